/**
 * Whom "he" means where somebody else did what was told last: the guest who travels on after being received, and whose office spoke.
 */
import { unitTest } from "./ask.ts";
import type { Person } from "./registry.ts";
import type { Unit } from "./unit.ts";
import { SPEECH_VERBS } from "./wordlists.ts";

const isReceiving = unitTest(/^(?:received|hosted|welcomed|entertained)$/);
const isGoing = unitTest(
  /^(?:travelled|traveled|flew|went|left|departed|toured|visited|returned|arrived|headed|drove|continued|proceeded|travels|flies|leaves|visits|tours)$/,
);
const isOffice = unitTest(/^(?:office|spokesman|spokeswoman|spokesperson|aides?|team|staff|ministry|camp|secretariat)$/);

/** "B received A": does somebody else than `hero` receive them in the sentence? */
export const isReceived = (units: readonly Unit[], hero: Person): boolean => {
  const at = units.findIndex(isReceiving);
  if (at <= 0 || /^(?:was|were|been|be|is|are)$/.test(units[at - 1]?.lower ?? "")) return false;
  const by = units.slice(0, at).some((u) => (u.kind === "person" || u.kind === "official") && u.person !== hero);
  return by && units.slice(at, at + OBJECT_REACH).some((u) => u.person === hero && !u.possessive);
};
const OBJECT_REACH = 4;

/** Does whom the pronoun at unit `i` means travel? */
export const goesSomewhere = (units: readonly Unit[], i: number): boolean =>
  isGoing(units[i + 1]) || (/^(?:then|later|also|afterwards)$/.test(units[i + 1]?.lower ?? "") && isGoing(units[i + 2]));

/** "A's office said he would": A, or undefined. */
export const officeOwner = (units: readonly Unit[], i: number): Person | undefined => {
  let k = i - 1;
  if (units[k]?.lower === "that") k--;
  if (!SPEECH_VERBS.has(units[k]?.lower ?? "") || !isOffice(units[k - 1])) return undefined;
  const owner = units[k - 2];
  return owner?.kind === "person" && owner.possessive && owner.persons === undefined ? owner.person : undefined;
};
