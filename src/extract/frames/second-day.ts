/**
 * The day, and the town, of a second happening that one verb tells of: "met on Friday, and again on Saturday", "met in Lima on 3 May and
 * in Oslo on 5 June". Whose the second is stands in `exchange-again.ts`; the first is not dated by it.
 */
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { clausesOf, type Scene } from "./scene.ts";

const isLink = unitTest(/^(?:again|then|once|more|later|on|in|at|,)$/);
/** Behind the second day nothing may stand but an adjunct or the end. */
const isAfter = unitTest(/^(?:during|at|on|for|as|when|where|alongside|outside|amid|ahead|over)$/);

const isPoint = (unit: Unit | undefined): boolean => unit?.kind === "date" && unit.temporal?.role === "point";
const isTown = (unit: Unit | undefined): boolean => unit?.kind === "place" && unit.display !== undefined && !unit.possessive;

/** Does the day or month at unit `k` date a second exchange of the verb before: behind "and", with a town or "again" and no verb? */
export const opensAgain = (scene: Scene, k: number): boolean => {
  const { units } = scene;
  if (!isPoint(units[k])) return false;
  let from = k - 1;
  while (from > 0 && (isLink(units[from]) || isTown(units[from]))) from--;
  return units[from]?.lower === "and" && units.slice(0, from).some(isPoint) && secondAt(scene, from) !== undefined;
};

/** "on the eve of the summit, on Saturday": the comma before the day that says when the eve was, or -1. */
const beyondEve = (units: readonly Unit[], at: number): number => {
  if (units[at + 1]?.lower !== "of") return -1;
  const comma = units.findIndex((u, k) => k > at + 1 && u.lower === ",");
  return comma > 0 && comma - at <= EVE && units.slice(comma + 1, comma + 3).some(isPoint) ? comma : -1;
};
/** Units of "the eve of the ministerial conference". */
const EVE = 6;

export interface Second {
  readonly date: number;
  /** The town, or -1. */
  readonly town: number;
}

/** The day, and the town, of a second exchange told behind the "and" at unit `and`. */
export const secondAt = (scene: Scene, and: number): Second | undefined => {
  const { units } = scene;
  let date = -1;
  let town = -1;
  let again = false;
  let k = and + 1;
  for (; k < units.length; k++) {
    const unit = units[k] as Unit;
    const past = isPoint(unit) && date < 0 ? beyondEve(units, k) : -1;
    if (past > 0) k = past;
    else if (isPoint(unit) && date < 0) date = k;
    else if (isTown(unit) && town < 0 && /^(?:in|at)$/.test(units[k - 1]?.lower ?? "")) town = k;
    else if (!isLink(unit)) break;
    again ||= unit.lower === "again" || (unit.lower === "more" && /^(?:once|time)$/.test(units[k - 1]?.lower ?? ""));
  }
  if (date < 0 || (town < 0 && !again)) return undefined;
  const end = units[k];
  // "and, in Oslo on Sunday, A met B": somebody's own deed
  if (end?.kind === "person" || end?.kind === "official" || end?.kind === "pronoun") return undefined;
  // the comma that was stepped over closes the clause, or opens an adjunct
  if (end !== undefined && end.kind !== "mark" && !isAfter(end) && units[k - 1]?.lower !== ",") return undefined;
  // "and on Saturday in Oslo, A signed": a deed of its own
  const next = clausesOf(scene).verbs.find((v) => v.first > and && v.form === "finite");
  return next !== undefined && next.subject !== null && next.subject.first >= k && units[k - 1]?.lower !== "," ? undefined : { date, town };
};
