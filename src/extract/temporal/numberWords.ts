/** Numbers in words, up to 999: "twenty-two", "three dozen", "a hundred and five". */
import { isHyphen, type Word, wordTest } from "./words.ts";

const UNITS = new Map(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((w, i): [string, number] => [w, i + 1]),
);
const TENS = new Map("twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((w, i): [string, number] => [w, (i + 2) * 10]));

/** Whether a number in words can begin with this lower-cased word; "a" and "half" need what follows them. */
export const isNumberWord = (low: string): boolean => UNITS.has(low) || TENS.has(low);

export interface WordNumber {
  readonly value: number;
  /** Index of the word behind it. */
  readonly next: number;
}

const isNumber = wordTest(isNumberWord);
const below100 = (words: readonly Word[], at: number): WordNumber | null => {
  if (!isNumber(words[at])) return null;
  const low = words[at]?.low ?? "";
  const tens = TENS.get(low);
  if (tens === undefined) {
    const unit = UNITS.get(low);
    return unit === undefined ? null : { value: unit, next: at + 1 };
  }
  const digit = isHyphen(words[at + 1]) ? at + 2 : at + 1;
  const unit = UNITS.get(words[digit]?.low ?? "");
  return unit !== undefined && unit < 10 ? { value: tens + unit, next: digit + 1 } : { value: tens, next: at + 1 };
};

/** The number in words that begins at `at`, without bare "a"; null where there is none. */
export const wordNumber = (words: readonly Word[], at: number): WordNumber | null => {
  const low = words[at]?.low ?? "";
  const behind = words[at + 1]?.low ?? "";
  if ((low === "a" || low === "an") && (behind === "dozen" || behind === "hundred"))
    return { value: behind === "dozen" ? 12 : 100, next: at + 2 };
  if (low === "a" && behind === "half" && words[at + 2]?.low === "dozen") return { value: 6, next: at + 3 };
  if (low === "half" && (behind === "a" ? words[at + 2]?.low === "dozen" : behind === "dozen"))
    return { value: 6, next: at + (behind === "a" ? 3 : 2) };
  const head = below100(words, at);
  if (head === null) return null;
  const scale = words[head.next]?.low;
  if (scale === "dozen") return { value: head.value * 12, next: head.next + 1 };
  if (scale !== "hundred") return head;
  const rest = below100(words, words[head.next + 1]?.low === "and" ? head.next + 2 : head.next + 1);
  return rest === null ? { value: head.value * 100, next: head.next + 1 } : { value: head.value * 100 + rest.value, next: rest.next };
};
