/**
 * Whose an office is where a noun for a state or a body says so: "the country's foreign minister", "the bloc's foreign policy chief".
 *
 * Which state the country is, the sentence tells (`adopt.ts`); a body is of many. Asked only behind the article, and of the name of a body.
 */
import { matchBody, opensBody } from "../../world/bodies.ts";
import { type Token, tokenQuestion } from "../text/tokens.ts";
import { officeStarts } from "./lexicon.ts";
import { isPossessive } from "./office-body.ts";
import { OFFICE_ADJECTIVES } from "./wordlists.ts";

const STATE =
  "country|nation|kingdom|republic|island|emirate|sultanate|monarchy|archipelago|state|city-state|principality|protectorate|land";
const BODY = "bloc|alliance|union|organisation|organization|agency|body|forum|fund|bank|watchdog|group|grouping|institution";
const isLand = tokenQuestion(({ lower }) => new RegExp(`^(?:${STATE})$`).test(lower));
const isUnion = tokenQuestion(({ lower }) => new RegExp(`^(?:${BODY})$`).test(lower));
const opensListed = tokenQuestion(({ lower, text }) => /^\p{Lu}/u.test(text) && opensBody(lower));
/** "the kingdom's foreign minister …": how a unit begins whose state is the country told of. */
export const OF_COUNTRY = new RegExp(`^(?:the|that|this) (?:${STATE}) ['’]s `);
/** Adjectives between the owner and the office. */
const ADJECTIVES = 3;

export interface Owner {
  /** The token behind the possessive. */
  readonly last: number;
  readonly ofBody: boolean;
}

/** The noun for a state or body, or the name of a body, that stands at token `at` as whose an office is; undefined where no office follows. */
export const polityOwner = (tokens: readonly Token[], lowers: readonly string[], at: number): Owner | undefined => {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const plain = tokens[at - 1]?.lower === "the" || tokens[at - 1]?.lower === "that" || tokens[at - 1]?.lower === "this";
  const union = plain && isUnion(token.form);
  const noun = union || (plain && isLand(token.form));
  const named = !noun && opensListed(token.form) ? matchBody(lowers, at) : undefined;
  if (!noun && named === undefined) return undefined;
  const mark = at + (named?.length ?? 1);
  if (!isPossessive(tokens[mark])) return undefined;
  let k = mark + 1;
  for (let n = 0; n < ADJECTIVES && officeStarts(tokens, lowers, k) === undefined && OFFICE_ADJECTIVES.has(lowers[k] ?? ""); n++) k++;
  return officeStarts(tokens, lowers, k) === undefined ? undefined : { last: mark + 1, ofBody: union || named !== undefined };
};
