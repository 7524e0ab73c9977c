/**
 * "In May she travelled to Lima. There she met B": what the sentence behind goes on to tell of a month is of that month.
 *
 * Gotcha: a sentence that opens with anything else may be back with the news, so only "there", a town and a pronoun go on.
 */
import type { DateRef, Grounded } from "../../model/claim.ts";
import { unitTest } from "../mentions/ask.ts";
import { dateRef } from "./circumstance.ts";
import { modalityOf } from "./modality.ts";
import { clausesOf, type Scene } from "./scene.ts";

const isThere = unitTest(/^there$/);
const isWho = unitTest(/^(?:he|she|they)$/);
const isIn = unitTest(/^(?:in|at)$/);

/** The month that the sentence before `at` tells, where sentence `at` goes on from it; `alone`: no day of the news stands otherwise. */
export const monthBefore = (scenes: readonly Scene[], at: number, alone: boolean): Grounded<DateRef> | null => {
  const [before, scene] = [scenes[at - 1], scenes[at]];
  if (before === undefined || scene === undefined || before.sentence.paragraph !== scene.sentence.paragraph) return null;
  if (scene.kinds.has("date") || !before.kinds.has("date")) return null;
  const [first, second] = scene.units;
  const town = isIn(first) && (second?.kind === "place" || second?.kind === "country");
  if (!isThere(first) && !town && !(alone && isWho(first))) return null;
  const dates = before.units.filter((u) => u.kind === "date");
  const [date] = dates;
  if (date === undefined || dates.length > 1 || date.temporal?.when.kind !== "month" || date.temporal.role !== "point") return null;
  const verb = clausesOf(scene).verbs.find((v) => v.form === "finite");
  const told = clausesOf(before).verbs.find((v) => v.form === "finite");
  if (verb === undefined || told === undefined) return null;
  // "In May he had been to Lima. There he met B" may be either; what is to come is no month told.
  const [own, other] = [modalityOf(scene.units, verb.at), modalityOf(before.units, told.at)];
  return own.perfect || other.perfect || other.status !== "held" ? null : dateRef(before, date, "past");
};
