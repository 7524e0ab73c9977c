/** "is only the second Kenyan president to come here on a state visit": a journey that ranks who makes it. */
import type { Verb } from "../clauses/parse.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { clausesOf, type Scene, wordsOf } from "./scene.ts";

const RANK = /\b(first|second|third|fourth|fifth|sixth|last|latest|only|one of the few|among the (?:few|first|last)|most \w+)\b[^,;]*$/;

/**
 * "is only the second Kenyan president to come here", "became the first minister to visit Lima": as sure as the verb of being
 * that ranks the visitor.
 */
export const ranked = (scene: Scene, verb: Verb, own: Modality): Modality => {
  const { units } = scene;
  if (verb.form !== "infinitive" || own.status !== "planned") return own;
  const main = clausesOf(scene).verbs.findLast((v) => v.at < verb.first && v.form === "finite");
  if (main === undefined || !/^(is|was|be|been|becomes|became|become|remains|remained)$/.test(units[main.at]?.lower ?? "")) return own;
  if (!RANK.test(wordsOf(units, main.at, verb.first))) return own;
  return { ...modalityOf(units, main.at), passive: false };
};
