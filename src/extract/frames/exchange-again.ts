/**
 * One verb that tells of two exchanges of the same people: "met on Friday, and again on Saturday", "met in Lima on 3 May and in Oslo on
 * 5 June", "met in Lima on 3 May and, two days later, in Oslo".
 *
 * Limit: the second must have a day or a month of its own, and nobody and no verb may stand between the two.
 */
import type { DateRef, Grounded } from "../../model/claim.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateRef } from "./circumstance.ts";
import { isDayOf } from "./counted-days.ts";
import type { Draft } from "./draft.ts";
import { type Place, placeOf } from "./place-near.ts";
import { clausesOf, groundUnit, type Scene } from "./scene.ts";
import { secondAt } from "./second-day.ts";

/** Units from the trigger to the "and". */
const REACH = 18;

/** "met in Lima on 3 May, in Quito on 4 June and in Oslo on 5 July": the exchanges told between commas before the last at unit `and`. */
export const metBetween = (scene: Scene, draft: Draft, at: number): Draft[] => {
  const last = metAgain(scene, draft, at);
  if (last?.kind !== "meeting" || draft.kind !== "meeting" || draft.date === null || last.date === null || last.city === null) return [];
  const { units } = scene;
  const found: Draft[] = [];
  for (let k = at + 1; k + 4 < units.length && (units[k] as Unit).start < last.date.evidence.at_start; k++) {
    if (units[k]?.lower !== "," || (units[k] as Unit).start < draft.date.evidence.at_start) continue;
    const row = units.slice(k + 1, k + 6);
    const town = row.findIndex((u, n) => u.kind === "place" && !u.possessive && /^(?:in|at)$/.test(row[n - 1]?.lower ?? ""));
    const day = row.findIndex((u) => u.kind === "date" && u.temporal?.role === "point");
    const [place, date] = [row[town], row[day]];
    const plain = row.slice(0, Math.max(town, day)).every((u) => u === place || u === date || /^(?:in|at|on)$/.test(u.lower));
    if (place === undefined || date === undefined || !plain || date.start >= last.date.evidence.at_start) continue;
    if (!/^(?:,|and|as)$/.test(units[k + 2 + Math.max(town, day)]?.lower ?? "")) continue;
    found.push({
      ...draft,
      date: dateRef(scene, date, draft.date.value.tense),
      ...(draft.form.value === "call" ? {} : placeOf(scene, place)),
    });
  }
  return found;
};

/** The second exchange that the verb of `draft` at unit `at` tells of, or null. */
export const metAgain = (scene: Scene, draft: Draft, at: number): Draft | null => {
  if (draft.kind !== "meeting" || draft.date === null || draft.form.value === "session") return null;
  const { units } = scene;
  for (let and = at + 1; and < units.length && and - at < REACH; and++) {
    const unit = units[and] as Unit;
    if (unit.lower === ";" || clausesOf(scene).verbs.some((v) => v.first === and && v.form === "finite" && v.at > at)) return null;
    if (unit.lower !== "and") continue;
    const second = secondAt(scene, and);
    const told = second === undefined ? undefined : units[second.date];
    if (second === undefined || told === undefined || told.start <= draft.date.evidence.at_start) continue;
    const place: Place | undefined = second.town < 0 ? undefined : placeOf(scene, units[second.town] as Unit);
    return { ...draft, date: counted(scene, told, draft.date), ...(place === undefined || draft.form.value === "call" ? {} : place) };
  }
  return null;
};

/** "twelve days later" is counted from the first of the two. */
const counted = (scene: Scene, told: Unit, first: Grounded<DateRef>): Grounded<DateRef> => {
  const date = dateRef(scene, told, first.value.tense);
  const { when } = date.value;
  return when.kind === "offset" && when.base === null && isDayOf(first.value.when)
    ? groundUnit(scene, { ...date.value, when: { ...when, base: first.value.when } }, told)
    : date;
};
