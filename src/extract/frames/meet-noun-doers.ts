/** Who took part in talks told in passing, where neither a possessive nor the subject of the clause says so. */
import type { Verb } from "../clauses/parse.ts";
import { wordTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { SPEECH_VERBS } from "../mentions/wordlists.ts";
import { type Actor, actorsOf, clausesOf, readActors, type Scene, subjectOf, verbAround } from "./scene.ts";

/** "went to Lima, where in a conversation with B she won": who does what stands behind. */
export const clauseDoer = (scene: Scene, at: number, last: number): Actor[] => {
  const { units } = scene;
  const from = units.findLastIndex((u, k) => k < at && at - k < 4 && /^(?:in|at|during|over|after|following|before|on)$/.test(u.lower));
  if (!/^(?:where|and|but)$/.test(units[from - 1]?.lower ?? "")) return [];
  const who = units.findIndex((u, k) => k >= last && k < last + 4 && u.kind === "pronoun");
  return who < 0 || !/^(?:he|she)$/.test(units[who]?.lower ?? "") ? [] : actorsOf(scene, units[who] as Unit);
};

/** "Talks with B are planned for Friday, A said": who tells of them in the same breath, where they are of another state. */
export const saidBehind = (scene: Scene, from: number, met: readonly Actor[]): Actor[] => {
  const { units } = scene;
  const verb = clausesOf(scene).verbs.findLast((v) => v.form === "finite" && v.at > from && SPEECH_VERBS.has(units[v.at]?.lower ?? ""));
  if (verb === undefined) return [];
  const ahead = verb.subject !== null && verb.subject.first < verb.first && units[verb.subject.first - 1]?.lower === ",";
  const who = ahead ? subjectOf(scene, verb.at) : units[verb.first - 1]?.lower === "," ? readActors(scene, verb.at + 1).actors : [];
  const states = met.flatMap((a) => a.country ?? []);
  return who.filter((a) => a.kind === "person" && a.country !== null && states.length > 0 && !states.includes(a.country)).slice(0, 1);
};

/** "…, said A during a meeting with B": who speaks stands behind the verb. */
export const speakerOf = (scene: Scene, at: number): Actor[] => {
  const { units } = scene;
  const during = units.findLastIndex((u, k) => k < at && at - k < 5 && /^(?:during|at|in)$/.test(u.lower));
  const who = units[during - 1];
  if (during < 2 || who?.kind !== "person" || who.possessive || !SPEECH_VERBS.has(units[during - 2]?.lower ?? "")) return [];
  return actorsOf(scene, who);
};

const isPutOn = wordTest(/^(?:held|convened|hosted|conducted|organi[sz]ed|arranged)$/);
/** "At a meeting in Oslo, A and B agreed", "At a meeting held in Oslo, A and B agreed": the verb of the clause that the noun at unit `at` only sets. */
export const settingVerb = (scene: Scene, at: number): Verb | undefined => {
  const around = verbAround(scene, at);
  if (around === undefined || around.at < at || around.at > at + 2 || !isPutOn(scene.units[around.at])) return around;
  return clausesOf(scene).verbs.find((v) => v.at > around.at && v.form === "finite" && subjectOf(scene, v.at).length > 0);
};
