/**
 * Where a journey goes: the place right of a word of travel, "here", "there", "the Peruvian capital", "three Peruvian
 * provinces", "our country", or where the report stands.
 */
import { capitalOf, countryByName } from "../../world/countries.ts";
import { unitTest } from "../mentions/ask.ts";
import { isPrivate } from "../mentions/registry.ts";
import type { Unit } from "../mentions/unit.ts";
import { NOWHERE, type Place } from "./place-near.ts";
import { cityOfAirport, cityOfHouse, townOfState } from "./houses.ts";
import { type Actor, groundUnit, isAdverb, isBoundary, isPreposition, type Scene, subjectOf, verbLike } from "./scene.ts";

const TO = /^(to|in|into|at|for|of|through)$/;

/** Words that may follow a place and make it no adjective. */
const AFTERWARDS =
  /^(himself|herself|themselves|again|too|two|three|four|five|six|seven|eight|nine|ten|several|many|repeatedly|twice|alone|early|late|instead|next|last|this|overnight|soon|shortly|recently|amid|tomorrow|starting|beginning|ending|lasting|including|following|accompanied|heading|leading|bringing|carrying|seeking|hoping|looking|aimed|set|due|scheduled|straight|directly|fresh|stands|fell|came|went|took|drew|led|got|ran)$/;

const SITE = /^(airport|international|airbase|air|palace|base|port|station|naval|military)$/;

/** Prepositions behind which no place is the goal of a journey. */
const AWAY_FROM = /^(after|before|about|against|despite|since|during|amid|concerning|regarding)$/;

export const isPlace = (unit: Unit | undefined): unit is Unit =>
  unit !== undefined && (unit.kind === "country" || unit.kind === "place") && unit.country !== null;

export const destination = (scene: Scene, unit: Unit): Place => {
  const town = unit.kind === "place" ? unit.display : townOfState(unit);
  return {
    city: town ? groundUnit(scene, town, unit) : null,
    country: unit.country === null ? null : groundUnit(scene, unit.country, unit),
  };
};

/** The town of the dateline where it lies in `country`, or null. */
export const hereIn = (scene: Scene, country: string): Place["city"] =>
  scene.dossier.datelineCountry === country ? scene.dossier.datelineCity : null;

/** The place after the trigger: "to the Vietnamese capital" is left out, "to X", "in X" counts; `prep` demands a preposition. */
export const placeAfter = (scene: Scene, from: number, prep: boolean): { place: Place; at: number } | undefined => {
  const { units } = scene;
  let seen = !prep;
  let best: { place: Place; at: number } | undefined;
  for (let i = from; i < units.length && i < from + 12; i++) {
    const unit = units[i] as Unit;
    if (unit.kind === "word" && TO.test(unit.lower)) {
      seen = true;
      continue;
    }
    // "the Peruvian capital"
    if (unit.kind === "demonym" && seen && units[i + 1]?.lower === "capital" && unit.country !== null) {
      const capital = capitalOf(unit.country);
      return {
        place: { city: capital === undefined ? null : groundUnit(scene, capital, unit), country: groundUnit(scene, unit.country, unit) },
        at: i + 1,
      };
    }
    if (unit.lower === "capital" && seen && best === undefined && /^(?:the|federal)$/.test(units[i - 1]?.lower ?? "")) {
      const capital = theCapital(scene, i);
      if (capital !== undefined) return { place: capital, at: i };
    }
    if (unit.lower === "from" || unit.lower === "with" || unit.lower === "by") {
      // "went on from there this afternoon to Quito"
      if (unit.lower === "from" && (isPlace(units[i + 1]) || /^(?:there|here)$/.test(units[i + 1]?.lower ?? ""))) i++;
      else if (best === undefined) return undefined;
      else return best;
      continue;
    }
    // "a trip to the region after talks on Peru": another thing.
    if (AWAY_FROM.test(unit.lower) && isPreposition(unit) && units[i + 1]?.kind !== "date") break;
    if (isPlace(unit) && seen && !(unit.possessive && unit.kind === "country")) {
      // "a tour of the Osaka shipyard": the place only describes a site.
      const noun = units[i + 1];
      if (
        noun?.kind === "word" &&
        !AFTERWARDS.test(noun.lower) &&
        !isPreposition(noun) &&
        !isAdverb(noun) &&
        !verbLike(noun) &&
        !isBoundary(noun) &&
        noun.lower !== "and"
      )
        continue;
      const here = destination(scene, unit);
      if (best === undefined) best = { place: here, at: i };
      else if (best.place.city === null && here.city !== null && here.country?.value === best.place.country?.value)
        best = { place: { city: here.city, country: best.place.country }, at: i };
      if (best.place.city !== null) return best;
      continue;
    }
    const described = seen ? partOfState(scene, i) : undefined;
    if (described !== undefined) return { place: described, at: i + 1 };
    if (unit.lower === "there" && best === undefined && i <= from + 2) {
      const there = placeTold(scene, i);
      return there === undefined ? undefined : { place: there, at: i };
    }
    if (unit.lower === "here" && scene.dossier.datelineCity !== null && scene.dossier.datelineCountry !== null) {
      return {
        place: {
          city: groundUnit(scene, scene.dossier.datelineCity.value, unit),
          country: groundUnit(scene, scene.dossier.datelineCountry, unit),
        },
        at: i,
      };
    }
    // "his first visit as prime minister to Peru"
    if (unit.lower === "as" && units[i + 1]?.kind === "official") {
      i++;
      continue;
    }
    // "came to the White House on 3 May"
    const airport = seen && best === undefined ? (cityOfAirport(unit) ?? houseAt(units, i)) : undefined;
    if (airport !== undefined)
      return { place: { city: groundUnit(scene, airport, unit), country: groundUnit(scene, unit.country as string, unit) }, at: i };
    // "at Jorge Paz airport in Lima"
    if ((unit.kind === "person" || unit.kind === "name") && SITE.test(units[i + 1]?.lower ?? "")) continue;
    if (
      isBoundary(unit) ||
      (unit.kind === "mark" && unit.lower !== "," && unit.lower !== "-") ||
      (verbLike(unit) && !/^(scheduled|planned|landmark)$/.test(unit.lower)) ||
      unit.kind === "person" ||
      unit.kind === "official"
    )
      break;
    if (unit.lower === "and" && best !== undefined) break;
  }
  return best;
};

/** The town of the house of government at unit `i`, where somebody goes to it or is at it: "to the White House", "at the Kremlin". */
export const houseAt = (units: readonly Unit[], i: number): string | undefined => {
  const unit = units[i];
  const prep = units[i - 1]?.lower === "the" ? i - 2 : i - 1;
  if (unit === undefined || unit.possessive === true || unit.country == null || !/^(?:to|at|in|into)$/.test(units[prep]?.lower ?? ""))
    return undefined;
  const isHouse = (unit.kind === "org" || unit.kind === "country") && countryByName(unit.lower) === undefined;
  return isHouse ? cityOfHouse(unit) : undefined;
};

/** "flew on to the capital": that of the state abroad which the sentence names, else where the report stands, else of the one named last. */
const theCapital = (scene: Scene, at: number): Place | undefined => {
  const unit = scene.units[at] as Unit;
  const next = scene.units[at + 1];
  // "the capital of Peru", "the capital city of Peru", "the capital's airport"
  if (unit.possessive || (next?.kind === "word" && !isPreposition(next) && !isAdverb(next) && !isBoundary(next)) || next?.lower === "of")
    return undefined;
  const [doer] = subjectOf(scene, at);
  const home = doer?.country ?? null;
  // "He flew to the capital": the sentence before tells where the same person was
  const goesOn = doer?.person != null && scene.dossier.sentences[scene.sentence.index - 1]?.some((u) => u.person === doer.person) === true;
  const isAbroad = (u: Unit): boolean => isPlace(u) && u.country !== home;
  const stands = standsIn(scene);
  const state =
    scene.units.slice(0, at).findLast(isAbroad)?.country ??
    (stands === home ? null : stands) ??
    (goesOn ? placeTold(scene, at, home, 1)?.country?.value : undefined) ??
    null;
  const town = state === null ? undefined : capitalOf(state);
  return state === null || town === undefined
    ? undefined
    : { city: groundUnit(scene, town, unit), country: groundUnit(scene, state, unit) };
};

const isSitePreposition = unitTest(/^(?:in|at|near|outside)$/);
/** Units between a verb of visiting and where the thing visited stands. */
const SITE_REACH = 9;
/** "visited the peacekeepers' base in Goma", "toured a shipyard near Gdansk": where the thing stands that the verb at unit `at` is said of. */
export const siteAfter = (scene: Scene, at: number): { place: Place; at: number } | undefined => {
  const { units } = scene;
  for (let k = at + 1; k < units.length && k <= at + SITE_REACH; k++) {
    const unit = units[k] as Unit;
    if (unit.kind === "person" || unit.kind === "official" || unit.kind === "date" || verbLike(unit)) return undefined;
    if (unit.kind === "mark" && unit.lower !== "'" && unit.lower !== "’") return undefined;
    if (isSitePreposition(unit)) {
      const place = isPlace(units[k + 1]) ? k + 1 : units[k + 1]?.lower === "the" && isPlace(units[k + 2]) ? k + 2 : -1;
      // "in Bayan Lepas": more of a name that no table knows.
      const unnamed = place < 0 || k === at + 1 || units[place]?.possessive === true || units[place + 1]?.kind === "name";
      return unnamed ? undefined : { place: destination(scene, units[place] as Unit), at: place };
    }
    if (isBoundary(unit) || (isPreposition(unit) && unit.lower !== "of")) return undefined;
  }
  return undefined;
};

const PARTS =
  /^(city|cities|town|towns|province|provinces|region|regions|island|islands|state|states|port|ports|coast|capital|mountains|countryside|resort|shores|soil|territory|ground|land)$/;
/** "three Peruvian provinces", "the Peruvian port city of …", "our country": the demonym or "our" at unit `i` tells the state. */
const partOfState = (scene: Scene, i: number): Place | undefined => {
  const { units } = scene;
  const unit = units[i] as Unit;
  if (unit.kind === "demonym" && unit.country !== null && PARTS.test(units[i + 1]?.lower ?? "")) {
    // "the Peruvian port of Callao": the town says more.
    for (let k = i + 1; k < i + 5; k++)
      if (isPlace(units[k]) && units[k]?.kind === "place" && units[k]?.country === unit.country)
        return destination(scene, units[k] as Unit);
    return { city: null, country: groundUnit(scene, unit.country, unit) };
  }
  if (unit.lower !== "our" || !/^(country|capital|soil|nation)$/.test(units[i + 1]?.lower ?? "")) return undefined;
  const { home } = scene.dossier.setting;
  return home === null ? undefined : { city: null, country: groundUnit(scene, home, unit) };
};

/** Sentences back to which "there" points. */
const BACK = 2;
/** "spent two days there": the place named last before unit `at`, in this sentence or shortly before, outside the state `home`. */
export const placeTold = (scene: Scene, at: number, home: string | null = null, back = BACK): Place | undefined => {
  const { dossier, sentence } = scene;
  const isAbroad = (u: Unit): boolean => isPlace(u) && (home === null || u.country !== home);
  const own = scene.units.slice(0, at).findLast(isAbroad);
  if (own !== undefined) return destination(scene, own);
  for (let k = sentence.index - 1; k >= Math.max(0, sentence.index - back); k--) {
    if (dossier.document.sentences[k]?.item !== sentence.item) return undefined;
    const unit = dossier.sentences[k]?.findLast(isAbroad);
    if (unit !== undefined) return destination(scene, unit);
  }
  return undefined;
};

/** Where a date of a place's own ends that begins at unit `at` ("Peru on June 3 and Chile on June 5", "Peru (June 3) and …"); `at` where none stands. */
const ownDateEnd = ({ units }: Scene, at: number): number => {
  const from = /^(on|from|in|\()$/.test(units[at]?.lower ?? "") ? at + 1 : at;
  if (units[from]?.kind !== "date") return at;
  return units[at]?.lower === "(" ? (units[from + 1]?.lower === ")" ? from + 2 : at) : from + 1;
};

interface Stop {
  readonly place: Place;
  /** The unit behind the place, where its own date stands. */
  readonly last: number;
}

/**
 * Further places joined to the one that ends before unit `at`, and the unit behind the last: "Peru and Chile", "Lima, Quito and
 * Santiago"; where the first has a date of its own, the others may have theirs.
 */
export const furtherPlaces = (scene: Scene, at: number, first: Place): { stops: Stop[]; last: number } => {
  const { units } = scene;
  const found: Stop[] = [];
  let before = first;
  let last = at;
  const dated = ownDateEnd(scene, at);
  for (let k = dated; k < units.length; k++) {
    // "to Lima, Peru, and Santiago, Chile": the state of the town before.
    const state = units[k]?.lower === "," && units[k + 1]?.kind === "country" ? units[k + 1]?.country : undefined;
    if (state !== undefined && state === before.country?.value && before.city !== null) {
      k += 2;
      last = k;
    }
    const mark = units[k]?.lower;
    if (mark !== "and" && mark !== "," && mark !== ";") break;
    let next = units[k + 1]?.lower === "and" ? k + 2 : k + 1;
    // "to Lima and to Santiago", "to Peru and then on to Chile"
    // and, past ", most recently,"
    while (next < k + 6 && /^(to|then|on|in|later|the|most|recently|finally|lastly|,)$/.test(units[next]?.lower ?? "")) next++;
    const unit = units[next];
    if (!isPlace(unit) || unit.possessive || unit.country === first.country?.value || units[next - 1]?.kind === "date") break;
    const end = dated > at ? ownDateEnd(scene, next + 1) : next + 1;
    // "Peru on June 3 and Chile": nothing tells when.
    if (dated > at && end === next + 1) break;
    before = destination(scene, unit);
    found.push({ place: before, last: next + 1 });
    k = end - 1;
    if (dated === at) last = next + 1;
  }
  return { stops: dated > at ? found : found.map(({ place }) => ({ place, last })), last };
};

/**
 * "began a three-day visit", "arrived on Monday": abroad is where the report stands, if that is abroad for the traveller.
 */
export const reportersPlace = (scene: Scene, traveller: Actor | undefined, at: Unit): Place => {
  const { datelineCity } = scene.dossier;
  const stands = standsIn(scene);
  if (traveller === undefined || traveller.country === null || stands === null || stands === traveller.country) return NOWHERE;
  // A report filed from a third state tells of a journey somewhere else, unless the sentence speaks of that state.
  const speaksOfIt = scene.units.some((u) => (u.kind === "place" || u.kind === "country" || u.kind === "person") && u.country === stands);
  if (!scene.dossier.setting.sides.slice(0, 2).includes(stands) && !speaksOfIt) return NOWHERE;
  return { city: datelineCity, country: groundUnit(scene, stands, at) };
};

/** The state where the report was filed; where nothing says so, the one whose paper tells it. */
const standsIn = ({ dossier }: Scene): string | null => dossier.datelineCountry ?? (dossier.setting.sure ? dossier.setting.home : null);

/**
 * Whether a traveller may be from abroad: of another state than `state`, or one whose state this report does not tell. Another one may,
 * and what was a journey at home reconciliation drops.
 */
export const mayBeForeign = ({ country, person }: Actor, state: string | null): boolean =>
  country === null ? person !== null && !isPrivate(person) : country !== state;

/** Where the report stands, for somebody who is said to have arrived there, also of a state that nothing tells. */
export const arrivalPlace = (scene: Scene, traveller: Actor | undefined, at: Unit): Place => {
  const { datelineCity } = scene.dossier;
  const stands = standsIn(scene);
  if (traveller === undefined || stands === null || !mayBeForeign(traveller, stands)) return NOWHERE;
  const here = traveller.country === null ? NOWHERE : reportersPlace(scene, traveller, at);
  return here.country !== null ? here : { city: datelineCity, country: groundUnit(scene, stands, at) };
};

/** "is expected in the country", "flew into the capital": the state or town where the report stands, behind the preposition at unit `prep`; or nowhere. */
export const inTheCountry = (scene: Scene, prep: number, traveller: Actor | undefined): Place => {
  const { units } = scene;
  const noun = units[prep + 2];
  if (!/^(in|into)$/.test(units[prep]?.lower ?? "") || units[prep + 1]?.lower !== "the" || noun === undefined) return NOWHERE;
  if (!/^(country|capital)$/.test(noun.lower) || /^(of|and)$/.test(units[prep + 3]?.lower ?? "")) return NOWHERE;
  const here = arrivalPlace(scene, traveller, noun);
  return noun.lower === "capital" ? here : { city: null, country: here.country };
};

const HEADLINES = 4;
const HEADED = /^(visit|visits|trip|trips|tour)$/;
/**
 * "Official visits of the Prime Minister to Peru and Chile" above a text that goes on with "concluded his official visits": where
 * the headline says they led.
 */
export const headedPlaces = (scene: Scene): Place[] => {
  const { document, sentences } = scene.dossier;
  for (let n = 0; n < sentences.length && n < HEADLINES; n++) {
    if (document.sentences[n]?.zone !== "headline") continue;
    const units = sentences[n] as readonly Unit[];
    const noun = units.findIndex((u) => HEADED.test(u.lower));
    const to = noun < 0 ? -1 : units.findIndex((u, k) => k > noun && u.lower === "to");
    if (to < 0 || !isPlace(units[to + 1])) continue;
    const first = destination(scene, units[to + 1] as Unit);
    const rest: Place[] = [];
    for (let k = to + 2; k + 1 < units.length && /^(?:,|and)$/.test(units[k]?.lower ?? "") && isPlace(units[k + 1]); k += 2)
      rest.push(destination(scene, units[k + 1] as Unit));
    return [first, ...rest];
  }
  return [];
};

/** Where a report about two states has one of the first, without saying where it was filed: in the second. */
export const otherSide = (scene: Scene, traveller: Actor | undefined, at: Unit): Place => {
  const { dossier } = scene;
  const [first, second] = dossier.setting.sides;
  const home = traveller?.country ?? null;
  if (home === null || (dossier.datelineCountry !== null && dossier.datelineCountry !== home)) return NOWHERE;
  const other = home === first ? second : home === second ? first : undefined;
  return other === undefined ? NOWHERE : { city: null, country: groundUnit(scene, other, at) };
};

/** "on the occasion of his visit to the country", "to the Kingdom": the one the report is told in. */
export const toTheCountry = (units: readonly Unit[], to: number): boolean =>
  /^(?:to|in)$/.test(units[to]?.lower ?? "") &&
  units[to + 1]?.lower === "the" &&
  /^(?:country|kingdom|republic|sultanate|emirate)$/.test(units[to + 2]?.lower ?? "") &&
  units[to + 3]?.lower !== "of";
