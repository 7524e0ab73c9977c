/**
 * "On 20 June a ship will be launched. The same day Westria and Northland hold their commission": what is of the day of something to
 * come is to come itself, though it is told in the present.
 *
 * Only the sentence right before tells that day, and only where the sentence at hand says that it is the same one.
 */
import type { DateRef, Grounded } from "../../model/claim.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateRef } from "./circumstance.ts";
import type { Draft } from "./draft.ts";
import { modalityOf } from "./modality.ts";
import { clausesOf, type Scene, sentenceAt } from "./scene.ts";

type Happening = Extract<Draft, { kind: "meeting" | "visit" }>;

const SAME = /^(?:same|that|those|these)$/;
const DAYS = /^days?$/;
const isSameDay = (unit: Unit, k: number, units: readonly Unit[]): boolean =>
  unit.kind === "date"
    ? /^(?:on )?(?:the )?(?:same|that) day$/.test(unit.lower)
    : DAYS.test(unit.lower) && SAME.test(units[k - 1]?.lower ?? "");

const isDay = ({ temporal }: Unit): boolean =>
  temporal?.role === "point" &&
  (temporal.when.kind === "days" || temporal.when.kind === "weekday" || temporal.when.kind === "day_of_month");

/** Is the verb at unit `at` told of what is to come: "will be", "is to be"? */
export const isToCome = (units: readonly Unit[], at: number): boolean =>
  modalityOf(units, at).tense === "future" || (/^(?:is|are)$/.test(units[at]?.lower ?? "") && units[at + 1]?.lower === "to");

/** The day on which a sentence says that something is to come, or null. */
const dayToCome = (scene: Scene): Grounded<DateRef> | null => {
  const { units } = scene;
  const { verbs, governor } = clausesOf(scene);
  for (const [i, unit] of units.entries()) {
    if (!isDay(unit) || scene.quoted[i] === true) continue;
    const verb = verbs[governor[i] ?? -1];
    if (verb !== undefined && isToCome(units, verb.at)) return dateRef(scene, unit, "future");
  }
  return null;
};

/** Dates what is of the same day as something to come, in place. */
export const dateToCome = (drafts: Draft[], scenes: readonly Scene[]): void => {
  const sentences = scenes.map((s) => s.sentence);
  const isTold = (d: Draft): d is Happening => (d.kind === "meeting" || d.kind === "visit") && d.status.value === "held" && !d.background;
  for (const [n, draft] of drafts.entries()) {
    if (!isTold(draft)) continue;
    const at = sentenceAt(sentences, draft.trigger.start);
    const [before, scene] = [scenes[at - 1], scenes[at]];
    if (before === undefined || scene === undefined || before.sentence.paragraph !== scene.sentence.paragraph) continue;
    if (draft.date !== null && draft.date.value.when.kind !== "offset") continue;
    if (!scene.units.some(isSameDay)) continue;
    const date = dayToCome(before);
    if (date !== null) drafts[n] = { ...draft, date, status: { ...draft.status, value: "planned" } };
  }
};
