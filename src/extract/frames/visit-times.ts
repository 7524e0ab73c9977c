/**
 * Visits to one place at several times: "was in Lima in January 2020, in October of the same year and again in June 2021". Each time has
 * its own preposition; "on 3 and 4 May" and "on Monday and Tuesday" are days of one stay.
 */
import type { DateRef, Grounded } from "../../model/claim.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateRef } from "./circumstance.ts";
import type { Scene } from "./scene.ts";

const PREPOSITION = /^(?:in|on)$/;
const AGAIN = /^(?:again|then|also|once|more|finally|lastly|later|back)$/;
const MOST = 8;

/** A day, month or year of the calendar, which tells one time from another. */
const isTime = (unit: Unit | undefined): unit is Unit =>
  unit?.kind === "date" && unit.temporal?.role === "point" && /^(?:month|days|year)$/.test(unit.temporal.when.kind);

/** "October of the same year": the unit behind it, or `k`. */
const ofSameYear = (units: readonly Unit[], k: number): number =>
  units[k]?.lower === "of" && /^(?:the same|that) year$/.test(units[k + 1]?.lower ?? "") ? k + 2 : k;

const yearOf = ({ value: { when } }: Grounded<DateRef>): number | null =>
  when.kind === "month" || when.kind === "days" || when.kind === "year" ? when.year : null;

const inYear = (date: Grounded<DateRef>, year: number | null): Grounded<DateRef> => {
  const { when } = date.value;
  if (year === null || when.kind !== "month" || when.year !== null || when.which !== "this") return date;
  return { ...date, value: { ...date.value, when: { ...when, year } } };
};

/** Is what stands at unit `k` behind a row of times the end of their clause, and not somebody who did something then? */
const endsRow = (units: readonly Unit[], k: number): boolean => {
  const unit = units[k];
  if (unit === undefined) return true;
  if (unit.kind !== "mark") return /^(?:by|for|to|each|both|with|as|at|when|where|after|before)$/.test(unit.lower);
  const next = units[k + 1];
  return unit.lower !== "," || next === undefined || !/^(?:person|pronoun|official|org|country|demonym)$/.test(next.kind);
};

/** The day `first` that a visit is told with, and those joined to it as further times; alone where there are none. */
export const eachTime = (scene: Scene, first: Grounded<DateRef> | null): readonly (Grounded<DateRef> | null)[] => {
  const { units } = scene;
  const start = first === null ? -1 : units.findIndex((u) => u.start === first.evidence.at_start);
  if (first === null || !isTime(units[start])) return [first];
  const found = [first];
  let at = start + 1;
  let closed = false;
  while (found.length < MOST) {
    let k = at;
    if (units[k]?.lower === ",") k++;
    const and = units[k]?.lower === "and";
    if (and) k++;
    if (k === at) break;
    while (AGAIN.test(units[k]?.lower ?? "")) k++;
    const unit = units[k + 1];
    if (!PREPOSITION.test(units[k]?.lower ?? "") || !isTime(unit)) break;
    const end = ofSameYear(units, k + 2);
    const same = end > k + 2 ? yearOf(found[found.length - 1] as Grounded<DateRef>) : null;
    found.push(inYear(dateRef(scene, unit, first.value.tense), same));
    closed ||= and;
    at = end;
    if (and) break;
  }
  if (!closed || !endsRow(units, at)) return [first];
  // "in January and in October 2020": both of that year
  let year: number | null = null;
  for (let n = found.length - 1; n >= 0; n--) {
    const date = found[n] as Grounded<DateRef>;
    found[n] = inYear(date, year);
    year = yearOf(found[n] as Grounded<DateRef>) ?? year;
  }
  return found;
};
