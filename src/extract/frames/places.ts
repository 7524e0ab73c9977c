/**
 * Where it happened, when the sentence does not say: the place where the report has its people at that point.
 *
 * Held meetings, sessions and signatures of the day take the place told before them in the article, at first that of the
 * dateline or of the first happening that has one. Calls, background and anything with a day of its own take none.
 */
import type { Grounded } from "../../model/claim.ts";
import { type Day, dayOf, existsInCalendar } from "../../model/day.ts";
import { ADVERBS, AUXILIARIES, IRREGULAR } from "../clauses/words.ts";
import { evidenceAt } from "../evidence.ts";
import { unitTest } from "../mentions/ask.ts";
import type { Dossier } from "../mentions/dossier.ts";
import type { Unit } from "../mentions/unit.ts";
import { dayOfReport } from "./ahead.ts";
import { entriesOf } from "./chronicle.ts";
import type { Draft } from "./draft.ts";
import { isElsewhere } from "./elsewhere.ts";
import { isOfOrigin, isOnward } from "./onward.ts";
import { isOfAnotherHost } from "./places-host.ts";
import { type Seat, seatOf } from "../mentions/seats.ts";
import { regardIn } from "./recalled.ts";
import { type Scene, sentenceAt } from "./scene.ts";
import { historic, titleTown, venues } from "./venue.ts";

export type Placed = Extract<Draft, { kind: "meeting" | "visit" | "agreement" }>;

interface Spot {
  readonly city: Grounded<string> | null;
  readonly country: Grounded<string>;
  readonly date: string | null;
  /** The states of the place and of whoever was there, where it is told only later. */
  readonly of?: readonly string[];
}

export const isPlaced = (draft: Draft): draft is Placed => draft.kind === "meeting" || draft.kind === "visit" || draft.kind === "agreement";
const happened = (draft: Placed): boolean => !draft.background && (draft.status.value === "held" || draft.status.value === "signed");
/** Is the happening told with a day of long ago ("in December 2025"), so that the report has its people there no more? */
const longAgo = (draft: Placed): boolean => {
  const when = draft.date?.value.when;
  return (
    when !== undefined &&
    (when.kind === "month" ||
      when.kind === "year" ||
      (when.kind === "relative" && when.unit !== "day" && when.unit !== "week") ||
      when.kind === "past")
  );
};
/** Days before the report after which its people have moved on. */
const MOVED_ON = 14;
/** Is the happening told with a day of the calendar well before the report? */
const longBefore = (draft: Placed, published: Day | null): boolean => {
  const when = draft.date?.value.when;
  if (when?.kind !== "days" || when.year === null || published === null) return false;
  return existsInCalendar(when.year, when.month, when.day) && published - dayOf(when.year, when.month, when.day) > MOVED_ON;
};
const worded = (draft: Placed): string | null => (draft.date === null ? null : JSON.stringify(draft.date.value.when));
/** Where a draft has its people; a stay lasts, so that its day bounds nothing. */
const spotOf = (draft: Placed): Spot | undefined =>
  draft.country === null ? undefined : { city: draft.city, country: draft.country, date: draft.kind === "visit" ? null : worded(draft) };
const statesOf = (draft: Placed): readonly string[] => (draft.kind === "visit" ? [] : draft.countries.map((c) => c.value));

/** "had been held in Oslo last October": told of another time. */
const isHistory = (units: readonly Unit[], place: number): boolean =>
  units.some((u) => u.kind === "date" && /^(month|year)$/.test(u.temporal?.when.kind ?? "")) &&
  units.slice(Math.max(0, place - 6), place).some((u) => u.lower === "had");

/** "a vote in Oslo", "the plant in Lima": the town of a thing, where the report has nobody. */
const isOfNoun = (unit: Unit | undefined): boolean =>
  unit?.kind === "word" && !GATHERED.test(unit.lower) && !isVerb(unit.lower) && !/(?:ed|ing|ly)$/.test(unit.lower);
/** "two months after the dialogue in Oslo": another gathering than the one told. */
const isOfAnother = (units: readonly Unit[], at: number): boolean =>
  units.slice(Math.max(0, at - 4), at).some((u) => /^(?:after|since|before|until)$/.test(u.lower));
const GATHERED =
  /^(?:host|hosts|counterpart|counterparts|colleague|guest|together|here|meeting|meetings|talks|summit|forum|conference|dialogue|session|sessions|gathering|exhibition|fair|show|consultations|discussions|week|today|yesterday|later|visit|stay|place|bilateral|bilaterals|negotiations|ceremony|dinner|lunch|margins|sidelines|fringes|edges|days?)$/;
const isVerb = (word: string): boolean => IRREGULAR.has(word) || ADVERBS.has(word) || AUXILIARIES.has(word);

/** Is the sentence told of a day other than the draft's? */
const ofAnotherDay = (units: readonly Unit[], draft: Placed): boolean => {
  // "the next day" goes on where the day before was spent.
  const own = draft.date?.value.when.kind === "offset" ? null : worded(draft);
  const days = units.flatMap((u) =>
    u.temporal?.role === "point" && /^(?:weekday|days)$/.test(u.temporal.when.kind) ? [u.temporal.when] : [],
  );
  return own !== null && days.length > 0 && days.every((when) => JSON.stringify(when) !== own);
};

/** "… put their heads together in Oslo. Lee met Vale": the town of the two sentences before, where the dateline's is all there is. */
const toldBefore = (dossier: Dossier, scenes: readonly Scene[], draft: Placed): Spot | undefined => {
  const { sentences, text } = dossier.document;
  const at = sentenceAt(sentences, draft.trigger.start);
  for (let s = at - 1; s >= Math.max(0, at - 2); s--) {
    const sentence = sentences[s];
    const units = dossier.sentences[s] ?? [];
    if (units.some(historic) || ofAnotherDay(units, draft) || regardIn(scenes[s] as Scene) >= 0) continue;
    const k = units.findIndex(
      (u, n) =>
        u.kind === "place" &&
        u.display &&
        u.country !== null &&
        units[n - 1]?.lower === "in" &&
        !isOfNoun(units[n - 2]) &&
        !isOfAnother(units, n - 2) &&
        !isElsewhere(scenes[s] as Scene, n) &&
        (units[n + 1] === undefined || units[n + 1]?.kind !== "word" || /^(and|on|to|for|with)$/.test(units[n + 1]?.lower ?? "")),
    );
    const unit = units[k];
    if (unit === undefined || sentence === undefined || sentence.zone !== "body" || (draft.kind === "agreement" && isHistory(units, k)))
      continue;
    const evidence = evidenceAt(text, sentence.start, sentence.end, unit.start, unit.end);
    return { city: { value: unit.display as string, evidence }, country: { value: unit.country as string, evidence }, date: null };
  }
  return undefined;
};

const reportDay = (scenes: readonly Scene[]): Day | null => {
  const published = scenes[0]?.dossier.document.article.published ?? null;
  return published === null ? null : dayOfReport(published);
};

/** How many sentences back a venue may have been told. */
const VENUE_REACH = 4;

/** Gives held meetings and signatures that have no place yet the venue of the report at their sentence. */
export const inheritVenues = (drafts: Draft[], scenes: readonly Scene[]): void => {
  const sentences = scenes.map((s) => s.sentence);
  const told = venues(scenes);
  const entries = entriesOf(scenes);
  const published = reportDay(scenes);
  for (const [i, draft] of drafts.entries()) {
    if (
      !isPlaced(draft) ||
      !happened(draft) ||
      longAgo(draft) ||
      longBefore(draft, published) ||
      draft.country !== null ||
      draft.kind === "visit"
    )
      continue;
    if (draft.kind === "meeting" && draft.form.value === "call") continue;
    const at = sentenceAt(sentences, draft.trigger.start);
    const here = told[at];
    if ((entries[at] ?? -1) >= 0) continue;
    if (here === undefined || here.venue === null || here.since > VENUE_REACH) continue;
    if (here.venue.event !== true && here.since > 0 && ofAnotherDay(scenes[at - here.since]?.units ?? [], draft)) continue;
    if (
      here.venue.event !== true &&
      here.since > 0 &&
      isOfAnotherHost(drafts, i, sentences[at - here.since]?.start, here.venue.country.value)
    )
      continue;
    drafts[i] = { ...draft, city: here.venue.city, country: here.venue.country };
  }
};

/** For the sentence of each visit, the day of what else it tells of the same town: "received in Lima on Monday", a stay there. */
const daysOfStays = (drafts: readonly Draft[]): ReadonlyMap<Draft, Placed> => {
  const bySentence = new Map<number, Placed[]>();
  for (const draft of drafts) {
    if (!isPlaced(draft) || draft.kind === "visit" || draft.city === null) continue;
    const own = bySentence.get(draft.trigger.start);
    if (own === undefined) bySentence.set(draft.trigger.start, [draft]);
    else own.push(draft);
  }
  const found = new Map<Draft, Placed>();
  for (const draft of drafts) {
    if (draft.kind !== "visit" || draft.city === null) continue;
    const city = draft.city.value;
    const beside = bySentence.get(draft.trigger.start)?.find((d) => d.city?.value === city);
    if (beside !== undefined) found.set(draft, beside);
  }
  return found;
};

/** A meeting to come, or called off, of somebody whose visit was told: in the state and town of the visit, if the other is of that state. */
const onVisit = (draft: Placed, visits: readonly Visit[]): Visit | undefined => {
  if (draft.kind !== "meeting" || draft.background || draft.form.value === "call" || happened(draft) || draft.country !== null)
    return undefined;
  const names = new Set(draft.participants.map((p) => p.value.name));
  const visit = visits.findLast((v) => names.has(v.visitor.value.name));
  // "is in Lima; on Friday he will meet A": the stay goes on.
  const stays =
    visit?.status.value === "held" && draft.status.value === "planned" && visit.rule !== "left" && isNear(draft) && !longAgo(visit);
  if (visit?.country == null || ((visit.status.value === "planned") !== (draft.status.value === "planned") && !stays)) return undefined;
  const host = visit.country.value;
  const others = draft.participants.filter((p) => p.value.name !== visit.visitor.value.name);
  return others.length > 0 && others.every((p) => p.value.country === null || p.value.country === host) ? visit : undefined;
};
type Visit = Extract<Draft, { kind: "visit" }>;
/** Is something to come within days? */
const isNear = ({ date }: Placed): boolean => {
  const when = date?.value.when;
  return when === undefined || (when.kind === "weekday" && when.which === "this") || (when.kind === "relative" && when.unit === "day");
};

/**
 * The journey told anywhere in the report on which one at home in the state of the dateline met those whose state it leads to:
 * news from home of what its own official does abroad.
 */
const abroad = (draft: Placed, home: string, drafts: readonly Draft[]): Visit | undefined => {
  if (draft.kind !== "meeting" || draft.participants.length < 2) return undefined;
  const own = draft.participants.filter((p) => p.value.country === home);
  const hosts = new Set(draft.participants.flatMap((p) => (p.value.country === home ? [] : [p.value.country])));
  const [host] = hosts;
  if (own.length === 0 || hosts.size !== 1 || host == null) return undefined;
  const travels = (v: Visit, people: readonly { readonly value: { readonly name: string | null } }[]): boolean =>
    people.some((p) => p.value.name !== null && p.value.name === v.visitor.value.name);
  const visits = drafts.filter((d): d is Visit => d.kind === "visit" && !d.background && d.status.value === "held");
  const others = draft.participants.filter((p) => p.value.country !== home);
  if (visits.some((v) => v.country?.value === home && travels(v, others))) return undefined;
  return visits.find((v) => v.country?.value === host && !longAgo(v) && travels(v, own));
};

/** Sentences within which the report has gone where one of them leads. */
const MOVED_WITHIN = 2;
const isGathered = unitTest(/\b(?:sidelines|margins|fringes|edges|summit|forum|conference|assembly|gathering)\b/);
/** Sentences back to which somebody is at the gathering told of. */
const GATHERED_REACH = 3;
/** The same where the report tells of a gathering as a whole. */
const FORUM_REACH = 12;
/** "on the sidelines of the summit", told just before or here: those of third states meet in the town of the dateline, too. */
const isAtGathering = (dossier: Dossier, at: number, reach = GATHERED_REACH): boolean => {
  const { sentences } = dossier.document;
  for (let k = at; k >= Math.max(0, at - reach); k--)
    if (sentences[k]?.item === sentences[at]?.item && dossier.sentences[k]?.some(isGathered) === true) return true;
  return false;
};

/** The states of those who met, signed or travelled. */
const stateOfAll = (draft: Placed): readonly string[] =>
  draft.kind === "visit" ? (draft.visitor.value.country === null ? [] : [draft.visitor.value.country]) : statesOf(draft);

/** Is one of those who met told to be on a visit to that state? */
const isVisited = (draft: Placed, state: string, drafts: readonly Draft[]): boolean =>
  draft.kind === "meeting" &&
  drafts.some(
    (d) =>
      d.kind === "visit" &&
      !d.background &&
      d.status.value === "held" &&
      d.country?.value === state &&
      draft.participants.some((p) => p.value.name !== null && p.value.name === d.visitor.value.name),
  );

const isMet = unitTest(/^(?:met|meets?|talks|hold|holds|held|summit|sign|signs|signed|received?s?|hosts?)$/);
/** Where the report has its people before it tells anything: the town of its dateline, of its title, or of what it tells first. */
const firstSpot = (drafts: readonly Draft[], dossier: Dossier, scenes: readonly Scene[], published: Day | null): Spot | undefined => {
  const { datelineCity, datelineCountry } = dossier;
  const title = titleTown(scenes);
  // "Who met whom in Lima", filed from Cusco
  const told =
    title !== null &&
    title.country.value === datelineCountry &&
    title.city.value !== datelineCity?.value &&
    scenes.some((s) => s.sentence.zone === "headline" && s.units.some(isMet));
  if (told) return { ...title, date: null };
  if (datelineCity !== null && datelineCountry !== null)
    return { city: datelineCity, country: { value: datelineCountry, evidence: datelineCity.evidence }, date: null };
  if (title !== null) return { ...title, date: null };
  const first = drafts
    .slice(0, 6)
    .filter(isPlaced)
    .find((d) => happened(d) && d.city !== null && !longAgo(d) && !longBefore(d, published));
  if (first === undefined) return undefined;
  // What is told before a journey happened elsewhere, unless it was on the same day.
  const spot = spotOf(first);
  const date = first.kind === "visit" ? worded(first) : (spot?.date ?? null);
  return spot === undefined ? undefined : { ...spot, date, of: [spot.country.value, ...stateOfAll(first)] };
};

/** Fills city and country of drafts in place, in the order of the text. */
export const inheritPlaces = (drafts: Draft[], dossier: Dossier, scenes: readonly Scene[]): void => {
  const gatherings = venues(scenes);
  const { sentences } = dossier.document;
  let { datelineCity } = dossier;
  const published = reportDay(scenes);
  const stays = daysOfStays(drafts);
  const visits: Visit[] = [];
  /** Where the report has had its people on a day. */
  const spots = new Map<string, Spot>();
  let spot = firstSpot(drafts, dossier, scenes, published);
  let onward: Spot | undefined;
  const entries = entriesOf(scenes);
  let entry = -1;
  /** The sentence that the spot was told in, and the states of those who were there. */
  let since = -1;
  let company: readonly string[] = [];
  let atHost = false; // was it told of a meeting in the state of one of those who met?
  /** Sentences that tell something whose place is to be found. */
  const telling = new Set(drafts.flatMap((d) => (isPlaced(d) && d.kind !== "visit" ? [sentenceAt(sentences, d.trigger.start)] : [])));
  let seat: Seat | undefined;
  for (const [i, draft] of drafts.entries()) {
    if (!isPlaced(draft)) continue;
    const at = sentenceAt(sentences, draft.trigger.start);
    const stands = seatOf(dossier.seats, sentences[at]);
    // an item of a bulletin stands in the town it opens with
    if (stands !== seat) {
      seat = stands;
      datelineCity = seat?.city ?? dossier.datelineCity;
      spot = seat === undefined ? undefined : { ...seat, date: null };
      [since, company, onward] = [-1, [], undefined];
    }
    const of = entries[at] ?? -1;
    if (of !== entry) {
      entry = of;
      spot = undefined;
    }
    // An entry of a chronicle has the places that it tells itself.
    if (of >= 0) {
      const told = draft.country === null || (draft.kind === "visit" && draft.status.value !== "held") ? undefined : spotOf(draft);
      if (told !== undefined) spot = told;
      else if (
        spot !== undefined &&
        draft.country === null &&
        happened(draft) &&
        !(draft.kind === "meeting" && draft.form.value === "call")
      )
        drafts[i] = { ...draft, city: spot.city, country: spot.country };
      continue;
    }
    const visit = onVisit(draft, visits);
    if (visit !== undefined) drafts[i] = { ...draft, city: visit.city, country: visit.country };
    if (draft.kind === "visit" && !draft.background) visits.push(draft);
    if (!happened(draft)) continue;
    const own = spotOf(draft);
    if (longAgo(draft) || longBefore(draft, published)) continue;
    if (draft.kind === "visit" && isOnward(draft, dossier.document.text)) {
      onward = own;
      continue;
    }
    if (own !== undefined) {
      if (isOfOrigin(draft, dossier.document.text) || draft.rule === "taken") continue;
      const beside = stays.get(draft);
      if (beside?.kind === "meeting" && beside.background) continue;
      if (own.date !== null && own.city !== null) spots.set(own.date, own);
      // A town for a state already known: "India" after "New Delhi" keeps the town.
      if (own.city !== null || spot === undefined || spot.country.value !== own.country.value)
        spot = beside === undefined ? own : { ...own, date: worded(beside) };
      since = at;
      company = [own.country.value, ...stateOfAll(draft)];
      atHost = draft.kind === "meeting" && statesOf(draft).includes(own.country.value);
      continue;
    }
    if (draft.kind === "visit" || (draft.kind === "meeting" && draft.form.value === "call")) continue;
    if (onward !== undefined && statesOf(draft).includes(onward.country.value)) spot = onward;
    if (spot === undefined) continue;
    const day = worded(draft);
    const that = day !== null && spot.date !== null && day !== spot.date ? spots.get(day) : undefined;
    if (that !== undefined) {
      drafts[i] = { ...draft, city: that.city, country: that.country };
      continue;
    }
    if (day !== null && spot.date !== null && day !== spot.date) continue;
    // Two foreign sides meeting in the reporter's town is nothing to assume, unless the town is abroad for all the report is about.
    const event = gatherings[at];
    // "The last day was spent in Lima. A and B signed": where the report has gone since.
    const from = at - (event?.since ?? 0);
    const quiet = from < at && at - from <= MOVED_WITHIN && ![...Array(at - from).keys()].some((n) => telling.has(from + n));
    const moved = event?.venue != null && quiet && from > since ? event.venue : null;
    if (moved !== null && since >= 0 && moved.country.value !== spot.country.value) {
      spot = { city: moved.city, country: moved.country, date: null };
      since = from;
      drafts[i] = { ...draft, city: spot.city, country: spot.country };
      continue;
    }
    const gathering = event?.venue?.event === true && event.since <= VENUE_REACH ? { ...event.venue, date: null } : undefined;
    const home = spot.city !== null && spot.city === datelineCity;
    const told = home ? (gathering ?? toldBefore(dossier, scenes, draft)) : undefined;
    if (told !== undefined) {
      spot = told;
      drafts[i] = { ...draft, city: told.city, country: told.country };
      continue;
    }
    const states = statesOf(draft);
    if (spot.of !== undefined && states.length > 0 && !states.some((state) => spot?.of?.includes(state))) continue;
    const journey = home ? abroad(draft, spot.country.value, drafts) : undefined;
    if (journey?.country != null) {
      drafts[i] = { ...draft, city: journey.city, country: journey.country };
      continue;
    }
    if (
      spot.date === null &&
      home &&
      states.length > 0 &&
      !states.includes(spot.country.value) &&
      dossier.setting.sides.slice(0, 2).includes(spot.country.value) &&
      !isAtGathering(dossier, at) &&
      !isVisited(draft, spot.country.value, drafts)
    )
      continue;
    // Others, of other states, in another paragraph of a round-up: nobody knows where.
    const apart = since >= 0 && sentences[since]?.paragraph !== sentences[at]?.paragraph;
    const others = states.length >= 2 && !states.some((state) => company.includes(state));
    if (apart && others && spot.city !== datelineCity && !isAtGathering(dossier, at, FORUM_REACH)) continue;
    // "met A in Lima. On Monday he met B of Kenya", on a tour: not in the town of another host
    const tour = atHost && day !== null && states.length >= 2 && !states.includes(spot.country.value);
    if (tour && spot.city !== datelineCity && !isAtGathering(dossier, at, FORUM_REACH)) continue;
    if (day !== null && spot.city !== null && !spots.has(day)) spots.set(day, { ...spot, date: day });
    drafts[i] = { ...draft, city: spot.city, country: spot.country };
  }
};
