/** What the words around a noun of meeting say of it: whether it means a meeting at all, and what belongs to it. */
import type { Unit } from "../mentions/unit.ts";
import { clausesOf, type Scene } from "./scene.ts";

/** The unit at `i`, or the one before it where a quotation mark stands there: "two-plus-two" talks. */
export const behindMarks = (units: readonly Unit[], i: number): Unit | undefined =>
  /^["“”’']$/.test(units[i]?.lower ?? "") ? units[i - 1] : units[i];

/**
 * "a session with A, pencilled in for Friday": a session with somebody is a meeting, and no sitting of a body; "the appointment that A
 * had kept for B", "the appointment of A with B".
 */
export const isSessionWith = (units: readonly Unit[], i: number): boolean => {
  const word = units[i]?.lower ?? "";
  if (word === "appointment" && /^(?:which|that)$/.test(units[i + 1]?.lower ?? "")) return true;
  if (word !== "session" && word !== "appointment") return false;
  const at =
    word === "appointment" && units[i + 1]?.lower === "of" && /^(?:person|official)$/.test(units[i + 2]?.kind ?? "") ? i + 3 : i + 1;
  // "an appointment at the ministry with A"
  const house = word === "appointment" && /^(?:at|in)$/.test(units[at]?.lower ?? "");
  const with_ = house ? units.findIndex((u, k) => k > at && k < at + HOUSE && u.lower === "with") : at;
  return units[with_]?.lower === "with" && /^(?:person|official|pronoun)$/.test(units[with_ + 1]?.kind ?? "");
};

/** Units from an appointment's place to its "with". */
const HOUSE = 5;

/** "a call on A", "a farewell call upon A": a visit to somebody; not "her call on A to free them". */
export const isCallOn = (units: readonly Unit[], i: number): boolean => {
  if (!/^calls?$/.test(units[i]?.lower ?? "") || !/^(?:on|upon)$/.test(units[i + 1]?.lower ?? "")) return false;
  const whom = units.findIndex(
    (u, k) => k > i + 1 && k < i + CALLED && (u.kind === "person" || u.kind === "official" || u.kind === "pronoun"),
  );
  return whom > 0 && units[whom + 1]?.lower !== "to";
};
/** Units from a call to whom it is paid. */
const CALLED = 5;

/** "a telephone call to A": rung up, where "a call to A" alone may be an appeal. */
export const isCallTo = (units: readonly Unit[], i: number): boolean =>
  /^calls?$/.test(units[i]?.lower ?? "") &&
  units[i + 1]?.lower === "to" &&
  /^(?:person|official)$/.test(units[i + 2]?.kind ?? "") &&
  /^(?:phone|telephone|video|telephonic)$/.test(units[i - 1]?.lower ?? "");

/** "a meeting of minds", "an exchange of fire", "a call for calm", "a press conference call". */
export const figurative = (scene: Scene, i: number): boolean => {
  const { units } = scene;
  const word = units[i]?.lower ?? "";
  const next = `${units[i + 1]?.lower ?? ""} ${units[i + 2]?.lower ?? ""}`;
  if (/^of (minds|fire|prisoners|letters|gunfire|ideas|pleasantries|goods|gifts)/.test(next)) return true;
  // "bilateral relations", "bilateral and regional issues"
  if (word === "bilateral" && units[i + 1]?.kind === "word" && clausesOf(scene).classes[i + 1] === "noun") return true;
  if (/^(?:tri|quadri)lateral$/.test(word) && /^(?:noun|actor|det)$/.test(clausesOf(scene).classes[i + 1] ?? "")) return true;
  if (/^calls?$/.test(word) && /^(for|to|by)\b/.test(next)) return !isCallTo(units, i);
  // "what diplomats call a 2+2"
  if (word === "call" && units.slice(Math.max(0, i - 3), i).some((u) => u.lower === "what")) return true;
  if (/^(exchange|exchanges)$/.test(word)) return !/^(with|between|of views)/.test(next);
  if (word === "audience")
    return !/^(with|of|granted|given|accorded)\b/.test(next) && !/^(an|private|papal|royal|in)$/.test(units[i - 1]?.lower ?? "");
  return false;
};

/** Do only "and", commas, days and words of order stand between one "with" and the next? */
export const isJoinedTo = (units: readonly Unit[], from: number, to: number): boolean =>
  units.slice(from, to).some((u) => u.lower === "and") &&
  units
    .slice(from, to)
    .every(
      (u) =>
        u.kind === "date" ||
        u.kind === "place" ||
        /^(?:and|,|with|on|in|then|also|later|separately|afterwards|subsequently|finally|a|day)$/.test(u.lower),
    );

/** "the meeting in Lima on Monday of A and B": do units `from` to `to` tell a day or a town alone? */
export const isDayOrTown = (units: readonly Unit[], from: number, to: number): boolean =>
  to - from <= DAY_AND_TOWN &&
  units.slice(from, to).every((u) => u.kind === "date" || u.kind === "place" || /^(?:on|in|at|the|of|here)$/.test(u.lower));
/** Units of a day, a town and the "of" behind them. */
const DAY_AND_TOWN = 6;

/** Is a calendar day said of the noun at `at`: "of 20 May", "in Oslo on 19 August"? */
export const hasOwnDay = (units: readonly Unit[], at: number): boolean => {
  for (let k = at + 1; k < units.length && k <= at + 5; k++) {
    const unit = units[k] as Unit;
    if (unit.kind === "date") return /^(?:days|month)$/.test(unit.temporal?.when.kind ?? "");
    if (unit.kind !== "place" && !/^(?:of|in|on|at|the)$/.test(unit.lower)) return false;
  }
  return false;
};

/** "of the members of the council", "of the commission", behind a noun of meeting that ends before unit `from`. */
export const isOfMembers = (units: readonly Unit[], from: number): boolean =>
  units[from]?.lower === "of" &&
  units
    .slice(from + 1, from + BODY_REACH)
    .some(
      (u) =>
        u.kind === "org" || u.kind === "series" || /^(?:members?|council|commission|committee|bloc|group|alliance|union)$/.test(u.lower),
    );
const BODY_REACH = 6;
