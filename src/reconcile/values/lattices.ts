/**
 * The lattice of each field: which values are equal, which refine one another, which exclude one another.
 *
 * Money and numbers compare at the precision they are written with; a bound ("more than") is compatible with whatever lies
 * within it; "about" leaves a tenth.
 */
import type { AgreementType, Item, MeetingForm, Money, PartyRef } from "../../model/claim.ts";
import { countryByName } from "../../world/countries.ts";
import { fold } from "../entities/fold.ts";
import type { Lattice, Standing } from "../facts/choose.ts";
import { contentWords, samePlace } from "./words.ts";

/** Two values differ or are the same; nothing between. */
export const exact = <T>(name: string): Lattice<T> => ({ name, compare: (a, b) => (a === b ? "equal" : "conflicts"), weight: () => 1 });

export const place: Lattice<string> = {
  name: "place",
  compare: (a, b) => (fold(a) === fold(b) ? "equal" : samePlace(a, b) ? (a.length > b.length ? "refines" : "refined") : "conflicts"),
  weight: (a) => fold(a).split(" ").length,
};

/**
 * A session of a formal body is also a meeting in person or on the line; a call is no meeting in person. Where as many say
 * "met" as "spoke", having met is shown: reports say "called" of a visit too ("called on"), but seldom "met" of a call.
 */
export const form: Lattice<MeetingForm> = {
  name: "form",
  compare: (a, b) => (a === b ? "equal" : a === "session" ? "refines" : b === "session" ? "refined" : "conflicts"),
  weight: (a) => (a === "session" ? 3 : a === "in_person" ? 2 : 1),
};

/** Later rungs of the ladder supersede earlier ones. */
export const status = (ladder: readonly string[]): Lattice<string> => ({
  name: "status",
  compare: (a, b): Standing => (a === b ? "equal" : ladder.indexOf(a) > ladder.indexOf(b) ? "refines" : "refined"),
  weight: (a) => ladder.indexOf(a),
});

/** What a report calls an instrument, and under which title. */
export interface Instrument {
  readonly type: AgreementType;
  readonly title: string | null;
}

/** The words of a title without the word for the instrument, where the title has it ("Defence Cooperation Arrangement"). */
const namedAs = ({ type, title }: Instrument): string | null => {
  const words = [...contentWords(title ?? "")];
  return words.length > 1 && words.includes(type)
    ? words
        .filter((w) => w !== type)
        .sort()
        .join(" ")
    : null;
};

/** "Defence Cooperation Arrangement" and "defence cooperation agreement": one name, two instruments. */
const areTwoOfOneName = (a: Instrument, b: Instrument): boolean => {
  const name = namedAs(a);
  return name !== null && name === namedAs(b);
};

/** "Visa Exemption Agreement", "Agreement on the Exemption from Visas": not just any instrument. */
const isNamedAgreement = ({ type, title }: Instrument): boolean =>
  type === "agreement" && /(?<!\p{L})Agreement(?!\p{L})/u.test(title ?? "");

/** Lesser papers, which nobody would give the name of an agreement. */
const LESSER: ReadonlySet<AgreementType> = new Set(["mou", "letter_of_intent"]);

export const areTwoInstruments = (a: Instrument, b: Instrument): boolean =>
  (isNamedAgreement(a) && LESSER.has(b.type)) || (isNamedAgreement(b) && LESSER.has(a.type));

/** "Agreement" is what reports call any instrument, unless they give it a name with that word in it; the others exclude one another. */
export const instrument: Lattice<Instrument> = {
  name: "type",
  compare: (a, b) =>
    a.type === b.type
      ? "equal"
      : areTwoInstruments(a, b) || areTwoOfOneName(a, b)
        ? "conflicts"
        : b.type === "agreement"
          ? "refines"
          : a.type === "agreement"
            ? "refined"
            : "conflicts",
  weight: (a) => (a.type === "agreement" ? 1 : 2),
};

/** Wordings of one thing: never at odds, the fuller is shown. */
export const wording: Lattice<string> = {
  name: "wording",
  compare: (a, b) => (fold(a) === fold(b) ? "equal" : "compatible"),
  weight: (a) => Math.min(contentWords(a).size, 8),
};

export const party: Lattice<PartyRef> = {
  name: "party",
  compare: (a, b) =>
    fold(a.name) === fold(b.name)
      ? "equal"
      : a.country !== null && b.country !== null && a.country !== b.country
        ? "conflicts"
        : "compatible",
  // who sells is told better by the maker's name than by that of its state
  weight: (a) => Number(a.country !== null) + Number(contentWords(a.name).size > 1) + 2 * Number(countryByName(fold(a.name)) === undefined),
};

const within = (bound: "at_least" | "at_most" | "about" | null, limit: number, value: number): boolean =>
  bound === "at_least"
    ? value >= limit
    : bound === "at_most"
      ? value <= limit
      : bound === "about"
        ? Math.abs(value - limit) <= 0.1 * limit
        : false;

/** A hundredth: reports round exchange rates and ceilings that far without meaning another sum. */
const SLACK = 0.01;

export const money: Lattice<Money> = {
  name: "money",
  compare: (a, b) => {
    if (a.currency !== b.currency) return "compatible";
    const apart = Math.abs(a.amount - b.amount);
    if (apart === 0) return "equal";
    const near = apart < a.precision + b.precision || apart <= SLACK * Math.max(a.amount, b.amount);
    if (near) return a.precision < b.precision ? "refines" : b.precision < a.precision ? "refined" : "compatible";
    if (a.bound !== "about" && within(a.bound, a.amount, b.amount)) return "refined";
    if (b.bound !== "about" && within(b.bound, b.amount, a.amount)) return "refines";
    return "conflicts";
  },
  weight: (a) => (a.bound === null ? 2 : a.bound === "about" ? 1 : 0),
};

export const quantity: Lattice<Item> = {
  name: "quantity",
  compare: (a, b) => {
    if (a.quantity === b.quantity) return a.bound === b.bound ? "equal" : a.bound === null ? "refines" : "refined";
    if (a.quantity === null) return "refined";
    if (b.quantity === null) return "refines";
    if (within(a.bound, a.quantity, b.quantity)) return "refined";
    if (within(b.bound, b.quantity, a.quantity)) return "refines";
    return "conflicts";
  },
  weight: (a) => (a.quantity === null ? 0 : a.bound === null ? 2 : 1),
};
