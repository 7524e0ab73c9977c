/**
 * What the auxiliaries and adverbs before a verb say of it: "will not", "was to have", "has agreed to".
 *
 * Reports use the same few groups over and over, so each is read once and kept; what is kept follows from its words alone.
 */
import type { HappeningStatus } from "../../model/claim.ts";

export interface GroupSays {
  readonly passive: boolean;
  readonly perfect: boolean;
  /** What decides before a condition ("if", "whether") in front of the group is asked for, and what decides behind it. */
  readonly first: Verdict | null;
  readonly last: Verdict | null;
}

export interface Verdict {
  readonly status: HappeningStatus;
  readonly tense: "past" | "future";
  readonly why: string;
}

const verdict = (status: HappeningStatus, tense: "past" | "future", why: string): Verdict => ({ status, tense, why });

type Has = (pattern: RegExp) => boolean;

const firstOf = (has: Has): Verdict | null => {
  if (has(/ (neither|nor|hardly|scarcely) /)) return verdict("denied", "past", "neither");
  // "is rumoured to have met A", "allegedly met A"
  if (has(/ (rumoured|rumored|alleged|believed|thought|suspected) to | (allegedly|purportedly|supposedly) /))
    return verdict("hypothetical", "past", "rumoured");
  if (has(/ (refused|declined|refuses|declines) to /)) return verdict("denied", "past", "refused to");
  if (has(/ (has|have|had) yet to /)) return verdict("denied", "past", YET_TO);
  if (has(/ failed to | unable to /)) return verdict("denied", "past", "failed to");
  if (has(/ had (\w+ly )?been (\w+ly )?(due|scheduled|set|expected|supposed|planned|slated) to /))
    return verdict("cancelled", "past", "had been due to");
  if (has(/ (cancelled|canceled|postponed) plans? to $/)) return verdict("cancelled", "past", "plans dropped");
  if (has(/ (was|were) supposed to $/)) return verdict("cancelled", "past", "was supposed to");
  if (has(/ had (planned|hoped|intended|wanted|meant) to /)) return verdict("cancelled", "past", "had planned to");
  if (has(/ (was|were) to have | (was|were) (supposed|due|scheduled|set|expected) to have /))
    return verdict("cancelled", "past", "was to have");
  if (has(/ (?:was|were) (?:originally|initially) (?:scheduled|due|set|expected|supposed|planned|slated) to /))
    return verdict("cancelled", "past", "originally");
  if (
    has(
      / (will|would|shall) (not|no longer) | won't | wouldn't | (is|are) (not|no longer) (to|going|expected|due|set|planned) | unlikely to /,
    )
  )
    return verdict("cancelled", "future", "will not");
  // "who would have met A on Tuesday, called in sick"
  // "The pair ought to have met in May": they did not.
  if (has(/ (?:ought (?:\w+ly )?to|should) (?:\w+ly )?have (?:\w+ly |also |been )*$/)) return verdict("cancelled", "past", "ought to have");
  if (has(/ would (?:\w+ly )?have (?:\w+ly |also |been )*$/)) return verdict("cancelled", "past", "would have");
  if (has(/ no longer /)) return verdict("denied", "past", "no longer");
  if (has(/ (not|never|didn't|hasn't|haven't|wasn't|weren't|doesn't) /)) {
    if (has(/ yet /)) return verdict("denied", "past", NOT_YET);
    if (has(/ (has|have) (not|never) /)) return verdict("denied", "past", "has not");
    return verdict("denied", "past", "not");
  }
  return null;
};

/** "has yet to sign": what is not done is still meant to be. */
export const YET_TO = "yet to";
/** "has not yet been signed": likewise. */
export const NOT_YET = "not yet";

const lastOf = (has: Has): Verdict | null => {
  // "was finally able to meet": so they did
  if (has(/ (was|were|been) (?:\w+ly |also |again |only )*able to (?:\w+ly |also )*$/)) return null;
  if (has(/ (may|might|could|should|can|must) /)) return verdict("hypothetical", "future", "may, could");
  if (has(/ (will|shall|won't) /)) return verdict("planned", "future", "will");
  if (has(/ would /)) return verdict("planned", "future", "would");
  if (
    has(
      / (is|are|be|was|were) (\w+ly |also |now |still )*(to|due|set|scheduled|expected|slated|likely|planned|about|going|poised|ready) /,
    ) ||
    has(
      / (expected|scheduled|set|due|slated|likely|planned|planning|plans|plan|hopes|hope|hoping|hoped|wants|want|wanted|intends|intend|agreed|agree|seek|seeks|sought|offered|proposed|invited|asked|going|about|poised|ready|considering|try|tries|tried|trying) (\w+ )?to /,
    )
  )
    return verdict("planned", "future", "is to");
  if (has(/ to $/) && !has(/ (had|have|has) to $/)) return verdict("planned", "future", "to");
  // "had to leave": so they did.
  if (has(/ (had|have|has) to (\w+ly |also |then )*$/)) return null;
  if (has(/ to be $/) || has(/ to (\w+ly |also |be |then )*$/)) return verdict("planned", "future", "to be");
  return null;
};

/** "was later received", "is now being met": adverbs may stand before the participle. */
const PASSIVE =
  / (?:is|are|was|were|be|been|being) (?:(?:\w+ly|also|then|later|earlier|again|first|next|now|already|still|both|all|once|twice|therefore|thus|there|here|himself|herself|themselves) )*$/;

const read = (words: string): GroupSays => {
  const has: Has = (pattern) => pattern.test(words);
  return {
    passive: has(PASSIVE),
    perfect: has(/ had /) && !has(/ had to /),
    first: firstOf(has),
    last: lastOf(has),
  };
};

const NOTHING: GroupSays = { passive: false, perfect: false, first: null, last: null };
const known = new Map<string, GroupSays>();
const KEPT = 5000;

/** Reads a verb group, a blank around each of its lower-cased words; "" is no group. */
export const groupSays = (words: string): GroupSays => {
  if (words === "") return NOTHING;
  const kept = known.get(words);
  if (kept !== undefined) return kept;
  if (known.size >= KEPT) known.clear();
  const says = read(words);
  known.set(words, says);
  return says;
};
