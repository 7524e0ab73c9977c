/**
 * Talks between two states or their ministries, told without a name: "The defence ministries of Westria and Northia held
 * consultations in Oslo." They count once a sentence says who led them ("Heading the delegations were A and B").
 *
 * Limits: two states and no third in the sentence; what states do for years ("have held talks") is one exchange only with a day or a town.
 */
import type { Unit } from "../mentions/unit.ts";
import { dateNear } from "./circumstance.ts";
import { placeNear } from "./place-near.ts";
import { modalityOf } from "./modality.ts";
import { bodyOnly, type Session } from "./session-memory.ts";
import { clausesOf, groundUnit, type Scene } from "./scene.ts";

const HELD =
  /^(?:held|hold|conducted|conduct|began|opened|concluded|completed|resumed|led|headed|wrapped|took|met|meet|convened|kicked|co-chaired|chaired)$/;
/** Exchanges of officials by their nature, and those that anybody may have. */
const CONSULTS = /^(?:consultations|round|negotiations|dialogue|session)$/;
const TALKS = /^(?:talks|discussions|deliberations|meeting|ministerial)$/;
const CHAIRED = /^(?:co-chaired|chaired)$/;
const OF_THREE = /^(?:trilateral|tripartite|three-way)$/;
/** "staff talks", "expert-level talks" */
const STAFF = /^(?:staff|expert|experts|working-level|expert-level|technical|army-to-army|navy-to-navy|military-to-military|air-to-air)$/;
const STATE: ReadonlySet<Unit["kind"]> = new Set(["country", "demonym", "org"]);

/** The exchange of two states that a sentence tells, without anybody in it; undefined where it tells none. */
export const talksOfStates = (scene: Scene): Session | undefined => {
  const { units } = scene;
  const noun = units.findIndex((u, k) => u.kind === "word" && scene.quoted[k] !== true && (CONSULTS.test(u.lower) || TALKS.test(u.lower)));
  if (noun < 0) return undefined;
  const states = new Map<string, Unit>();
  const chaired = units.some((u) => CHAIRED.test(u.lower));
  for (const unit of units) {
    // Whoever chairs consultations is of the states that hold them.
    if (!STATE.has(unit.kind) && !(chaired && unit.kind === "person")) continue;
    for (const state of unit.countries ?? (unit.country === null ? [] : [unit.country])) if (!states.has(state)) states.set(state, unit);
  }
  const three = units.slice(0, noun).some((u) => OF_THREE.test(u.lower));
  if (states.size !== (three ? 3 : 2)) return undefined;
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
  const formal = CONSULTS.test(word.lower) || word.lower === "ministerial" || STAFF.test(units[noun - 1]?.lower ?? "");
  return {
    ...bodyOnly(scene, word, word.lower, [...states.keys()]),
    rule: "talks-of-states",
    form: groundUnit(scene, formal ? "session" : "in_person", word),
    status: groundUnit(scene, modality.status, units[verb.at] as Unit),
    background: modality.perfect,
    series: null,
    date,
    city: place.city,
    country: place.country,
  };
};
