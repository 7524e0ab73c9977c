/**
 * Questions about units that are answered once a spelling, however often a frame asks: a look at two bits instead of a
 * pattern or a list. Make them once, beside the lists they ask for, never within a function.
 */
import { tokenQuestion } from "../text/tokens.ts";
import type { Unit } from "./unit.ts";

type Words = RegExp | ((lower: string) => boolean);

const question = (words: Words) => tokenQuestion(words instanceof RegExp ? ({ lower }) => words.test(lower) : ({ lower }) => words(lower));

/** Makes a test of units of any kind by their lower-cased words; no unit is none. */
export const unitTest = (words: Words): ((unit: Unit | undefined) => boolean) => {
  const asked = question(words);
  return (unit) => unit !== undefined && asked(unit.spelling);
};

/** The same for plain words, false for all else. */
export const wordTest = (words: Words): ((unit: Unit | undefined) => boolean) => {
  const asked = question(words);
  return (unit) => unit !== undefined && unit.kind === "word" && asked(unit.spelling);
};
