/** Quotations that are one statement share a key, whichever of the two is looked for; those that share nothing but common words share none. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../../src/model/day.ts";
import { spanDays } from "../../../src/model/days.ts";
import { type Quotation, quoteKeys } from "../../../src/reconcile/quotes/statements.ts";
import { compareQuotes } from "../../../src/reconcile/quotes/wording.ts";

const day = dayOf(2021, 5, 4);
const said = (words: string, placed = true): Quotation =>
  ({
    claim: { id: words, speaker: { value: { country: "PT" } } },
    src: { id: words },
    days: placed ? spanDays(day, day) : [],
    person: null,
    surface: "Ana Prado",
    pieces: [words],
  }) as unknown as Quotation;

const finds = (a: Quotation, b: Quotation): boolean => {
  const own = new Set(quoteKeys(b).own);
  return quoteKeys(a).wanted.some((key) => own.has(key));
};

const WORDS =
  "agreed cooperation security will go country partners harbour trawler lighthouse pilots grain winter seventy not the we of".split(" ");
const statement = fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 14 });
/** A statement, and the same with some words left out, put in, changed or moved to the end. */
const twoOfOne = fc
  .tuple(
    statement,
    fc.array(fc.tuple(fc.nat(13), fc.constantFrom(...WORDS), fc.constantFrom("out", "in", "other", "last")), { maxLength: 5 }),
  )
  .map(([words, changes]) => {
    const other = [...words];
    for (const [at, word, how] of changes) {
      if (how === "in") other.splice(at, 0, word);
      else if (how === "last") other.push(...other.splice(at, 2));
      else if (at < other.length) other.splice(at, 1, ...(how === "other" ? [word] : []));
    }
    return [words.join(" "), other.join(" ")] as const;
  });

describe("two quotations of one speaker", () => {
  it("meet where they may be one statement", () => {
    let compared = 0;
    fc.assert(
      fc.property(twoOfOne, fc.boolean(), ([a, b], placed) => {
        if (compareQuotes([a], [b]).kind === "different") return;
        compared++;
        expect([finds(said(a), said(b, placed)), finds(said(b, placed), said(a))]).toEqual([true, true]);
      }),
      { numRuns: 1500 },
    );
    expect(compared).toBeGreaterThan(150);
  });

  it("do not meet over words that everybody says", () => {
    const one = said("We agreed that the harbour awaits twelve trawlers, lighthouses and pilots, and our cooperation will go on");
    const other = said("We agreed on grain for the winter, on seeds, barns and silos, and our cooperation will go on");
    expect([finds(one, other), finds(other, one)]).toEqual([false, false]);
  });

  it("meet over words that everybody says where one holds nothing else", () => {
    const short = said("our cooperation is strong");
    const long = said("In the harbour, among pilots and trawlers, our cooperation is strong");
    expect([finds(short, long), finds(long, short)]).toEqual([true, true]);
  });
});
