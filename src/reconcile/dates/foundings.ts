/**
 * When what two states look back on began: stated outright ("ties since 1975"), or counted back from an anniversary whose year
 * its report gives ("40 years in 2015").
 */
import type { AnniversaryClaim } from "../../model/claim.ts";
import { civilOf } from "../../model/day.ts";
import { label, type Ranked, type Src } from "../corpus.ts";
import { contentWords, overlap } from "../values/words.ts";
import { isAbsolute, resolve } from "./resolve.ts";

export interface Founding extends Ranked {
  /** `id` is the article's. */
  readonly claim: string;
  readonly of: string;
  readonly year: number;
  /** Whether the report names the year, rather than an anniversary from which it is counted. */
  readonly stated: boolean;
  readonly label: string;
}

/** Foundings of one pair of states, the first in rank first; of those alike only the first ones. */
export interface FoundingNote {
  readonly foundings: readonly Founding[];
}

export const pairOf = (claim: AnniversaryClaim): string =>
  claim.countries
    .map((c) => c.value)
    .sort()
    .join(" ");

export const ofOneBeginning = (a: string, b: string): boolean => a === b || overlap(contentWords(a), contentWords(b)) > 0;

/** What one claim says of a beginning; null where it says nothing or only an undated article could tell the year. */
export const foundingOf = (claim: AnniversaryClaim, src: Src): Founding | null => {
  const said = (year: number, stated: boolean): Founding => ({
    id: src.id,
    published: src.published,
    sha256: src.meta.sha256,
    claim: claim.id,
    of: claim.of,
    year,
    stated,
    label: label(src),
  });
  if (claim.founded !== null) return said(claim.founded.value, true);
  if (claim.years === null || claim.date === null) return null;
  const { when, tense } = claim.date.value;
  if (src.published === null && !isAbsolute(when)) return null;
  const span = resolve(when, tense, src.published ?? 0);
  if (span === null) return null;
  const year = civilOf(span[0]).year;
  return civilOf(span[1]).year === year ? said(year - claim.years.value, false) : null;
};

/** Foundings kept of those that say the same: the one that argues for a claim is never the claim itself. */
const ALIKE = 3;

export const withFoundings = (
  note: FoundingNote | undefined,
  more: readonly Founding[],
  order: (a: Founding, b: Founding) => number,
): FoundingNote => {
  const counts = new Map<string, number>();
  const all = [...(note?.foundings ?? []), ...more].sort(order);
  return {
    foundings: all.filter((f) => {
      const key = `${f.of} ${f.year} ${f.stated}`;
      const before = counts.get(key) ?? 0;
      counts.set(key, before + 1);
      return before < ALIKE;
    }),
  };
};
