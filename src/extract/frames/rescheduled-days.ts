/**
 * Days to which something was moved: "originally scheduled for Monday, will now take place on Friday", "was moved from 3 June to 10
 * June". What is still to come is on the later of the two told, not on the one given up.
 */
import type { When } from "../../model/when.ts";
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateRef } from "./circumstance.ts";
import type { Draft } from "./draft.ts";
import { type Scene, sentenceAt } from "./scene.ts";

const isBefore = unitTest(/^(?:originally|initially|previously|first|earlier|formerly)$/);
const isSet = unitTest(
  /^(?:scheduled|planned|set|due|slated|fixed|foreseen|pencilled|penciled|announced|arranged|expected|meant|supposed)$/,
);
const isMoved = unitTest(
  /^(?:moved|postponed|rescheduled|shifted|changed|advanced|deferred|delayed|pushed|put|brought|transferred|from|back|forward)$/,
);
/** Units between "originally scheduled" and its day. */
const REACH = 5;

/** Whether the day at unit `at` is one that was given up. */
const isGivenUp = (units: readonly Unit[], at: number): boolean => {
  const lead = units.slice(Math.max(0, at - REACH), at);
  const first = lead.findIndex(isBefore);
  return first >= 0 && lead.slice(first).some(isSet);
};

const isDay = (unit: Unit): boolean => unit.kind === "date" && unit.temporal?.role === "point" && unit.temporal.explicitFuture !== false;

/** "from 3 June to 10 June" behind "moved": the second day. */
const movedTo = (units: readonly Unit[], at: number, when: When): When | null => {
  if (when.kind !== "days" || (when.month === when.to_month && when.day === when.to_day)) return null;
  if (units[at - 1]?.lower !== "from" || !units.slice(Math.max(0, at - REACH), at - 1).some(isMoved)) return null;
  return { ...when, year: when.to_year, month: when.to_month, day: when.to_day };
};

/** Gives what is to come the day that it was moved to, in place. */
export const moveDays = (drafts: Draft[], scenes: readonly Scene[]): void => {
  const sentences = scenes.map((s) => s.sentence);
  for (const [i, draft] of drafts.entries()) {
    if ((draft.kind !== "meeting" && draft.kind !== "visit") || draft.status.value !== "planned" || draft.date === null) continue;
    const scene = scenes[sentenceAt(sentences, draft.trigger.start)];
    if (scene === undefined || !scene.kinds.has("date")) continue;
    const { units } = scene;
    const { evidence, value } = draft.date;
    const at = units.findIndex((u) => u.kind === "date" && u.start === evidence.at_start);
    if (at < 0) continue;
    const second = movedTo(units, at, value.when);
    if (second !== null) drafts[i] = { ...draft, date: { ...draft.date, value: { ...value, when: second } } };
    else if (isGivenUp(units, at)) {
      const now = units.findIndex((u, k) => k > at && isDay(u) && !isGivenUp(units, k));
      if (now >= 0) drafts[i] = { ...draft, date: dateRef(scene, units[now] as Unit, "future") };
    }
  }
};
