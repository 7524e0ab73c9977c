import { describe, expect, it } from "vitest";
import { article, date, type Fixture, type Who } from "../fixture/article.ts";
import { viewsOf } from "../fixture/run.ts";
import { MemoryStore } from "../fixture/store.ts";
import { shuffled, timeless } from "../fixture/timeless.ts";

const ANA: Who = ["They", "Ana Prado", "PT"];
const IVO: Who = ["They", "Ivo Marek", "CZ"];
const LENA: Who = ["They", "Lena Brandt", "SE"];
const MAY_4 = ["that day", date(5, 4, 2021)] as const;

const TEXT = "They met that day in Lisbon. They signed a paper. They spoke in Prague of boats.";
const report = (n: number): Fixture => article(`r${n}.txt`, "2021-05-05", `Report ${n}. ${TEXT}`);

/** One report has Ana and Ivo meet in Lisbon. */
const inLisbon = (n = 1): Fixture => {
  const f = report(n);
  f.meeting({ at: "They met", people: [ANA, IVO], date: MAY_4, city: "Lisbon", country: "PT" });
  return f;
};
/** Another has Ana and Lena meet, without a word of where. */
const nowhere = (spec: Partial<Parameters<Fixture["meeting"]>[0]> = {}, n = 2): Fixture => {
  const f = report(n);
  f.meeting({ at: "They met", people: [ANA, LENA], date: MAY_4, ...spec });
  return f;
};
const townOf = (fixtures: Fixture[], other = "Lena Brandt"): readonly (string | null)[] =>
  viewsOf(fixtures)
    .meetings.filter((m) => m.participants.some((p) => p.name === other))
    .map((m) => m.city);

describe("a meeting of which no report says where it was", () => {
  it("was in the town where another report has one of the two on that day", () => {
    const views = viewsOf([inLisbon(), nowhere()]);
    const row = views.meetings.find((m) => m.participants.some((p) => p.name === "Lena Brandt"));
    expect([row?.city, row?.country]).toEqual(["Lisbon", "PT"]);
    const facts = views.facts.filter((f) => f.record === row?.id && (f.field === "city" || f.field === "country"));
    expect(facts.map((f) => [f.field, f.value, f.status, f.claims.map((c) => [c.outcome, c.quote])])).toEqual([
      ["city", "Lisbon", "inferred", [["premise", "They met that day in Lisbon."]]],
      ["country", "PT", "inferred", [["premise", "They met that day in Lisbon."]]],
    ]);
  });

  it("was there in whatever order the reports came", () => {
    const make = (): Fixture[] => [inLisbon(), nowhere(), nowhere({ people: [LENA, IVO] }, 3)];
    const expected = timeless(viewsOf(make()));
    for (const seed of [1, 2, 3, 4, 5]) expect(timeless(viewsOf(shuffled(make(), seed)))).toBe(expected);
  });

  it("stays without a town where the two are told in two towns that day", () => {
    const prague = report(3);
    prague.meeting({ at: "They spoke", people: [LENA, IVO], date: MAY_4, city: "Prague", country: "CZ" });
    expect(townOf([inLisbon(), nowhere(), prague])).toContain(null);
  });

  it("stays without a town on another day, as a call, or in another state", () => {
    expect(townOf([inLisbon(), nowhere({ date: ["that day", date(5, 3, 2021)] })])).toEqual([null]);
    expect(townOf([inLisbon(), nowhere({ form: "call" })])).toEqual([null]);
    expect(townOf([inLisbon(), nowhere({ country: "SE" })])).toEqual([null]);
  });

  it("keeps the state that reports give and takes the town alone", () => {
    const { facts } = viewsOf([inLisbon(), nowhere({ country: "PT" })]);
    expect(facts.filter((f) => f.status === "inferred").map((f) => f.field)).toEqual(["city"]);
  });

  it("was not where a meeting was only to be, or was called off", () => {
    const planned = (status: "planned" | "cancelled"): Fixture => {
      const f = report(1);
      f.meeting({ at: "They met", people: [ANA, IVO], date: MAY_4, city: "Lisbon", country: "PT", status });
      return f;
    };
    expect(townOf([planned("planned"), nowhere()])).toEqual([null]);
    expect(townOf([planned("cancelled"), nowhere()])).toEqual([null]);
    expect(townOf([planned("planned"), nowhere({ status: "planned" })])).toEqual(["Lisbon"]);
  });

  it("takes no town that reports disagree about, nor one that was itself inferred", () => {
    const oporto = article("o.txt", "2021-05-05", "They met that day in Oporto. Of the harbour nothing was said by anybody.");
    oporto.meeting({ at: "They met", people: [ANA, IVO], date: MAY_4, city: "Oporto", country: "PT" });
    expect(townOf([inLisbon(), oporto, nowhere()])).toEqual([null]);
    const far = nowhere({ people: [LENA, ["They", "Jan Holub", "SK"]] }, 3);
    expect(townOf([inLisbon(), nowhere(), far], "Jan Holub")).toEqual([null]);
  });
});

describe("a pact of which no report says where it was signed", () => {
  it("was signed where its sides met on that day", () => {
    const f = report(2);
    f.agreement({ at: "They signed", type: "mou", sides: ["CZ", "PT"], title: "fishing", date: MAY_4 });
    expect(viewsOf([inLisbon(), f]).agreements.map((a) => [a.city, a.country])).toEqual([["Lisbon", "PT"]]);
  });

  it("was signed where its signatories were, rather than where their sides met", () => {
    const prague = report(3);
    prague.meeting({ at: "They spoke", people: [LENA, ["They", "Jan Holub", "CZ"]], date: MAY_4, city: "Prague", country: "CZ" });
    const f = report(2);
    f.agreement({
      at: "They signed",
      type: "mou",
      sides: ["CZ", "PT"],
      title: "fishing",
      date: MAY_4,
      signatories: [["They", "Jan Holub", "CZ"]],
    });
    expect(viewsOf([inLisbon(), prague, f]).agreements.map((a) => a.city)).toEqual(["Prague"]);
  });
});

describe("a meeting whose town only some reports name", () => {
  it("was in the state of that town, whatever states the others name", () => {
    const abroad = nowhere({ people: [ANA, IVO], country: "SE" }, 2);
    const views = viewsOf([inLisbon(), abroad, nowhere({ people: [ANA, IVO], country: "SE" }, 3)]);
    for (const m of views.meetings) if (m.city !== null) expect([m.city, m.country]).toEqual(["Lisbon", "PT"]);
  });
});

it("counts copies that tell the town as one origin, whenever they came in", () => {
  const prose =
    "They met that day in Lisbon to talk about harbours, fishing rights and the training of pilots in the coming year, officials said.";
  const copy = (file: string): Fixture => {
    const f = article(file, "2021-05-05", prose);
    f.meeting({ at: "They met", people: [ANA, IVO], date: MAY_4, city: "Lisbon", country: "PT" });
    return f;
  };
  const store = new MemoryStore();
  for (const [i, f] of [copy("a.txt"), copy("b.txt"), nowhere()].entries()) store.add([f.state(i + 1)]);
  const facts = store
    .text()
    .split("\n")
    .filter((line) => line.includes('"inferred"') && line.includes('"city"'));
  expect(facts).toHaveLength(1);
  expect(facts[0]).toContain('"origins":1');
});
