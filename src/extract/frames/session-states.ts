/**
 * Talks between two states or their ministries, told without a name: "The defence ministries of Westria and Northia held
 * consultations in Oslo." They count once a sentence says who led them ("Heading the delegations were A and B").
 *
 * Limits: two states and no third in the sentence; what states do for years ("have held talks") is one exchange only with a day or a town.
 */
import { ordinalOf } from "../mentions/series.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateNear } from "./circumstance.ts";
import { placeNear } from "./place-near.ts";
import { modalityOf } from "./modality.ts";
import { bodyOnly, type Session } from "./session-memory.ts";
import { clausesOf, groundUnit, type Scene, wordsOf } from "./scene.ts";

const HELD =
  /^(?:held|hold|conducted|conduct|began|begun|begin|started|start|opened|open|concluded|conclude|completed|resumed|resume|led|headed|wrapped|take|took|takes|met|meet|convened|convene|kicked|co-chaired|chaired)$/;
/** Exchanges of officials by their nature, and those that anybody may have. */
const CONSULTS = /^(?:consultations|round|negotiations|dialogue|session)$/;
const TALKS = /^(?:talks|discussions|deliberations|meeting|ministerial|summit)$/;
const CHAIRED = /^(?:co-chaired|chaired)$/;
const OF_THREE = /^(?:trilateral|tripartite|three-way)$/;
/** "staff talks", "expert-level talks" */
const STAFF = /^(?:staff|expert|experts|working-level|expert-level|technical|army-to-army|navy-to-navy|military-to-military|air-to-air)$/;
const STATE: ReadonlySet<Unit["kind"]> = new Set(["country", "demonym", "org"]);

/** "between Oslo and Lima": the two, by their names or the seats of their governments. */
const between = (units: readonly Unit[]): Map<string, Unit> => {
  const states = new Map<string, Unit>();
  const at = units.findIndex((u) => u.lower === "between");
  for (let k = at + 1; at >= 0 && k < units.length; k++) {
    const unit = units[k] as Unit;
    if (unit.country !== null && (STATE.has(unit.kind) || unit.kind === "place")) states.set(unit.country, unit);
    else if (!/^(?:and|,|the)$/.test(unit.lower)) break;
  }
  return states;
};

/** The states that a sentence names; of talks that were chaired also those of its people. */
const statesIn = (units: readonly Unit[]): Map<string, Unit> => {
  const states = new Map<string, Unit>();
  const chaired = units.some((u) => CHAIRED.test(u.lower));
  for (const unit of units) {
    // Whoever chairs consultations is of the states that hold them.
    if (!STATE.has(unit.kind) && !(chaired && unit.kind === "person")) continue;
    for (const state of unit.countries ?? (unit.country === null ? [] : [unit.country])) if (!states.has(state)) states.set(state, unit);
  }
  return states;
};

/** 6 for "the sixth round of talks", else null. */
const roundOf = (units: readonly Unit[], noun: number): { readonly ordinal: number; readonly unit: Unit } | null => {
  const at = units[noun]?.lower === "round" ? noun : /^(?:round|of)/.test(wordsOf(units, noun - 2, noun)) ? noun - 2 : -1;
  const unit = units[at - 1];
  const ordinal = unit === undefined ? undefined : ordinalOf({ text: unit.lower, lower: unit.lower });
  return unit === undefined || ordinal === undefined || units[at]?.lower !== "round" ? null : { ordinal, unit };
};

/** The exchange of two states that a sentence tells, without anybody in it; undefined where it tells none. */
export const talksOfStates = (scene: Scene): Session | undefined => {
  const { units } = scene;
  const noun = units.findIndex((u, k) => u.kind === "word" && scene.quoted[k] !== true && (CONSULTS.test(u.lower) || TALKS.test(u.lower)));
  if (noun < 0) return undefined;
  const apart = between(units);
  const states = apart.size > 1 ? apart : statesIn(units);
  const three = units.slice(0, noun).some((u) => OF_THREE.test(u.lower));
  const unnamed = states.size === 0 && !scene.kinds.has("person") && !scene.kinds.has("official");
  if (states.size !== (three ? 3 : 2) && !unnamed) return undefined;
  const verb = clausesOf(scene).verbs.find((v) => HELD.test(units[v.at]?.lower ?? "") && scene.quoted[v.at] !== true);
  if (verb === undefined) return undefined;
  // "after a meeting chaired by the president": the talks must be what two of either state chaired.
  const people = new Set(units.flatMap((u) => (u.kind === "person" && u.country !== null ? [u.country] : [])));
  if (CHAIRED.test(units[verb.at]?.lower ?? "") && (people.size < 2 || noun < verb.at)) return undefined;
  const modality = modalityOf(units, verb.at);
  if (modality.status !== "held" && modality.status !== "planned") return undefined;
  const told = (at: number, to: number) => dateNear(scene, at, to, { tense: modality.tense });
  const date = told(verb.at, verb.at + 1) ?? told(noun, noun + 1);
  const beside = placeNear(scene, verb.at, verb.at + 1);
  const place = beside.country === null ? placeNear(scene, noun, noun + 1) : beside;
  if (date === null && place.country === null) return undefined;
  const word = units[noun] as Unit;
  const round = roundOf(units, noun);
  const formal = CONSULTS.test(word.lower) || /^(?:ministerial|summit)$/.test(word.lower) || STAFF.test(units[noun - 1]?.lower ?? "");
  return {
    ...bodyOnly(scene, word, word.lower, [...states.keys()]),
    rule: "talks-of-states",
    form: groundUnit(scene, formal ? "session" : "in_person", word),
    status: groundUnit(scene, modality.status, units[verb.at] as Unit),
    background: modality.perfect,
    series: null,
    ordinal: round === null ? null : groundUnit(scene, round.ordinal, round.unit),
    date,
    city: place.city,
    country: place.country,
  };
};
