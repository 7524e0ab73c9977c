/**
 * "A said on Monday after two hours with B at the palace", "After an hour with B, A left": time spent with somebody, told without a verb
 * or a noun of meeting.
 *
 * The time stands right before "with": much else takes hours.
 */
import { complementsAfter } from "../clauses/complements.ts";
import type { Unit } from "../mentions/unit.ts";
import type { FrameResult } from "./draft.ts";
import { offerExchange } from "./exchange.ts";
import { modalityOf } from "./modality.ts";
import { type Actor, clausesOf, groundUnit, type Scene, subjectOf, verbAround } from "./scene.ts";

const TIME = /(?:^|[ -])(?:minutes?|hours?|half-hour)$/;
/** Units between "after" and the time: "after more than two". */
const REACH = 5;

const people = (actors: readonly Actor[]): Actor[] => actors.filter((a) => a.kind === "person" || a.kind === "official");

/** May a sentence tell of time spent with somebody? */
export const hintsAtTime = (units: readonly Unit[]): boolean => units.some((u, k) => u.lower === "with" && timeBefore(units, k) >= 0);

/** Where the time stands that "with" at unit `i` follows, or -1. */
const timeBefore = (units: readonly Unit[], i: number): number => {
  const time = units[i - 1]?.lower === "alone" ? i - 2 : i - 1;
  return TIME.test(units[time]?.lower ?? "") ? time : -1;
};

/** Adds the meetings of those who spent time with somebody before they did what the sentence tells. */
export const meetAfterTime = (scene: Scene, result: FrameResult): void => {
  const { units } = scene;
  for (let i = 2; i + 1 < units.length; i++) {
    if (units[i]?.lower !== "with" || scene.quoted[i] === true) continue;
    const time = timeBefore(units, i);
    if (time < 0) continue;
    const after = units.findLastIndex((u, k) => k < time && k >= time - REACH && u.lower === "after");
    if (after < 0 || units.slice(after + 1, time).some((u) => u.kind === "mark" || u.kind === "person")) continue;
    const verb = verbAround(scene, after);
    const whom = complementsAfter(scene, clausesOf(scene), i)[0];
    const met = whom?.prep === "with" ? people(whom.actors).filter((a) => a.kind === "person") : [];
    const own = verb === undefined ? [] : people(subjectOf(scene, verb.at));
    if (whom === undefined || verb === undefined || met.length === 0 || own.length === 0) continue;
    offerExchange(scene, result, {
      at: time,
      last: whom.last,
      rule: "after-time-with",
      left: own,
      right: met,
      modality: { ...modalityOf(units, verb.at), passive: false },
      form: groundUnit(scene, "in_person", units[time] as (typeof units)[number]),
      echo: false,
    });
  }
};
