/** Several that buy the same: "Northland and Westland each ordered 24 howitzers" are two orders. */
import type { Unit } from "../mentions/unit.ts";
import type { Offer } from "./buy-offer.ts";
import { stateActor } from "./buy-parties.ts";
import { type Actor, isAdverb, isAuxiliary, type Scene } from "./scene.ts";

/** The states of the row that "each" before the verb at unit `i` gathers. */
const gathered = (units: readonly Unit[], i: number): readonly Actor[] => {
  let k = i - 1;
  while (k > 0 && units[k]?.kind === "word" && (isAuxiliary(units[k] as Unit) || isAdverb(units[k]))) k--;
  if (units[k]?.lower !== "each") return [];
  const row: Actor[] = [];
  for (k--; k >= 0; k--) {
    const u = units[k] as Unit;
    if ((u.kind === "country" || u.kind === "place") && u.country !== null && !u.possessive) row.unshift(stateActor(u.country, u));
    else if (row.length === 0 || !/^(,|and|both)$/.test(u.lower)) break;
  }
  return row;
};

/** The offer, once for each buyer where "each" of a row of states buys. */
export const forEach = (scene: Scene, offer: Offer): readonly Offer[] => {
  const buyers = offer.rule.startsWith("buyer-") ? gathered(scene.units, offer.at) : [];
  if (buyers.length < 2 || new Set(buyers.map((a) => a.country)).size !== buyers.length) return [offer];
  return buyers.map((buyer, n) => ({ ...offer, buyer, shared: n < buyers.length - 1, beside: true }));
};
