import { describe, expect, it } from "vitest";
import { evidenceOf } from "../../src/check/finding.ts";
import { article, date, type Fixture, weekday } from "../reconcile/fixture/article.ts";
import { decide, viewsOf } from "../reconcile/fixture/run.ts";

const ANA = ["met", "Ana Prado", "PT", "Defence Minister"] as const;
const IVO = ["met", "Ivo Marek", "CZ", "Defence Minister"] as const;

let serial = 0;
const report = (published: string | null, build: (a: Fixture) => void): Fixture => {
  const a = article(`${++serial}.txt`, published, `Report ${serial}. They met on the day. Boats were bought for the navy.`);
  build(a);
  return a;
};
const checks = (...articles: Fixture[]): string[] => [...new Set(viewsOf(articles).findings.map((f) => f.check))];

describe("findings", () => {
  it("name a day that no calendar has", () => {
    expect(checks(report("2021-05-05", (a) => a.meeting({ at: "met", people: [ANA, IVO], date: ["on the day", date(2, 30)] })))).toContain(
      "calendar",
    );
  });

  it("name sessions whose numbers run against their days", () => {
    const session = (n: number, m: number, status: "held" | "cancelled" = "held") =>
      report("2021-12-05", (a) =>
        a.meeting({
          at: "met",
          status,
          form: "session",
          series: "Boats",
          ordinal: ["met", n],
          sides: ["CZ", "PT"],
          date: ["on the day", date(m, 4)],
        }),
      );
    expect(checks(session(6, 3), session(5, 9))).toContain("ordinals");
    expect(checks(session(5, 3), session(6, 9))).not.toContain("ordinals");
    expect(checks(session(5, 3, "cancelled"), session(5, 9))).not.toContain("ordinals");
  });

  it("name sums that differ by a power of ten", () => {
    const sum = (amount: number) =>
      report("2021-05-05", (a) =>
        a.purchase({
          at: "Boats",
          status: "contracted",
          buyer: ["Portugal", "PT"],
          items: [["Boats", "patrol boats", 12]],
          value: ["bought", amount, "EUR", amount / 200],
          date: ["on the day", date(5, 4)],
        }),
      );
    expect(checks(sum(9e7), sum(9e8))).toContain("unit_slips");
    expect(checks(sum(9e7), sum(7e7))).not.toContain("unit_slips");
  });

  it("name sums whose digits changed places", () => {
    const sum = (amount: number) =>
      report("2021-05-05", (a) =>
        a.purchase({
          at: "Boats",
          status: "contracted",
          buyer: ["Portugal", "PT"],
          items: [["Boats", "patrol boats", 12]],
          value: ["bought", amount, "EUR", amount / 2000],
          date: ["on the day", date(5, 4)],
        }),
      );
    expect(checks(sum(412e6), sum(142e6))).toContain("unit_slips");
  });

  it("name a meeting planned for a day that has passed without a word of it", () => {
    const planned = report("2021-05-01", (a) =>
      a.meeting({ at: "met", people: [ANA, IVO], status: "planned", date: ["on the day", weekday(2), "future"] }),
    );
    expect(
      checks(
        planned,
        report("2021-06-01", () => undefined),
      ),
    ).toContain("never_confirmed");
    expect(checks(planned)).not.toContain("never_confirmed");
  });

  it("name an anniversary that does not add up", () => {
    const years = (n: number) => report("2021-05-05", (a) => a.anniversary({ at: "met", sides: ["CZ", "PT"], years: n }));
    const founded = report("2020-05-05", (a) => a.anniversary({ at: "met", sides: ["CZ", "PT"], founded: 1991 }));
    expect(checks(years(25), founded)).toContain("anniversaries");
    expect(checks(years(30), founded)).not.toContain("anniversaries");
  });

  it("name two holders of one office at one time", () => {
    const holder = (name: string) =>
      report("2021-05-05", (a) =>
        a.meeting({ at: "met", people: [["met", name, "PT", "Defence Minister"], IVO], date: ["on the day", date(5, 4)] }),
      );
    expect(checks(holder("Ana Prado"), holder("Rui Tavares"))).toContain("office_held_by_two");
  });

  it("name an article that appeared before what it tells as done", () => {
    expect(
      checks(report("2021-05-05", (a) => a.meeting({ at: "met", people: [ANA, IVO], date: ["on the day", date(9, 4, 2021)] }))),
    ).toContain("older_than_reported");
  });

  it("name articles that are one text", () => {
    const words =
      "Officials of both navies said on Tuesday that the harbour would be dredged before winter and that pilots of either side might then train there under a plan of seven years";
    const copy = (file: string, text: string) => article(file, "2021-05-05", text);
    expect(checks(copy("a", words), copy("b", `${words} as agreed`))).toContain("copies");
    expect(
      checks(
        copy("a", words),
        copy(
          "b",
          "Fishermen in the north have protested for three weeks against the closing of the market where they used to sell what they caught during the night",
        ),
      ),
    ).not.toContain("copies");
  });

  it("name the records whose evidence was taken down", () => {
    const gone = report("2021-05-05", (a) => a.meeting({ at: "met", people: [ANA, IVO], date: ["on the day", date(5, 4)] }));
    const taken: Fixture = { ...gone, state: (position) => ({ ...gone.state(position), text: null }) };
    expect(checks(gone)).not.toContain("taken_down");
    const { findings, meetings, facts } = viewsOf([taken]);
    expect(findings.filter((f) => f.check === "taken_down").map((f) => f.records)).toEqual([meetings.map((m) => m.id)]);
    expect(facts.flatMap((f) => f.claims.map((c) => c.quote)).filter((quote) => quote !== "")).toEqual([]);
  });

  it("stay away once dismissed, and come back when their evidence changes", () => {
    const first = report("2021-05-05", (a) => a.meeting({ at: "met", people: [ANA, IVO], date: ["on the day", date(2, 30)] }));
    const found = viewsOf([first]).findings.find((f) => f.check === "calendar");
    if (found === undefined) throw new Error("expected a finding");
    const dismissal = (evidence: string) => [decide("d1", { type: "dismiss_finding", finding: found.id, evidence })];
    expect(viewsOf([first], dismissal(evidenceOf(found))).findings.map((f) => f.id)).not.toContain(found.id);
    expect(viewsOf([first], dismissal("of another day")).findings.map((f) => f.id)).toContain(found.id);
  });
});
