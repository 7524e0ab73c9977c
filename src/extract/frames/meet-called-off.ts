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

/** "A cancelled today's meetings." before "He was supposed to meet B". */
const CANCELLED =
  /\b(?:cancell?ed|called off|scrapped) (?:\w+['’]s |his |her |the |all |these )?(?:\w+ )?(?:meetings|engagements|appointments)\b/;
const BACK = 300;

/** "had to visit Peru", said of a journey that was called off: was to. */
const HAD_TO = /\bhad to (?:\w+ly )?$/;

/** The same journey told again by what was to be: off, too. */
const againOff = (drafts: readonly Draft[], i: number, draft: Visit, text: string): boolean => {
  const { at_start } = draft.trigger;
  const wasTo = draft.status.value === "planned" && WAS_TO.test(text.slice(draft.trigger.start, at_start));
  if (!wasTo && !(draft.status.value === "held" && HAD_TO.test(text.slice(Math.max(0, at_start - 20), at_start)))) return false;
  const off = drafts.slice(Math.max(0, i - REACH), i).findLast(isOff);
  return off !== undefined && off.visitor.value.name === draft.visitor.value.name && off.country?.value === draft.country?.value;
};

/** "… was on the programme. It was dropped at short notice." */
const IT_WAS_OFF =
  /^[\s"“”’']*(?:It|The (?:meeting|talks|visit|trip|summit|call|conversation|encounter|appointment|engagement|audience|session)) (?:was|were|had to be|has been|have been|had been|has since been|was then|was later)(?: \w+ly)? (?:dropped|cancell?ed|called off|scrapped|shelved|abandoned)\b|^[\s"“”’']*(?:It|The (?:meeting|talks|visit|trip|summit|call|conversation|encounter|appointment|engagement|audience|session)) (?:did not (?:take place|materiali[sz]e|happen|go ahead|come about)|never (?:took place|materiali[sz]ed|happened|came about)|fell through)\b/;
const AHEAD = 120;
/** Is what was planned given up by the sentence behind it, and nothing else planned by the same sentence? */
const offBehind = (drafts: readonly Draft[], draft: Draft, text: string): boolean =>
  (draft.kind === "meeting" || (draft.kind === "visit" && draft.rule.startsWith("visit-"))) &&
  draft.status.value === "planned" &&
  IT_WAS_OFF.test(text.slice(draft.trigger.end, draft.trigger.end + AHEAD)) &&
  drafts.every((d) => d === draft || d.trigger.start !== draft.trigger.start || !("status" in d) || d.status.value !== "planned");

/** Calls meetings off with the journeys they were to be held on, in place. */
export const callOffWith = (drafts: Draft[], text: string): void => {
  for (const [i, draft] of drafts.entries()) {
    if (draft.kind === "visit" && againOff(drafts, i, draft, text))
      drafts[i] = { ...draft, status: { ...draft.status, value: "cancelled" } };
    const wasTo =
      draft.kind === "meeting" && draft.status.value === "planned" && WAS_TO.test(text.slice(draft.trigger.start, draft.trigger.at_start));
    if (wasTo && CANCELLED.test(text.slice(Math.max(0, draft.trigger.start - BACK), draft.trigger.start))) {
      drafts[i] = { ...draft, status: { ...draft.status, value: "cancelled" } };
      continue;
    }
    if ((draft.kind === "meeting" || draft.kind === "visit") && offBehind(drafts, draft, text)) {
      // "was to meet B on Monday. The meeting did not take place": a day behind the report, if any is
      const wasDue = draft.date !== null && WAS_TO.test(text.slice(draft.trigger.start, draft.trigger.at_start));
      const date = wasDue && draft.date !== null ? { ...draft.date, value: { ...draft.date.value, tense: "past" as const } } : draft.date;
      drafts[i] = { ...draft, date, status: { ...draft.status, value: "cancelled" } } as Draft;
      continue;
    }
    if (draft.kind !== "meeting" || draft.form.value !== "in_person") continue;
    // "the visit stands cancelled. During it he had to hold talks with B": was to
    const had = draft.status.value === "held" && HAD_TO.test(text.slice(Math.max(0, draft.trigger.at_start - 20), draft.trigger.at_start));
    const status = had && journeyOf(drafts, i, draft) !== undefined ? "cancelled" : draft.status.value;
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
