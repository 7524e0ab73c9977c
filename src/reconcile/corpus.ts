/**
 * The articles and claims that count, in an order that does not depend on when they came in: earliest published first,
 * undated ones last, then by the hash of the file.
 */
import type { Claim, Happening } from "../model/claim.ts";
import { earliest, isEmpty } from "../model/days.ts";
import { parseDays } from "../model/edtf.ts";
import { compareText } from "./compare.ts";
import type { SourceState } from "./source.ts";

/** An article with its place in the arrival-independent order. */
export interface Src extends SourceState {
  readonly rank: number;
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

/** Later than any day, so that undated articles sort last. */
const UNDATED = Number.MAX_SAFE_INTEGER;

export const isHappening = (claim: Claim): claim is Happening =>
  claim.kind === "meeting" || claim.kind === "visit" || claim.kind === "agreement" || claim.kind === "purchase";

export const publishedDay = (published: string | null): number | null => {
  if (published === null) return null;
  const days = parseDays(published);
  return isEmpty(days) ? null : earliest(days);
};

/** `claimsOf` gives the claims of an article that no decision has put aside. */
export const corpusOf = (
  sources: readonly SourceState[],
  claimsOf: (source: SourceState) => readonly Claim[],
  reliability: ReadonlyMap<string, "high" | "normal" | "low">,
): Corpus => {
  const dated = sources.map((s) => ({
    ...s,
    published: publishedDay(s.meta.published),
    reliability: reliability.get(s.id) ?? ("normal" as const),
  }));
  dated.sort(
    (a, b) => (a.published ?? UNDATED) - (b.published ?? UNDATED) || compareText(a.meta.sha256, b.meta.sha256) || compareText(a.id, b.id),
  );
  const ranked: Src[] = dated.map((s, rank) => ({ ...s, rank }));
  const told = ranked.flatMap((src) => claimsOf(src).map((claim): Told => ({ claim, src })));
  return { sources: ranked, told, claimById: new Map(told.map((t) => [t.claim.id, t])) };
};
