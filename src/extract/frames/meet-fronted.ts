/** Whom a meeting was with where the phrase that says so stands before its subject: at the head of the clause, or in a relative clause. */
import { complementsAfter } from "../clauses/complements.ts";
import { type Actor, actorsOf, clausesOf, type Scene } from "./scene.ts";

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
