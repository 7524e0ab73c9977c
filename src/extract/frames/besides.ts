/** "Aside from her talks with B, A will open a fair": what is told beside something else is as real as that. */
import type { Verb } from "../clauses/parse.ts";
import { unitTest } from "../mentions/ask.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { clausesOf, type Scene } from "./scene.ts";

const intends = unitTest(
  /^(?:plans?|hopes?|intends?|aims?|wants?|expects?|means?|scheduled|expected|due|set|slated|planned|likely|going|ready|poised|is|are)$/,
);

/** What the verb says beside which the words at unit `at` stand: the one before, else the one behind what opens the sentence. */
export const besideVerb = (scene: Scene, at: number): Modality | undefined => {
  const { units } = scene;
  const verbs = clausesOf(scene).verbs.filter((v: Verb) => v.form !== "gerund" && units[v.at + 1]?.lower !== "by");
  // "plans to open a fair": what is planned, not that it is
  const main = verbs.findLast((v) => v.at < at) ?? verbs.find((v) => v.at > at && !intends(units[v.at]));
  return main === undefined ? undefined : modalityOf(units, main.at);
};
