/**
 * The articles at hand and their claims that count, in an order that does not depend on when they came in: earliest published
 * first, undated ones last, then by the hash of the file.
 */
import type { Claim, Happening } from "../model/claim.ts";
import { earliest, isEmpty } from "../model/days.ts";
import { parseDays } from "../model/edtf.ts";
import { compareText } from "./compare.ts";
import type { SourceState } from "./source.ts";

/** An article with its place in the arrival-independent order among those at hand: only its relation to other places means anything. */
export interface Src extends SourceState {
  rank: number;
  /** Day of publication where it is known. */
  readonly published: number | null;
  readonly reliability: "high" | "normal" | "low";
}

/** A claim together with the article that makes it. */
export interface Told<C extends Claim = Claim> {
  readonly claim: C;
  readonly src: Src;
}

export interface Corpus {
  readonly sources: readonly Src[];
  readonly told: readonly Told[];
  readonly claimById: ReadonlyMap<string, Told>;
}

export const isHappening = (claim: Claim): claim is Happening =>
  claim.kind === "meeting" || claim.kind === "visit" || claim.kind === "agreement" || claim.kind === "purchase";

export const publishedDay = (published: string | null): number | null => {
  if (published === null) return null;
  const days = parseDays(published);
  return isEmpty(days) ? null : earliest(days);
};

/** What an article is ranked by. */
export interface Ranked {
  readonly id: string;
  readonly published: number | null;
  readonly sha256: string;
}

/** Earliest published first, undated last, then by the hash of the file: an order that arrival plays no part in. */
export const byRank = (a: Ranked, b: Ranked): number =>
  (a.published ?? Number.MAX_SAFE_INTEGER) - (b.published ?? Number.MAX_SAFE_INTEGER) ||
  compareText(a.sha256, b.sha256) ||
  compareText(a.id, b.id);

/** What an article is called in arguments and findings. */
export const label = (src: Src): string => src.meta.title ?? src.meta.file;

export const corpusOf = (sources: readonly Src[], claimsOf: (source: Src) => readonly Claim[]): Corpus => {
  const ranked = [...sources].sort((a, b) => a.rank - b.rank);
  const told = ranked.flatMap((src) => claimsOf(src).map((claim): Told => ({ claim, src })));
  return { sources: ranked, told, claimById: new Map(told.map((t) => [t.claim.id, t])) };
};
