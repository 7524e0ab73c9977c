/**
 * Towns that a name stands for without naming them: houses of government ("the Kremlin", "Planalto Palace") and states that
 * are one town.
 */
import { city } from "../../world/cities.ts";
import { capitalOf, countryByName, seatOfGovernment } from "../../world/countries.ts";
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";

/** States that are one town: their name is the town's, too. ISO 3166-1 alpha-2. */
const CITY_STATES: Readonly<Record<string, string>> = {
  SG: "Singapore",
  MC: "Monaco",
  VA: "Vatican City",
  HK: "Hong Kong",
  MO: "Macao",
  LU: "Luxembourg",
};

/** The town that a unit for a state names as well, or undefined. */
export const townOfState = (unit: Unit): string | undefined =>
  unit.kind === "country" && unit.country !== null ? CITY_STATES[unit.country] : undefined;

const HOUSE =
  /\b(palace|palazzo|palácio|house|villa|castle|castle|moncloa|planalto|itamaraty|kremlin|akorda|watan|bhavan|bhaban|brienne|kantei|rosada)$/;

/** "at Planalto Palace": the city of a house of government, which is the capital unless the table says otherwise; or undefined. */
export const cityOfHouse = (unit: Unit): string | undefined => {
  const stands = unit.kind === "country" || unit.kind === "org";
  if (!mayBeHouse(unit) && !(stands && isSeatAlone(unit))) return undefined;
  const name = withoutArticle(unit.lower);
  const own = LANDMARKS.get(name);
  if (own !== undefined || unit.kind === "place") return own;
  const state = seatOfGovernment(name);
  return state === undefined ? undefined : capitalOf(state);
};

const isAirport = unitTest(/\b(?:airport|air ?base|air force base)$/);
/** Words at the beginning of an airport's name that may be a town's, and the fewest people of such a town. */
const TOWN_WORDS = 3;
const TOWN_PEOPLE = 50_000;

/** "Lima International Airport", "Hangzhou Xiaoshan Airport": the town that the airport is named for, where it lies in the airport's state; or undefined. */
export const cityOfAirport = (unit: Unit): string | undefined => {
  if (unit.kind !== "org" || unit.country === null || !isAirport(unit)) return undefined;
  const words = withoutArticle(unit.lower).split(" ");
  for (let n = Math.min(TOWN_WORDS, words.length - 1); n > 0; n--) {
    const town = city(words.slice(0, n).join(" "));
    if (town !== undefined && town.country === unit.country && !town.ambiguous && (town.capital || town.population >= TOWN_PEOPLE))
      return town.name;
  }
  return undefined;
};

/** Houses of government and the cities they stand in. */
const LANDMARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kremlin: "Moscow",
    "white house": "Washington",
    pentagon: "Washington",
    elysee: "Paris",
    élysée: "Paris",
    elysée: "Paris",
    "elysée palace": "Paris",
    "elysee palace": "Paris",
    "élysée palace": "Paris",
    "downing street": "London",
    "10 downing street": "London",
    "blue house": "Seoul",
    "great hall": "Beijing",
    "south block": "New Delhi",
    "hyderabad house": "New Delhi",
    "lancaster house": "London",

    "quirinal palace": "Rome",
    "chigi palace": "Rome",
    "villa madama": "Rome",
    "villa doria pamphilj": "Rome",
    "wisma putra": "Putrajaya",
    "perdana putra": "Putrajaya",
    "camp aguinaldo": "Quezon City",
    "camp crame": "Quezon City",
    binnenhof: "The Hague",
    catshuis: "The Hague",
    "peace palace": "The Hague",
    "egmont palace": "Brussels",
    berlaymont: "Brussels",
    "palais des nations": "Geneva",
    "blair house": "Washington",
    hofburg: "Vienna",
    "akasaka palace": "Tokyo",
    "bayan palace": "Kuwait City",
    "amiri diwan": "Doha",
    "lusail palace": "Doha",
    chequers: "Ellesborough",
    "mar-a-lago": "Palm Beach",
    kirya: "Tel Aviv",
  }),
);
const withoutArticle = (lower: string): string => lower.replace(/^the /, "");
const mayBeHouse = unitTest((lower) => LANDMARKS.has(withoutArticle(lower)) || HOUSE.test(withoutArticle(lower)));

/** "Akorda" stands for a government and is a house; the names of the state and of its capital are none. */
const isSeatAlone = unitTest((lower) => {
  const name = withoutArticle(lower);
  return seatOfGovernment(name) !== undefined && countryByName(name) === undefined && city(name) === undefined;
});
