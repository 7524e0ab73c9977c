/** A noun of travel whose journey is told by another word: "arrived here on Monday on a three-day official visit", "accompanies A on the visit". */
import type { Unit } from "../mentions/unit.ts";
import { clausesOf, type Scene, verbAround } from "./scene.ts";
import { isPlace } from "./visit-place.ts";

const ARRIVES = /^(?:arrived|arrives|landed|lands|came|flew|touched|reached)$/;
/** "arrived here on Monday on a three-day official visit": the journey is the verb's. */
export const ofArrival = (scene: Scene, i: number): boolean => {
  const { units } = scene;
  const { classes } = clausesOf(scene);
  if (isPlace(units[i + 2]) && /^(?:to|in)$/.test(units[i + 1]?.lower ?? "")) return false;
  let k = i - 1;
  while (
    k > 0 &&
    (classes[k] === "noun" ||
      /-day$|^(?:official|working|state|private|brief|short|friendly|goodwill|maiden|first)$/.test(units[k]?.lower ?? ""))
  )
    k--;
  if (!/^(?:a|an|his|her)$/.test(units[k]?.lower ?? "") || !/^(?:on|for)$/.test(units[k - 1]?.lower ?? "")) return false;
  for (k -= 2; k >= 0 && i - k < ARRIVAL_REACH; k--) {
    const unit = units[k] as Unit;
    if (ARRIVES.test(unit.lower)) return true;
    if (
      unit.kind !== "date" &&
      unit.kind !== "place" &&
      unit.kind !== "country" &&
      !/^(?:here|there|in|at|on|late|early|,|down|the)$/.test(unit.lower)
    )
      return false;
  }
  return false;
};
/** Units from an arrival to the noun of the visit. */
const ARRIVAL_REACH = 16;

/** "B is accompanying A during the visit": A's, and told as such. */
export const ofCompany = (scene: Scene, i: number): boolean => {
  const verb = verbAround(scene, i);
  return verb !== undefined && verb.at < i && /^accompan(?:y|ies|ying)$/.test(scene.units[verb.at]?.lower ?? "");
};
