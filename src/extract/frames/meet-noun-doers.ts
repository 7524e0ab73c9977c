/** Who took part in talks told in passing, where neither a possessive nor the subject of the clause says so. */
import type { Unit } from "../mentions/unit.ts";
import { SPEECH_VERBS } from "../mentions/wordlists.ts";
import { type Actor, actorsOf, type Scene } from "./scene.ts";

/** "went to Lima, where in a conversation with B she won": who does what stands behind. */
export const clauseDoer = (scene: Scene, at: number, last: number): Actor[] => {
  const { units } = scene;
  const from = units.findLastIndex((u, k) => k < at && at - k < 4 && /^(?:in|at|during)$/.test(u.lower));
  if (!/^(?:where|and|but)$/.test(units[from - 1]?.lower ?? "")) return [];
  const who = units.findIndex((u, k) => k >= last && k < last + 4 && u.kind === "pronoun");
  return who < 0 || !/^(?:he|she)$/.test(units[who]?.lower ?? "") ? [] : actorsOf(scene, units[who] as Unit);
};

/** "…, said A during a meeting with B": who speaks stands behind the verb. */
export const speakerOf = (scene: Scene, at: number): Actor[] => {
  const { units } = scene;
  const during = units.findLastIndex((u, k) => k < at && at - k < 5 && /^(?:during|at|in)$/.test(u.lower));
  const who = units[during - 1];
  if (during < 2 || who?.kind !== "person" || who.possessive || !SPEECH_VERBS.has(units[during - 2]?.lower ?? "")) return [];
  return actorsOf(scene, who);
};
