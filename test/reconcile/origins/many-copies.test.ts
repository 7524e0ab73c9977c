/** Texts copied more often than copies are compared: however they arrive, each goes back to the same one. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { article } from "../fixture/article.ts";
import { MemoryStore } from "../fixture/store.ts";

const WORDS =
  "harbours fishing rights training pilots winter exercise navies islands second year budget hospital ship repair bridges talked experts late evening ferry timetable lighthouse keepers grain silos coastal roads customs sheds".split(
    " ",
  );

/** One text, of which the `n`th copy has changed a word or some; every fifth has a head of its own. */
const copy = (n: number, edits: number): string => {
  const words = WORDS.map((w, i) => ((i * 7 + n) % WORDS.length < edits ? `${w}x${n}` : w));
  return `${n % 5 === 0 ? `Report ${n} of the morning. ` : ""}They talked of ${words.join(" ")}. ${words.slice(4, 16).join(" ")}.`;
};

const copies = fc.array(fc.record({ day: fc.integer({ min: 1, max: 28 }), dated: fc.nat(3), edits: fc.nat(9), at: fc.nat(1000) }), {
  minLength: 17,
  maxLength: 26,
});

describe("a text copied many times", () => {
  it("is lined up alike article by article and all at once", () => {
    fc.assert(
      fc.property(copies, (list) => {
        const states = list.map(({ day, dated, edits }, n) =>
          article(`${n}.txt`, dated === 0 ? null : `2021-05-${String(day).padStart(2, "0")}`, copy(n, edits)).state(n + 1),
        );
        const atOnce = new MemoryStore();
        atOnce.add(states);
        const arriving = new MemoryStore();
        const order = states.map((state, i) => ({ state, at: list[i]?.at ?? 0 })).sort((a, b) => a.at - b.at);
        for (const { state } of order) arriving.add([state]);
        expect(arriving.text()).toBe(atOnce.text());
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it("is found to be copied", () => {
    const store = new MemoryStore();
    store.add(Array.from({ length: 20 }, (_, n) => article(`${n}.txt`, null, copy(n, n % 2)).state(n + 1)));
    expect(store.text()).toContain('"check":"copies"');
  });
});
