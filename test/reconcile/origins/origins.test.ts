import { describe, expect, it } from "vitest";
import { reconcile } from "../../../src/reconcile/reconcile.ts";
import type { SourceState } from "../../../src/reconcile/source.ts";
import { article } from "../fixture/article.ts";
import { decide, viewsOf } from "../fixture/run.ts";

/** A linear congruential generator: the same texts on every run. */
const generator = (seed: number) => {
  let s = seed >>> 0;
  return (below: number): number => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    return Math.floor((s / 2 ** 32) * below);
  };
};

const WORDS = 180;
const VOCABULARY = 3000;

const words = (seed: number): string[] => {
  const next = generator(seed);
  return Array.from({ length: WORDS }, () => `w${Math.floor((next(VOCABULARY) * next(VOCABULARY)) / VOCABULARY)}`);
};

/** The text with `share` of its words replaced by words it did not have. */
const edited = (text: readonly string[], share: number, seed: number): string[] => {
  const next = generator(seed);
  return text.map((w) => (next(1000) < share * 1000 ? `x${next(100_000)}` : w));
};

const sources = (texts: readonly (readonly string[])[]): SourceState[] =>
  texts.map((t, i) => article(`${i}.txt`, "2021-05-05", t.join(" ")).state(i + 1));

/** The lines of texts: how many there are, and how many articles go back to another. */
const linesOf = (list: readonly SourceState[]): { readonly lines: number; readonly links: number } => {
  const { links } = reconcile({ sources: list, decisions: [] });
  return { lines: list.length - links.length, links: links.length };
};

/** How many of `pairs` edited copies are found to be one text with their original. */
const found = (share: number, pairs = 40): number => {
  let hits = 0;
  for (let i = 0; i < pairs; i++) {
    const original = words(i + 1);
    const list = sources([original, edited(original, share, i + 1000)]);
    hits += linesOf(list).links;
  }
  return hits / pairs;
};

describe("origins", () => {
  it.each([
    [0.02, 1],
    [0.1, 1],
    [0.2, 0.9],
    [0.3, 0.5],
  ])("finds copies with %d of the words edited (at least %d of them)", (share, least) => {
    expect(found(share)).toBeGreaterThanOrEqual(least);
  });

  it("keeps texts by different hands apart", () => {
    const list = sources(Array.from({ length: 30 }, (_, i) => words(i * 7 + 3)));
    expect(linesOf(list).lines).toBe(30);
  });

  it("gives every copy of a text one origin however many there are", () => {
    const list = sources(Array.from({ length: 60 }, (_, i) => edited(words(5), 0.03, i)));
    expect(linesOf(list)).toEqual({ lines: 1, links: 59 });
  });
});

it("names the earliest article of a text as the origin of its copies, and none for one that does not count", () => {
  const text = words(5).join(" ");
  const [first, copy, other, gone] = [
    article("first.txt", "2021-05-05", text),
    article("copy.txt", "2021-05-07", `${text} Reported by our staff.`),
    article("other.txt", "2021-05-06", words(6).join(" ")),
    article("gone.txt", "2021-05-08", words(7).join(" ")),
  ];
  const id = (fixture: typeof first): string => fixture.state(1).id;
  const { sources: rows } = viewsOf([copy, gone, other, first], [decide("d-1", { type: "withdraw_source", source: id(gone) })]);
  const origin = (fixture: typeof first): string | null | undefined => rows.find((row) => row.id === id(fixture))?.origin;
  expect([first, copy, other, gone].map(origin)).toEqual([id(first), id(first), id(other), null]);
});

describe("articles with one text", () => {
  const origins = (...dates: readonly (string | null)[]): readonly (string | null)[] => {
    const told = dates.map((published, i) => article(`${i}.txt`, published, `${words(5).join(" ")} Copy number ${i}.`));
    const files = new Map(told.map((a) => [a.state(1).id, a.state(1).meta.file]));
    const rows = viewsOf([...told].reverse()).sources;
    return told.map((a) => files.get(rows.find((row) => row.id === a.state(1).id)?.origin ?? "") ?? null);
  };

  it("are copies where they appeared within half a year, on whichever side of a year's end", () => {
    expect(origins("2021-01-20", "2021-03-01", "2021-07-20")).toEqual(["0.txt", "0.txt", "0.txt"]);
    expect(origins("2020-11-02", "2021-02-07", "2021-02-09")).toEqual(["0.txt", "0.txt", "0.txt"]);
  });

  it("are two where more than half a year lies between them and no copy of that time", () => {
    expect(origins("2021-01-20", "2021-07-23")).toEqual(["0.txt", "1.txt"]);
    expect(origins("2021-01-20", "2021-04-20", "2021-09-01")).toEqual(["0.txt", "0.txt", "0.txt"]);
  });

  it("are copies whenever they appeared where one has no date", () => {
    expect(origins("2011-01-20", null)).toEqual(["0.txt", "0.txt"]);
    expect(origins("1987-01-20", null)).toEqual(["0.txt", "0.txt"]);
  });
});
