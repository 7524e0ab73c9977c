/**
 * Where somebody meets whom they are still to meet, or met the evening before: at the town where the report has them meeting others.
 *
 * Only for days around the report (a weekday, "tomorrow", "the previous evening"), and for nobody whom a journey takes elsewhere.
 */
import type { Draft } from "./draft.ts";

type Meeting = Extract<Draft, { kind: "meeting" }>;

const isNear = ({ date, status }: Meeting): boolean => {
  const when = date?.value.when;
  // "is also expected to call on the prime minister", while there
  if (when === undefined) return status.value === "planned";
  return (when.kind === "weekday" && when.which === "this") || (when.kind === "relative" && when.unit === "day");
};

/** Is the draft one whose town the days around it tell? */
const isOpen = (draft: Draft): draft is Meeting =>
  draft.kind === "meeting" &&
  draft.form.value === "in_person" &&
  draft.country === null &&
  (draft.status.value === "planned" || draft.status.value === "cancelled" || (draft.status.value === "held" && draft.background)) &&
  isNear(draft);

const named = (draft: Draft): readonly string[] =>
  draft.kind === "meeting"
    ? draft.participants.flatMap((p) => p.value.name ?? [])
    : draft.kind === "visit"
      ? [draft.visitor.value.name].flatMap((name) => name ?? [])
      : [];

/** Gives drafts in place the town of the meeting told before them that shares a person with them. */
export const inheritNear = (drafts: Draft[]): void => {
  for (const [i, draft] of drafts.entries()) {
    if (!isOpen(draft)) continue;
    const who = named(draft);
    const there = drafts
      .slice(Math.max(0, i - REACH), i)
      .findLast(
        (d) =>
          d.kind === "meeting" &&
          d.form.value !== "call" &&
          d.status.value === "held" &&
          !d.background &&
          d.city !== null &&
          named(d).some((name) => who.includes(name)),
      );
    if (there?.kind !== "meeting") continue;
    const leaves = drafts.some(
      (d) => d.kind === "visit" && d.country?.value !== there.country?.value && named(d).some((name) => who.includes(name)),
    );
    // Without a day it is the host of the town who is still to be met.
    const host = draft.countries.some((c) => c.value === there.country?.value);
    if (leaves || (draft.date === null && !host)) continue;
    drafts[i] = { ...draft, city: there.city, country: there.country };
  }
};
/** Drafts back that the meeting may stand. */
const REACH = 12;
