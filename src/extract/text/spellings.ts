/**
 * Spellings: one record for all stretches of text with the same letters, found without cutting the text, and questions
 * about a spelling that are answered once.
 *
 * Text repeats its words, so what depends on the letters alone (lower case, membership in lists) is worked out once a
 * spelling. The store is bounded and empties itself when full; a record says nothing that its letters do not say, so
 * whether one is found or made anew changes no result. Time is linear for any text: very long stretches are not kept, and
 * a look-up tries a fixed number of places.
 */
export interface Spelling extends Answers {
  readonly text: string;
}

/**
 * What was asked of a spelling and the answers. In fields of its own record, since the hot loops ask at every word and wait
 * for memory more than for anything else.
 */
export interface Answers {
  /** Bit n: question n was asked, and its answer was yes. For `questions` alone; so the following pairs. */
  asked: number;
  yes: number;
  askedMore: number;
  yesMore: number;
  askedLast: number;
  yesLast: number;
  /** For `numbers` alone; -1 where it was not asked. */
  first: number;
  second: number;
  third: number;
  fourth: number;
  /** What `answers` worked out, by number; for `answers` alone. */
  kept: unknown[] | undefined;
}

/** Nothing asked yet: the fields of a new record. */
export const unasked = (): Answers => ({
  asked: 0,
  yes: 0,
  askedMore: 0,
  yesMore: 0,
  askedLast: 0,
  yesLast: 0,
  first: -1,
  second: -1,
  third: -1,
  fourth: -1,
  kept: undefined,
});

const SLOTS = 1 << 16;
const FULL = SLOTS / 2;
const PROBES = 12;
const LONGEST = 48;

export class Spellings<T extends Spelling> {
  readonly #make: (text: string) => T;
  #slots: (T | undefined)[] = new Array<T | undefined>(SLOTS).fill(undefined);
  #size = 0;

  constructor(make: (text: string) => T) {
    this.#make = make;
  }

  /** The record of `text[start, end)`. */
  of(text: string, start: number, end: number): T {
    const length = end - start;
    if (length > LONGEST) return this.#make(text.slice(start, end));
    let hash = length;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
    for (let probe = 0; probe < PROBES; probe++) {
      const slot = (hash + probe) & (SLOTS - 1);
      const found = this.#slots[slot];
      if (found === undefined) return this.#keep(slot, this.#make(copy(text, start, end)));
      if (same(found.text, text, start, length)) return found;
    }
    return this.#make(copy(text, start, end));
  }

  #keep(slot: number, record: T): T {
    if (this.#size >= FULL) {
      this.#slots.fill(undefined);
      this.#size = 0;
    }
    this.#slots[slot] = record;
    this.#size++;
    return record;
  }
}

const same = (word: string, text: string, start: number, length: number): boolean => {
  if (word.length !== length) return false;
  for (let k = 0; k < length; k++) if (word.charCodeAt(k) !== text.charCodeAt(start + k)) return false;
  return true;
};

/** A cut of its own: a slice would keep the whole article in memory for one word of it. */
const copy = (text: string, start: number, end: number): string => {
  const word = text.slice(start, end);
  return word.length < 13 ? word : word.split("").join("");
};

/** Questions about one kind of spellings with an answer of any type but undefined, for the rarer spellings. */
export const answers = <T extends Spelling>(): (<V extends NonNullable<unknown> | null>(
  tell: (spelling: T) => V,
) => (spelling: T) => V) => {
  let next = 0;
  return <V extends NonNullable<unknown> | null>(tell: (spelling: T) => V) => {
    const at = next++;
    return (spelling) => {
      const known = spelling.kept?.[at];
      if (known !== undefined) return known as V;
      const told = tell(spelling);
      spelling.kept ??= [];
      spelling.kept[at] = told;
      return told;
    };
  };
};

/** Up to four questions about one kind of spellings with a number of at least 0 for answer. */
export const numbers = <T extends Spelling>(): ((tell: (spelling: T) => number) => (spelling: T) => number) => {
  let next = 0;
  return (tell) => {
    switch (next++) {
      case 0:
        return (s) => {
          if (s.first < 0) s.first = tell(s);
          return s.first;
        };
      case 1:
        return (s) => {
          if (s.second < 0) s.second = tell(s);
          return s.second;
        };
      case 2:
        return (s) => {
          if (s.third < 0) s.third = tell(s);
          return s.third;
        };
      case 3:
        return (s) => {
          if (s.fourth < 0) s.fourth = tell(s);
          return s.fourth;
        };
      default:
        throw new RangeError("more numbers about a spelling than it has room for");
    }
  };
};

/** Up to 93 yes-or-no questions about one kind of spellings. */
export const questions = <T extends Spelling>(): ((test: (spelling: T) => boolean) => (spelling: T) => boolean) => {
  let next = 0;
  return (test) => {
    if (next >= 93) throw new RangeError("more questions about a spelling than it has bits");
    const bit = 1 << (next % 31);
    const row = Math.floor(next++ / 31);
    if (row === 2)
      return (spelling) => {
        if ((spelling.askedLast & bit) === 0) {
          spelling.askedLast |= bit;
          if (test(spelling)) spelling.yesLast |= bit;
        }
        return (spelling.yesLast & bit) !== 0;
      };
    if (row === 1)
      return (spelling) => {
        if ((spelling.askedMore & bit) === 0) {
          spelling.askedMore |= bit;
          if (test(spelling)) spelling.yesMore |= bit;
        }
        return (spelling.yesMore & bit) !== 0;
      };
    return (spelling) => {
      if ((spelling.asked & bit) === 0) {
        spelling.asked |= bit;
        if (test(spelling)) spelling.yes |= bit;
      }
      return (spelling.yes & bit) !== 0;
    };
  };
};
