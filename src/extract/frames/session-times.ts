/** The number of a session told by a copula: "It was the fifth time that the commission met", "The commission, which met in Oslo, was the fifth". */
import { ordinalOf } from "../mentions/series.ts";
import type { Unit } from "../mentions/unit.ts";
import { clausesOf, type Scene } from "./scene.ts";

const COPULA = /^(?:is|was|be|been|became|marked|marks|constituted)$/;
const SITTING = /^(?:session|meeting|sitting|round|edition|gathering|one)$/;
/** What may stand behind "the fifth": nothing, or words that keep it to its kind. */
const ITS_KIND = /^(?:of|in|since|under|so|to|,|\.|and|held)$/;

const SAT = /^(?:met|meet|meets|sat|convened|convene|gathered|assembled)$/;
/** Words between "time" and the verb that stand for the body or for those who meet in it. */
const BODY =
  /^(?:that|it|the|they|both|two|its|has|have|had|sides|body|council|commission|committee|dialogue|mechanism|group|forum|format|ministers|delegations)$/;
/** "time that the commission had met", and not "time that Northland had raised quotas". */
const sits = (units: readonly Unit[], from: number): boolean => {
  let k = from;
  while (k < units.length && (BODY.test(units[k]?.lower ?? "") || units[k]?.series !== undefined)) k++;
  return k > from && SAT.test(units[k]?.lower ?? "");
};

export interface Numbered {
  readonly ordinal: number;
  readonly unit: Unit;
}

/** What "it" or the series at unit `at` (-1 for "it" alone) is said to be the fifth of; undefined where no such number is told. */
export const numberByCopula = (scene: Scene, at: number): Numbered | undefined => {
  const { units } = scene;
  for (const verb of clausesOf(scene).verbs) {
    const k = verb.at + 2;
    if (!COPULA.test(units[verb.at]?.lower ?? "") || units[k - 1]?.lower !== "the" || scene.quoted[verb.at] === true) continue;
    const unit = units[k];
    const ordinal = unit === undefined ? undefined : ordinalOf({ text: unit.lower, lower: unit.lower });
    if (unit === undefined || ordinal === undefined || verb.subject === null) continue;
    const { first, last } = verb.subject;
    const isIt = last - first === 1 && /^(?:it|this)$/.test(units[first]?.lower ?? "");
    const isSeries = at >= 0 && first <= at && at < verb.at && units[first]?.series !== undefined;
    const next = units[k + 1];
    const time = next?.lower === "time" && sits(units, k + 2);
    const kind = SITTING.test(next?.lower ?? "") ? units[k + 2] : next;
    const plain = kind === undefined || kind.kind === "mark" || ITS_KIND.test(kind.lower);
    // "It was the fifth time that A and B met": of the two, not of a body
    if (isIt ? time && (at < 0 || at > k) : isSeries && plain) return { ordinal, unit };
  }
  return undefined;
};
