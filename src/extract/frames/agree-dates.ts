/** The day of a signing in its own sentence; days of what the paper is to bring about are none. */
import type { DateRef, Grounded } from "../../model/claim.ts";
import type { Act } from "./agree-acts.ts";
import { dateNear, dateRef } from "./circumstance.ts";
import type { Paper } from "./papers.ts";
import { clausesOf, groundUnit, type Scene } from "./scene.ts";

/** Does unit `k` stand in an infinitive or a relative clause that only tells what a paper is for? */
const isPurpose = (scene: Scene, act: Act, k: number): boolean => {
  const { verbs, governor } = clausesOf(scene);
  const verb = verbs[governor[k] ?? -1];
  return verb !== undefined && verb.form === "infinitive" && verb.at > act.at && k > verb.at;
};

/** The day that the sentence gives an act and one of its papers, or null. */
export const dayOfAct = (scene: Scene, act: Act, paper: Paper): Grounded<DateRef> | null => {
  // "negotiations were concluded on Friday" dates no signing.
  if (/^negotiat/.test(act.rule)) return null;
  const at = Math.min(act.at, paper.at);
  const last = Math.max(act.at, paper.end - 1) + 1;
  const own = act.papers.length > 1 ? dateNear(scene, paper.end - 1, paper.end, { tense: act.tense }) : null;
  const found = dateNear(scene, at, last, { tense: act.tense }) ?? own;
  if (found === null) return null;
  const k = scene.units.findIndex((u) => u.start === found.evidence.at_start);
  return k >= 0 && isPurpose(scene, act, k) ? null : found;
};

/** "the 2018 treaty", "the agreement of 2005": the year an existing paper bears, or null. */
export const yearOfPaper = (scene: Scene, paper: Paper): Grounded<DateRef> | null => {
  const { units } = scene;
  const before = units[paper.at - 1];
  const behind = units[paper.end]?.lower === "of" ? units[paper.end + 1] : undefined;
  for (const unit of [before, behind]) {
    const when = unit?.temporal?.when;
    if (unit?.kind === "quantity" && /^(19|20)\d\d$/.test(unit.lower)) {
      const year = Number(unit.lower);
      return groundUnit(scene, { when: { kind: "year", year, to_year: year }, tense: "past" }, unit);
    }
    if (unit !== undefined && when?.kind === "year" && when.year === when.to_year && /^\d{4}$/.test(unit.lower))
      return dateRef(scene, unit, "past");
  }
  return null;
};
