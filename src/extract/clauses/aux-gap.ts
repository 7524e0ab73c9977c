/**
 * What may stand between an auxiliary and its participle: "was on Monday received", "were in Lima signed", "had at the palace in
 * Lima warmly welcomed".
 *
 * Days, towns and a few venues only: behind another noun the participle may be the noun's own ("was in the team led by A").
 * Works on the units of a sentence, without a parse; looks back a few units.
 */
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { IRREGULAR } from "./words.ts";

const isAuxiliary = unitTest(/^(?:is|are|was|were|be|been|has|have|had)$/);
const isVenue = unitTest(
  /^(?:palace|presidency|ministry|residence|headquarters|airport|office|hall|house|base|parliament|chancellery|ceremony|capital)$/,
);
/** What is done to a venue or in it as often as to the subject: "was at the ministry headed by A". */
const isOfVenue = unitTest(
  /^(?:headed|led|hosted|chaired|run|held|built|owned|attended|organised|organized|opened|based|located|called|named)$/,
);
const isWhere = unitTest(/^(?:on|in|at|during)$/);
const isSlight = unitTest((word) => word.endsWith("ly") || /^(?:also|then|there|later|first|again|today|yesterday)$/.test(word));
const isParticiple = unitTest((word) => word.endsWith("ed") || IRREGULAR.has(word));
/** Units looked through. */
const REACH = 10;

/** How many units before `k` on name a day, a town or a venue with its preposition; 0 where they do not. */
const phraseEnding = (units: readonly Unit[], k: number): number => {
  const head = units[k];
  if (head === undefined) return 0;
  if (head.kind === "date") return isWhere(units[k - 1]) ? 2 : 1;
  if (head.kind === "place" || head.kind === "country") return !head.possessive && isWhere(units[k - 1]) ? 2 : 0;
  if (!isVenue(head)) return 0;
  // "at the presidential palace"
  for (let back = 1; back <= 3; back++) if (isWhere(units[k - back])) return back + 1;
  return 0;
};

/** Where the auxiliary of the participle at `verb` stands, if days and places stand between the two; or -1. */
export const auxiliaryBehindGap = (units: readonly Unit[], verb: number): number => {
  if (!isParticiple(units[verb])) return -1;
  let k = verb - 1;
  let phrases = 0;
  while (k >= 0 && verb - k <= REACH) {
    if (isAuxiliary(units[k])) return phrases > 0 ? k : -1;
    if (isSlight(units[k])) {
      k--;
      continue;
    }
    const size = phraseEnding(units, k);
    if (size === 0 || (phrases === 0 && isVenue(units[k]) && isOfVenue(units[verb]))) return -1;
    phrases++;
    k -= size;
  }
  return -1;
};
