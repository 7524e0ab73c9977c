/**
 * Meetings told in one sentence with the journey to them: "will fly to Lima on Tuesday to meet B", "was on a visit to Lima,
 * talking to B", "received A at the ministry". Where the meeting has no place of its own it takes the journey's, and where it
 * is still to come also the day.
 */
import type { Draft } from "./draft.ts";
import type { VisitDraft } from "./visit-memory.ts";

type Meeting = Extract<Draft, { kind: "meeting" }>;

const isVisit = (draft: Draft): draft is VisitDraft => draft.kind === "visit";

const takesPart = (visit: VisitDraft, meeting: Meeting): boolean => {
  const { name } = visit.visitor.value;
  return name !== null && meeting.participants.some((p) => p.value.name === name);
};

/** Does the journey lead to the meeting? "met B before he left for Quito" is told of two places, "left for Lima, where he will meet B" of one. */
const belongs = (visit: VisitDraft, meeting: Meeting, text: string): boolean => {
  const [a, b] = visit.trigger.at_start < meeting.trigger.at_start ? [visit.trigger, meeting.trigger] : [meeting.trigger, visit.trigger];
  const between = text.slice(a.at_end, b.at_start);
  if (/\b(before|after|then|later|earlier)\b/.test(between)) return false;
  // "received B, and the pair flew to Quito"
  if (a === meeting.trigger && /\band (?:the (?:two|pair)|they|he|she|both)(?: \w+)* $/.test(between)) return false;
  // "will meet B on Friday, and is then due in Quito": what is joined to the meeting leads elsewhere.
  if (
    a === meeting.trigger &&
    (/\band(?: (?:is|are|will|was))? $/.test(between) || /^\S+ (?:then|next|later)\b/.test(text.slice(b.at_start, b.at_end + 8)))
  )
    return false;
  return visit.status.value === meeting.status.value || (a === visit.trigger && /, where\b/.test(between));
};

/** "… for talks with B", behind the journey and with no verb between. */
const isPurpose = (visit: VisitDraft, meeting: Meeting, text: string): boolean =>
  visit.trigger.at_start < meeting.trigger.at_start &&
  /\bfor (?:[\p{L}-]+ ){0,3}$/u.test(text.slice(visit.trigger.at_end, meeting.trigger.at_start)) &&
  !/[;:]/.test(text.slice(visit.trigger.at_end, meeting.trigger.at_start));

/**
 * Fills places and days of meetings in place. `towns`: only from journeys to a named town, before the report's own venue is
 * looked at; afterwards a state alone, which corrects a venue elsewhere.
 */
export const meetOnVisits = (drafts: Draft[], text: string, towns: boolean, placed: ReadonlySet<number> = new Set()): void => {
  const visits = new Map<number, VisitDraft[]>();
  for (const draft of drafts) {
    if (!isVisit(draft) || draft.rule === "left" || draft.rule === "came-from") continue;
    const here = visits.get(draft.trigger.start);
    if (here === undefined) visits.set(draft.trigger.start, [draft]);
    else here.push(draft);
  }
  if (towns)
    for (const [i, draft] of drafts.entries()) {
      if (draft.kind !== "meeting" || draft.status.value !== "held") continue;
      // "flies to Lima on Sunday for talks with B": as real as the journey.
      const journey = (visits.get(draft.trigger.start) ?? []).find(
        (v) => v.status.value !== "held" && v.status.value !== "denied" && takesPart(v, draft) && isPurpose(v, draft, text),
      );
      if (journey !== undefined) drafts[i] = { ...draft, status: { ...draft.status, value: journey.status.value } };
    }
  for (const [i, draft] of drafts.entries()) {
    if (draft.kind !== "meeting" || draft.form.value === "call" || (draft.country !== null && (towns || placed.has(i)))) continue;
    const own = (visits.get(draft.trigger.start) ?? []).filter((v) => takesPart(v, draft) && belongs(v, draft, text));
    const visit = own[0];
    // Of two states on one journey nobody can tell which.
    if (visit === undefined || own.some((v) => v.country?.value !== visit.country?.value)) continue;
    if (towns && visit.city === null) continue;
    if (!towns && draft.country?.value === visit.country?.value) continue;
    const ahead = draft.status.value === "planned" && draft.date === null;
    drafts[i] = {
      ...draft,
      city: visit.city,
      country: visit.country,
      ...(ahead && visit.date?.value.lasting === undefined ? { date: visit.date } : {}),
    };
  }
};

/** Characters within which a journey says where what is still to come on it will be. */
const AHEAD_WITHIN = 700;

/**
 * "arrived in Lima on Thursday. He will meet the Prime Minister, B, on Friday": what a traveller is still to do is where they are, or go,
 * unless whom they meet is of elsewhere. Changes drafts in place; they stand in the order of the text.
 */
export const meetAhead = (drafts: Draft[], text: string): void => {
  const journeys: VisitDraft[] = [];
  for (const [i, draft] of drafts.entries()) {
    if (
      isVisit(draft) &&
      !draft.background &&
      draft.country !== null &&
      /^(?:held|planned)$/.test(draft.status.value) &&
      draft.rule !== "came-from"
    )
      journeys.push(draft);
    if (draft.kind !== "meeting" || draft.status.value !== "planned" || draft.country !== null || draft.form.value === "call") continue;
    const own = journeys.slice(-STAYS_KEPT).filter((v) => draft.trigger.start - v.trigger.start <= AHEAD_WITHIN && takesPart(v, draft));
    const others = draft.participants.filter((p) => p.value.name !== own[0]?.visitor.value.name).map((p) => p.value.country);
    const fits = own.filter((v) => others.every((c) => c === null || c === v.country?.value));
    const visit = fits.at(-1);
    if (visit === undefined) continue;
    // Of a tour nobody can tell which stop it is, unless whom they meet is of that state.
    const sure = others.some((c) => c === visit.country?.value) || own.every((v) => v.country?.value === visit.country?.value);
    // "during a stopover in Cusco on the way to Lima": where they are to meet is farther on.
    const onTheWay = /^(?:stopover|stop)/.test(text.slice(visit.trigger.at_start, visit.trigger.at_end));
    if (sure) drafts[i] = { ...draft, city: onTheWay ? null : visit.city, country: visit.country };
  }
};

/** Characters within which a stay told says where people spoke. */
const SPOKEN_WITHIN = 600;

/**
 * "was in Lima last week. He spoke with President B on Tuesday": whoever speaks to somebody in the state they are visiting is with
 * them, where no word tells of a telephone. Changes drafts in place; they stand in the order of the text.
 */
export const speakOnVisits = (drafts: Draft[], text: string): void => {
  const stays: VisitDraft[] = [];
  for (const [i, draft] of drafts.entries()) {
    const told = isVisit(draft) && (!draft.background || draft.rule === "taken");
    if (told && draft.status.value === "held" && draft.rule !== "came-from") stays.push(draft);
    if (draft.kind !== "meeting" || draft.form.value !== "call" || draft.status.value !== "held") continue;
    // The word of speaking itself is all there is: "spoke with", "a conversation with".
    if (draft.rule !== "spoke-with" && !/^conversations?$/i.test(text.slice(draft.trigger.at_start, draft.trigger.at_end))) continue;
    if (draft.form.evidence.at_start !== draft.trigger.at_start || draft.country !== null || draft.background) continue;
    for (let k = stays.length - 1; k >= Math.max(0, stays.length - STAYS_KEPT); k--) {
      const visit = stays[k] as VisitDraft;
      if (draft.trigger.start - visit.trigger.start > SPOKEN_WITHIN) break;
      const host = draft.participants.some((p) => p.value.country !== null && p.value.country === visit.country?.value);
      if (!host || !takesPart(visit, draft)) continue;
      drafts[i] = { ...draft, form: { ...draft.form, value: "in_person" }, city: visit.city, country: visit.country };
      break;
    }
  }
};
/** Stays looked through for one conversation: the stops of a tour. */
const STAYS_KEPT = 6;

/** "signed a pact on 20 May, when A visited Lima": a pact without a place was signed where the visit told behind it led. */
export const signOnVisits = (drafts: Draft[], text: string): void => {
  const visits = new Map<number, VisitDraft[]>();
  for (const draft of drafts) {
    if (!isVisit(draft) || draft.country === null || draft.status.value !== "held") continue;
    const here = visits.get(draft.trigger.start);
    if (here === undefined) visits.set(draft.trigger.start, [draft]);
    else here.push(draft);
  }
  for (const [i, draft] of drafts.entries()) {
    if (draft.kind !== "agreement" || draft.country !== null || draft.status.value !== "signed") continue;
    const own = (visits.get(draft.trigger.start) ?? []).filter(
      (v) =>
        v.trigger.at_start > draft.trigger.at_end &&
        /\b(?:when|as|while|during)\b[^;]*$/.test(text.slice(draft.trigger.at_end, v.trigger.at_start)),
    );
    const visit = own[0];
    if (visit === undefined || own.some((v) => v.country?.value !== visit.country?.value)) continue;
    drafts[i] = { ...draft, city: visit.city, country: visit.country, date: draft.date ?? visit.date };
  }
};
