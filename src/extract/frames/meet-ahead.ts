/**
 * "is due back in Lima on Thursday after talks in Oslo on Wednesday with B": what stands before something to come, on a weekday
 * of its own, is to come itself.
 *
 * Without a weekday of its own nothing tells: "will leave on Friday after talks with B" may be told of talks held.
 */
import type { DateRef, Grounded } from "../../model/claim.ts";
import type { Draft, FrameResult } from "./draft.ts";
import { modalityOf } from "./modality.ts";
import { clausesOf, type Scene } from "./scene.ts";

/** Units between "after" and the noun: "after two rounds of talks". */
const REACH = 5;
/** "is due back in Lima": no verb tells that it is to come. */
const DUE = /^(?:due|set|scheduled|expected|slated)$/;

/** Turns the meetings of a sentence that precede something to come into planned ones, in place. */
export const meetAhead = (scene: Scene, { drafts, echoes }: FrameResult): void => {
  for (const told of [drafts, echoes]) {
    turnAhead(scene, told);
    turnListed(scene, told);
  }
};

/** "Bilateral between A and B in Lima later this month", without a verb: what a day to come dates is to come. */
const turnListed = (scene: Scene, drafts: Draft[]): void => {
  const { units } = scene;
  if (!units.some((u) => u.temporal?.explicitFuture === true) || clausesOf(scene).verbs.some((v) => v.form === "finite")) return;
  for (const [n, draft] of drafts.entries()) {
    if (draft.kind !== "meeting" || draft.status.value !== "held" || draft.date === null) continue;
    const { date } = draft;
    if (units.find((u) => u.start === date.evidence.at_start)?.temporal?.explicitFuture !== true) continue;
    drafts[n] = { ...draft, status: { ...draft.status, value: "planned" }, date: { ...date, value: { ...date.value, tense: "future" } } };
  }
};

const turnAhead = (scene: Scene, drafts: Draft[]): void => {
  for (const [n, draft] of drafts.entries()) {
    const date = draft.kind === "meeting" && draft.status.value === "held" ? dayAhead(scene, draft) : null;
    if (date === null) continue;
    // "talks on Wednesday with A and B": the day is told once.
    for (const [k, other] of drafts.entries())
      if (other.kind === "meeting" && other.trigger.at_start === draft.trigger.at_start && (k === n || other.date === null))
        drafts[k] = { ...other, status: { ...other.status, value: "planned" }, date };
  }
};

/** The day of a meeting told as held that is still to come, or null. */
const dayAhead = (scene: Scene, { trigger, date }: Draft & { kind: "meeting" }): Grounded<DateRef> | null => {
  const { units } = scene;
  if (date?.value.when.kind !== "weekday") return null;
  const at = units.findIndex((u) => u.start === trigger.at_start);
  const after = units.findLastIndex((u, k) => k < at && k >= at - REACH && u.lower === "after");
  const verb = after < 0 ? undefined : clausesOf(scene).verbs.findLast((v) => v.at < after);
  if (verb === undefined) return null;
  if (!DUE.test(units[verb.at + 1]?.lower ?? "") && modalityOf(units, verb.at).status !== "planned") return null;
  const isDated = units.slice(verb.at, after).some((u) => u.temporal?.when.kind === "weekday");
  return isDated ? { ...date, value: { ...date.value, tense: "future" } } : null;
};
