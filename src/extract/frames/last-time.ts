/** "The last time the two met was in Lima in May": what happened is told by the verb, where and when behind "was". */
import type { Verb } from "../clauses/parse.ts";
import { clausesOf, type Scene, wordsOf } from "./scene.ts";

const TIME = /^(?:it was )?the (?:very )?(?:first|last|only|previous|latest) time\b/;

/** Does the sentence tell of a first or last time? */
export const isOfTime = ({ units }: Scene): boolean => TIME.test(wordsOf(units, 0, 6));

/** The unit behind the "was" that dates what the verb tells, or -1. */
export const lastTimeEnd = (scene: Scene, verb: Verb): number => {
  if (!isOfTime(scene)) return -1;
  const be = clausesOf(scene).verbs.find((v) => v.at > verb.at && /^(?:was|were)$/.test(scene.units[v.at]?.lower ?? ""));
  return be === undefined ? -1 : be.at + 1;
};
