/**
 * Whose delegation it is tells whose its head is: "a Kenyan delegation led by A", "a delegation of the Ministry of Defence of
 * Kenya, headed by A", "the delegation of Kenya, which A leads". What the text says of A's own state stands.
 */
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
