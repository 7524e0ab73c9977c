/**
 * Who goes along: "Travelling with her are A and B", "A and B are travelling with him", "With him went A". They are where the one
 * they travel with is, on the same days, and of the same state where theirs is not said.
 *
 * "accompanied by A" tells who stood by, and no journey of A's.
 */
import { unitTest } from "../mentions/ask.ts";
import type { FrameResult } from "./draft.ts";
import { type Actor, actorsOf, clausesOf, evidenceOf, groundUnit, personRef, readActors, type Scene, subjectOf } from "./scene.ts";
import { type VisitDraft, type VisitMemory, visitOf } from "./visit-memory.ts";
import { travellers } from "./visit-travellers.ts";
import type { Unit } from "../mentions/unit.ts";

const isGoing = unitTest(/^(travelling|traveling|travelled|traveled|travel|flying|flew|went|came|goes|going)$/);

/** Who is named or meant right behind "with" at unit `k`. */
const withWhom = (scene: Scene, k: number): Actor | undefined => {
  const unit = scene.units[k + 1];
  if (unit === undefined) return undefined;
  const own = travellers(actorsOf(scene, unit));
  return own.find((a) => a.person !== null);
};

/** The visit that the one they go with is on: of a pronoun nobody is known for, the last visit told. */
const visitWith = (scene: Scene, k: number, memory: VisitMemory): VisitDraft | undefined => {
  const whom = withWhom(scene, k);
  if (whom !== undefined) return visitOf(memory, whom.display, scene.sentence.item);
  if (!/^(him|her)$/.test(scene.units[k + 1]?.lower ?? "") || memory.item !== scene.sentence.item) return undefined;
  return memory.told.findLast((d) => !d.background && (d.status.value === "held" || d.status.value === "planned"));
};

/** The verb of travel before "with" at unit `k`, past "in" ("flew in with the president"), or -1. */
const goingBefore = (units: readonly Unit[], k: number): number => {
  const at = /^(?:in|out|over|along|here|there|back)$/.test(units[k - 1]?.lower ?? "") ? k - 2 : k - 1;
  return isGoing(units[at]) ? at : -1;
};

/** Sentences back to which "with him" points. */
const REACH = 3;

/** What a sentence tells of those who go along with a visitor told before. */
export const companions = (scene: Scene, memory: VisitMemory): FrameResult["drafts"] => {
  const { units, sentence } = scene;
  const k = units.findIndex((u, n) => u.lower === "with" && (goingBefore(units, n) >= 0 || (n === 0 && isGoing(units[2]))));
  if (k < 0 || scene.quoted[k] === true || sentence.index - memory.sentence > REACH) return [];
  const visit = visitWith(scene, k, memory);
  if (visit === undefined) return [];
  // "Travelling with her are A", "With her went A", "A is travelling with her"
  const behind =
    k <= 1 ? units.findIndex((u, n) => n > k + 1 && /^(are|is|were|was|went|came|go|goes|travelled|traveled)$/.test(u.lower)) : -1;
  const verb = clausesOf(scene).verbs.find((v) => v.at === goingBefore(units, k));
  const row = behind >= 0 ? readActors(scene, behind + 1).actors : verb === undefined ? [] : subjectOf(scene, verb.at);
  const trigger = evidenceOf(scene, units[k] as Unit);
  return travellers(row)
    .filter((a) => a.person !== null && a.display !== visit.visitor.value.name)
    .map((a) => ({ ...a, country: a.person?.countryStated === true ? a.country : visit.visitor.value.country }))
    .filter((a) => a.country !== visit.country?.value)
    .map((a) => ({ ...visit, rule: "travels-with", trigger, attributed_to: null, visitor: groundUnit(scene, personRef(a), a.unit) }));
};
