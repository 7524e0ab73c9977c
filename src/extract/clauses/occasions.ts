/** Nouns of a prepositional phrase that end it: a time ("on the same occasion Lee and Berg signed"), an occasion before a name. */
import type { Unit } from "../mentions/unit.ts";

/** "on the same occasion Lee and Berg signed": the phrase ends with its noun. */
export const isTime = ({ lower }: Unit): boolean => TIMES.has(lower);
const TIMES = new Set(["occasion", "moment", "time", "day", "evening", "morning", "afternoon", "night", "noon"]);
/** "in the course of the week the Minister met", "in Oslo the Minister met": an occasion or town is no part of an office behind it. */
const OCCASIONS = new Set(
  "week weekend month year session visit trip tour stay summit forum fair exhibition expo conference event gathering assembly ceremony meeting talks negotiations breakfast lunch luncheon dinner supper tea coffee call".split(
    " ",
  ),
);
export const isOccasion = ({ kind, lower }: Unit, next: Unit | undefined): boolean =>
  (OCCASIONS.has(lower) || (kind === "place" && next?.lower.startsWith("the ") === true)) && /^(?:person|official)$/.test(next?.kind ?? "");
