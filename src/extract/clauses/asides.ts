/**
 * Asides between two members of a row: "A, director of the bureau, and B", "A, flanked by C, and B", "A, who took office in May, and B".
 *
 * An aside stands between commas, the closing one before "and" and the next member. A verb ends the search unless a relative word or
 * a participle opens the aside.
 */
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { DETERMINERS, SAYING } from "./words.ts";
import type { WordClass } from "./classes.ts";

/** "A, flanked by C, and B": what somebody is or has beside, no deed. */
const isStanding = unitTest(
  /^(?:flanked|accompanied|joined|seated|represented|headed|led|backed|assisted|supported|followed|elected|appointed|named|based|known|representing|acting|heading|leading|visiting|including|serving)$/,
);
/** Units of an aside. */
const REACH = 16;

/**
 * The member of a row that follows behind the aside which begins at unit `from`, or -1. `relatives` says whether an aside may be a
 * relative clause.
 */
export const memberBehindAside = (units: readonly Unit[], classes: readonly WordClass[], from: number, relatives: boolean): number => {
  // "A, director general for bilateral affairs, and B": the unit of the name holds the comma.
  const within = classes[from] === "prep" && units[from - 1]?.kind === "person" && units[from - 1]?.lower.includes(",") === true;
  const comma = within ? from - 1 : from;
  const opens = classes[comma + 1];
  if ((!within && units[comma]?.lower !== ",") || opens === undefined || opens === "and" || opens === "comma" || opens === "break")
    return -1;
  if (opens === "rel" && !relatives) return -1;
  // ", the minister of X, A, and B": the next member itself.
  let head = comma + 1;
  while (classes[head] === "det" || classes[head] === "adv" || classes[head] === "skip") head++;
  if (classes[head] === "actor") return -1;
  const verbal = opens === "rel";
  if ((opens === "past" || opens === "ing") && !isStanding(units[comma + 1] as Unit)) return -1;
  for (let k = comma + 2; k < Math.min(units.length, comma + REACH); k++) {
    const c = classes[k];
    if (c === "break" || c === "sub") return -1;
    if (c === "comma") {
      if (classes[k + 1] !== "and") continue;
      let member = k + 2;
      while (member < units.length && (classes[member] === "det" || classes[member] === "adv")) member++;
      return classes[member] === "actor" ? member : -1;
    }
    // "…, deputies said, and B": a verb makes it a clause of its own.
    if (!verbal && (c === "aux" || c === "base" || c === "past")) return -1;
    if (c === "rel" && !verbal) return -1;
  }
  return -1;
};

const SEQUENCE = /^(?:then|later|afterwards|afterward|thereafter|subsequently|finally|separately|lastly|thirdly|secondly)$/;
/** Past the words at unit `k` that only say which of a row came when: "then", "afterwards, separately,". */
export const pastSequence = (units: readonly Unit[], k: number): number => {
  let m = k;
  while (m < units.length && (SEQUENCE.test(units[m]?.lower ?? "") || (units[m]?.lower === "," && m > k))) m++;
  return m;
};

/** ", the ministry said on Monday, and": does a verb of saying with the subject that begins at unit `first` stand between two commas? */
export const isInserted = (units: readonly Unit[], first: number, verb: { readonly at: number; readonly end: number }): boolean => {
  if (!SAYING.has(units[verb.at]?.lower ?? "")) return false;
  let before = first - 1;
  while (before >= 0 && DETERMINERS.has(units[before]?.lower ?? "")) before--;
  if (units[before]?.lower !== ",") return false;
  let k = verb.end;
  while (k < verb.end + INSERTED && (units[k]?.kind === "date" || units[k]?.lower === "on")) k++;
  return units[k]?.lower === "," && /^(?:and|but|then)$/.test(units[k + 1]?.lower ?? "");
};
/** Units of a day behind a verb of saying. */
const INSERTED = 3;

/** Does a participle at unit `i` tell more of the noun at unit `noun` in the phrase that opens the sentence ("At a meeting | held | in Oslo on Monday, A met")? */
export const isOfFronted = (classes: readonly string[], noun: number, i: number): boolean => {
  if (classes[noun] !== "noun" || noun !== i - 1 || classes.indexOf("prep") > 1 || !/^(?:prep|date)$/.test(classes[i + 1] ?? ""))
    return false;
  const comma = classes.indexOf("comma");
  return (
    comma > i && comma < i + FRONTED && !classes.slice(0, i).includes("actor") && classes.slice(comma + 1, comma + 4).includes("actor")
  );
};
/** Words between a fronted participle and the comma that ends its phrase. */
const FRONTED = 14;
