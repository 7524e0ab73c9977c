/**
 * Phrases: longest match of multiword entries over lower-cased tokens, by a tree of words.
 *
 * Cost: one map look-up a token of the match, whatever the size of the table. Gotcha: a caller may hand in the marks of
 * the text or leave them out; inside a phrase a lone "." is stepped over ("lt . gen"), so both give the same match.
 */
interface Node<T> {
  value: T | undefined;
  next: Map<string, Node<T>> | undefined;
}

export interface Phrases<T> {
  readonly root: Map<string, Node<T>>;
}

export interface PhraseMatch<T> {
  /** How many of the given words the match takes, skipped dots within it included. */
  readonly length: number;
  readonly value: T;
}

/** Splits an entry as the tokeniser splits text: at blanks, with a possessive 's as a word of its own. */
export const phraseWords = (phrase: string): string[] => phrase.replaceAll("’", "'").replace(/(?<=\w)'s(?= |$)/g, " 's").split(" ");

/** Builds the tree; an entry given twice keeps its first value. */
export const compilePhrases = <T>(entries: Iterable<readonly [string, T]>): Phrases<T> => {
  const root = new Map<string, Node<T>>();
  for (const [phrase, value] of entries) {
    let level = root;
    let node: Node<T> | undefined;
    for (const word of phraseWords(phrase)) {
      if (node !== undefined) level = node.next ??= new Map();
      node = level.get(word);
      if (node === undefined) {
        node = { value: undefined, next: undefined };
        level.set(word, node);
      }
    }
    if (node !== undefined && node.value === undefined) node.value = value;
  }
  return { root };
};

/** The longest entry that begins at `words[from]`, or undefined. */
export const longestPhrase = <T>(phrases: Phrases<T>, words: readonly string[], from: number): PhraseMatch<T> | undefined => {
  const first = words[from];
  if (first === undefined) return undefined;
  let node = phrases.root.get(first);
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
