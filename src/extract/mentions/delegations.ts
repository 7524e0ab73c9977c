/**
 * Whose delegation it is tells whose its head is: "a Kenyan delegation led by A", "a delegation of the Ministry of Defence of
 * Kenya, headed by A", "the Kenyan side was led by A and B". What the text says of A's own state stands.
 *
 * `adoptLeaders` reads a sentence as it is cut, where the team is one unit with its state; `settleLeaders` all of them afterwards,
 * where the state stands in other words beside the team.
 */
import { tokenQuestion } from "../text/tokens.ts";
import { rowOf, SPAN } from "./adopt.ts";
import { settleState } from "./registry.ts";
import type { Unit } from "./unit.ts";

const BODY = /(?:^|\s)(?:delegation|mission|team)$/;
/** Units between the delegation and "led by". */
const REACH = 10;

const stateAmong = (units: readonly Unit[], from: number, to: number): string | null => {
  for (let k = from; k < to; k++) {
    const unit = units[k] as Unit;
    if ((unit.kind === "org" || unit.kind === "country" || unit.kind === "demonym") && unit.country !== null) return unit.country ?? null;
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
        const state = unit.country ?? stateAmong(units, Math.max(0, k - 3), k) ?? stateAmong(units, k + 1, n);
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
    for (const unit of passive ? rowOf(units, i + 2, 1) : rowOf(units, i - 1, -1)) {
      if (unit.person === undefined || unit.persons !== undefined) continue;
      settleState(unit.person, team.country);
      unit.country = unit.person.country;
    }
  }
};
