/**
 * Who travels: the named people a verb or a noun is said of, or whoever leads the delegation it is said of ("a delegation led
 * by A arrived", "received a Kenyan delegation headed by A").
 */
import type { Unit } from "../mentions/unit.ts";
import { unitTest } from "../mentions/ask.ts";
import { type Actor, actorsOf, clausesOf, readActors, type Scene, subjectOf, verbAround } from "./scene.ts";

export const travellers = (actors: readonly Actor[]): Actor[] => actors.filter((a) => a.kind === "person" || a.kind === "official");

const BODY = /\b(delegation|mission|party|team)$/;
/** "the two sides, led by A and B" */
const PLURAL = /\b(?:delegations|missions|teams|sides)$/;
/** Units between the delegation and "led by": "of 40 officers", "from the ministry". */
const REACH = 9;

const isDelegation = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.kind === "word" || unit.kind === "org" || unit.kind === "pronoun") &&
  (BODY.test(unit.lower) || PLURAL.test(unit.lower));

/** Whoever leads the delegation at unit `k`, or each of the delegations. */
const leaderBehind = (scene: Scene, k: number): Actor[] => {
  const { units } = scene;
  const most = PLURAL.test(units[k]?.lower ?? "") ? Number.POSITIVE_INFINITY : 1;
  for (let n = k + 1; n < units.length && n < k + REACH; n++) {
    if (units[n]?.kind === "person") return [];
    // "a Kenyan team under Deputy Minister A"
    if (units[n]?.lower === "under" && units[n + 1]?.kind === "person") return travellers(readActors(scene, n + 1).actors).slice(0, most);
    if (!/^(led|headed)$/.test(units[n]?.lower ?? "")) continue;
    const by = units[n + 1]?.lower === "respectively" ? n + 2 : n + 1;
    if (units[by]?.lower !== "by") continue;
    return travellers(readActors(scene, by + 1).actors).slice(0, most);
  }
  return [];
};

/** Whoever leads a delegation that stands among units `from` to `to` (half open). */
export const leaderWithin = (scene: Scene, from: number, to: number): Actor[] => {
  for (let k = Math.max(0, from); k < to && k < scene.units.length; k++) if (isDelegation(scene.units[k])) return leaderBehind(scene, k);
  return [];
};

const isCraft = unitTest(/^(?:plane|jet|aircraft|airplane|aeroplane|helicopter|airliner|motorcade|train|convoy)$/);
const ABOARD = /^(?:of|carrying|bringing|transporting|with)$/;
/** "A's plane touched down", "the plane carrying A landed": whoever sits in the craft that the subject from unit `first` to the verb at `end` is. */
const passenger = (scene: Scene, first: number, end: number): Actor[] => {
  const { units } = scene;
  const from = Math.max(0, first - OWNER);
  const k = units.findIndex((u, n) => n >= from && n < end && (u.kind === "word" || u.kind === "item") && isCraft(u));
  if (k < 0) return [];
  const owner = units.slice(Math.max(0, k - OWNER), k).findLast((u) => u.kind === "person" || u.kind === "official");
  if (owner?.possessive === true) return travellers(actorsOf(scene, owner));
  // "A, whose aircraft had touched down"
  const whose = units.findLastIndex((u, n) => n < k && n >= k - OWNER && u.lower === "whose");
  const before = units.slice(Math.max(0, whose - WHOSE), Math.max(0, whose)).findLast((u) => u.kind === "person" || u.kind === "official");
  if (before !== undefined && !before.possessive) return travellers(actorsOf(scene, before));
  const his = units.slice(Math.max(0, k - OWNER), k).findLast((u) => /^(?:his|her)$/.test(u.lower));
  if (his !== undefined) return travellers(actorsOf(scene, his));
  const aboard = units[k + 2];
  return ABOARD.test(units[k + 1]?.lower ?? "") && aboard !== undefined && aboard.kind === "person"
    ? travellers(readActors(scene, k + 2).actors)
    : [];
};
/** Units from whose craft it is to the craft: "A's official plane". */
const OWNER = 3;
/** Units from somebody to "whose": a comma, or their office between two. */
const WHOSE = 4;

/** "it will be the turn of A to visit Lima", "it fell to A to travel": whose turn the infinitive that begins at unit `first` is of. */
const turnOf = (scene: Scene, first: number): Actor[] => {
  const { units } = scene;
  for (let k = first - 1; k >= Math.max(1, first - TURN); k--) {
    const unit = units[k] as Unit;
    if (unit.kind === "mark" && unit.lower !== ",") return [];
    if (unit.kind !== "person" && unit.kind !== "official") continue;
    const before = `${units[k - 2]?.lower} ${units[k - 1]?.lower}`;
    return /^(?:turn of|(?:fell|falls) to|up to)$/.test(before) ? travellers(actorsOf(scene, unit)) : [];
  }
  return [];
};
/** Units from whose turn it is to the verb. */
const TURN = 4;

/** Who does what the verb at (or around) unit `at` says: named people, else the head of the delegation that does. */
export const visitorsOf = (scene: Scene, at: number): Actor[] => {
  const own = subjectOf(scene, at);
  if (travellers(own).length > 0) return own;
  const verb = verbAround(scene, at);
  const turn = turnOf(scene, verb?.first ?? at);
  if (turn.length > 0) return turn;
  const group = verb?.subject;
  if (group == null) return own;
  const aboard = passenger(scene, group.first, verb?.first ?? at);
  if (aboard.length > 0) return aboard;
  // "a parliamentary delegation": the group of the subject may end before its last noun.
  let last = group.last;
  while (last < group.first + REACH && /^(?:noun|det)$/.test(clausesOf(scene).classes[last] ?? "")) last++;
  const led = leaderWithin(scene, group.first, last);
  return led.length > 0 ? led : own;
};
