/** Persons meant by words for their people: "the Kenyan had seen her", "received the two Kenyans". */
import { wordTest } from "./ask.ts";
import { standsAlone } from "./meant.ts";
import type { Person } from "./registry.ts";
import type { Told } from "./told.ts";
import type { Unit } from "./unit.ts";
import { NUMBER_PLURALS } from "./wordlists.ts";

const NOBODY: readonly Person[] = [];

/** The persons told before whom the people at unit `i` stand for; `here`: those named in the sentence. */
export const peopleMeant = (told: Told, units: readonly Unit[], i: number, here: ReadonlySet<Person>): readonly Person[] => {
  const { country, lower } = units[i] as Unit;
  if (country === null) return NOBODY;
  if (standsAlone(units, i)) {
    const one = told.latest((p) => p.country === country && !here.has(p)) ?? told.latest((p) => p.country === country);
    return one === undefined ? NOBODY : [one];
  }
  // "the two Kenyans", "both Kenyans": as many of that state as were told last.
  const count = NUMBER_PLURALS[units[i - 1]?.lower ?? ""];
  if (count === undefined && meetOthers(units, i)) {
    const team = told.recent.filter(
      (p) => p.country === country && p.roles.some((r) => !r.former) && !here.has(p) && told.at - (told.seen.get(p) ?? 0) <= TEAM_REACH,
    );
    return team.length >= 2 && team.length <= TEAM ? team : NOBODY;
  }
  if (count === undefined || count < 2 || count > 3 || !lower.endsWith("s")) return NOBODY;
  // Who was only concluded to be of that state may turn out to be of the other one: those with an office tell of themselves.
  const theirs = told.recent.filter(
    (p) => p.country === country && (p.countryStated || p.roles.length > 0) && !here.has(p) && told.at - (told.seen.get(p) ?? 0) <= NEAR,
  );
  return theirs.length === count ? theirs : NOBODY;
};
/** Sentences within which they were told. */
const NEAR = 3;
/** Sentences within which those of a delegation were told, and how many they are at most. */
const TEAM_REACH = 5;
const TEAM = 3;

const isJustAdverb = wordTest(/^(?:also|then|later|earlier|afterwards|subsequently|first|both|all)$/);
const isBeOrHave = wordTest(/^(?:were|had|have|will|are)$/);
const meets = wordTest(/^(?:met|meet|called|saw|seen|conferred|received|paid|lunched|dined|sat|talked|spoke|spoken|welcomed)$/);
/** "The Kenyans later called on B": those of a people who meet somebody, where the whole people could not. */
const meetOthers = (units: readonly Unit[], i: number): boolean => {
  const { lower } = units[i] as Unit;
  if (units[i - 1]?.lower !== "the" || !(lower.endsWith("s") || /(?:ish|ese|french|dutch|swiss)$/.test(lower))) return false;
  let k = i + 1;
  while (units[k] !== undefined && (isJustAdverb(units[k] as Unit) || isBeOrHave(units[k] as Unit))) k++;
  return units[k] !== undefined && meets(units[k] as Unit);
};
