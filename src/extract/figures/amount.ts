/**
 * Amounts: a number in digits or words with its scale ("7,000 crore", "five-point-seven billion"), kept as decimal
 * digits and a power of ten so that no rounding creeps in.
 */
import { isNumberWord, wordNumber } from "../temporal/numberWords.ts";
import { isHyphen, isLetters, type Word, type WordForm } from "../temporal/words.ts";

export interface Amount {
  readonly value: number;
  /** Half a unit of the last digit written. */
  readonly precision: number;
  /** Whether a scale word ("million", "crore") takes part. */
  readonly scaled: boolean;
  readonly next: number;
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 3],
  ["thousand", 3],
  ["lakh", 5],
  ["lakhs", 5],
  ["m", 6],
  ["mn", 6],
  ["mln", 6],
  ["million", 6],
  ["millions", 6],
  ["crore", 7],
  ["crores", 7],
  ["cr", 7],
  ["b", 9],
  ["bn", 9],
  ["bln", 9],
  ["billion", 9],
  ["billions", 9],
  ["t", 12],
  ["tn", 12],
  ["trn", 12],
  ["tln", 12],
  ["trillion", 12],
]);
const LETTER_SCALE = /^[kmbt]$/;

interface Decimal {
  /** Digits without separators. */
  readonly digits: string;
  /** How many of them stand behind the decimal point. */
  readonly decimals: number;
  /** Trailing zeros that only fill up a number of thousands. */
  readonly filled: number;
  readonly next: number;
}

const decimalDigits = (raw: string): Omit<Decimal, "next"> | null => {
  if (!/^[0-9][0-9.,]*$/.test(raw) || raw.length > 24) return null;
  const points = raw.split(".").length - 1;
  const commas = raw.split(",").length - 1;
  const decimalComma = commas === 1 && points === 0 && /,\d{1,2}$/.test(raw) && !/^0*,/.test(raw);
  const [whole = "", behind = ""] = decimalComma ? raw.split(",") : points === 1 ? raw.split(".") : [raw.replaceAll(".", "")];
  if (points === 1 && commas > 0 && raw.indexOf(",") > raw.indexOf(".")) return null;
  const digits = whole.replaceAll(",", "") + behind;
  const zeros = behind === "" && digits.length > 3 ? (/0+$/.exec(digits)?.[0].length ?? 0) : 0;
  return { digits, decimals: behind.length, filled: Math.min(zeros, digits.length - 1) };
};

/** Whether an amount can begin with a word of this spelling. */
export const opensAmount = (form: WordForm): boolean => /^[0-9]/.test(form.text) || /^an?$|^half$/.test(form.low) || isNumberWord(form.low);

/** A number at `at`: digits, words, or words with "point". */
const decimalAt = (words: readonly Word[], at: number): Decimal | null => {
  const word = words[at];
  if (word === undefined) return null;
  const digits = decimalDigits(word.raw);
  if (digits !== null) return { ...digits, next: at + 1 };
  if (word.low === "half" && words[at + 1]?.low === "a") return { digits: "05", decimals: 1, filled: 0, next: at + 2 };
  const number =
    wordNumber(words, at) ??
    (/^an?$/.test(word.low) && /^(?:million|billion|trillion|crore|lakh|thousand)$/.test(words[at + 1]?.low ?? "")
      ? { value: 1, next: at + 1 }
      : null);
  if (number === null) return null;
  const point = isHyphen(words[number.next]) ? number.next + 1 : number.next;
  if (words[point]?.low !== "point") return { digits: String(number.value), decimals: 0, filled: 0, next: number.next };
  const fraction = wordNumber(words, isHyphen(words[point + 1]) ? point + 2 : point + 1);
  return fraction === null
    ? { digits: String(number.value), decimals: 0, filled: 0, next: number.next }
    : { digits: `${number.value}${fraction.value}`, decimals: String(fraction.value).length, filled: 0, next: fraction.next };
};

/** Powers of ten of the scale words at `at`: "billion", "lakh crore", "-crore". 0 and `at` where there is none. */
const scaleAt = (words: readonly Word[], at: number): { power: number; next: number } => {
  let power = 0;
  let next = at;
  for (let steps = 0; steps < 2; steps++) {
    const i = isHyphen(words[next]) ? next + 1 : next;
    const word = words[i];
    const more = word === undefined ? undefined : SCALES.get(word.low);
    if (more === undefined || (LETTER_SCALE.test(word?.low ?? "") && !word?.glued)) break;
    if (steps === 1 && !/^(?:crores?|lakhs?|million|billion|trillion)$/.test(word?.low ?? "")) break;
    power += more;
    next = i + 1;
  }
  return { power, next };
};

/** The amount at `at`; of a range ("5-6 billion", "5 to 6 billion") the lower end, the scale taken from behind. */
export const amountAt = (words: readonly Word[], at: number): Amount | null => {
  const decimal = decimalAt(words, at);
  if (decimal === null) return null;
  let scale = scaleAt(words, decimal.next);
  if (scale.power === 0 && (isHyphen(words[decimal.next]) || words[decimal.next]?.low === "to")) {
    const upper = decimalAt(words, decimal.next + 1);
    const shared = upper === null ? scale : scaleAt(words, upper.next);
    if (shared.power > 0) scale = shared;
  }
  const tail = words[scale.next];
  if (isLetters(tail) && tail.glued && scale.power === 0 && scale.next === decimal.next) return null;
  const exponent = scale.power - decimal.decimals;
  return {
    value: Number(`${decimal.digits}e${exponent}`),
    precision: Number(`5e${exponent + decimal.filled - 1}`),
    scaled: scale.power > 0,
    next: scale.next,
  };
};
