/**
 * Recurring gatherings that are not named after the town they are held in: "the Shangri-La Dialogue" is held in Singapore.
 *
 * Only gatherings with one seat are here; those that move (ASEAN, NATO and G20 summits, DEFEXPO) say themselves where they are.
 * Source: compiled for this project from the organisers' own pages.
 */
interface Seat {
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

const SEATS: ReadonlyMap<string, Seat> = new Map(
  [
    ["shangri-la dialogue", "Singapore", "SG"],
    ["iiss shangri-la dialogue", "Singapore", "SG"],
    ["un general assembly", "New York", "US"],
    ["united nations general assembly", "New York", "US"],
    ["unga", "New York", "US"],
    ["imdex", "Singapore", "SG"],
    ["raisina dialogue", "New Delhi", "IN"],
    ["aero india", "Bengaluru", "IN"],
    ["xiangshan forum", "Beijing", "CN"],
    ["boao forum", "Boao", "CN"],
    ["boao forum for asia", "Boao", "CN"],
    ["world economic forum", "Davos", "CH"],
    ["idex", "Abu Dhabi", "AE"],
    ["world defense show", "Riyadh", "SA"],
    ["world defence show", "Riyadh", "SA"],
    ["future investment initiative", "Riyadh", "SA"],
    ["eurosatory", "Paris", "FR"],
    ["euronaval", "Paris", "FR"],
    ["dsei", "London", "GB"],
    ["idef", "Istanbul", "TR"],
    ["mspo", "Kielce", "PL"],
    ["adex", "Seoul", "KR"],
    ["idet", "Brno", "CZ"],
    ["fidae", "Santiago", "CL"],
    ["laad", "Rio de Janeiro", "BR"],
    ["eastern economic forum", "Vladivostok", "RU"],
  ].map(([name, city, country]) => [name as string, { city: city as string, country: country as string }]),
);

/** Where the gathering called `name` (lower-cased words, with or without its year) is held, or undefined. */
export const seatOfGathering = (name: string): Seat | undefined => SEATS.get(name.replace(/^the | \d{4}$/g, ""));

/** International bodies and where their headquarters stand. */
const HEADQUARTERS: ReadonlyMap<string, Seat> = new Map(
  [
    ["nato", "Brussels", "BE"],
    ["un", "New York", "US"],
    ["united nations", "New York", "US"],
    ["african union", "Addis Ababa", "ET"],
    ["au", "Addis Ababa", "ET"],
    ["eu", "Brussels", "BE"],
    ["european union", "Brussels", "BE"],
    ["asean", "Jakarta", "ID"],
    ["arab league", "Cairo", "EG"],
    ["league of arab states", "Cairo", "EG"],
    ["gcc", "Riyadh", "SA"],
    ["gulf cooperation council", "Riyadh", "SA"],
    ["ecowas", "Abuja", "NG"],
    ["opec", "Vienna", "AT"],
    ["osce", "Vienna", "AT"],
    ["iaea", "Vienna", "AT"],
    ["unesco", "Paris", "FR"],
    ["oecd", "Paris", "FR"],
    ["organization of american states", "Washington", "US"],
    ["organisation of american states", "Washington", "US"],
  ].map(([name, city, country]) => [name as string, { city: city as string, country: country as string }]),
);

/** Where the headquarters of the body called `name` (lower-cased words) stand, or undefined. */
export const headquartersOf = (name: string): Seat | undefined => HEADQUARTERS.get(name.replace(/^the /, ""));

/** What the tables' hash covers. */
export const gatheringsData = (): string[] => [...SEATS, ...HEADQUARTERS].map(([name, { city, country }]) => `${name} ${city} ${country}`);
