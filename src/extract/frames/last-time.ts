/**
 * "The last time the two met was in Lima in May", "They last met when A visited Lima in May": what happened is told by the verb, where and
 * when behind "was", or by the clause of what they met at.
 */
import type { Verb } from "../clauses/parse.ts";
import { unitTest } from "../mentions/ask.ts";
import { clausesOf, type Scene, wordsOf } from "./scene.ts";

const TIME = /^(?:it was )?the (?:very )?(?:first|last|only|previous|latest) time\b/;

/** Does the sentence tell of a first or last time? */
export const isOfTime = ({ units }: Scene): boolean => TIME.test(wordsOf(units, 0, 6));

/** Verbs of being somewhere: the place and day behind them are those of whom one met there. */
const isBeingThere = unitTest(
  /^(?:visited|came|went|travelled|traveled|flew|arrived|stopped|attended|took|hosted|received|welcomed|gathered|paid|made|passed|was|were)$/,
);

/** The unit behind the verb of "met when A visited Lima in May", or -1. */
const whenEnd = (scene: Scene, verb: Verb): number => {
  const { units } = scene;
  const when = /^(?:when|while|as)$/.test(units[verb.at + 1]?.lower ?? "") ? verb.at + 1 : -1;
  if (when < 0) return -1;
  const there = clausesOf(scene).verbs.find((v) => v.at > when);
  return there !== undefined && isBeingThere(units[there.at]) ? there.at + 1 : -1;
};

/** The unit behind the "was", or behind the verb of a clause with "when", that dates what the verb tells, or -1. */
export const lastTimeEnd = (scene: Scene, verb: Verb): number => {
  if (!isOfTime(scene)) return whenEnd(scene, verb);
  const be = clausesOf(scene).verbs.find((v) => v.at > verb.at && /^(?:was|were)$/.test(scene.units[v.at]?.lower ?? ""));
  return be === undefined ? -1 : be.at + 1;
};
