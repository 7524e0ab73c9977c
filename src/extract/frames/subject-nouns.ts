/**
 * Who acts where the subject of a verb is a noun: "Lee's visit included …", "the policy directors of the two ministries, A and B, met".
 */
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";

export const VISIT_NOUN = /^(visit|trip|tour|stay|journey|programme|program|schedule|agenda|engagements|itinerary)$/;
/** "The first is due in Lima", "Another has landed": a word that stands for what was told before, before a verb without a subject. */
export const isHeadless = unitTest(
  /^(?:the|this|that|these|those|a|an|another|both|each|either|neither|none|some|many|most|several|few|all|others|more|its|first|second|third|last|one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/,
);
/** Units before "visit" in which its owner stands. */
const OWNER = 4;
/** Units of a row of names between commas. */
const ROW = 9;

/** The units of those who stand for the noun that opens at `first`, the subject of the verb that begins at unit `verb`. */
export const standingFor = (units: readonly Unit[], first: number, verb: number): readonly Unit[] => {
  if (VISIT_NOUN.test(units[first]?.lower ?? ""))
    for (let k = first - 1; k >= Math.max(0, first - OWNER); k--) {
      const unit = units[k] as Unit;
      if (unit.possessive && unit.kind === "person") return [unit];
    }
  return apposed(units, first, verb);
};

/** "…, A and B, met": the names between two commas right before the verb, where they are two and more. */
const apposed = (units: readonly Unit[], first: number, verb: number): readonly Unit[] => {
  const closed = units[verb - 1]?.lower === ",";
  const found: Unit[] = [];
  for (let k = verb - (closed ? 2 : 1); k > first && verb - k < ROW; k--) {
    const unit = units[k] as Unit;
    if (unit.kind === "person" && !unit.possessive) found.unshift(unit);
    else if (unit.lower === "," && found.length >= 2 && units[k - 1]?.kind !== "person") return found;
    else if (!/^(?:,|and|&)$/.test(unit.lower)) return [];
  }
  return [];
};
