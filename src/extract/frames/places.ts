/**
 * Where it happened, when the sentence does not say: the place where the report has its people at that point.
 *
 * Held meetings, sessions and signatures of the day take the place told before them in the article, at first that of the
 * dateline or of the first happening that has one. Calls, background and anything with a day of its own take none.
 */
import type { Grounded } from "../../model/claim.ts";
import { ADVERBS, AUXILIARIES, IRREGULAR } from "../clauses/words.ts";
import { evidenceAt } from "../evidence.ts";
import type { Dossier } from "../mentions/dossier.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Draft } from "./draft.ts";
import { type Scene, sentenceAt } from "./scene.ts";
import { historic, venues } from "./venue.ts";

export type Placed = Extract<Draft, { kind: "meeting" | "visit" | "agreement" }>;

interface Spot {
  readonly city: Grounded<string> | null;
  readonly country: Grounded<string>;
  readonly date: string | null;
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
const dayOf = (draft: Placed): string | null => (draft.date === null ? null : JSON.stringify(draft.date.value.when));
/** Where a draft has its people; a stay lasts, so that its day bounds nothing. */
const spotOf = (draft: Placed): Spot | undefined =>
  draft.country === null ? undefined : { city: draft.city, country: draft.country, date: draft.kind === "visit" ? null : dayOf(draft) };
const statesOf = (draft: Placed): readonly string[] => (draft.kind === "visit" ? [] : draft.countries.map((c) => c.value));

/** "had been held in Oslo last October": told of another time. */
const isHistory = (units: readonly Unit[], place: number): boolean =>
  units.some((u) => u.kind === "date" && /^(month|year)$/.test(u.temporal?.when.kind ?? "")) &&
  units.slice(Math.max(0, place - 6), place).some((u) => u.lower === "had");

/** "a vote in Oslo", "the plant in Lima": the town of a thing, where the report has nobody. */
const isOfNoun = (unit: Unit | undefined): boolean =>
  unit?.kind === "word" && !GATHERED.test(unit.lower) && !isVerb(unit.lower) && !/(?:ed|ing|ly)$/.test(unit.lower);
const GATHERED =
  /^(?:host|hosts|counterpart|counterparts|colleague|guest|together|here|meeting|meetings|talks|summit|forum|conference|dialogue|session|sessions|gathering|exhibition|fair|show|consultations|discussions|week|today|yesterday|later|visit|stay|place|bilateral|bilaterals|negotiations|ceremony|dinner|lunch|margins|sidelines|days?)$/;
const isVerb = (word: string): boolean => IRREGULAR.has(word) || ADVERBS.has(word) || AUXILIARIES.has(word);

/** "… put their heads together in Oslo. Lee met Vale": the town of the two sentences before, where the dateline's is all there is. */
const toldBefore = (dossier: Dossier, draft: Placed): Spot | undefined => {
  const { sentences, text } = dossier.document;
  const at = sentenceAt(sentences, draft.trigger.start);
  for (let s = at - 1; s >= Math.max(0, at - 2); s--) {
    const sentence = sentences[s];
    const units = dossier.sentences[s] ?? [];
    if (units.some(historic)) continue;
    const k = units.findIndex(
      (u, n) =>
        u.kind === "place" &&
        u.display &&
        u.country !== null &&
        units[n - 1]?.lower === "in" &&
        !isOfNoun(units[n - 2]) &&
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

const isOnward = ({ trigger, status }: Placed, text: string): boolean =>
  /\bbefore(?: \p{L}+)? $/u.test(text.slice(Math.max(trigger.start, status.evidence.at_start - 20), status.evidence.at_start));

/** How many sentences back a venue may have been told. */
const VENUE_REACH = 4;

/** Gives held meetings and signatures that have no place yet the venue of the report at their sentence. */
export const inheritVenues = (drafts: Draft[], scenes: readonly Scene[]): void => {
  const sentences = scenes.map((s) => s.sentence);
  const told = venues(scenes);
  for (const [i, draft] of drafts.entries()) {
    if (!isPlaced(draft) || !happened(draft) || longAgo(draft) || draft.country !== null || draft.kind === "visit") continue;
    if (draft.kind === "meeting" && draft.form.value === "call") continue;
    const here = told[sentenceAt(sentences, draft.trigger.start)];
    if (here === undefined || here.venue === null || here.since > VENUE_REACH) continue;
    drafts[i] = { ...draft, city: here.venue.city, country: here.venue.country };
  }
};

/** Fills city and country of drafts in place, in the order of the text. */
export const inheritPlaces = (drafts: Draft[], dossier: Dossier, scenes: readonly Scene[]): void => {
  const gatherings = venues(scenes);
  const { sentences } = dossier.document;
  const { datelineCity, datelineCountry } = dossier;
  let spot: Spot | undefined =
    datelineCity === null || datelineCountry === null
      ? undefined
      : { city: datelineCity, country: { value: datelineCountry, evidence: datelineCity.evidence }, date: null };
  const first = drafts
    .slice(0, 6)
    .filter(isPlaced)
    .find((d) => happened(d) && d.city !== null);
  if (spot === undefined && first !== undefined) spot = spotOf(first);
  for (const [i, draft] of drafts.entries()) {
    if (!isPlaced(draft) || !happened(draft)) continue;
    const own = spotOf(draft);
    if (longAgo(draft)) continue;
    // "had breakfast with B before heading to Lima": the report stays where it was.
    if (draft.kind === "visit" && isOnward(draft, dossier.document.text)) continue;
    if (own !== undefined) {
      // A town for a state already known: "India" after "New Delhi" keeps the town.
      if (own.city !== null || spot === undefined || spot.country.value !== own.country.value) spot = own;
      continue;
    }
    if (draft.kind === "visit" || (draft.kind === "meeting" && draft.form.value === "call") || spot === undefined) continue;
    const day = dayOf(draft);
    if (day !== null && spot.date !== null && day !== spot.date) continue;
    // Two foreign sides meeting in the reporter's town is nothing to assume, unless the town is abroad for all the report is about.
    const event = gatherings[sentenceAt(sentences, draft.trigger.start)];
    const gathering = event?.venue?.event === true && event.since <= VENUE_REACH ? { ...event.venue, date: null } : undefined;
    const told = spot.city !== null && spot.city === datelineCity ? (gathering ?? toldBefore(dossier, draft)) : undefined;
    if (told !== undefined) {
      spot = told;
      drafts[i] = { ...draft, city: told.city, country: told.country };
      continue;
    }
    const states = statesOf(draft);
    if (
      spot.date === null &&
      spot.city !== null &&
      spot.city === datelineCity &&
      states.length > 0 &&
      !states.includes(spot.country.value) &&
      dossier.setting.sides.slice(0, 2).includes(spot.country.value)
    )
      continue;
    drafts[i] = { ...draft, city: spot.city, country: spot.country };
  }
};
