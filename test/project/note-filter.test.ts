import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NoteFilter } from "../../src/project/note-filter.ts";

const change = (id: string, keys: readonly (string | number)[]) => ({ kind: "name", id, note: {}, keys }) as const;

describe("the filter of notes that were written", () => {
  test("denies everything before anything was written", () => {
    const filter = new NoteFilter();
    filter.add([]);
    expect(filter.mayHold("name", "a")).toBe(false);
    expect(filter.mayBear("name", "a")).toBe(false);
  });

  test("never denies what was written", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.array(fc.string()))), (notes) => {
        const filter = new NoteFilter();
        filter.add(notes.map(([id, keys]) => change(id, keys)));
        for (const [id, keys] of notes) {
          expect(filter.mayHold("name", id)).toBe(true);
          for (const key of keys) expect(filter.mayBear("name", key)).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  test("denies nearly everything else: of ids, keys, and other kinds", () => {
    const filter = new NoteFilter();
    for (let i = 0; i < 20_000; i++) filter.add([change(`id ${i}`, [`key ${i} a`, `key ${i} b`])]);
    let wrong = 0;
    for (let i = 0; i < 20_000; i++)
      wrong +=
        Number(filter.mayHold("name", `key ${i} a`)) +
        Number(filter.mayBear("name", `id ${i}`)) +
        Number(filter.mayHold("unit", `id ${i}`));
    expect(wrong).toBeLessThan(60);
  });

  test("tells numbers apart that differ little", () => {
    const filter = new NoteFilter();
    for (let i = 0; i < 20_000; i++) filter.add([change(`id ${i}`, [2 * i, 2 ** 40 + 4096 * i])]);
    let wrong = 0;
    for (let i = 0; i < 20_000; i++) {
      expect(filter.mayBear("name", 2 * i)).toBe(true);
      expect(filter.mayBear("name", 2 ** 40 + 4096 * i)).toBe(true);
      wrong += Number(filter.mayBear("name", 2 * i + 1)) + Number(filter.mayBear("name", 2 ** 40 + 4096 * i + 1));
    }
    expect(wrong).toBeLessThan(60);
  });
});
