/**
 * Who signed a paper of a list, told in a line or cell of its own: "Signed by: A and B", "For Norway: A", "A, Minister of Trade".
 */
import { enrich } from "./agree-enrich.ts";
import { behindMark, beginsLine } from "./agree-lists.ts";
import type { AgreementContext } from "./agree-told.ts";
import { papersOf } from "./papers.ts";
import { actorsOf, clausesOf, type Scene } from "./scene.ts";

const SIGNED_BY = /^(?:signed|signatories|signatory|exchanged|initialled|initialed)$/;
/** "For the Government of X: A" */
const SIDE = /^(?:for|from|on|by)$/;

/** Does the line name persons and their offices and nothing else? */
const isNames = (scene: Scene, first: number): boolean => {
  const { units } = scene;
  const head = units.slice(first, first + 3).findIndex((u) => u.kind === "person");
  const colon = units.findIndex((u) => u.lower === ":");
  const by = SIDE.test(units[first]?.lower ?? "");
  // "By Norway, the Minister of Health, A; by Chile, B"
  const state =
    by &&
    /^(country|demonym|org|place)$/.test(units[first + 1]?.kind ?? "") &&
    units.slice(first + 2, first + 10).some((u) => u.kind === "person");
  const side = state || (by && colon > first && colon < first + 12 && units[colon + 1]?.kind === "person");
  return (head >= 0 || side) && papersOf(scene).length === 0 && !clausesOf(scene).verbs.some((v) => v.form === "finite");
};

/** Takes the signatories that a line or cell behind a paper of a list names. Answers whether it is one. */
export const signatureLine = (scene: Scene, { list }: AgreementContext): boolean => {
  const told = list?.told ?? null;
  if (list === null || told === null || list.scene.sentence.item !== scene.sentence.item) return false;
  const { units } = scene;
  const first = behindMark(scene);
  const says = SIGNED_BY.test(units[first]?.lower ?? "") && /^(?:by|:|on|for)$/.test(units[first + 1]?.lower ?? "");
  // In a marked list a marked line is a paper of its own.
  const marked = first > 0 && list.marked === true && beginsLine(scene) && units[0]?.lower !== "|";
  if (!says && (marked || !isNames(scene, first))) return false;
  const signers = units.flatMap((u) => (u.kind === "person" && !u.possessive ? actorsOf(scene, u) : []));
  enrich(told, scene, { parties: [], signers, countries: [] }, null);
  return true;
};
