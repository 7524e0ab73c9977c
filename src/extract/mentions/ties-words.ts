/** What ties read off a few units: successors, gatherings, "when they met", two who are told together. */
import { unitTest } from "./ask.ts";
import type { Referent } from "./coreference.ts";
import type { Person } from "./registry.ts";
import { hints, TRAVELS } from "./ties-journeys.ts";
import type { Unit } from "./unit.ts";

/** Units from "his successor" to the name. */
const HEIR = 6;
/** "His successor since May, A, …", "Her predecessor, B, …" at the head of a sentence. */
export const heirIn = (units: readonly Unit[]): Person | undefined => {
  if (!/^(?:his|her)$/.test(units[0]?.lower ?? "") || !/^(?:successor|predecessor)$/.test(units[1]?.lower ?? "")) return undefined;
  const named = units.slice(2, 2 + HEIR).find((u) => u.kind === "person");
  return named?.persons === undefined && named?.possessive !== true ? named?.person : undefined;
};

export const isGathering = unitTest(
  /^(?:sidelines|margins|fringes|edges|forum|dialogue|summit|conference|assembly|fair|exhibition|gathering|congress|symposium|g20|g7|retreat)$/,
);
/** "took it up with A when they met in Lima": said behind the one at unit `i`. */
export const meetBehind = (units: readonly Unit[], i: number): boolean =>
  /^(?:when|as)$/.test(units[i + 1]?.lower ?? "") &&
  /^(?:they|the)$/.test(units[i + 2]?.lower ?? "") &&
  units.slice(i + 3, i + 6).some((u) => /^(?:met|spoke|talked|conferred)$/.test(u.lower));

/** "The two called on C": one of two who are of one state, for both. */
export const comradesMeant = (
  unit: Unit,
  referents: ReadonlyMap<Unit, Referent>,
  together: readonly (readonly [Person, Person])[],
): readonly Person[] => {
  if (!unit.refers || unit.possessive) return [];
  const [a, b, ...more] = referents.get(unit)?.persons ?? [];
  if (a === undefined || b === undefined || more.length > 0) return [];
  const told = a.countryStated && b.countryStated && a.country === b.country;
  return told || together.some(([x, y]) => (x === a && y === b) || (x === b && y === a)) ? [a] : [];
};

const isGoing = unitTest(
  /^(?:travelled|traveled|travelling|traveling|flew|flown|flying|came|come|coming|arrived|arriving|went|gone|landed|travels|flies|comes)$/,
);
/** "who flew in with", "came along with", before whoever is named next: who goes with somebody is of their state. */
export const goesWith = (between: readonly Unit[]): boolean => {
  if (between.at(-1)?.lower !== "with") return false;
  const verb = /^(?:in|along|together|over|here|out)$/.test(between.at(-2)?.lower ?? "") ? between.at(-3) : between.at(-2);
  return verb !== undefined && isGoing(verb);
};

/** "A and B had come", "A and B flew in" behind unit `i`: who comes along is of one state. */
export const comeAlong = (units: readonly Unit[], i: number): boolean => {
  const from = units[i + 1]?.lower === "," ? i + 2 : i + 1;
  for (let k = from; k < from + 3; k++) {
    const unit = units[k];
    if (unit === undefined || unit.kind !== "word") return false;
    if ((hints(unit) & TRAVELS) !== 0 || /^(?:come|landed|accompanying|accompany|accompanied)$/.test(unit.lower)) return true;
    if (!/^(?:had|have|has|will|are|were|is|was|to|also|then|both|later)$/.test(unit.lower)) return false;
  }
  return false;
};

const TALKS = /^(?:talks|talk|meeting|meetings|discussions|conversation|consultations|call|conversations)$/;
/** Units from two who meet to whom they would meet together. */
const THIRD = 10;
/** "President A of Westria and Prime Minister B held talks on Friday": do the two before unit `i + 1` meet nobody but each other? */
export const meetEachOther = (units: readonly Unit[], i: number): boolean => {
  const verb = units[i + 1]?.lower === "will" ? i + 2 : i + 1;
  const word = units[verb]?.lower ?? "";
  if (!/^(?:met|meet|held|hold|had|agreed)$/.test(word)) return false;
  const behind = units.slice(verb + 1, verb + THIRD);
  if (word === "agreed") return behind[0]?.lower === "to" && behind.some((u) => u.lower === "their");
  if (/^(?:met|meet)$/.test(word)) {
    if (!/^(?:on|in|at|for|here|again|today|face)$/.test(behind[0]?.lower ?? "") && behind[0]?.kind !== "date") return false;
  } else if (!behind.slice(0, 5).some((u) => TALKS.test(u.lower))) return false;
  return !behind.some((u) => /^(?:with|between)$/.test(u.lower) || u.kind === "person" || u.kind === "official");
};
