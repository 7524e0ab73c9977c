/**
 * Mentions: each claim of a happening with its persons resolved and the days it may mean. Records are groups of mentions.
 */
import type { AgreementClaim, DateRef, Happening, MeetingClaim, PersonRef, PurchaseClaim, VisitClaim } from "../model/claim.ts";
import type { Src } from "./corpus.ts";
import { countryOf } from "./entities/display.ts";
import type { People, Person } from "./entities/persons.ts";
import { personRefs } from "./entities/refs.ts";

/** How a mention came by its date: its own words, or those of a happening of the same report that it belongs to. */
export interface DateSource {
  readonly ref: DateRef;
  readonly claim: string;
  readonly own: boolean;
  /** Told behind, of another happening of the sentence: for want of better. */
  readonly behind?: boolean;
}

interface Common {
  readonly id: string;
  readonly src: Src;
  readonly refs: readonly PersonRef[];
  /** Resolved persons, in the order of `refs`; null for unnamed officials. */
  readonly people: readonly (Person | null)[];
  readonly named: ReadonlySet<Person>;
  /** States taking part, sorted. */
  readonly sides: readonly string[];
  /** Where the date comes from; set by the article's pass. */
  date: DateSource | null;
  /** Whether its place is told of something else; set by the article's pass. */
  borrowsPlace: boolean;
  /** The decision by which an analyst vouches for the claim, or null. */
  readonly accepted: string | null;
  /** Marked by hand for a record that others tell of, or a retelling: it never gives the record its id. */
  readonly follows: boolean;
  /** Says more of a happening without saying whose it is: it makes no record (`link/retellings.ts`). */
  readonly retells: boolean;
  /** For a retelling, the states that its article speaks of. */
  readonly amid: readonly string[];
}

export type MeetingMention = Common & { readonly claim: MeetingClaim };
export type VisitMention = Common & { readonly claim: VisitClaim };
export type AgreementMention = Common & { readonly claim: AgreementClaim };
export type PurchaseMention = Common & { readonly claim: PurchaseClaim };
export type Mention = MeetingMention | VisitMention | AgreementMention | PurchaseMention;

/** A session of a body of three states and more, of which two are known by their people. */
const isOfMore = ({ form, countries }: MeetingClaim, known: ReadonlySet<string>): boolean =>
  form.value === "session" && countries.length > 2 && [...known].every((state) => countries.some((c) => c.value === state));

/** The states of the persons as all articles together know them, then what the claim says; a claim may mistake one person's state. */
const sidesOf = (claim: Happening, named: ReadonlySet<Person>): readonly string[] => {
  const out = new Set<string>();
  for (const person of named) {
    const country = countryOf(person);
    if (country !== null) out.add(country);
  }
  if (claim.kind === "meeting" && out.size > 1 && !isOfMore(claim, out)) return [...out].sort();
  if (claim.kind === "meeting" || claim.kind === "agreement") for (const c of claim.countries) out.add(c.value);
  if (claim.kind === "purchase") for (const p of [claim.buyer, claim.seller]) if (p?.value.country) out.add(p.value.country);
  if (claim.kind === "visit" && claim.country !== null) out.add(claim.country.value);
  for (const ref of personRefs(claim)) if (ref.name === null && ref.country !== null) out.add(ref.country);
  return [...out].sort();
};

const NOT_TO_BE: ReadonlySet<string> = new Set(["denied", "hypothetical"]);

/** Denied and hypothetical happenings make no mention, nor do purchases called off: there is no such stage of a deal. */
export const isTold = (claim: Happening): boolean =>
  !NOT_TO_BE.has(claim.status.value) && !(claim.kind === "purchase" && claim.status.value === "cancelled");

/**
 * Talks of two and more of whom every one is of the same state, by the article that tells of them and by all: no exchange between states.
 */
const isAmongOwn = (m: Mention): boolean =>
  m.claim.kind === "meeting" &&
  m.claim.series === null &&
  m.sides.length === 1 &&
  m.refs.length > 1 &&
  m.refs.every((ref, k) => {
    const person = m.people[k];
    const own = person == null ? ref.country : countryOf(person);
    return own === m.sides[0] && (ref.country === own || (ref.country === null && !m.claim.background));
  });

/** Travel inside the visitor's own state, and talks there among its own, which another article tells: no record, unless an analyst vouches for it. */
export const isAtHome = (m: Mention): boolean => {
  if (m.claim.kind === "meeting") return m.accepted === null && !m.follows && isAmongOwn(m);
  const visitor = m.claim.kind === "visit" ? m.people[0] : null;
  return visitor != null && m.claim.kind === "visit" && m.accepted === null && !m.follows && countryOf(visitor) === m.claim.country?.value;
};

/**
 * "Was to land on Sunday": the weekday of something planned lies ahead, whatever the verb's tense. Of what was called off the reader tells
 * which is nearest.
 */
const aheadIfPlanned = (claim: Happening, ref: DateRef): DateRef =>
  claim.status.value === "planned" &&
  // what is to be bought was picked, asked for or agreed on that day
  claim.kind !== "purchase" &&
  !claim.background &&
  ref.when.kind === "weekday" &&
  ref.when.which === "this"
    ? { ...ref, tense: "future" }
    : ref;

/** The states that the article of a claim without its sides speaks of; null for a claim that says whose happening it is. */
const amidOf = (claim: Happening): readonly string[] | null =>
  claim.kind === "purchase" || claim.kind === "agreement" ? (claim.amid ?? null) : null;

export const mentionOf = (claim: Happening, src: Src, people: People, accepted: string | null = null, follows = false): Mention => {
  const refs = personRefs(claim);
  const resolved = refs.map((ref) => people.of(ref, src.id));
  const named = new Set(resolved.filter((p) => p !== null));
  const amid = amidOf(claim);
  return {
    id: claim.id,
    claim,
    src,
    refs,
    people: resolved,
    named,
    sides: sidesOf(claim, named),
    date: claim.date === null ? null : { ref: aheadIfPlanned(claim, claim.date.value), claim: claim.id, own: true },
    borrowsPlace: false,
    accepted,
    follows: follows || amid !== null,
    retells: amid !== null,
    amid: amid ?? [],
  } as Mention;
};

const DONE: ReadonlySet<string> = new Set(["held", "signed", "contracted", "approved", "delivered", "aggregate"]);

/** Whether the happening is told as having taken place. */
export const isDone = (mention: Mention): boolean => DONE.has(mention.claim.status.value);

/** Whether all that dates a mention is the day on which its report was told. */
export const isDayOfTelling = ({ id, date }: Mention): boolean => date?.own === false && date.claim === id;
