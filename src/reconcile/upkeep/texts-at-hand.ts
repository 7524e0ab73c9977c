/**
 * Word pairs of the articles compared lately, in bounded number: what an article is compared with are the oldest that share a
 * band with it, so often the same ones again. Two generations: what was looked at last stays.
 */
import { NO_PAIRS, ownWords, type WordPairs, wordPairs } from "../origins/likeness.ts";

/** Texts of a generation: of a thousand words each, 12 MB. */
const AT_HAND = 3000;

export class TextsAtHand {
  private young = new Map<string, WordPairs>();
  private old = new Map<string, WordPairs>();

  get(id: string): WordPairs | undefined {
    const known = this.young.get(id) ?? this.old.get(id);
    if (known !== undefined && !this.young.has(id)) this.put(id, known);
    return known;
  }

  /** Answers the word pairs of an article's words; null: they were taken down. */
  read(id: string, text: string | null): WordPairs {
    const pairs = text === null ? NO_PAIRS : wordPairs(ownWords(text));
    this.put(id, pairs);
    return pairs;
  }

  private put(id: string, pairs: WordPairs): void {
    if (this.young.size >= AT_HAND) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(id, pairs);
  }
}
