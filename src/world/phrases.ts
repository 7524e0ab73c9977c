/**
 * Phrases: longest match of multiword entries over lower-cased tokens, by a tree of words under each first word.
 *
 * Cost: one map look-up a token of the match, whatever the size of the table; a tree grows when its first word is first
 * met, so that a table of thousands is ready in a millisecond. Gotcha: a caller may hand in the marks of the text or leave
 * them out; inside a phrase a lone "." is stepped over ("lt . gen"), so both give the same match.
 */
interface Node<T> {
  value: T | undefined;
  next: Map<string, Node<T>> | undefined;
}

/** Entries of one first word, not grown yet: phrase, value, phrase, value, … */
type Seed<T> = (string | T)[];

export interface Phrases<T> {
  readonly root: Map<string, Node<T> | Seed<T>>;
}

export interface PhraseMatch<T> {
  /** How many of the given words the match takes, skipped dots within it included. */
  readonly length: number;
  readonly value: T;
}

/** Cuts an entry as the tokeniser cuts text: a possessive 's is a word of its own. */
const cut = (phrase: string): string => (phrase.includes("'s") ? phrase.replace(/(?<=[\p{L}\d])'s(?= |$)/gu, " 's") : phrase);

/** Builds the table; an entry given twice keeps its first value. */
export const compilePhrases = <T>(entries: Iterable<readonly [string, T]>): Phrases<T> => {
  const root = new Map<string, Seed<T>>();
  for (const [entry, value] of entries) {
    const phrase = cut(entry);
    const blank = phrase.indexOf(" ");
    const first = blank < 0 ? phrase : phrase.slice(0, blank);
    const seed = root.get(first);
    if (seed === undefined) root.set(first, [phrase, value]);
    else seed.push(phrase, value);
  }
  return { root };
};

const grow = <T>(seed: Seed<T>): Node<T> => {
  const top: Node<T> = { value: undefined, next: undefined };
  for (let i = 0; i < seed.length; i += 2) {
    const words = (seed[i] as string).split(" ");
    let node = top;
    for (let k = 1; k < words.length; k++) {
      node.next ??= new Map();
      const word = words[k] as string;
      let child = node.next.get(word);
      if (child === undefined) {
        child = { value: undefined, next: undefined };
        node.next.set(word, child);
      }
      node = child;
    }
    if (node.value === undefined) node.value = seed[i + 1] as T;
  }
  return top;
};

/** The longest entry that begins at `words[from]`, or undefined. */
export const longestPhrase = <T>(phrases: Phrases<T>, words: readonly string[], from: number): PhraseMatch<T> | undefined => {
  const first = words[from];
  if (first === undefined) return undefined;
  const entry = phrases.root.get(first);
  if (entry === undefined) return undefined;
  let node: Node<T> | undefined;
  if (Array.isArray(entry)) {
    node = grow(entry);
    phrases.root.set(first, node);
  } else node = entry;
  let at = from + 1;
  let best: PhraseMatch<T> | undefined;
  while (node !== undefined) {
    if (node.value !== undefined) best = { length: at - from, value: node.value };
    if (node.next === undefined) break;
    if (words[at] === ".") at++;
    const word = words[at];
    if (word === undefined) break;
    node = node.next.get(word);
    at++;
  }
  return best;
};
