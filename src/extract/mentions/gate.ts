/**
 * Gates: what a rule needs before it is worth asking, told from the words alone.
 *
 *   `sentenceTest(words)`  a word that a whole sentence must have. All such tests share one look at each of its words.
 *   `opener(words)`        the word that a rule of a family begins with; `opens` lets only such words through to the family.
 *
 * A gate makes the reader faster and changes nothing: whoever lets a rule read a new word must let the gate know it, too.
 * `test/extract/gates.test.ts` reads all sentences of the tests with the gates open, and fails where that finds more.
 *
 * Gotcha: units of several words are asked as a whole ("the visit"), so tests of sentences look for words within (`\\b`), openers
 * for what the rule itself looks for. Make both once, beside the lists of the rule, never within a function.
 */
import { tokenNumber } from "../text/tokens.ts";
import { unitTest } from "./ask.ts";
import type { Unit } from "./unit.ts";

/** For the test of the gates alone: with `off` every gate stands open. */
export const gates = { off: false };

const MOST = 31;
const tests: RegExp[] = [];
const signsOf = tokenNumber(({ lower }) => {
  let signs = 0;
  for (const [n, words] of tests.entries()) if (words.test(lower)) signs |= 1 << n;
  return signs;
});

/** The sentence asked last: rules ask of one sentence after the other. */
let asked: readonly Unit[] | undefined;
let length = 0;
let found = 0;
const signsIn = (units: readonly Unit[]): number => {
  if (units !== asked || units.length !== length) {
    found = 0;
    for (let k = 0; k < units.length; k++) found |= signsOf((units[k] as Unit).spelling);
    asked = units;
    length = units.length;
  }
  return found;
};

/** Makes a test of sentences: does one of the words stand anywhere in it? At most 31 of them. */
export const sentenceTest = (words: RegExp): ((units: readonly Unit[]) => boolean) => {
  if (tests.length === MOST) throw new RangeError("more tests of sentences than a number has bits");
  const bit = 1 << tests.length;
  tests.push(words);
  return (units) => gates.off || (signsIn(units) & bit) !== 0;
};

type Words = RegExp | ((lower: string) => boolean);
type Question = (unit: Unit | undefined) => boolean;

/** A family of rules that are asked at every word: makes their tests of the word at hand, and the gate for all of them. */
export const family = (): {
  readonly opener: (words: Words, kind?: (words: Words) => Question) => Question;
  readonly opens: (unit: Unit) => boolean;
} => {
  const all: Words[] = [];
  const any = unitTest((lower) => all.some((words) => (words instanceof RegExp ? words.test(lower) : words(lower))));
  return {
    opener: (words, kind = unitTest) => {
      all.push(words);
      return kind(words);
    },
    opens: (unit) => gates.off || any(unit),
  };
};
