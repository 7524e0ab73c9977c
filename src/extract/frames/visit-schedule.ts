/**
 * The day a visit is set for: "the visit of A to Lima, scheduled for October", "his trip, which is due to begin on Monday",
 * "a visit postponed from May to June", "the visit has been moved to April".
 *
 * A visit with a day ahead of it is planned, whatever its preparation is called; one put off to a day is planned for that day,
 * one put off without a day is called off.
 */
import type { DateRef, Grounded } from "../../model/claim.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateRef } from "./circumstance.ts";
import type { Modality } from "./modality.ts";
import { clausesOf, type Scene } from "./scene.ts";

const SET = /^(scheduled|planned|set|due|slated|pencilled|penciled|expected|fixed|arranged|foreseen)$/;
const MOVED = /^(moved|postponed|deferred|rescheduled|delayed|shifted|brought|put|pushed|set)$/;
/** Words between "scheduled" and its day: "in for", "to take place on", "provisionally for". */
const ON_THE_WAY =
  /^(in|for|on|to|from|take|takes|place|begin|start|be|held|paid|made|the|provisionally|tentatively|now|have|been|taken|begun|started|early|late|mid|middle|end|beginning|of|sometime|between|back|off|forward|until|till)$/;
const WAS = /^(?:was|were|is|are|had|been)$/;
/** How far behind the visit "is scheduled" may stand, past an apposition. */
const FAR = 16;
const NEAR = 9;

export interface ComingUp {
  readonly modality: Modality;
  readonly date: Grounded<DateRef>;
  /** Put off to that day, not merely set for it. */
  readonly moved: boolean;
}

const PLANNED: Modality = { status: "planned", tense: "future", perfect: false, passive: false, why: "set for a day" };

/** The day behind the word of setting at `k`, past words that say no more than that it is one. */
const dayBehind = (units: readonly Unit[], k: number): Unit | undefined => {
  for (let n = k + 1; n < units.length && n < k + NEAR; n++) {
    const unit = units[n] as Unit;
    if (unit.kind === "date") {
      // "moved from May to June": the later one.
      const later = units[n + 2];
      if (/^(to|until|till)$/.test(units[n + 1]?.lower ?? "") && later?.kind === "date") return later;
      return unit.temporal?.role === "age" ? undefined : unit;
    }
    if (!ON_THE_WAY.test(unit.lower)) return undefined;
  }
  return undefined;
};

/** The day for which the visit at unit `noun`, whose words end before `last`, is said to be set; undefined where none is. */
export const comingUp = (scene: Scene, noun: number, last: number): ComingUp | undefined => {
  const first = setFor(scene, noun, last);
  if (first === undefined || first.moved) return first;
  // "originally planned for June, has been rescheduled for July": the day it was moved to.
  const at = scene.units.findIndex((u) => u.start === first.date.evidence.at_start);
  const then = setFor(scene, noun, at + 1);
  return then?.moved === true ? then : first;
};

const setFor = (scene: Scene, noun: number, last: number): ComingUp | undefined => {
  const { units } = scene;
  const { verbs, classes } = clausesOf(scene);
  for (let k = last; k < units.length && k < noun + FAR + (last - noun); k++) {
    const unit = units[k] as Unit;
    if (unit.kind !== "word") {
      if (unit.lower === ";" || unit.lower === "—") return undefined;
      continue;
    }
    if (SET.test(unit.lower) || MOVED.test(unit.lower)) {
      const before = units[k - 1]?.lower ?? "";
      const moved = MOVED.test(unit.lower) && unit.lower !== "set";
      // "the trip put ties on a new footing": only what is said of the visit in the passive sets its day.
      if (moved && !/^(been|was|is|being|be|,)$/.test(before) && k > last) return undefined;
      const day = dayBehind(units, k);
      if (day === undefined) return undefined;
      return { modality: PLANNED, date: dateRef(scene, day, "future"), moved };
    }
    // Another verb than "is", "was", "has been" says something else of the visit.
    const verb = verbs.find((v) => v.at === k && v.form === "finite");
    if (verb !== undefined && classes[k] !== "aux") return undefined;
    // "a visit which was to have been paid in July"
    const was = unit.lower === "to" && WAS.test(units[k - 1]?.lower ?? "") ? dayBehind(units, k) : undefined;
    if (was !== undefined)
      return { modality: PLANNED, date: dateRef(scene, was, units[k + 1]?.lower === "have" ? "past" : "future"), moved: false };
    // "a visit to attend a meeting scheduled for Wednesday": the day of the meeting.
    if (classes[k] === "to") return undefined;
    if (classes[k] === "sub" && unit.lower !== "that") return undefined;
  }
  return undefined;
};
