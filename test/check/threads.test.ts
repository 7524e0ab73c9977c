import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flipsBetween } from "../../src/check/flips.ts";
import { premisesIn, type Thread, threads } from "../../src/check/threads.ts";
import { views } from "../../src/check/views.ts";
import type { ReconcileInput } from "../../src/reconcile/source.ts";
import { ago, article, date, type Fixture, type MeetingSpec, weekday } from "../reconcile/fixture/article.ts";
import { articlesOfManyKinds } from "../reconcile/fixture/arbitrary.ts";
import { decide } from "../reconcile/fixture/run.ts";

const ANA = ["They", "Ana Prado", "PT", "Defence Minister"] as const;
const IVO = ["They", "Ivo Marek", "CZ", "Defence Minister"] as const;
const JAN = ["They", "Jan Holub", "CZ", "President"] as const;

let serial = 0;
const WORDS = [
  "harbours and fishing rights",
  "pilots, weather and winter roads",
  "the price of grain in autumn",
  "trains, bridges and tolls",
];
const report = (published: string | null, spec: Partial<MeetingSpec>): Fixture => {
  const n = ++serial;
  const a = article(`${n}.txt`, published, `They met on Tuesday. Talks ${n} were about ${WORDS[n % WORDS.length]} number ${n}.`);
  a.meeting({ at: "met", people: [ANA, IVO], date: ["on Tuesday", date(5, 4)], ...spec });
  return a;
};
const inputOf = (list: readonly Fixture[]): ReconcileInput => ({ sources: list.map((a, i) => a.state(i + 1)), decisions: [] });
const threadsOf = (list: readonly Fixture[]): readonly Thread[] => threads(inputOf(list), views(inputOf(list)));
const onSource = (found: readonly Thread[], source: string) =>
  found.find((t) => t.premise.kind === "origin" && t.premise.sources.includes(source))?.flips ?? [];

describe("what hangs by a thread", () => {
  it("is a record on its only report, but not on one of two", () => {
    const [lone, one, two] = [report("2021-05-05", { people: [ANA, JAN] }), report("2021-05-05", {}), report("2021-05-06", {})];
    const found = threadsOf([lone, one, two]);
    expect(onSource(found, lone.id).map((f) => [f.kind, f.field])).toEqual([["gone", null]]);
    const kinds = new Set(onSource(found, one.id).map((f) => f.kind));
    expect([...kinds]).toEqual(["weaker"]);
  });

  it("is the value that would be another without one report", () => {
    const list = [report("2021-05-05", { city: ["met", "Lisbon"] }), report("2021-05-06", { city: ["met", "Oporto"] })] as const;
    const flip = onSource(threadsOf(list), list[0].id).find((f) => f.field === "city");
    expect(flip).toMatchObject({ kind: "changed", before: "Lisbon", after: "Oporto" });
  });

  it("is an inferred day on the sentence it follows from, and on the day its report appeared", () => {
    const dated = report("2021-05-05", { date: ["on Tuesday", weekday(2)] });
    const undated = report(null, { date: ["on Tuesday", weekday(2)] });
    undated.meeting({ at: "Talks", people: [ANA, JAN], date: ["on Tuesday", weekday(2)] });
    const found = threadsOf([dated, undated]);
    const flipOf = (kind: string, source: string) =>
      found
        .find((t) => t.premise.kind === kind && "source" in t.premise && t.premise.source === source)
        ?.flips.map((f) => [f.kind, f.field]);
    expect(flipOf("sentence", dated.id)).toContainEqual(["gone", "date"]);
    expect(flipOf("publication", dated.id)).toContainEqual(["gone", "date"]);
  });

  it("is a name that another report alone gives its shown form, though no record joins the two", () => {
    const OLGA = ["They", "Olga Reis", "PT", "Envoy"] as const;
    const filler = Array.from({ length: 4 }, (_, n) => report("2021-05-05", { people: [["They", `Bo Lund${n}berg`, "SE", "Envoy"], JAN] }));
    const alone = report("2021-05-03", { people: [ANA, IVO] });
    const fuller = report("2021-05-20", {
      people: [["They", "Ana Maria Prado", "PT", "Defence Minister"], OLGA],
      date: ["on Tuesday", date(5, 18)],
    });
    const found = threadsOf([alone, fuller, ...filler]);
    expect(onSource(found, fuller.id).map((f) => [f.kind, f.field, f.record === onSource(found, alone.id)[0]?.record])).toContainEqual([
      "changed",
      "participants",
      true,
    ]);
  });

  const SURNAMES = ["Reis", "Novotny", "Lund", "Okafor", "Haddad", "Tanaka", "Silva", "Quist"];
  const far = (n: number): Fixture =>
    report("2021-05-05", {
      people: [
        ["They", `Olga ${SURNAMES[n]}`, "PT", "Envoy"],
        ["They", `Bram ${SURNAMES[n]}berg`, "SE", "Envoy"],
      ],
    });

  it("is what only an undated report tells, where another tells when that appeared", () => {
    const dated = article("told.txt", "2021-05-17", "They met on Tuesday. Harbours and tolls were the theme of the stay.");
    dated.visit({ at: "met", who: IVO, city: ["met", "Lisbon"], country: ["met", "PT"], date: ["on Tuesday", date(5, 3, 2021, 6)] });
    const undated = article("undated.txt", null, "They met on Tuesday. Pilots and weather were what the talks were about.");
    const came = undated.visit({ at: "met", who: IVO, city: ["met", "Lisbon"], country: ["met", "PT"], date: ["on Tuesday", weekday(3)] });
    const spoke = undated.meeting({ at: "They", people: [ANA, JAN], date: ["on Tuesday", ago("month", -1)] });
    undated.order({ at: "met", later: came, earlier: spoke, days: 1 });
    const list = [dated, undated, ...Array.from({ length: 8 }, (_, n) => far(n))];
    const all = views(inputOf(list));
    const own = all.meetings.find((m) => m.participants.some((p) => p.name === "Jan Holub"));
    expect(own?.date).not.toBeNull();
    expect(onSource(threads(inputOf(list), all), dated.id)).toContainEqual(
      expect.objectContaining({ kind: "gone", record: own?.id, field: "date" }),
    );
  });

  it("is worked out from the neighbours as from all articles", () => {
    fc.assert(
      fc.property(articlesOfManyKinds, (some) => {
        const input = inputOf([...some, ...Array.from({ length: 8 }, (_, n) => far(n))]);
        const all = views(input);
        const found = threads(input, all);
        for (const premise of premisesIn(all)) {
          if (premise.kind !== "origin") continue;
          const gone = premise.sources.map((source, i) => ({
            position: 100 + i,
            decision: decide(`d-${i}`, { type: "withdraw_source", source }),
          }));
          const expected = flipsBetween(all, views({ ...input, decisions: gone })).filter((f) => f.kind !== "new");
          const got = found.find((t) => t.premise === premise || JSON.stringify(t.premise) === JSON.stringify(premise))?.flips ?? [];
          expect(got).toEqual(expected);
        }
      }),
      { numRuns: 6 },
    );
  }, 120_000);
});

describe("flips", () => {
  it("follow a record that lost the report it had its id from", () => {
    const list = [report("2021-05-05", { city: ["met", "Lisbon"] }), report("2021-05-06", {})] as const;
    const [before, after] = [views(inputOf(list)), views(inputOf(list.slice(1)))];
    expect(before.meetings[0]?.id).not.toBe(after.meetings[0]?.id);
    const flips = flipsBetween(before, after);
    expect(flips.map((f) => [f.kind, f.field])).toContainEqual(["gone", "city"]);
    expect(flips.every((f) => f.field !== null && f.record === before.meetings[0]?.id)).toBe(true);
  });
  it("take no paper for what a meeting has become, though both rest on one claim", () => {
    const claim = { id: "c-1", source: "s-1", start: 0, end: 4, quote: "They", at_start: 0, at_end: 4, outcome: "supports" };
    const factOf = (record: string) => ({ record, field: "city", value: "Lisbon", support: "single_source", claims: [claim] });
    const state = (record: string) => ({ facts: [factOf(record)], redirects: [] }) as unknown as Parameters<typeof flipsBetween>[0];
    expect(flipsBetween(state("m-1"), state("a-1")).map((f) => [f.kind, f.record, f.field])).toEqual([
      ["gone", "m-1", null],
      ["new", "a-1", null],
    ]);
    expect(flipsBetween(state("m-1"), state("m-2"))).toEqual([]);
  });
  it("are none between a state and itself", () => {
    const state = views(inputOf([report("2021-05-05", {})]));
    expect(flipsBetween(state, state)).toEqual([]);
  });
});
