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
 * What was asked of a spelling and the answers. In its own record or beside those of the spellings met before and after it,
 * since the hot loops ask at every word and wait for memory more than for anything else.
 */
export interface Answers {
  /** Two bits a question, from `base` on; for `questions` alone. */
  readonly told: Int32Array;
  readonly base: number;
  /** For `numbers` alone; -1 where it was not asked. */
  first: number;
  second: number;
  third: number;
  fourth: number;
  fifth: number;
  /** What `answers` worked out, by number; for `answers` alone. */
  kept: unknown[] | undefined;
}

/** Questions in one integer, integers a spelling, spellings that share one array. */
const PER_CELL = 16;
const CELLS = 64;
const BLOCK = 128;
let block = new Int32Array(0);
let taken = BLOCK;

/** Nothing asked yet: the fields of a new record. */
export const unasked = (): Answers => {
  if (taken === BLOCK) {
    block = new Int32Array(BLOCK * CELLS);
    taken = 0;
  }
  return { told: block, base: taken++ * CELLS, first: -1, second: -1, third: -1, fourth: -1, fifth: -1, kept: undefined };
};

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

/** Up to five questions about one kind of spellings with a number of at least 0 for answer. */
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
      case 4:
        return (s) => {
          if (s.fifth < 0) s.fifth = tell(s);
          return s.fifth;
        };
      default:
        throw new RangeError("more numbers about a spelling than it has room for");
    }
  };
};

const ASKED = 2;
const YES = 1;

/** Up to a thousand yes-or-no questions about one kind of spellings. */
export const questions = <T extends Spelling>(): ((test: (spelling: T) => boolean) => (spelling: T) => boolean) => {
  let next = 0;
  return (test) => {
    if (next >= CELLS * PER_CELL) throw new RangeError("more questions about a spelling than it has bits");
    const cell = Math.floor(next / PER_CELL);
    const shift = (next++ % PER_CELL) * 2;
    return (spelling) => {
      const at = spelling.base + cell;
      const known = (spelling.told[at] as number) >>> shift;
      if ((known & ASKED) !== 0) return (known & YES) !== 0;
      const answer = test(spelling);
      // The test may have asked others.
      spelling.told[at] = (spelling.told[at] as number) | ((answer ? ASKED | YES : ASKED) << shift);
      return answer;
    };
  };
};
