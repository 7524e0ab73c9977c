/**
 * A day told by the clock ("09:40 - A lands in Lima.", "11:00: B receives her."): what its lines tell is of one day.
 *
 * That day stands above the first line ("Yesterday the streets were full"), or is that of the dateline, or the report's own. Two lines alone
 * may be a programme; it takes three.
 */
import type { DateRef, Grounded } from "../../model/claim.ts";
import { evidenceAt } from "../evidence.ts";
import type { Scene } from "./scene.ts";

const CLOCK =
  /^[ \t]*(?:[•*·–—-][ \t]*)?(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:[ \t]*(?:[ap]\.?m\.?|hrs?|hours|h|gmt|utc|local time))?[ \t]*(?:[:–—|-]|\s-)/i;
const LINES = 3;
/** Characters in which the time stands. */
const OPENING = 40;

interface ClockLines {
  /** The day of the lines, or null where nobody says. */
  readonly day: Grounded<DateRef> | null;
  /** For each sentence, whether it stands in a line that opens with a time. */
  readonly within: readonly boolean[];
}

/** The lines of a report that open with a time of day, or null where it has none; `toldBefore` finds the day of a sentence. */
export const clockLines = (
  scenes: readonly Scene[],
  dateline: Grounded<DateRef> | null,
  toldBefore: (scene: Scene) => Grounded<DateRef> | null,
): ClockLines | null => {
  let within = false;
  let count = 0;
  let first = -1;
  const marks = scenes.map(({ sentence, dossier }, n) => {
    if (scenes[n - 1]?.sentence.paragraph === sentence.paragraph) return within;
    within = sentence.zone === "body" && CLOCK.test(dossier.document.text.slice(sentence.start, sentence.start + OPENING));
    if (within && count++ === 0) first = n;
    return within;
  });
  const opening = scenes[first];
  if (count < LINES || opening === undefined) return null;
  for (let n = first - 1; n >= 0; n--) {
    const day = toldBefore(scenes[n] as Scene);
    if (day !== null) return { day, within: marks };
  }
  const { article, text } = opening.dossier.document;
  if (dateline !== null || article.published === null) return { day: dateline, within: marks };
  const { start, end } = opening.sentence;
  const at = start + text.slice(start, end).search(/\d/);
  const value: DateRef = { when: { kind: "relative", unit: "day", offset: 0, approximate: false }, tense: "past" };
  return { day: { value, evidence: evidenceAt(text, start, end, at, at + CLOCK_SIGNS) }, within: marks };
};
/** Characters of "9:40" at least. */
const CLOCK_SIGNS = 4;
