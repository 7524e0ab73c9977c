/**
 * Meetings that were to be held on a journey that was called off: "A's trip to Peru was cancelled. He was due to meet B." They are
 * off with it; where they have no day or place of their own they have those of the journey.
 */
import type { Draft } from "./draft.ts";

type Meeting = Extract<Draft, { kind: "meeting" }>;
type Visit = Extract<Draft, { kind: "visit" }>;

/** What was to be, told in the past. */
const WAS_TO = /\b(?:was|were|had been) (?:\w+ )?(?:scheduled|due|set|expected|supposed|slated|planned|to)\b/;
/** Happenings back to the journey. */
const REACH = 4;

const isOff = (draft: Draft): draft is Visit => draft.kind === "visit" && draft.status.value === "cancelled";

/** The journey called off that one of those who were to meet was to make to the others' state. */
const journeyOf = (drafts: readonly Draft[], i: number, meeting: Meeting): Visit | undefined => {
  const visit = drafts
    .slice(Math.max(0, i - REACH), i)
    .findLast(
      (d): d is Visit => isOff(d) && meeting.participants.some((p) => p.value.name !== null && p.value.name === d.visitor.value.name),
    );
  const others = meeting.participants.filter((p) => p.value.name !== visit?.visitor.value.name);
  return visit?.country != null && others.length > 0 && others.every((p) => p.value.country === visit.country?.value) ? visit : undefined;
};

/** Calls meetings off with the journeys they were to be held on, in place. */
export const callOffWith = (drafts: Draft[], text: string): void => {
  for (const [i, draft] of drafts.entries()) {
    if (draft.kind !== "meeting" || draft.form.value !== "in_person") continue;
    const status = draft.status.value;
    if (status !== "cancelled" && !(status === "planned" && WAS_TO.test(text.slice(draft.trigger.start, draft.trigger.at_start)))) continue;
    const journey = journeyOf(drafts, i, draft);
    if (journey === undefined) continue;
    const place = draft.country === null ? journey : draft;
    drafts[i] = {
      ...draft,
      status: { ...draft.status, value: "cancelled" },
      date: draft.date ?? journey.date,
      city: place.city,
      country: place.country,
    };
  }
};
