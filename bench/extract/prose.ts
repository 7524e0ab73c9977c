/**
 * Agency prose without end: different reports of invented persons in real states and towns, with the vocabulary and the
 * density of happenings of ordinary reports, from a seed number. Most sentences tell of no happening, as in life.
 */
import { readFileSync } from "node:fs";

const table = (name: string): string[] =>
  readFileSync(new URL(`../../src/world/data/${name}`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
const GIVEN = table("given-names.txt").filter((name) => name.length > 2 && /^[a-z]+$/.test(name));
const TOWNS = table("cities.txt")
  .map((line) => line.split("|"))
  .filter(([name = ""]) => /^[A-Z][a-z]{3,}$/.test(name))
  .map(([name = "", country = ""]) => ({ name, country }));
const STATES = table("countries.txt").map((line) => {
  const [code = "", name = "", , capital = ""] = line.split("|");
  return { code, name, capital };
});
const PEOPLES: Readonly<Record<string, string>> = {
  AR: "Argentine",
  AU: "Australian",
  BR: "Brazilian",
  CA: "Canadian",
  CL: "Chilean",
  DE: "German",
  DK: "Danish",
  EG: "Egyptian",
  FI: "Finnish",
  FR: "French",
  GR: "Greek",
  ID: "Indonesian",
  IN: "Indian",
  IT: "Italian",
  JP: "Japanese",
  KE: "Kenyan",
  MA: "Moroccan",
  MX: "Mexican",
  MY: "Malaysian",
  NL: "Dutch",
  NO: "Norwegian",
  PE: "Peruvian",
  PL: "Polish",
  PT: "Portuguese",
  RO: "Romanian",
  SE: "Swedish",
  TH: "Thai",
  TR: "Turkish",
  UA: "Ukrainian",
  VN: "Vietnamese",
};

const words = (list: string): string[] => list.split(";");
const SYLLABLES = words(
  "ba;ber;bo;cal;da;den;dor;el;fa;gan;hal;har;ko;lan;lar;lin;mar;mo;nar;nel;or;pa;quin;ral;ren;ros;sa;sor;tal;ter;van;ver;wel;zan",
);
const ENDINGS = words("sen;ski;ova;ez;man;ström;etti;aga;imoto;wala;ic;berg;ford;son;elli;ado;enko;idis;er;mann");
const OFFICES = words(
  "Defence Minister;Foreign Minister;Prime Minister;President;National Security Adviser;Chief of Defence Staff;Defence Secretary;Deputy Prime Minister;Navy Chief Admiral;Interior Minister;Minister of State for Defence;Trade Minister;Ambassador",
);
const DAYS = words("Monday;Tuesday;Wednesday;Thursday;Friday;Saturday;Sunday");
const MONTHS = words("January;February;March;April;May;June;July;August;September;October;November;December");
const FIELDS = words(
  "maritime security;cyber defence;hydrography;military medicine;shipbuilding;counter-terrorism;border management;search and rescue;peacekeeping;space research;logistics;defence industry;officer training;civil aviation;critical minerals",
);
const NOUNS = words(
  "budget;election;harvest;drought;railway;port;harbour;refinery;factory;school;hospital;committee;tribunal;survey;programme;debate;reform;inquiry;road;bridge;market;currency;inflation;union;company;fishery;forest;pipeline;archive;census",
);
const ADJECTIVES = words(
  "modest;lengthy;regional;public;annual;severe;steady;unusual;costly;careful;local;foreign;early;recent;broad;narrow;technical;popular;rural;industrial;quiet;difficult",
);
const VERBS = words(
  "delayed;examined;raised;lowered;questioned;described;doubled;repaired;opened;closed;inspected;welcomed;criticised;discussed;funded;surveyed;reviewed;expanded;halted;restored",
);
const EQUIPMENT = words(
  "patrol vessels;howitzers;transport aircraft;helicopters;frigates;armoured vehicles;surveillance radars;coastal missiles;training jets;mine hunters;drones;air defence systems",
);
const INSTRUMENTS = words(
  "a memorandum of understanding;a letter of intent;an agreement;a joint declaration;an implementing arrangement;two agreements",
);

/** Mulberry32: small, seeded, the same on any machine. */
const dice = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** One report of about 3 KB; another seed, another report. */
export const report = (seed: number): string => {
  const roll = dice(seed);
  const upTo = (n: number): number => Math.floor(roll() * n);
  const one = <T>(list: readonly T[]): T => list[upTo(list.length)] as T;
  const surname = (): string => capital(`${one(SYLLABLES)}${roll() < 0.6 ? one(SYLLABLES) : ""}${one(ENDINGS)}`);
  const codes = Object.keys(PEOPLES);
  const side = (not?: string) => {
    let code = one(codes);
    while (code === not) code = one(codes);
    const state = STATES.find((s) => s.code === code);
    const given = capital(one(GIVEN));
    return {
      code,
      state: state?.name ?? code,
      seat: state?.capital ?? code,
      people: PEOPLES[code] ?? code,
      given,
      name: surname(),
      office: one(OFFICES),
    };
  };
  const home = side();
  const guest = side(home.code);
  const aide = { given: capital(one(GIVEN)), name: surname() };
  const day = one(DAYS);
  const month = one(MONTHS);
  const number = (): number => 2 + upTo(60);
  const town = (): string => one(TOWNS).name;

  const told: readonly (() => string)[] = [
    () =>
      `${home.people} ${home.office} ${home.given} ${home.name} met ${guest.office} ${guest.given} ${guest.name} of ${guest.state} in ${home.seat} on ${day}.`,
    () =>
      `${guest.name} held talks with ${home.name} on ${one(FIELDS)} and ${one(FIELDS)} during a ${one(["two", "three", "four"])}-day visit that ends on ${one(DAYS)}.`,
    () => `The two ministers signed ${one(INSTRUMENTS)} on ${one(FIELDS)}, which officials had been drafting since ${month}.`,
    () => `${guest.name} arrived in ${home.seat} late on ${day} and is due to travel on to ${town()} before flying home.`,
    () =>
      `${home.state} will buy ${number()} ${one(EQUIPMENT)} from ${guest.state} for $${1 + upTo(9)}.${upTo(9)} billion, the ministry said.`,
    () =>
      `In ${month} ${2010 + upTo(15)} ${guest.state} delivered ${number()} ${one(EQUIPMENT)} to ${home.state} under a contract worth ${number()} million euros.`,
    () => `${home.name} also spoke by phone with his ${side(home.code).people} counterpart about the situation in ${side().state}.`,
    () => `The ${upTo(19) + 4}th Joint Working Group on ${capital(one(FIELDS))} is to meet in ${town()} next ${month}.`,
  ];
  const plain: readonly (() => string)[] = [
    () =>
      `The ${one(ADJECTIVES)} ${one(NOUNS)} in ${town()} was ${one(VERBS)} after a ${one(ADJECTIVES)} ${one(NOUNS)} earlier this year, residents said.`,
    () =>
      `Officials in the region have ${one(VERBS)} the ${one(NOUNS)} twice, and neither the ${one(NOUNS)} nor the ${one(NOUNS)} is expected to change much.`,
    () =>
      `About ${number()} per cent of households depend on the ${one(NOUNS)}, according to a ${one(ADJECTIVES)} survey of ${number() * 100} people published on ${one(DAYS)}.`,
    () => `“We have a ${one(ADJECTIVES)} ${one(NOUNS)} and we intend to keep it,” ${home.name} told reporters outside the ${one(NOUNS)}.`,
    () =>
      `${aide.given} ${aide.name}, a professor at the University of ${town()}, said the ${one(NOUNS)} had become more ${one(ADJECTIVES)} than anyone thought ${number()} years ago.`,
    () =>
      `Analysts doubt that the ${one(NOUNS)} can be ${one(VERBS)} without a ${one(ADJECTIVES)} ${one(NOUNS)}, because the cost has risen to ${number()} million dollars.`,
    () =>
      `${side().state} and ${side().state} share a ${one(ADJECTIVES)} border where the ${one(NOUNS)} has been ${one(VERBS)} for decades.`,
    () => `The ${guest.people} side ${one(VERBS)} a ${one(ADJECTIVES)} ${one(NOUNS)} and asked for more time to study the ${one(NOUNS)}.`,
    () =>
      `Trade between the neighbours reached $${number()} billion in ${2010 + upTo(15)}, with ${one(FIELDS)} and ${one(FIELDS)} making up a ${one(ADJECTIVES)} share.`,
    () =>
      `Critics say that the ${one(NOUNS)} was ${one(VERBS)} too late and that its ${one(ADJECTIVES)} ${one(NOUNS)} will hurt the ${one(NOUNS)} most.`,
    () =>
      `It was not clear whether the ${one(NOUNS)} would be ${one(VERBS)} before the ${one(ADJECTIVES)} ${one(NOUNS)} in ${month}, or what it would mean for ${town()}.`,
    () =>
      `A spokesman for the ${one(["foreign", "defence", "interior", "finance"])} ministry declined to comment on the ${one(ADJECTIVES)} ${one(NOUNS)}.`,
    () => `Rain and wind ${one(VERBS)} the ${one(NOUNS)} near ${town()}, where crews from ${town()} worked through the night.`,
    () =>
      `“The ${one(NOUNS)} is ${one(ADJECTIVES)}, but nobody has ${one(VERBS)} it in a serious way,” said ${aide.name}, who has studied ${home.state} for years.`,
  ];
  const paragraph = (): string => Array.from({ length: 1 + upTo(3) }, () => (roll() < 0.3 ? one(told)() : one(plain)())).join(" ");
  const lines = [
    `${home.state} and ${guest.state} agree to widen cooperation on ${one(FIELDS)}`,
    `${home.seat.toUpperCase()}, ${month} ${1 + upTo(28)} (Wire) - ${told[0]?.() ?? ""}`,
    ...Array.from({ length: 12 }, paragraph),
  ];
  return `${lines.join("\n\n")}\n`.replace(/\b([Aa]) (?=[aeiou])/g, "$1n ");
};

/** Different reports of at least `bytes` bytes together. */
export const reports = (bytes: number, seed = 1): string[] => {
  const all: string[] = [];
  for (let size = 0, n = seed; size < bytes; n++) {
    const text = report(n);
    all.push(text);
    size += Buffer.byteLength(text);
  }
  return all;
};
