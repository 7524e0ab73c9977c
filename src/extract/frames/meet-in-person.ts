/**
 * "flew into Lima on Monday. He also spoke with his host, B": whoever is on a visit speaks to those at home there face to face,
 * unless a telephone is named.
 */
import type { Draft } from "./draft.ts";

type Meeting = Extract<Draft, { kind: "meeting" }>;
type Visit = Extract<Draft, { kind: "visit" }>;

/** Was it taken for a call by its verb alone ("spoke with")? */
const isTaken = (draft: Draft): draft is Meeting =>
  draft.kind === "meeting" &&
  draft.form.value === "call" &&
  /^(?:spoke-with|they-spoke)$/.test(draft.rule) &&
  !draft.background &&
  !draft.latest &&
  !/^(?:month|year|past)$/.test(draft.date?.value.when.kind ?? "") &&
  draft.status.value === "held" &&
  draft.form.evidence.at_start === draft.trigger.at_start;

const isStay = (draft: Draft): draft is Visit =>
  draft.kind === "visit" && !draft.background && draft.status.value === "held" && draft.rule !== "left";

/** Happenings back to the visit on which somebody speaks. */
const REACH = 6;

/** Turns calls of visitors with those they visit into meetings, in place. */
export const speakInPerson = (drafts: Draft[]): void => {
  for (const [i, draft] of drafts.entries()) {
    if (!isTaken(draft)) continue;
    const stay = drafts
      .slice(Math.max(0, i - REACH), i)
      .findLast(
        (d): d is Visit => isStay(d) && draft.participants.some((p) => p.value.name !== null && p.value.name === d.visitor.value.name),
      );
    if (stay === undefined) continue;
    const others = draft.participants.filter((p) => p.value.name !== stay.visitor.value.name);
    if (others.length > 0 && others.every((p) => p.value.country === stay.country?.value))
      drafts[i] = { ...draft, form: { ...draft.form, value: "in_person" }, city: stay.city, country: stay.country };
  }
};
