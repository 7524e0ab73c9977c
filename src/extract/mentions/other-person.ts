/**
 * Whether a name behind an office and a comma is another person than the office's holder.
 *
 *   After talks with the Minister of Trade of Northland, Ana Lee flew home → Lee is the subject, not the minister
 *   The Minister of Trade of Northland, Ana Lee, flew home → Lee is the minister
 *
 * Gotcha: only a name without a comma behind it, right before a verb that takes a person, can be the subject.
 */
import { PRESENT } from "../clauses/words.ts";
import { type Token, tokenQuestion } from "../text/tokens.ts";
import { PERSON_VERBS } from "./wordlists.ts";

/** Words that open a phrase before a main clause. */
const opens = tokenQuestion(({ lower }) =>
  /^(?:while|during|after|before|following|upon|when|on|at|in|since|besides|alongside|apart|aside|ahead|prior|earlier|meeting|speaking|addressing|receiving|hosting|welcoming|thanking|greeting|joining|together)$/.test(
    lower,
  ),
);
/** Tokens between the opening word and the office. */
const OPENING = 16;

/** Is the token at `at` in the phrase that opens its sentence, no comma between? */
export const inOpening = (tokens: readonly Token[], at: number): boolean => {
  for (let k = at - 1; k >= Math.max(0, at - OPENING); k--) {
    const { kind, text } = tokens[k] as Token;
    if (kind === "mark" && !/^['’]s?$/.test(text)) return false;
    const before = tokens[k - 1];
    if ((before === undefined || /^[.!?”"]$/.test(before.text)) && tokens[k]?.capital === true) return opens((tokens[k] as Token).form);
  }
  return false;
};

/** The verb at or behind an auxiliary and an adverb at `i`. */
const verbAt = (lowers: readonly string[], i: number): string => {
  let k = i;
  while (k < i + 3 && /^(?:had|has|have|also|then|later|earlier|will|on|would)$/.test(lowers[k] ?? "")) k++;
  return lowers[k] ?? "";
};

/** Does the name that ends at `nameEnd`, behind the office at `at` and a comma, open a clause of its own? `short`: a bare surname behind a style. */
export const isOther = (tokens: readonly Token[], lowers: readonly string[], at: number, nameEnd: number, short: boolean): boolean =>
  PERSON_VERBS.has(verbAt(lowers, nameEnd)) && (short || inOpening(tokens, at));

const isLead = tokenQuestion(
  ({ lower, text }) => text === "," || /^(?:that|said|says|told|when|where|while|and|but|after|before)$/.test(lower),
);
/**
 * Does an office in small letters, without article, from `first` to `last` name nobody? It does where it is the subject of its clause, as
 * agencies write that leave out articles: "During the visit, foreign minister will call on A".
 */
export const isCommonNoun = (tokens: readonly Token[], lowers: readonly string[], first: number, last: number): boolean => {
  if (tokens[first]?.capital === true) return false;
  const before = tokens[first - 1];
  if (before === undefined || !isLead(before.form)) return true;
  let k = last;
  while (k < last + 2 && /^(?:also|then|later)$/.test(lowers[k] ?? "")) k++;
  const verb = lowers[k] ?? "";
  if (/^(?:will|would|is|was|has|had)$/.test(verb)) return false;
  return !PERSON_VERBS.has(verb);
};

/** "Lee, Northish president agree to trade": what two do whom the comma of a headline joins, and one does not. */
export const isDoneByBoth = (lower = "", next = ""): boolean =>
  lower === "to" ? next !== "be" && isDoneByBoth(next) : (PRESENT.has(lower) && !/[^s]s$/.test(lower)) || BOTH.has(lower);
const BOTH = new Set(
  `vow pledge stress urge hail eye mull back celebrate condemn deepen strengthen boost upgrade reach launch establish unveil ramp
   review explore consolidate broaden tackle underline underscore emphasise emphasize oversee inaugurate affirm reiterate weigh examine chart assess
   witness discuss address express assess stress forge seal cement expand enhance renew promote praise laud applaud commend push warn mourn exchange sign share talk visit tour highlight`.split(
    /\s+/,
  ),
);
