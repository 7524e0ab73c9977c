import { describe, expect, it } from "vitest";
import type { FindingRow } from "../../src/model/dataset.ts";
import type { Decision } from "../../src/model/decision.ts";
import { article, date, type Fixture, type MeetingSpec, weekday, past } from "../reconcile/fixture/article.ts";
import { decide, viewsOf } from "../reconcile/fixture/run.ts";

const ANA = ["met", "Ana Prado", "PT", "Defence Minister"] as const;
const IVO = ["met", "Ivo Marek", "CZ", "Defence Minister"] as const;

let serial = 0;
const report = (published: string | null, build: (a: Fixture) => void, text = "They met on the day. They rang on the day."): Fixture => {
  const a = article(`${++serial}.txt`, published, `${text} Boats were bought for the navy. Report ${serial}.`);
  build(a);
  return a;
};
const meeting = (published: string, spec: Partial<MeetingSpec>, text?: string): Fixture =>
  report(published, (a) => a.meeting({ at: "met", people: [ANA, IVO], date: ["on the day", date(5, 4)], ...spec }), text);
const found = (check: string, articles: readonly Fixture[], decisions: readonly Decision[] = []): FindingRow | undefined =>
  viewsOf(articles, decisions).findings.find((f) => f.check === check);

describe("a weekday that does not fit its date", () => {
  const told = (words: string, year: number | null = null) =>
    meeting("2021-05-05", { date: ["4 May", date(5, 4, year)] }, `They met on ${words}.`);
  it("is found before, after and around the date", () => {
    for (const words of ["Wednesday, 4 May 2021", "Wednesday 4 May", "4 May (Wednesday)", "Wednesday, the 4 May"])
      expect(found("weekday", [told(words)])?.message, words).toMatch(/calls 2021-05-04 a Wednesday; it was a Tuesday/);
  });
  it("is none where they fit, or belong to two sentences", () => {
    for (const words of ["Tuesday, 4 May 2021", "Tuesday 4 May", "4 May. Wednesday was a holiday", "4 May"])
      expect(found("weekday", [told(words)]), words).toBeUndefined();
  });
  it("counts the year where it is written", () => {
    expect(found("weekday", [told("Monday, 4 May 2020", 2020)])).toBeUndefined();
    expect(found("weekday", [told("Tuesday, 4 May 2020", 2020)])).toBeDefined();
  });
});

describe("an office at odds with the date", () => {
  const as = (role: string) => [["met", "Ana Prado", "PT", role], IVO] as const;
  const then = meeting("2021-05-05", { people: as("Foreign Minister") });
  it("is found where a later report gives the office of its own day to an earlier one", () => {
    const later = meeting("2022-03-01", { people: as("Defence Minister"), background: true, date: ["on the day", date(5, 4, 2021)] });
    expect(found("role_against_date", [then, later])?.message).toMatch(
      /Ana Prado is called Defence Minister of 2021-05-04.*Foreign Minister/,
    );
  });
  it("is none where a later report tells of a later day, or refines the office", () => {
    const later = meeting("2022-03-01", { people: as("Defence Minister"), date: ["on the day", date(2, 27, 2022)] });
    expect(found("role_against_date", [then, later])).toBeUndefined();
    const fuller = meeting("2022-03-01", {
      people: as("Deputy Prime Minister and Foreign Minister"),
      background: true,
      date: ["on the day", date(5, 4, 2021)],
    });
    expect(found("role_against_date", [then, fuller])).toBeUndefined();
  });
});

describe("a call against a visit", () => {
  const trip = (day: number) =>
    report("2021-05-09", (a) => a.visit({ at: "met", who: ANA, country: ["met", "CZ"], date: ["on the day", date(5, day)] }));
  const call = meeting("2021-05-05", { at: "rang", form: "call" });
  it("is found where the caller was in the other's country that day", () => {
    expect(found("call_against_visit", [call, trip(4)])?.message).toMatch(
      /Ana Prado is said to have called on 2021-05-04, while visiting CZ/,
    );
  });
  it("is none on another day, or where they met", () => {
    expect(found("call_against_visit", [call, trip(8)])).toBeUndefined();
    expect(found("call_against_visit", [meeting("2021-05-05", {}), trip(4)])).toBeUndefined();
  });
});

describe("an article at odds with itself", () => {
  const TEXT = "Ministers met in Lisbon on Monday\n\nThe ministers met in Oporto on Monday, officials said. They met in Faro.";
  const torn = (places: readonly (readonly [string, string])[]) =>
    report(
      "2021-05-05",
      (a) => {
        for (const [words, city] of places)
          a.meeting({ at: words, people: [ANA, IVO], city: [words, city], date: ["on Monday", weekday(1)] });
      },
      TEXT,
    );
  const HEAD = ["met in Lisbon", "Lisbon"] as const;
  const BODY = ["met in Oporto", "Oporto"] as const;
  it("is found between headline and text", () => {
    const views = viewsOf([torn([HEAD]), torn([BODY])]);
    expect(views.findings.map((f) => f.check)).not.toContain("headline_against_body");
    const merged = torn([HEAD, BODY]);
    const join = decide("d-1", { type: "merge", ids: merged.claims.map((c) => c.id) });
    const finding = found("headline_against_body", [merged], [join]);
    expect(finding?.message).toMatch(/the headline of .* gives another city than its text/);
    expect(finding?.spans.map((s) => s.quote)).toEqual(expect.arrayContaining([expect.stringContaining("met in Oporto")]));
    expect(found("self_contradiction", [merged], [join])).toBeUndefined();
  });
  it("is found between two places of the text", () => {
    const merged = torn([BODY, ["They met in Faro", "Faro"]]);
    const join = decide("d-1", { type: "merge", ids: merged.claims.map((c) => c.id) });
    expect(found("self_contradiction", [merged], [join])?.message).toMatch(/gives two values for city/);
    expect(found("headline_against_body", [merged], [join])).toBeUndefined();
  });
});

describe("sums and numbers", () => {
  const sale = (amount: number, currency = "EUR", also?: readonly [number, string]) =>
    report("2021-05-05", (a) => {
      a.purchase({
        at: "Boats",
        status: "contracted",
        buyer: ["Portugal", "PT"],
        items: [["Boats", "patrol boats", 12]],
        value: ["bought", amount, currency, amount / 2000],
        date: ["on the day", date(5, 4)],
      });
      const claim = a.claims[0];
      if (also !== undefined && claim?.kind === "purchase" && claim.value !== null)
        a.claims[0] = {
          ...claim,
          other_values: [{ ...claim.value, value: { amount: also[0], currency: also[1], precision: 1, bound: null } }],
        };
    });
  it("name one figure in two currencies, unless a report gives both", () => {
    expect(found("currency_slips", [sale(9e7, "EUR"), sale(9e7, "USD")])?.message).toMatch(/told in EUR and in USD|told in USD and in EUR/);
    expect(found("currency_slips", [sale(9e7, "EUR"), sale(1.08e8, "USD")])).toBeUndefined();
    expect(found("currency_slips", [sale(9e7, "EUR"), sale(9e7, "USD", [9e7, "EUR"])])).toBeUndefined();
  });
  it("name lakh for crore and million for billion", () => {
    expect(found("unit_slips", [sale(170_000_000_000, "INR"), sale(1_700_000_000, "INR")])?.message).toMatch(
      /100 times, as lakh and crore do/,
    );
    expect(found("unit_slips", [sale(9e7), sale(9e10)])?.message).toMatch(/1000 times, as million and billion do/);
    expect(found("unit_slips", [sale(9e7), sale(6e7)])).toBeUndefined();
  });

  const total = (count: number, published: string) =>
    report(published, (a) =>
      a.purchase({
        at: "Boats",
        status: "aggregate",
        buyer: ["Portugal", "PT"],
        seller: ["Sweden", "SE"],
        value: ["bought", count * 1e9, "EUR", 1e7],
        date: ["on the day", past("year", count)],
      }),
    );
  it("name totals whose periods overlap, and no others", () => {
    expect(found("totals", [total(5, "2021-05-05"), total(3, "2021-05-05")])?.message).toMatch(/must not be added up/);
    expect(found("totals", [total(3, "2021-05-05"), total(3, "2011-05-05")])).toBeUndefined();
  });
});

describe("thin evidence", () => {
  it("names records of one origin, and cells that one origin gives in records of several", () => {
    const [a, b] = [meeting("2021-05-05", { city: "Lisbon", at: "met" }, "They met in Lisbon on the day."), meeting("2021-05-06", {})];
    expect(found("single_source", [a])?.message).toBe("only one independent origin tells of it");
    expect(found("single_source", [a, b])?.message).toMatch(/^2 origins tell of it, but only one gives its city/);
    const c = meeting("2021-05-06", { city: "Lisbon" }, "The two ministers shook hands and met in Lisbon on the day, as agreed.");
    expect(found("single_source", [a, c])).toBeUndefined();
  });
  it("names records without a date, and no others", () => {
    const bare = report(null, (a) => a.meeting({ at: "met", people: [ANA, IVO] }));
    expect(found("undated", [bare])?.spans[0]?.quote).toBe("They met on the day.");
    expect(found("undated", [meeting("2021-05-05", {})])).toBeUndefined();
  });
});

describe("a quoted statement", () => {
  const said = (words: string) =>
    report("2021-05-05", (a) => void a.quote(words, ["They", "Ana Prado", "PT", "Defence Minister"]), `They said: ${words}. They left.`);
  const HARBOUR = "the northern harbour of Narvik will take twelve foreign trawlers every winter";
  const kinds: readonly (readonly [string, string])[] = [
    ["with a negation more or less", "the northern harbour of Narvik will not take twelve foreign trawlers every winter"],
    ["with other numbers", "the northern harbour of Narvik will take twenty foreign trawlers every winter"],
    ["with another name", "the northern harbour of Tromso will take twelve foreign trawlers every winter"],
    ["with another modal verb", "the northern harbour of Narvik may take twelve foreign trawlers every winter"],
    ["in other words", "the northern harbour of Narvik will take twelve foreign vessels every winter"],
  ];
  it("that is worded differently is flagged by the kind of change", () => {
    for (const [kind, words] of kinds) expect(found("reworded_quotes", [said(HARBOUR), said(words)])?.message, words).toContain(kind);
  });
  it("that is quoted alike is not", () => {
    expect(found("reworded_quotes", [said(HARBOUR), said(HARBOUR)])).toBeUndefined();
  });
});

describe("texts alike", () => {
  const ONE =
    "Officials of both navies said on Tuesday that the harbour would be dredged before winter and that pilots of either side might then train there under a plan of seven years which the parliament of the island had approved in spring";
  const REWORDED =
    "Officials of both navies said on Tuesday that the port will be deepened before winter and that pilots of either side might afterwards train there under a plan of seven years, something the parliament of the island has backed since spring";
  it("are a suspected paraphrase below the likeness of a copy, and nothing where they share little", () => {
    const of = (a: string, b: string) => [article("a", "2021-05-05", a), article("b", "2021-05-06", b)];
    expect(found("paraphrase", of(ONE, REWORDED))?.message).toMatch(/may be a machine's paraphrase/);
    expect(found("paraphrase", of(ONE, ONE))).toBeUndefined();
    expect(
      found(
        "paraphrase",
        of(
          ONE,
          "Fishermen in the north have protested for three weeks against the closing of the market where they sold their catch, and nobody listened to them at all during the long autumn",
        ),
      ),
    ).toBeUndefined();
  });
});

describe("what two things say is fine", () => {
  const of = (...articles: readonly Fixture[]): readonly string[] => viewsOf(articles).findings.map((f) => f.check);
  it("raises nothing about days, offices, publication or copies", () => {
    const plain = of(meeting("2021-05-05", {}), meeting("2021-05-06", { people: [["met", "Rui Tavares", "PT", "Foreign Minister"], IVO] }));
    for (const check of ["calendar", "office_held_by_two", "older_than_reported", "copies", "contradictory_dates", "anniversaries"])
      expect(plain, check).not.toContain(check);
  });
});

describe("every finding", () => {
  it("has the sentences of its claims, cut from the article", () => {
    const a = meeting("2021-05-05", { date: ["4 May", date(5, 4)] }, "They met on Wednesday, 4 May.");
    const row = found("weekday", [a]);
    expect(row?.spans).toEqual([{ source: a.id, start: 0, end: 29, quote: "They met on Wednesday, 4 May." }]);
    expect(a.state(1).text?.slice(0, 29)).toBe(row?.spans[0]?.quote);
  });
});
