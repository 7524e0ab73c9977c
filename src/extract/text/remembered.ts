/**
 * Tests of lower-cased words whose answers are kept: a long pattern costs more than a look at what it said of the word
 * before. Bounded; what is remembered follows from the word alone.
 */
const LIMIT = 20_000;
const LONGEST = 40;

export const remembered = (test: (word: string) => boolean): ((word: string) => boolean) => {
  const answers = new Map<string, boolean>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = test(word);
    if (answers.size >= LIMIT) answers.clear();
    if (word.length <= LONGEST) answers.set(word, answer);
    return answer;
  };
};
