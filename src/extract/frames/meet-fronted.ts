/** Whom a meeting was with where the phrase that says so stands before its subject: at the head of the clause, or in a relative clause. */
import { complementsAfter } from "../clauses/complements.ts";
import { type Actor, actorsOf, clausesOf, readActors, type Scene, wordsOf } from "./scene.ts";

/** Units from "with whom" to the verb behind it. */
const REACH = 6;
/** Units of a phrase and a subject before their verb. */
const HEAD = 14;

/** "With A she spoke on Monday"; "A, with whom B had talks on Monday". `at`: the verb. */
export const frontedWith = (scene: Scene, at: number): readonly Actor[] => {
  const { units } = scene;
  for (let k = at - 1; k > 1 && k >= at - REACH; k--)
    if (units[k]?.lower === "whom" && units[k - 1]?.lower === "with") {
      const before = units[units[k - 2]?.lower === "," ? k - 3 : k - 2];
      return before === undefined ? [] : actorsOf(scene, before);
    }
  if (units[0]?.lower !== "with" || at > HEAD) return [];
  return complementsAfter(scene, clausesOf(scene), 0).find((c) => c.prep === "with" && c.last <= at)?.actors ?? [];
};

const BESIDES = /^(?:in addition to|besides|apart from|aside from|as well as|beyond)(?: (?:meeting|seeing))?(?: with)?\b/;
/** "In addition to A, she met B": those named so, each met as well. */
export const besidesFronted = (scene: Scene, at: number): readonly Actor[] => {
  const { units } = scene;
  const words = wordsOf(units, 0, HEAD).match(BESIDES)?.[0];
  if (words === undefined || at > HEAD) return [];
  const { actors, next } = readActors(scene, words.split(" ").length);
  return next < at && units[next]?.lower === "," ? actors.filter((a) => a.kind === "person" && a.role !== null) : [];
};
