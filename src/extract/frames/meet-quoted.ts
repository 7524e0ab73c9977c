/**
 * Meetings told inside quotation marks: "“President A will hold talks with President B on Monday,” the spokesperson said."
 *
 * What somebody tells of others by name is read as the report's own sentence: what is to come, was given up, or took place on a day
 * that is told. Limits: a sentence in the first person is the speaker's own account and stays unread; so does who is only meant.
 */
import { emptyResult, type FrameResult } from "./draft.ts";
import { meetingVerbs } from "./meet-verbs.ts";
import { unquoted } from "./quoted.ts";
import type { Scene } from "./scene.ts";

const FIRST_PERSON = /^(?:i|we|our|ours|us|my|me|you|your|let|if)$/;

/** Adds to `result` the meetings of others that the sentence quotes somebody with. */
export const meetQuoted = (scene: Scene, result: FrameResult): void => {
  const { units, quoted } = scene;
  const named = units.filter((u, i) => quoted[i] === true && u.kind === "person").length;
  if (named < 2 || units.some((u, i) => quoted[i] === true && FIRST_PERSON.test(u.lower))) return;
  const told = emptyResult();
  meetingVerbs(unquoted(scene), told);
  for (const draft of told.drafts) {
    if (draft.kind !== "meeting" || draft.participants.some(({ value }) => value.name === null || value.country === null)) continue;
    const i = units.findIndex((u) => u.start === draft.trigger.at_start);
    if (quoted[i] !== true) continue;
    if (draft.status.value === "planned" || draft.status.value === "cancelled" || (draft.status.value === "held" && draft.date !== null))
      result.drafts.push(draft);
  }
};
