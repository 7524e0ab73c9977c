/**
 * Which article each article goes back to: copies, near-copies and paraphrases of one text form a line that leads to the
 * oldest of them, its origin. Only origins corroborate.
 *
 * An article is compared with the oldest articles that share a band with it, are older than itself, and appeared in the half year before (or
 * without a date): so what one more article is looked at with does not grow with the years a log covers. It goes back to the one
 * it shares most with. So a line can be followed by looking back only, and a new article concerns none but those younger
 * than itself.
 */
import { byRank, type Ranked } from "../corpus.ts";
import { NEWS_FROM, NEWS_TO } from "../dates/spread.ts";
import { containment, ONE_TEXT, type WordPairs } from "./likeness.ts";

export interface TextNote {
  readonly published: number | null;
  readonly sha256: string;
  readonly parent: { readonly id: string; readonly shared: number } | null;
  /** Id of the oldest article of the line. */
  readonly origin: string;
  /** Whether somebody has read it. */
  readonly read: boolean;
  readonly bands: readonly number[];
  /** The youngest of the articles it was compared with, where there were as many as are: one younger than this cannot be its origin. */
  readonly bound: Ranked | null;
}

/** Days apart within which dated articles copy each other; of one without a date nobody knows. */
const COPIED_WITHIN = 183;
/** Days whose articles are looked through together; the nearer half of one of its neighbours is looked through with it. */
const WINDOW = 2 * COPIED_WITHIN;
/** Windows looked through for an article without a date: those of the years news is looked for in. */
const [FIRST, LAST] = [Math.floor(NEWS_FROM / WINDOW), Math.floor(NEWS_TO / WINDOW)];

type Dated = Pick<TextNote, "published" | "bands">;

const mayCopy = (a: Pick<Ranked, "published">, b: Pick<Ranked, "published">): boolean =>
  a.published === null || b.published === null || Math.abs(a.published - b.published) <= COPIED_WITHIN;

/** More than there are windows: `LAST` is 79. */
const WINDOWS = 128;
/** Where articles without a date are found: no window of the years of news. */
const UNDATED = 0;

const within = (bands: readonly number[], windows: readonly number[]): readonly number[] => {
  const out: number[] = [];
  for (const window of windows) for (const band of bands) out.push(band * WINDOWS + window);
  return out;
};

/** Keys under which others find an article: a band of its text and when it appeared. Years outside those of news count as its nearest. */
export const textKeys = ({ published, bands }: Dated): readonly number[] =>
  within(bands, [published === null ? UNDATED : windowOf(published)]);

/** Keys under which an article finds those that it may have been copied from, and that may have copied it. */
export const soughtKeys = ({ published, bands }: Dated): readonly number[] => {
  if (published === null) return within(bands, [UNDATED, ...Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i)]);
  const nearer = published - COPIED_WITHIN < windowOf(published) * WINDOW ? published - COPIED_WITHIN : published + COPIED_WITHIN;
  return within(bands, [...new Set([UNDATED, windowOf(published), windowOf(nearer)])]);
};

const windowOf = (day: number): number => Math.min(LAST, Math.max(FIRST, Math.floor(day / WINDOW)));

/** Older articles compared: a text copied a thousand times needs no thousand comparisons, its first copies stand for the rest. */
const COMPARED = 16;

/** Those of `sharing` that `own` may go back to, oldest first. */
export const elders = (own: Ranked, sharing: readonly Ranked[]): readonly Ranked[] =>
  sharing
    .filter((other) => other.id !== own.id && mayCopy(own, other) && byRank(other, own) < 0)
    .sort(byRank)
    .slice(0, COMPARED);

/** The bound that elders set to what else an article could be compared with. */
export const boundOf = (candidates: readonly Ranked[]): Ranked | null => {
  const last = candidates.length < COMPARED ? undefined : candidates[COMPARED - 1];
  return last === undefined ? null : { id: last.id, published: last.published, sha256: last.sha256 };
};

/** Whether an article that shares a band with another has to be compared with it. */
export const mayGoBackTo = (own: Ranked & Pick<TextNote, "bound">, other: Ranked): boolean =>
  mayCopy(own, other) && byRank(other, own) < 0 && (own.bound === null || byRank(other, own.bound) < 0);

/** The elder that shares most of its word pairs, if any shares enough; of two that share as much the older. */
export const parentAmong = (
  pairs: WordPairs,
  candidates: readonly { readonly id: string; readonly pairs: WordPairs }[],
): TextNote["parent"] => {
  let best: TextNote["parent"] = null;
  for (const { id, pairs: other } of candidates) {
    const shared = containment(pairs, other);
    if (shared >= ONE_TEXT && (best === null || shared > best.shared)) best = { id, shared };
  }
  return best;
};
