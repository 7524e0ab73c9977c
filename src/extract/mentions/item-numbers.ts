/** Numbers beside equipment that count nothing: calibres, sizes, and numbers that are part of what a type is called. */
import { matchEquipment, opensEquipment } from "../../world/equipment.ts";
import { type Token, tokenQuestion } from "../text/tokens.ts";
import { stateAt } from "./lexicon.ts";

/** Whether a word or name of equipment can begin with a token of this spelling. */
export const opensItem = tokenQuestion(({ lower }) => opensEquipment(lower));

/** Tokens at `j` of a calibre, or of a number that belongs to the type named before it (whose last token is `last`); or 0. */
export const numberOfType = (tokens: readonly Token[], lowers: readonly string[], j: number, last: number): number => {
  // "five Avante 2200s"
  if (last === j && /^(?!(?:19|20)\d0s)\d{2,4}s$/.test(lowers[j] ?? "")) return 1;
  if (!/^\d{2,4}[a-z]{0,2}$/.test(lowers[j] ?? "")) return 0;
  if (lowers[j + 1] === "mm" && (lowers[j] as string).length < 4) return 2;
  const next = tokens[j + 1];
  const type = last === j && !/^(?:19|20)\d\d$/.test(lowers[j] as string) && !/s$/.test(lowers[j - 1] ?? "");
  return type && next !== undefined && opensItem(next.form) && matchEquipment(lowers, j + 1)?.kind === "noun" ? 1 : 0;
};

/** Tokens of a measure at `j`: "3,100t", "60 m", "2,500 tonne"; or 0. */
export const sizeAt = (lowers: readonly string[], j: number): number => {
  const word = lowers[j] ?? "";
  if (/^\d[\d.,]*(?:t|m|ft|kt)$/.test(word) || /^\d+[.,]\d+-(?:tons?|tonnes?|met(?:re|er)s?|foot|feet|t|m)$/.test(word)) return 1;
  return /^\d[\d.,]*$/.test(word) && /^(?:t|m|ft|tonnes?|tons?|metres?|meters?|foot|feet)$/.test(lowers[j + 1] ?? "") ? 2 : 0;
};

/** Nouns that are one and many alike. */
const ALIKE = /(?:s|craft|ordnance|artillery|ammunition|equipment)$/;
/** Words of equipment that may stand before the noun behind the number. */
const WORDS = 4;

/** "the VX 24 assault rifle", "500 VX 24 rifles": a number behind capitals is the type's where one thing follows or another number counts them. */
export const isTypeNumber = (tokens: readonly Token[], lowers: readonly string[], j: number, end: number): boolean => {
  if (!/^\d{1,4}$/.test(lowers[j] ?? "") || !/^\p{Lu}{2,4}$/u.test(tokens[j - 1]?.text ?? "")) return false;
  if (stateAt(tokens, j - 1, end) !== undefined) return false;
  const counted = /^\d[\d,]*$/.test(lowers[j - 2] ?? "");
  for (let k = j + 1; k < end && k <= j + WORDS; k++) {
    const token = tokens[k] as Token;
    // "the OPV 190 Mk II patrol vessel"
    if (/^(?:mk|mark|block)$/.test(token.lower) && /^(?:\d{1,2}|[ivx]{1,4})$/.test(lowers[k + 1] ?? "")) {
      k++;
      continue;
    }
    const hit = token.capital || !opensItem(token.form) ? undefined : matchEquipment(lowers, k);
    if (hit === undefined) return false;
    k += hit.length - 1;
    if (hit.kind === "noun") return counted || !ALIKE.test(lowers[k] ?? "s");
    if (hit.kind !== "modifier") return false;
  }
  return false;
};

const isPennantNumber = tokenQuestion(({ text }) => /^[A-Z]{1,2}\d{2,4}$/.test(text));
/** "the corvette Harbour Star (P623)": the number on a ship's side, behind her name. */
export const isPennant = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === "(" &&
  tokens[at] !== undefined &&
  isPennantNumber(tokens[at].form) &&
  tokens[at + 1]?.text === ")" &&
  tokens[at - 2]?.capital === true &&
  tokens[at - 2]?.kind === "word";
