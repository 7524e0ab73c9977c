/**
 * Whose delegation it is tells whose its head is: "a Kenyan delegation led by A", "a delegation of the Ministry of Defence of
 * Kenya, headed by A", "the Kenyan side was led by A and B". What the text says of A's own state stands.
 *
 * `adoptLeaders` reads a sentence as it is cut, where the team is one unit with its state; `settleLeaders` all of them afterwards,
 * where the state stands in other words beside the team.
 */
import { tokenQuestion } from "../text/tokens.ts";
import { rowOf, SPAN } from "./adopt.ts";
import { unitTest } from "./ask.ts";
import { settleState } from "./registry.ts";
import type { Unit } from "./unit.ts";

const BODY = /(?:^|\s)(?:delegation|mission|team)$/;
/** Units between the delegation and "led by". */
const REACH = 10;

const stateAmong = (units: readonly Unit[], from: number, to: number): string | null => {
  for (let k = from; k < to; k++) {
    const unit = units[k] as Unit;
    if (/^(?:org|country|demonym|official)$/.test(unit.kind) && unit.country !== null) return unit.country ?? null;
  }
  return null;
};

/** Gives the heads of delegations their states. */
export const settleLeaders = (sentences: readonly (readonly Unit[])[]): void => {
  for (const units of sentences)
    for (const [k, unit] of units.entries()) {
      if ((unit.kind !== "word" && unit.kind !== "org") || !BODY.test(unit.lower)) continue;
      for (let n = k + 1; n < Math.min(units.length - 2, k + REACH); n++) {
        if (units[n]?.kind === "person") break;
        if (!/^(?:led|headed)$/.test(units[n]?.lower ?? "") || units[n + 1]?.lower !== "by") continue;
        const head = units.slice(n + 2, n + 5).find((u) => u.kind === "person");
        // "a Kenyan military delegation", "a delegation of Kenya"
        const state = unit.country ?? stateAmong(units, Math.max(0, k - 5), k) ?? stateAmong(units, k + 1, n);
        if (head?.person !== undefined && head.persons === undefined && state !== null) settleState(head.person, state);
        break;
      }
    }
};

const TEAM = /(?:delegation|side|team|mission)$/;
const leads = tokenQuestion(({ lower }) => /^(?:led|lead|leads|leading|headed|head|heads|heading|represented|represents)$/.test(lower));

/** "A led the Northish delegation", "the Northish side was headed by A and B": A and B are of that state. */
export const adoptLeaders = (units: readonly Unit[]): void => {
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (unit.kind !== "word" || unit.form === undefined || !leads(unit.form)) continue;
    const before = units.slice(Math.max(0, i - SPAN), i);
    const after = units.slice(i + 1, i + 1 + SPAN);
    const passive = after[0]?.lower === "by";
    const team = passive ? before.findLast((u) => u.kind === "org") : after.find((u) => u.kind === "org");
    if (team === undefined || team.country === null || !TEAM.test(team.lower)) continue;
    settleRow(passive ? rowOf(units, i + 2, 1) : rowOf(units, i - 1, -1), team.country);
  }
  for (let i = 2; i < units.length - 1; i++) adoptFurther(units, i);
  for (let i = 3; i < units.length; i++) adoptPartakers(units, i);
};

const settleRow = (row: readonly Unit[], country: string): void => {
  for (const unit of row) {
    if (unit.person === undefined || unit.persons !== undefined) continue;
    settleState(unit.person, country);
    unit.country = unit.person.country;
  }
};

/** "…, and the Southern one by B", "… and Oslo by B": the side of a further leader, whose verb was told of the first. */
const adoptFurther = (units: readonly Unit[], i: number): void => {
  if (units[i]?.lower !== "by" || !units.slice(0, i - 1).some((u) => u.form !== undefined && leads(u.form))) return;
  const before = units[i - 1] as Unit;
  const side = before.lower === "one" || before.lower === "side" ? units[i - 2] : before;
  if (side === undefined || side.country === null || side.country === undefined) return;
  const named = side.kind === "demonym" ? before !== side : /^(?:place|country|org)$/.test(side.kind);
  if (!named || !/^(?:and|,|while|whereas|the)$/.test(units[units.indexOf(side) - 1]?.lower ?? "")) return;
  settleRow(rowOf(units, i + 1, 1), side.country);
};

const isPartaking = unitTest(/^(?:taking|took|part|attending|participating|participated|present|in|attendance|sitting|also|there|,)$/);
/** "with A and B taking part on the Northish side": of the side on which they take part. */
const adoptPartakers = (units: readonly Unit[], i: number): void => {
  const side = units[i] as Unit;
  if (side.kind !== "org" || side.country === null || !TEAM.test(side.lower)) return;
  if (units[i - 1]?.lower !== "the" || !/^(?:on|for)$/.test(units[i - 2]?.lower ?? "")) return;
  let k = i - 3;
  while (k > 0 && i - k < REACH && isPartaking(units[k])) k--;
  if (k < i - 3 && units[k]?.kind === "person") settleRow(rowOf(units, k, -1), side.country);
};
