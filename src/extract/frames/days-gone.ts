/**
 * Days of what has been that stand before what is to come: "arrived on Monday and will meet B", "met A yesterday, and is to be received by
 * B". The day is that of the past verb beside it, and dates nothing still to come.
 *
 * Limit: only within one sentence, and only where the past verb tells of something that took place ("was due on Monday to meet B" keeps
 * its day).
 */
import { unitTest } from "../mentions/ask.ts";
import type { Draft } from "./draft.ts";
import { modalityOf } from "./modality.ts";
import { clausesOf, type Scene, sentenceAt } from "./scene.ts";

/** "is to host": no verb of its own. */
const isBe = unitTest(/^(?:is|are|was|were|has|have|had)$/);

const isSaying = unitTest(/^(?:said|told|announced|added|confirmed|reported|noted|stated|wrote|explained|indicated|disclosed)$/);

/** Whether the day of the draft is that of a past verb before it. */
const isOfPastVerb = (scene: Scene, draft: Draft & { readonly kind: "meeting" | "visit" }): boolean => {
  const { units } = scene;
  const { date, trigger } = draft;
  // "rang on Friday, two days before he is to leave": counted on purpose
  if (
    date === null ||
    date.value.when.kind === "offset" ||
    date.evidence.at_start < scene.sentence.start ||
    date.evidence.at_end > trigger.at_start
  )
    return false;
  const day = units.findIndex((u) => u.start === date.evidence.at_start && u.kind === "date");
  const at = units.findIndex((u) => u.start >= trigger.at_start);
  if (day < 0 || at < 0) return false;
  const { verbs, governor, verbOf } = clausesOf(scene);
  const own = verbs[verbOf[at] ?? -1];
  const verb = verbs[governor[day] ?? -1];
  if (own === undefined || verb === undefined || verb === own || verb.at >= own.first || verb.form !== "finite" || isBe(units[verb.at]))
    return false;
  // "On Friday, the ministry said, she will visit Lima"
  if (day < verb.at && isSaying(units[verb.at])) return false;
  const said = modalityOf(units, verb.at);
  const ahead = modalityOf(units, own.at);
  return said.tense === "past" && said.status === "held" && ahead.tense === "future";
};

/** Takes from what is to come the day of a past verb before it, in place. */
export const leaveGoneDays = (drafts: Draft[], scenes: readonly Scene[]): void => {
  const sentences = scenes.map((s) => s.sentence);
  for (const [i, draft] of drafts.entries()) {
    if ((draft.kind !== "meeting" && draft.kind !== "visit") || draft.status.value !== "planned") continue;
    const scene = scenes[sentenceAt(sentences, draft.trigger.start)];
    if (scene !== undefined && isOfPastVerb(scene, draft)) drafts[i] = { ...draft, date: null };
  }
};
