/** Offices with a portfolio of their own: two persons called so, of one state, at one time, cannot both be right. */
import { roleWords } from "./roles.ts";

const HEADS: ReadonlySet<string> = new Set(["minister", "president", "secretary"]);
const LESSER: ReadonlySet<string> = new Set(["deputy", "vice", "state", "assistant", "under", "junior", "former"]);

export const isSingleOffice = (role: string): boolean => {
  const words = [...roleWords(role)];
  return words.length > 1 && words.some((w) => HEADS.has(w)) && !words.some((w) => LESSER.has(w));
};
