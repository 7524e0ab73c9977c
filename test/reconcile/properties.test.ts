import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { views as run } from "../../src/check/views.ts";
import { article, date, type Fixture, month, weekday } from "./fixture/article.ts";
import { decide, viewsOf } from "./fixture/run.ts";
import { seedFixtures } from "./fixture/seeds.ts";
import { shuffled, timeless } from "./fixture/timeless.ts";

const PEOPLE = [
  ["Ana Prado", "PT", "Defence Minister"],
  ["Ivo Marek", "CZ", "Defence Minister"],
  ["Jan Holub", "CZ", "President"],
  ["Lena Brandt", "SE", "Foreign Minister"],
] as const;

/** Invented articles: some persons, a day, a form; now and then undated. */
const articles: fc.Arbitrary<Fixture[]> = fc
  .array(
    fc.record({
      a: fc.integer({ min: 0, max: 3 }),
      b: fc.integer({ min: 0, max: 3 }),
      day: fc.integer({ min: 1, max: 28 }),
      form: fc.constantFrom("in_person" as const, "call" as const),
      when: fc.constantFrom("weekday", "month", "day", "none"),
      dated: fc.boolean(),
      boats: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((specs) =>
    specs.map((s, i) => {
      const text = `Report ${i}. They met on the day. Boats were bought.`;
      const f = article(`r${i}.txt`, s.dated ? `2021-05-${String(s.day).padStart(2, "0")}` : null, text);
      const when = s.when === "weekday" ? weekday(3) : s.when === "month" ? month(5) : date(5, s.day);
      const people = [...new Set([s.a, s.b])].map((k) => [text.slice(0, 8), ...(PEOPLE[k] as (typeof PEOPLE)[number])] as const);
      f.meeting({ at: "They met", form: s.form, people, ...(s.when === "none" ? {} : { date: ["on the day", when] as const }) });
      f.purchase({
        at: "Boats were bought",
        status: "contracted",
        buyer: ["Portugal", "PT"],
        seller: ["Sweden", "SE"],
        items: [["Boats", "patrol boats", s.boats]],
      });
      return f;
    }),
  );

describe("reconciliation as a whole", () => {
  it("gives the same records for every order in which the seeds come in", () => {
    const expected = timeless(viewsOf(seedFixtures()));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        expect(timeless(viewsOf(shuffled(seedFixtures(), seed)))).toBe(expected);
      }),
      { numRuns: 5 },
    );
  }, 60_000);

  it("gives the same records for every order of invented articles", () => {
    fc.assert(
      fc.property(articles, fc.integer({ min: 1, max: 1_000_000 }), (list, seed) => {
        expect(timeless(viewsOf(shuffled(list, seed)))).toBe(timeless(viewsOf(list)));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it("never changes the id of a record that still exists when an article is added", () => {
    fc.assert(
      fc.property(articles, (list) => {
        const before = viewsOf(list.slice(0, -1));
        const after = viewsOf(list);
        const known = new Set([...after.meetings, ...after.purchases].map((r) => r.id).concat(after.redirects.map((r) => r.id)));
        for (const row of [...before.meetings, ...before.purchases]) expect(known).toContain(row.id);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it("gives what it gave before once a decision is undone", () => {
    fc.assert(
      fc.property(articles, (list) => {
        const plain = viewsOf(list);
        const meeting = plain.meetings[0];
        if (meeting === undefined) return;
        const undone = viewsOf(list, [
          decide("d1", { type: "choose_value", record: meeting.id, field: "city", value: "Oporto" }),
          decide("d2", { type: "undo", decision: "d1" }),
        ]);
        expect(JSON.stringify(undone)).toBe(JSON.stringify(plain));
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it("counts a text that came in twice under two names as one origin", () => {
    const make = (file: string): Fixture => {
      const f = article(
        file,
        "2021-05-04",
        `The ministers met in Lisbon on Tuesday to talk about harbours, fishing rights and the training of pilots in the coming year, officials said.`,
      );
      f.meeting({
        at: "met in Lisbon",
        people: [
          ["ministers", "Ana Prado", "PT"],
          ["ministers", "Ivo Marek", "CZ"],
        ],
        date: ["on Tuesday", weekday(2)],
      });
      return f;
    };
    const [row] = viewsOf([make("a.txt"), make("b.txt")]).meetings;
    expect([row?.sources.length, row?.origins, row?.support]).toEqual([2, 1, "single_source"]);
  });

  it("survives an empty log and readings without claims", () => {
    expect(run({ sources: [], decisions: [] }).meetings).toEqual([]);
    const blank = article("x.txt", null, "Nothing here.").state(1);
    expect(run({ sources: [{ ...blank, reading: null }], decisions: [] }).sources).toHaveLength(1);
  });
});
