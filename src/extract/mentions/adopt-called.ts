/**
 * Offices and states that reach a name over other words: the office before a calling ("Westria's special envoy, retired general A"),
 * the state of whoever sends somebody ("the Westrian president sent Premier A").
 */
import { appoint } from "./adopt.ts";
import { unitTest } from "./ask.ts";
import { settleState } from "./registry.ts";
import type { Unit } from "./unit.ts";

const CALLING =
  /^(?:a|an|the|retired|veteran|career|former|ex|one-time|seasoned|general|admiral|lieutenant|colonel|brigadier|major|captain|marshal|air|diplomat|ambassador|politician|lawyer|economist|professor|banker|soldier|general-turned-diplomat)$/;
/** Words of a calling before the name. */
const CALLINGS = 4;
/** "Westria's special envoy, retired general A,": the office before the calling is A's. */
export const adoptCalled = (units: readonly Unit[]): void => {
  for (let i = 0; i + 3 < units.length; i++) {
    const office = units[i] as Unit;
    if (office.kind !== "official" || office.plural === true || office.counterpart === true || office.possessive) continue;
    if (office.office === undefined || office.person !== undefined || units[i + 1]?.lower !== ",") continue;
    let k = i + 2;
    while (k < i + 2 + CALLINGS && units[k]?.kind === "word" && CALLING.test(units[k]?.lower ?? "")) k++;
    const named = units[k];
    if (k === i + 2 || named?.kind !== "person" || named.person === undefined || named.persons !== undefined || named.possessive) continue;
    // "the minister, general A and B" is a row of people.
    if (/^(?:and|&)$/.test(units[k + 1]?.lower ?? "")) continue;
    appoint(named.person, office);
    office.person = named.person;
    named.country = named.person.country;
  }
};

const SENDING = /^(?:sent|sends|dispatched|dispatches|delegated|deputed|despatched)$/;
/** "The Westrian president stayed at home and sent Premier A": of the state of whoever sends. */
export const adoptSent = (units: readonly Unit[]): void => {
  for (let i = 1; i + 1 < units.length; i++) {
    if (!SENDING.test(units[i]?.lower ?? "") || units[i]?.kind !== "word") continue;
    const own = /^(?:his|her|its|their|the)$/.test(units[i + 1]?.lower ?? "") ? i + 2 : i + 1;
    const sent = units[own];
    if (sent?.kind !== "person" || sent.person === undefined || sent.office === undefined || sent.person.countryStated) continue;
    const sender = units
      .slice(0, i)
      .find((u, k) => (u.kind === "person" || u.kind === "official" || u.kind === "country") && !u.possessive && !isIn(units[k - 1]));
    const state = sender?.country ?? sender?.person?.country ?? null;
    if (state === null || sender?.person === sent.person) continue;
    settleState(sent.person, state);
    sent.country = sent.person.country;
  }
};
const isIn = unitTest(/^(?:in|at|from|to|into|with|for|near|of|by|on)$/);
