/**
 * What became of a happening told by the word that opens its sentence: "Dropped from the programme was a meeting with A", "Next on her list is a
 * call on B". Only before the verb "to be" that has the happening for its subject.
 */
import type { HappeningStatus } from "../../model/claim.ts";
import type { Unit } from "../mentions/unit.ts";

/** Units from the first word to the noun at most. */
const REACH = 18;

const LEAD = "^(?:(?:also|still|meanwhile|now|already|later|only)(?: ,)? )?";
const TO_BE =
  "\\b[^;:]*\\b(?:is|are|was|were|will be|has been|had been) (?:also |now |still |even )?(?:(?:(?!who |which |that )[^,;:]){1,40} )?$";
const GONE = new RegExp(
  `${LEAD}(?:dropped|cancell?ed|scrapped|postponed|called off|put off|shelved|gone|missing|struck|removed|deleted|taken off|crossed off|axed|no longer on|off the)${TO_BE}`,
);
const TO_COME = new RegExp(
  `${LEAD}(?:planned|scheduled|expected|foreseen|envisaged|pencilled in|slated|due|next|up next|coming up|still to come|to follow|likely to follow|in the works|in preparation)${TO_BE}`,
);

/** Status of the noun at `noun` by the word that opens the sentence; null where none does. */
export const frontedStatus = (units: readonly Unit[], noun: number): readonly [HappeningStatus, "past" | "future", string] | null => {
  if (noun > REACH) return null;
  const said = `${units
    .slice(0, noun)
    .map((u) => u.lower)
    .join(" ")} `;
  if (GONE.test(said)) return ["cancelled", "past", "called off"];
  return TO_COME.test(said) ? ["planned", "future", "planned"] : null;
};
