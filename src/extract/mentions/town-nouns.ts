/**
 * A town and what it is said to be as one unit: "the western port city of Bergen", "Kenya's second city, Mombasa,", "Oman's
 * capital Muscat", "the capital of Peru".
 *
 * The unit is that of the town, with its own offsets, over the words that describe it: whatever is asked of "in Bergen" is then
 * answered for the longer form, too. The people or state named among the words says whose town of that name is meant, and makes a
 * town of a name that no table knows. Where the noun is that of an area ("the state of Puebla"), no town is named. "NATO
 * headquarters" stands for its town, too, as does the airport that has a town's name alone.
 */
import { city } from "../../world/cities.ts";
import { capitalOf } from "../../world/countries.ts";
import { headquartersOf } from "../../world/gatherings.ts";
import { PREPOSITIONS } from "../clauses/words.ts";
import { unitTest } from "./ask.ts";
import { makeUnit, type Unit } from "./unit.ts";

const isTownNoun = unitTest(
  /^(?:city|town|village|port|capital|resort|municipality|township|settlement|hub|metropolis|city-port|port-city|outpost|suburb)$/,
);
const isAreaNoun = unitTest(/^(?:province|region|state|island|district|governorate|peninsula|prefecture|county|territory)$/);
const opensPhrase = unitTest(/^(?:the|a|an|its|his|her|their|this|that)$/);
const isLink = unitTest((lower) => PREPOSITIONS.has(lower) || /^(?:and|or|but|that|which|who|where|when|is|was|are|were)$/.test(lower));
/** "the Peruvian capital market": the other capital. */
const isOfMoney = unitTest(
  /^(?:markets?|investments?|flight|flows?|expenditures?|spending|goods|controls?|punishment|gains|outlay|ships?|costs?|city|town|airport|region)$/,
);

/** Words that may stand between the article and the noun. */
const DESCRIBED_BY = 6;

/** A people or a possessive state: whose town it is. */
const isOwner = (unit: Unit): boolean =>
  unit.country !== null && (unit.kind === "demonym" || ((unit.kind === "country" || unit.kind === "place") && unit.possessive));

interface Phrase {
  readonly from: number;
  readonly owner: Unit | undefined;
}

/** The phrase that the noun at unit `at` closes, from its article or owner on, or undefined. */
const phraseBefore = (units: readonly Unit[], at: number): Phrase | undefined => {
  let owner: Unit | undefined;
  for (let k = at - 1; k >= 0 && at - k <= DESCRIBED_BY; k--) {
    const unit = units[k] as Unit;
    if (isOwner(unit)) {
      owner ??= unit;
      if (unit.possessive) return { from: k, owner };
      continue;
    }
    if (unit.kind === "word" && opensPhrase(unit)) return { from: k, owner };
    // "to northern port city of": no article in a headline
    if (unit.kind === "word" && isLink(unit)) return k + 1 < at || owner !== undefined ? { from: k + 1, owner } : undefined;
    if (!/^(?:word|name|place|quantity|org)$/.test(unit.kind)) return undefined;
  }
  return undefined;
};

/** Index of the unit that the noun at `at` is said of, or -1. */
const namedBy = (units: readonly Unit[], at: number): number => {
  if (units[at + 1]?.lower === "of") return at + 2;
  if (units[at + 1]?.kind === "place") return at + 1;
  // "the Peruvian capital, Lima,": between commas.
  const between = units[at + 1]?.lower === "," && units[at + 2]?.kind === "place" && !(units[at + 2] as Unit).possessive;
  return between && (units[at + 3] === undefined || /^[,.;)]$/.test(units[at + 3]?.lower ?? "")) ? at + 2 : -1;
};

/** The town or area as the phrase tells it, over tokens `first` to `last`; undefined where it names none. */
const townOf = (named: Unit, noun: Unit, owner: Unit | undefined, first: number, last: number): Unit | undefined => {
  const { start, end, lower } = named;
  const state = owner?.country ?? null;
  if (named.kind === "place") {
    const known = named.display ? city(named.display.toLowerCase()) : undefined;
    const country = state !== null && known?.capital !== true ? state : named.country;
    const display = isAreaNoun(noun) ? "" : (named.display ?? "");
    return makeUnit("place", first, last, start, end, lower, { ...named, country, display });
  }
  if (named.kind === "country" && noun.lower === "capital" && named.country !== null) {
    const capital = capitalOf(named.country);
    return capital === undefined ? undefined : makeUnit("place", first, last, noun.start, end, lower, { ...named, display: capital });
  }
  const name =
    named.kind === "name" ? named.name?.join(" ") : named.kind === "org" && named.orgKind === "other" ? named.display : undefined;
  if (name === undefined || state === null || !isTownNoun(noun)) return undefined;
  return makeUnit("place", first, last, start, end, lower, { country: state, display: name, possessive: named.possessive });
};

const isHeadquarters = unitTest(/^(?:headquarters|hq)$/);
/** "NATO headquarters", unless a town behind says which: "UN headquarters in Geneva". */
const headquartersAt = (units: readonly Unit[], k: number): Unit | undefined => {
  const body = units[k - 1];
  if (body === undefined || body.possessive || !/^(?:org|name)$/.test(body.kind)) return undefined;
  if (/^(?:in|at)$/.test(units[k + 1]?.lower ?? "") && units[k + 2]?.kind === "place") return undefined;
  const seat = headquartersOf(body.lower);
  const noun = units[k] as Unit;
  return seat === undefined
    ? undefined
    : makeUnit("place", body.first, noun.last, body.start, noun.end, `${body.lower} ${noun.lower}`, {
        country: seat.country,
        display: seat.city,
      });
};

const isAirport = unitTest(/^(?:airport|airfield|airbase)$/);
/** Where the row begins that ends with the airport at unit `k`: "Lima airport", "Lima international airport"; -1 where no town is named. */
const airportFrom = (units: readonly Unit[], k: number): number => {
  const from = units[k - 1]?.lower === "international" ? k - 2 : k - 1;
  return units[from]?.kind === "place" && units[from]?.display && !(units[from] as Unit).possessive ? from : -1;
};

/** Joins towns with what they are said to be, in place. */
export const joinTownNouns = (units: Unit[]): void => {
  for (let k = 0; k < units.length; k++) {
    const noun = units[k] as Unit;
    if (noun.kind !== "word") continue;
    if (isHeadquarters(noun)) {
      const seat = headquartersAt(units, k);
      if (seat !== undefined) units.splice(--k, 2, seat);
      continue;
    }
    if (isAirport(noun)) {
      const from = airportFrom(units, k);
      const town = units[from];
      if (town === undefined) continue;
      units.splice(from, k + 1 - from, makeUnit("place", town.first, noun.last, town.start, town.end, `${town.lower} ${noun.lower}`, town));
      k = from;
      continue;
    }
    if (!(isTownNoun(noun) || isAreaNoun(noun))) continue;
    const at = namedBy(units, k);
    const named = units[at];
    const phrase = named === undefined && noun.lower !== "capital" ? undefined : phraseBefore(units, k);
    if (phrase === undefined) continue;
    const first = (units[phrase.from] as Unit).first;
    if (named !== undefined) {
      const closed = at === k + 2 && units[k + 1]?.lower === "," && units[at + 1]?.lower === ",";
      const last = closed ? at + 1 : at;
      const town = townOf(named, noun, phrase.owner, first, (units[last] as Unit).last);
      if (town === undefined) continue;
      units.splice(phrase.from, last + 1 - phrase.from, town);
      k = phrase.from;
      continue;
    }
    const { owner } = phrase;
    if (owner === undefined || owner.country === null || isOfMoney(units[k + 1] ?? noun)) continue;
    const capital = capitalOf(owner.country);
    if (capital === undefined) continue;
    const unit = makeUnit("place", first, noun.last, owner.start, noun.end, `${owner.lower} ${noun.lower}`, {
      country: owner.country,
      display: capital,
    });
    units.splice(phrase.from, k + 1 - phrase.from, unit);
    k = phrase.from;
  }
};
