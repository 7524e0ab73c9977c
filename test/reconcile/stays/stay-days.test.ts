/** Days that a visitor's meetings and signatures add to a stay. */
import { describe, expect, it } from "vitest";
import {
  type AgreementSpec,
  article,
  date,
  type DateWords,
  type Fixture,
  type MeetingSpec,
  type VisitSpec,
  type Who,
} from "../fixture/article.ts";
import { viewsOf } from "../fixture/run.ts";
import { shuffled, timeless } from "../fixture/timeless.ts";

const EVA: Who = ["Lind", "Eva Lind", "SE", "Defence Minister"];
const RUI: Who = ["Rui", "Rui Prado", "PT", "Defence Minister"];

let serial = 0;
const report = (): Fixture =>
  article(`d${++serial}.txt`, "2021-05-12", `Report ${serial}. Lind went to Lisbon on the day. Lind met Rui that day and signed.`);
const on = (day: number, toDay = day, words = "on the day"): { readonly date: DateWords } => ({ date: [words, date(5, day, 2021, toDay)] });
const went = (spec: Partial<VisitSpec> = on(3)): Fixture => {
  const f = report();
  f.visit({ at: "went", who: EVA, country: "PT", city: "Lisbon", ...spec });
  return f;
};
const met = (day: number, spec: Partial<MeetingSpec> = {}): Fixture => {
  const f = report();
  f.meeting({ at: "met", people: [EVA, RUI], city: "Lisbon", country: "PT", ...on(day, day, "that day"), ...spec });
  return f;
};
const signed = (day: number, spec: Partial<AgreementSpec> = {}): Fixture => {
  const f = report();
  f.agreement({
    at: "signed",
    type: "mou",
    sides: ["PT", "SE"],
    signatories: [EVA, RUI],
    city: "Lisbon",
    country: "PT",
    ...on(day),
    ...spec,
  });
  return f;
};
const stays = (fixtures: Fixture[]): (string | null)[] => viewsOf(fixtures).visits.map((v) => v.date);

describe("a stay of which some days are told", () => {
  it("takes the days on which other reports have the visitor meet or sign there", () => {
    expect(stays([went(), met(5)])).toEqual(["2021-05-03/2021-05-05"]);
    expect(stays([went(), signed(2)])).toEqual(["2021-05-02/2021-05-03"]);
    expect(stays([went(), met(5), signed(8)])).toEqual(["2021-05-03/2021-05-08"]);
  });

  it("shows what the added days rest on", () => {
    const views = viewsOf([went(), met(5)]);
    const fact = views.facts.find((f) => f.record === views.visits[0]?.id && f.field === "date");
    expect([fact?.value, fact?.status, views.visits[0]?.date_basis]).toEqual(["2021-05-03/2021-05-05", "inferred", "inferred"]);
    expect(fact?.claims.map((c) => [c.outcome, c.quote.length > 0])).toEqual([
      ["supports", true],
      ["premise", true],
    ]);
    expect(fact?.argument.at(-1)).toBe("the visitor met or signed there on 2021-05-05");
  });

  it("is the same in whatever order the reports came", () => {
    const all = [went(), met(5), signed(6), met(4, { status: "planned" })];
    const expected = timeless(viewsOf(all));
    for (const seed of [1, 2, 3, 4, 5]) expect(timeless(viewsOf(shuffled(all, seed)))).toBe(expected);
  });

  it("takes no day of a call, of what is only planned, or of another state", () => {
    expect(stays([went(), met(5, { form: "call" })])).toEqual(["2021-05-03"]);
    expect(stays([went(), met(5, { status: "planned" })])).toEqual(["2021-05-03"]);
    expect(stays([went(), met(5, { city: "Madrid", country: "ES" })])).toEqual(["2021-05-03"]);
  });

  it("takes no day that lies far from those told", () => expect(stays([went(), met(9)])).toEqual(["2021-05-03"]));

  it("takes no day that reports disagree about", () => expect(stays([went(), met(5), met(6)])).toEqual(["2021-05-03"]));

  it("takes none where a report tells its first and last day", () =>
    expect(stays([went(on(3, 4)), met(5)])).toEqual(["2021-05-03/2021-05-04"]));

  it("takes none before the arrival, and none after the departure", () => {
    expect(stays([went({ ...on(3), rule: "travelled" }), met(2)])).toEqual(["2021-05-03"]);
    expect(stays([went({ ...on(3), rule: "left" }), met(5)])).toEqual(["2021-05-03"]);
  });

  it("keeps a month that is told, and what is only planned", () => {
    const may: DateWords = ["on the day", { kind: "month", year: 2021, month: 5, which: "this" }];
    expect(stays([went({ date: may }), met(5)])).toEqual(["2021-05"]);
    expect(stays([went({ ...on(3), status: "planned" }), met(5, { status: "planned" })])).toEqual(["2021-05-03"]);
  });
});

describe("a stay told as news without a day", () => {
  it("was when another report has the visitor meet there", () =>
    expect(stays([went({}), met(10), signed(11)])).toEqual(["2021-05-10/2021-05-11"]));
  it("stays without one where that was long before, or the stay is background", () => {
    expect(stays([went({}), met(10, { date: ["on the day", date(3, 10, 2021)] })])).toEqual([null]);
    expect(stays([went({ background: true }), met(10)])).toEqual([null]);
  });
});
