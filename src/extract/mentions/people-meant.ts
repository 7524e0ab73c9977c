/** Persons meant by words for their people: "the Kenyan had seen her", "received the two Kenyans". */
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
  if (count === undefined || count < 2 || count > 3 || !lower.endsWith("s")) return NOBODY;
  // Who was only concluded to be of that state may turn out to be of the other one: those with an office tell of themselves.
  const theirs = told.recent.filter(
    (p) => p.country === country && (p.countryStated || p.roles.length > 0) && !here.has(p) && told.at - (told.seen.get(p) ?? 0) <= NEAR,
  );
  return theirs.length === count ? theirs : NOBODY;
};
/** Sentences within which they were told. */
const NEAR = 3;
