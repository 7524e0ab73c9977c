/**
 * Whom "he" means where somebody else did what was told last: the guest who travels on after being received, and whose office spoke.
 */
import { unitTest } from "./ask.ts";
import type { Person } from "./registry.ts";
import type { Told } from "./told.ts";
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

const isMeeting = unitTest(
  /^(?:met|meets|meet|received|receives|receive|hosted|hosts|welcomed|welcomes|greeted|saw|sees|talks?|meetings?|conversation)$/,
);
/** Persons told of last among whom the guest is. */
const GUESTS = 6;

/**
 * "Minister A met the guest, B, at noon, while Speaker C received him in the evening": those who are at home meet the guest and not each
 * other. The guest, where `meant` is at home and `doer` is nobody from elsewhere; undefined where the pronoun at unit `i` stays who it is.
 */
export const guestMet = (
  told: Told,
  units: readonly Unit[],
  i: number,
  { meant, doer, home }: { readonly meant: Person | undefined; readonly doer: Person | undefined; readonly home: string | null },
): Person | undefined => {
  const state = meant?.country ?? null;
  if (state === null || doer === undefined || doer === meant) return undefined;
  if (!isMeeting(units[i - 1]) && !(units[i - 1]?.lower === "with" && (isMeeting(units[i - 2]) || isMeeting(units[i - 3]))))
    return undefined;
  // Of whoever's state nothing is told yet they are taken to be at home where the report is told from there.
  if (doer.country === null ? home !== state || told.sender !== null : doer.country !== state) return undefined;
  const guests = told.recent
    .slice(-GUESTS)
    .filter((p) => p.country !== null && p.country !== state && p !== doer && !units.slice(i).some((u) => u.person === p));
  return guests.length === 1 ? guests[0] : undefined;
};

/** "A's office said he would": A, or undefined. */
export const officeOwner = (units: readonly Unit[], i: number): Person | undefined => {
  let k = i - 1;
  if (units[k]?.lower === "that") k--;
  if (!SPEECH_VERBS.has(units[k]?.lower ?? "") || !isOffice(units[k - 1])) return undefined;
  const owner = units[k - 2];
  return owner?.kind === "person" && owner.possessive && owner.persons === undefined ? owner.person : undefined;
};
