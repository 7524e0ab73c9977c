/**
 * "The two have not met since October": they met in October, and not again.
 *
 * Only of days, months and years; "since the coup" tells of no exchange, "have not met since then" of none that is dated here.
 */
import type { Unit } from "../mentions/unit.ts";
import { type Scene, wordsOf } from "./scene.ts";

/** Units from the verb to "since": "in person", "with A". */
const REACH = 6;
const UNKNOWN = /\bnot (?:been )?(?:known|believed|thought|reported|said|understood) to have (?:last )?$/;
const NOT = /\b(?:has|have|had|['’]ve) (?:not|never|n[o'’]t) (?:\w+ )?$/;
const HAS_NOT = /(?:hasn['’]t|haven['’]t|hadn['’]t) (?:\w+ )?$/;

/** Is nothing known of what the verb at `at` tells: "are not known to have met"? */
export const isUnknown = ({ units }: Scene, at: number): boolean => UNKNOWN.test(`${wordsOf(units, at - 6, at)} `);

/** The date of the last exchange where the verb at `at` tells that there has been none since; undefined else. */
export const sinceWhen = (scene: Scene, at: number, last: number): Unit | undefined => {
  const { units } = scene;
  const before = `${wordsOf(units, at - 4, at)} `;
  if (!NOT.test(before) && !HAS_NOT.test(before) && !isUnknown(scene, at)) return undefined;
  for (let k = at + 1; k < units.length && k <= Math.max(at, last) + REACH; k++) {
    const unit = units[k] as Unit;
    if (unit.kind === "mark") return undefined;
    if (unit.kind !== "date" || unit.temporal === undefined) continue;
    const { prep, when, role } = unit.temporal;
    const told = prep === "since" || units[k - 1]?.lower === "since";
    return told && role !== "age" && /^(?:days|month|year|weekday)$/.test(when.kind) ? unit : undefined;
  }
  return undefined;
};
