/**
 * Notices quoted whole: "“The Department has approved a possible sale to Northland of …,” the agency said in a statement." What a body or a
 * statement is quoted with tells of the deal as its own report would; what a person says in the first person does not.
 */
import { unquoted } from "./quoted.ts";
import type { Scene } from "./scene.ts";
import { wordsOf } from "./scene.ts";

const FIRST_PERSON = /^(i|we|our|ours|us|my|me|let|if)$/;
const NOTICE = /\b(statement|press release|release|notice|notification|communiqu[eé]|announcement|bulletin)\b/;
const FORMAL = /\b(foreign military sale|made a determination)\b/;

/** The scene with its quotation read as told, where it is a notice; else the scene itself. */
export const asNotice = (scene: Scene): Scene => {
  const { units, quoted } = scene;
  if (quoted[0] !== true || units.some((u, i) => quoted[i] === true && FIRST_PERSON.test(u.lower))) return scene;
  const end = quoted.indexOf(false);
  const behind = end < 0 ? "" : wordsOf(units, end, units.length);
  if (units.slice(Math.max(0, end)).some((u) => u.kind === "person" || u.kind === "official")) return scene;
  if (!NOTICE.test(behind) && !FORMAL.test(wordsOf(units, 0, end < 0 ? units.length : end))) return scene;
  return unquoted(scene);
};
