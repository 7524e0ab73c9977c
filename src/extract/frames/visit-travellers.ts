/**
 * Who travels: the named people a verb or a noun is said of, or whoever leads the delegation it is said of ("a delegation led
 * by A arrived", "received a Kenyan delegation headed by A").
 */
import type { Unit } from "../mentions/unit.ts";
import { type Actor, clausesOf, readActors, type Scene, subjectOf, verbAround } from "./scene.ts";

export const travellers = (actors: readonly Actor[]): Actor[] => actors.filter((a) => a.kind === "person" || a.kind === "official");

const BODY = /\b(delegation|mission|party|team)$/;
/** Units between the delegation and "led by": "of 40 officers", "from the ministry". */
const REACH = 9;

const isDelegation = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.kind === "word" || unit.kind === "org") && BODY.test(unit.lower);

/** Whoever leads the delegation at unit `k`. */
const leaderBehind = (scene: Scene, k: number): Actor[] => {
  const { units } = scene;
  for (let n = k + 1; n < units.length && n < k + REACH; n++) {
    if (units[n]?.kind === "person") return [];
    // "a Kenyan team under Deputy Minister A"
    if (units[n]?.lower === "under" && units[n + 1]?.kind === "person") return travellers(readActors(scene, n + 1).actors).slice(0, 1);
    if (!/^(led|headed)$/.test(units[n]?.lower ?? "") || units[n + 1]?.lower !== "by") continue;
    return travellers(readActors(scene, n + 2).actors).slice(0, 1);
  }
  return [];
};

/** Whoever leads a delegation that stands among units `from` to `to` (half open). */
export const leaderWithin = (scene: Scene, from: number, to: number): Actor[] => {
  for (let k = Math.max(0, from); k < to && k < scene.units.length; k++) if (isDelegation(scene.units[k])) return leaderBehind(scene, k);
  return [];
};

/** Who does what the verb at (or around) unit `at` says: named people, else the head of the delegation that does. */
export const visitorsOf = (scene: Scene, at: number): Actor[] => {
  const own = subjectOf(scene, at);
  if (travellers(own).length > 0) return own;
  const group = verbAround(scene, at)?.subject;
  if (group == null) return own;
  // "a parliamentary delegation": the group of the subject may end before its last noun.
  let last = group.last;
  while (last < group.first + REACH && /^(?:noun|det)$/.test(clausesOf(scene).classes[last] ?? "")) last++;
  const led = leaderWithin(scene, group.first, last);
  return led.length > 0 ? led : own;
};
