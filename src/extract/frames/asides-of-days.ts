/** Days that a sentence tells by the way, in a relative clause: the news goes on from none of them where the main clause tells a day. */
import type { Verb } from "../clauses/parse.ts";
import { endOfRelative } from "./clause-bounds.ts";
import { clausesOf, type Scene } from "./scene.ts";

/** The verb of which a sentence tells the day at unit `i`: "that on 30 May the two had met", "had met three weeks earlier, on 30 May". */
export const verbOfDay = (scene: Scene, day: number): Verb | undefined => {
  const { verbs, governor } = clausesOf(scene);
  const { units } = scene;
  const comma = units[day - 1]?.lower === "on" ? day - 2 : day - 1;
  // beside another day: of the verb of that
  const i = units[comma]?.lower === "," && units[comma - 1]?.kind === "date" ? comma - 1 : day;
  return (
    verbs[governor[i] ?? -1] ??
    verbs.find((v) => v.first > i && v.form === "finite") ??
    verbs.findLast((v) => v.at < i && v.form === "finite")
  );
};

/** "B, who had come for the summit held in Oslo on Sunday": a day of a relative clause, or of what has a participle. */
export const isInAside = (scene: Scene, i: number, verb: Verb): boolean => {
  const { units } = scene;
  for (let k = i - 1; k >= 0 && units[k]?.lower !== ";"; k--) {
    if (!/^(?:who|which|whose)$/.test(units[k]?.lower ?? "")) continue;
    // behind the comma after a relative clause its sentence goes on
    return verb.at > k && endOfRelative(scene, k + 1) > i && units[k - 1]?.lower === ",";
  }
  return false;
};

/** "A, today foreign minister, signed": a time of the office that somebody holds, between commas behind their name. */
export const isOfOffice = (scene: Scene, i: number): boolean => {
  const { units } = scene;
  if (!/^(?:today|now|this year|last year)$/.test(units[i]?.lower ?? "") || units[i - 1]?.lower !== "," || units[i - 2]?.kind !== "person")
    return false;
  const close = units.findIndex((u, k) => k > i && k <= i + OFFICE_WITHIN && u.lower === ",");
  // "A, the minister, today signed": the verb follows
  if ((clausesOf(scene).verbOf[i + 1] ?? -1) >= 0) return false;
  return close > i + 1 && units[i + 1]?.kind !== "mark" && !/^(?:in|at|on|of|with|met|for|by|and)$/.test(units[i + 1]?.lower ?? "");
};
const OFFICE_WITHIN = 8;
