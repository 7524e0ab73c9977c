/**
 * Sessions told by what was done at them: "At today's session of the commission, A and B reviewed …", "During the third round of the
 * dialogue, A said". The session is as real as the verb, and whoever is the subject of it was there.
 */
import type { Verb } from "../clauses/parse.ts";
import type { Unit } from "../mentions/unit.ts";
import { type Actor, clausesOf, type Scene, subjectOf } from "./scene.ts";
import type { Body } from "./session-body.ts";

const AT = /^(?:at|during|in|within)$/;
const SITTING = /^(?:session|meeting|round|edition|sitting|plenary)$/;
/** Units between "at" and the body: "at today's regular session of the". */
const REACH = 8;

export interface HeldAt {
  readonly verb: Verb;
  readonly actors: readonly Actor[];
}

/** The verb of what was done at the session that opens a sentence, with whoever did it; undefined where it opens with none. */
export const heldAt = (scene: Scene, body: Body, last: number): HeldAt | undefined => {
  const { units } = scene;
  const at = opener(units, body);
  if (at < 0) return undefined;
  const verb = clausesOf(scene).verbs.find((v) => v.form === "finite" && v.subject !== null && v.subject.first >= last && v.at > last);
  if (verb === undefined) return undefined;
  const actors = subjectOf(scene, verb.at).filter((a) => a.kind === "person" || a.kind === "official");
  if (!actors.some((a) => a.kind === "person")) return undefined;
  // Of a numbered session others may have been told: who only said something at it is not all of them.
  return body.ordinal === null || new Set(actors.map((a) => a.country)).size >= 2 ? { verb, actors } : undefined;
};

/** The preposition that opens the sentence with a session of the body, or -1. */
const opener = (units: readonly Unit[], body: Body): number => {
  const at = units.findIndex((u) => u.kind !== "mark" && u.kind !== "date");
  if (at < 0 || at > 2 || body.first - at > REACH || !AT.test(units[at]?.lower ?? "")) return -1;
  // The body itself may be the session ("during the third dialogue"), or a session of it is named ("at the meeting of the").
  const between = units.slice(at + 1, body.first + 1);
  const named = /^(?:the )?\w+ (?:session|meeting|round|edition) of\b/.test(units[body.first]?.lower ?? "");
  return body.ordinal !== null || named || between.some((u) => SITTING.test(u.lower)) ? at : -1;
};
