import { describe, expect, it } from "vitest";
import type { DateWords, Fixture, MeetingSpec, PurchaseSpec } from "../fixture/article.ts";
import { ago, article, date, month, weekday } from "../fixture/article.ts";
import { decide, viewsOf } from "../fixture/run.ts";

const ANA = ["met", "Ana Prado", "PT", "Defence Minister"] as const;
const IVO = ["met", "Ivo Marek", "CZ", "Defence Minister"] as const;
const JAN = ["met", "Jan Holub", "CZ", "President"] as const;
const EVA = ["met", "Eva Lind", "SE", "Defence Minister"] as const;

let serial = 0;
const report = (published: string | null, build: (a: Fixture) => void): Fixture => {
  const a = article(`${++serial}.txt`, published, `Report ${serial}. They met in Lisbon on the day. Boats were bought.`);
  build(a);
  return a;
};
const on = (d: DateWords[1], tense?: DateWords[2]): { date: DateWords } => ({
  date: tense === undefined ? ["on the day", d] : ["on the day", d, tense],
});
const met = (published: string | null, spec: Omit<MeetingSpec, "at">) => report(published, (a) => a.meeting({ at: "met", ...spec }));
const bought = (published: string | null, spec: Partial<PurchaseSpec>) =>
  report(published, (a) =>
    a.purchase({
      at: "Boats were bought",
      status: "contracted",
      buyer: ["Portugal", "PT"],
      seller: ["Sweden", "SE"],
      items: [["Boats", "patrol boats", 12]],
      ...spec,
    }),
  );

const conflictFields = (articles: readonly Fixture[]): string[] => viewsOf(articles).conflicts.map((c) => c.field);

describe("meetings", () => {
  const SERIES = { form: "session", series: "Harbour Dialogue", sides: ["CZ", "PT"] } as const;

  it("of a series that a report numbers otherwise and tells as fresh news are one with an ordinal conflict", () => {
    const third = met("2021-05-04", { people: [ANA, IVO], ...SERIES, ordinal: ["met", 3], ...on(date(5, 4)) });
    const fresh = met("2021-05-06", { ...SERIES, ordinal: ["met", 4] });
    expect(viewsOf([third, fresh]).meetings).toHaveLength(1);
    expect(conflictFields([third, fresh])).toEqual(["ordinal"]);
    const monthLater = met("2021-05-26", { ...SERIES, ordinal: ["met", 4] });
    expect(viewsOf([third, monthLater]).meetings).toHaveLength(2);
  });

  it("are at odds about the portfolio of a minister", () => {
    const other = ["met", "Ivo Marek", "CZ", "Minister of Emergency Situations"] as const;
    const said = (people: MeetingSpec["people"]) => met("2021-05-05", { people: people ?? [], ...on(date(5, 4)) });
    expect(conflictFields([said([ANA, IVO]), said([ANA, other])])).toContain("role.marek");
  });

  it("of two offices that nobody names are those of whoever holds them by another report, though that tells of a call", () => {
    const OFFICES = [
      ["met", null, "PT", "Defence Minister"],
      ["met", null, "CZ", "Defence Minister"],
    ] as const;
    const named = met("2021-05-05", { people: [ANA, IVO], form: "call", ...on(date(5, 4)) });
    const unnamed = met("2021-05-05", { people: OFFICES, ...on(date(5, 4)) });
    expect(viewsOf([named, unnamed]).meetings).toHaveLength(1);
    expect(conflictFields([named, unnamed])).toEqual(["form"]);
    const others = met("2021-05-05", { people: [ANA, JAN], form: "call", ...on(date(5, 4)) });
    expect(viewsOf([others, unnamed]).meetings).toHaveLength(2);
  });

  it("of one number are one that two reports put in two towns, though one knows no more than the month", () => {
    const here = met("2021-05-05", { people: [ANA, IVO], ...SERIES, ordinal: ["met", 5], city: "Lisbon", ...on(date(5, 4)) });
    const there = met("2021-06-20", { ...SERIES, ordinal: ["met", 5], city: ["met", "Brno"], ...on(month(5)) });
    expect(viewsOf([here, there]).meetings).toHaveLength(1);
    expect(conflictFields([here, there])).toEqual(["city"]);
    const next = met("2021-06-20", { ...SERIES, ordinal: ["met", 6], city: ["met", "Brno"], ...on(month(5)) });
    expect(viewsOf([here, next]).meetings).toHaveLength(2);
  });

  it("of one number are one where a report names one side alone, told without a day of publication or with it", () => {
    const fifth = met("2021-05-05", { people: [ANA, IVO], ...SERIES, ordinal: ["met", 5], ...on(date(5, 4)) });
    const unnumbered = met("2021-05-05", { people: [ANA, IVO], ...SERIES, ...on(date(5, 4)) });
    for (const published of [null, "2021-05-06"]) {
      const oneSided = met(published, { ...SERIES, sides: ["PT"], ordinal: ["met", 5], ...on(weekday(2)) });
      expect(viewsOf([fifth, unnumbered, oneSided]).meetings).toHaveLength(1);
      expect(viewsOf([oneSided, unnumbered, fifth]).meetings).toHaveLength(1);
    }
    const another = met("2021-05-06", { ...SERIES, sides: ["PT"], series: "Fisheries Council", ordinal: ["met", 5], ...on(weekday(2)) });
    expect(viewsOf([fifth, another]).meetings).toHaveLength(2);
  });

  it("told by an undated report are of the day of their number, not of the session before the one it announces", () => {
    const fourth = met("2021-05-05", { people: [ANA, IVO], ...SERIES, ordinal: ["met", 4], ...on(date(5, 4)) });
    const third = met("2021-05-06", { people: [ANA, IVO], ...SERIES, ordinal: ["met", 3], ...on(date(5, 5)) });
    const undated = report(null, (a) => {
      a.meeting({ at: "met", ...SERIES, ordinal: ["met", 4] });
      a.meeting({
        at: "Boats were bought",
        ...SERIES,
        status: "planned",
        ordinal: ["Boats", 5],
        date: ["on the day", ago("year", 1), "future"],
      });
    });
    const held = viewsOf([fourth, third, undated]).meetings.filter((m) => m.status === "held");
    expect(held).toHaveLength(1);
    expect(held[0]?.sources).toHaveLength(3);
  });

  it("of a series whose days lie next to each other are one, whose days are at odds where both reports give them outright", () => {
    const third = met("2021-05-06", { people: [ANA, IVO], ...SERIES, ordinal: ["met", 3], ...on(date(5, 4)) });
    const next = met("2021-05-06", { ...SERIES, ordinal: ["met", 4], ...on(date(5, 5)) });
    expect(viewsOf([third, next]).meetings).toHaveLength(1);
    expect(conflictFields([third, next]).sort()).toEqual(["date", "ordinal"]);
    const other = met("2021-05-06", { ...SERIES, series: "Fisheries Council", ordinal: ["met", 4], ...on(date(5, 5)) });
    expect(viewsOf([third, other]).meetings).toHaveLength(2);
    const lasting = report("2021-05-06", (a) => a.meeting({ at: "Boats", people: [ANA, IVO], ...SERIES, ...on(date(5, 5)) }));
    expect(viewsOf([third, lasting]).meetings).toHaveLength(1);
    expect(conflictFields([third, lasting])).toEqual([]);
  });

  it("of a series with numbers next to each other, held in one town in one month, are one, whichever number it has", () => {
    const inMay = (number: number, city: string, more: Partial<MeetingSpec> = {}) =>
      met("2021-07-06", { people: [ANA, IVO], ...SERIES, ordinal: ["met", number], city: ["met", city], ...on(month(5)), ...more });
    expect(viewsOf([inMay(7, "Lisbon"), inMay(8, "Lisbon")]).meetings).toHaveLength(1);
    expect(conflictFields([inMay(7, "Lisbon"), inMay(8, "Lisbon")])).toEqual(["ordinal"]);
    expect(viewsOf([inMay(7, "Lisbon"), inMay(8, "Brno")]).meetings).toHaveLength(2);
    expect(viewsOf([inMay(6, "Lisbon"), inMay(8, "Lisbon")]).meetings).toHaveLength(2);
    expect(viewsOf([inMay(7, "Lisbon"), inMay(8, "Lisbon", { series: "Fisheries Council" })]).meetings).toHaveLength(2);
  });

  it("of a series whose month one report gives and another the day before it are one, with the date at odds", () => {
    const here = met("2021-05-01", { people: [ANA, IVO], ...SERIES, ...on(date(4, 30)) });
    const told = (m: number) => met("2021-09-02", { people: [ANA, IVO], ...SERIES, background: true, ...on(month(m)) });
    expect(viewsOf([here, told(5)]).meetings).toHaveLength(1);
    expect(conflictFields([here, told(5)])).toEqual(["date"]);
    expect(viewsOf([here, told(6)]).meetings).toHaveLength(2);
  });

  it("of the same two in one town that two reports look back at are one though two days apart; told as news they are two", () => {
    const told = (day: number, background: boolean, city = "Lisbon") =>
      met(background ? "2021-09-05" : "2021-05-07", { people: [ANA, IVO], city: ["met", city], background, ...on(date(5, day)) });
    expect(viewsOf([told(4, true), told(6, true)]).meetings).toHaveLength(1);
    expect(conflictFields([told(4, true), told(6, true)])).toEqual(["date"]);
    expect(viewsOf([told(4, false), told(6, false)]).meetings).toHaveLength(2);
    expect(viewsOf([told(4, true), told(6, true, "Porto")]).meetings).toHaveLength(2);
    expect(viewsOf([told(4, true), told(7, true)]).meetings).toHaveLength(2);
  });

  it("of one number and day under two names with nothing in common are one session", () => {
    const named = met("2021-05-05", { people: [ANA, IVO], ...SERIES, ordinal: ["met", 3], ...on(date(5, 4)) });
    const short = met("2021-05-05", { people: [ANA, IVO], ...SERIES, series: "2+2", ordinal: ["met", 3], ...on(date(5, 4)) });
    expect(viewsOf([named, short]).meetings).toHaveLength(1);
    const other = met("2021-05-05", { people: [ANA, IVO], ...SERIES, series: "2+2", ordinal: ["met", 5], ...on(date(5, 4)) });
    expect(viewsOf([named, other]).meetings).toHaveLength(2);
  });

  it("of two persons are one where one report does not know the state of either", () => {
    const known = met("2021-05-05", { people: [ANA, IVO], ...on(date(5, 4)) });
    const unknown = met("2021-05-05", {
      people: [ANA, ["met", "Ivo Marek", null, "Defence Minister"]],
      ...on(month(5)),
      background: true,
    });
    const misread = met("2021-05-06", { people: [ANA, ["met", "Ivo Marek", "PT", "Defence Minister"]], ...on(month(4)), background: true });
    const again = met("2021-05-07", { people: [["met", "Ivo Marek", "PT", "Defence Minister"]], ...on(date(5, 7)) });
    expect(viewsOf([known, unknown, misread, again]).meetings.map((m) => [m.date, m.sources.length])).toContainEqual(["2021-05-04", 2]);
  });

  it("of people of one state alone are none, also where only another report tells the state of one", () => {
    const unknown = ["met", "Jan Holub", null, "President"] as const;
    const among = met("2021-05-05", { people: [IVO, unknown], ...on(date(5, 4)) });
    const abroad = met("2021-04-05", { people: [JAN, ANA], ...on(date(4, 4)) });
    expect(viewsOf([among, abroad]).meetings.map((m) => m.date)).toEqual(["2021-04-04"]);
    const withGuest = met("2021-05-05", { people: [IVO, unknown, EVA], ...on(date(5, 4)) });
    expect(viewsOf([withGuest, abroad]).meetings).toHaveLength(2);
  });

  it("of the same two in one month are one, with its town at odds; of a month and a day, or of others too, they stay two", () => {
    const inMay = (at: string, people: MeetingSpec["people"] = [ANA, IVO]) =>
      report("2021-09-05", (a) =>
        a.meeting({ at: "They met", people, city: ["met", at], country: ["met", "PT"], background: true, ...on(month(5)) }),
      );
    expect(conflictFields([inMay("Lisbon"), inMay("Porto")])).toEqual(["city"]);
    expect(viewsOf([inMay("Lisbon"), inMay("Porto", [ANA, IVO, JAN])]).meetings).toHaveLength(2);
    const onDay = report("2021-05-06", (a) => a.meeting({ at: "They met", people: [ANA, IVO], city: ["met", "Porto"], ...on(date(5, 4)) }));
    expect(viewsOf([inMay("Lisbon"), onDay]).meetings).toHaveLength(2);
  });

  it("of a body without its persons do not draw in what two persons spoke of beside it", () => {
    const session = met("2021-05-03", { ...SERIES, status: "planned", ...on(date(5, 4), "future") });
    const beside = met("2021-05-05", { people: [ANA, IVO], ...on(date(5, 4)) });
    expect(viewsOf([session, beside]).meetings).toHaveLength(2);
  });

  it("told by two articles of one day are one record backed by both", () => {
    const { meetings } = viewsOf([
      met("2021-05-05", { people: [ANA, IVO], ...on(weekday(2)) }),
      met("2021-05-04", { people: [IVO, ANA], ...on(date(5, 4)) }),
    ]);
    expect(meetings.map((m) => [m.date, m.sources.length, m.support])).toEqual([["2021-05-04", 2, "corroborated"]]);
  });

  it("of one pair on different days stay two", () => {
    expect(
      viewsOf([met("2021-05-05", { people: [ANA, IVO], ...on(date(5, 4)) }), met("2021-05-20", { people: [ANA, IVO], ...on(date(5, 18)) })])
        .meetings,
    ).toHaveLength(2);
  });

  it("of one minister with a president and with a minister on one day stay two", () => {
    expect(
      viewsOf([met("2021-05-05", { people: [ANA, IVO], ...on(date(5, 4)) }), met("2021-05-05", { people: [ANA, JAN], ...on(date(5, 4)) })])
        .meetings,
    ).toHaveLength(2);
  });

  it("become another meeting where a third state joins", () => {
    expect(
      viewsOf([
        met("2021-05-05", { people: [ANA, IVO], ...on(date(5, 4)) }),
        met("2021-05-05", { people: [ANA, IVO, EVA], ...on(date(5, 4)) }),
      ]).meetings,
    ).toHaveLength(2);
  });

  it("of a minister and one known by the same surname have no rivals in them", () => {
    const bare = report("2021-05-05", (a) => {
      a.meeting({ at: "met", people: [["met", "Prado", "PT", "Defence Minister"], IVO], ...on(date(5, 4)) });
      a.visit({ at: "met", who: ANA, country: ["met", "CZ"] });
    });
    const articles = [met("2021-05-05", { people: [ANA, IVO], ...on(date(5, 4)) }), bare];
    expect(viewsOf(articles).entities.map((e) => e.name)).toContain("Prado");
    expect(conflictFields(articles)).not.toContain("participants");
  });

  it("that one article calls a call and another a meeting are one record with a form conflict", () => {
    const articles = [
      met("2021-05-05", { people: [ANA, IVO], form: "call", ...on(date(5, 4)) }),
      met("2021-05-05", { people: [ANA, IVO], ...on(date(5, 4)) }),
    ];
    expect(viewsOf(articles).meetings).toHaveLength(1);
    expect(conflictFields(articles)).toEqual(["form"]);
  });

  it("of one minister with the same office that nobody names are one a day apart, with a date conflict", () => {
    const told = (published: string, day: number, office = "Secretary of National Defence") =>
      met(published, { people: [ANA, ["met", null, "PH", office]], ...on(date(5, day)) });
    expect(viewsOf([told("2021-05-05", 4), told("2021-05-07", 5)]).meetings).toHaveLength(1);
    expect(conflictFields([told("2021-05-05", 4), told("2021-05-07", 5)])).toEqual(["date"]);
    expect(viewsOf([told("2021-05-05", 4), told("2021-05-07", 5, "Secretary of Foreign Affairs")]).meetings).toHaveLength(2);
  });

  it("of a format written in figures and in words are one session", () => {
    const told = (series: string) => met("2021-05-06", { people: [ANA, IVO], ...SERIES, series, ordinal: ["met", 2], ...on(month(5)) });
    expect(viewsOf([told("2+2 Ministerial Meeting"), told("two plus two"), told("two-plus-two")]).meetings).toHaveLength(1);
  });

  it("a day apart in two articles are one record with a date conflict", () => {
    const articles = [
      met("2021-05-05", { people: [ANA, IVO], ...on(date(5, 4)) }),
      met("2021-05-05", { people: [ANA, IVO], ...on(date(5, 3)) }),
      met("2021-05-06", { people: [ANA, IVO], ...on(date(5, 4)) }),
    ];
    const views = viewsOf(articles);
    expect(views.meetings.map((m) => m.date)).toEqual(["2021-05-04"]);
    expect(conflictFields(articles)).toEqual(["date"]);
    const fact = views.facts.find((f) => f.field === "date");
    expect(fact?.claims.filter((c) => c.outcome === "rejected").map((c) => c.value)).toEqual(["2021-05-03"]);
  });

  it("announced and then held are one held record", () => {
    const { meetings } = viewsOf([
      met("2021-05-01", { people: [ANA, IVO], status: "planned", ...on(weekday(2), "future") }),
      met("2021-05-05", { people: [ANA, IVO], ...on(weekday(2)) }),
    ]);
    expect(meetings.map((m) => [m.status, m.date, m.sources.length])).toEqual([["held", "2021-05-04", 2]]);
  });

  it("denied make no record", () => {
    expect(viewsOf([met("2021-05-05", { people: [ANA, IVO], status: "denied", ...on(date(5, 4)) })]).meetings).toEqual([]);
  });

  it("of a series with two numbers are two sessions", () => {
    const session = (n: number, day: number) =>
      met("2021-05-05", { form: "session", series: "met", ordinal: ["met", n], sides: ["CZ", "PT"], ...on(date(5, day)) });
    expect(viewsOf([session(4, 1), session(5, 4)]).meetings).toHaveLength(2);
  });

  it("of a series are one with a number in doubt where two reports number one day's session differently", () => {
    const session = (n: number) =>
      met("2021-05-05", { form: "session", series: "met", ordinal: ["met", n], sides: ["CZ", "PT"], ...on(date(5, 4)) });
    const views = viewsOf([session(4), session(5)]);
    expect([views.meetings.length, views.conflicts.map((c) => c.field)]).toEqual([1, ["ordinal"]]);
  });
});

describe("a sentence taken over from another report", () => {
  it("tells of nothing else, however little it says", () => {
    const total = (published: string) =>
      report(published, (x) =>
        x.purchase({ at: "Boats", status: "aggregate", buyer: ["Portugal", "PT"], items: [["Boats", "patrol boats"]] }),
      );
    expect(viewsOf([total("2021-05-05"), total("2021-05-06")]).purchases).toHaveLength(1);
    const other = report("2021-05-06", (x) =>
      x.purchase({ at: "Boats", status: "aggregate", buyer: ["Portugal", "PT"], items: [["Boats", "patrol boats", 3]] }),
    );
    expect(viewsOf([total("2021-05-05"), other]).purchases).toHaveLength(2);
  });
});

describe("an undated article", () => {
  it("is dated by the meetings it shares, not by the first likeness", () => {
    const dated = [
      met("2021-05-05", { people: [ANA, IVO], ...on(date(5, 4)) }),
      met("2021-05-06", { people: [ANA, JAN], ...on(date(5, 6)) }),
      met("2019-05-06", { people: [ANA, IVO], ...on(date(5, 4)) }),
    ];
    const undated = report(null, (a) => {
      a.meeting({ at: "met", people: [ANA, IVO], ...on(date(5, 4)) });
      a.meeting({ at: "met", people: [ANA, JAN], ...on(date(5, 6)) });
    });
    const views = viewsOf([...dated, undated]);
    expect(views.meetings.map((m) => [m.date, m.sources.length])).toEqual([
      ["2019-05-04", 1],
      ["2021-05-04", 2],
      ["2021-05-06", 2],
    ]);
  });
});

describe("purchases", () => {
  const toCome = (published: string, quantity: number | null, more: Partial<PurchaseSpec> = {}) =>
    bought(published, { status: "planned", items: [["Boats", "patrol boats", quantity]], ...more });
  const records = (...articles: readonly Fixture[]): number => viewsOf(articles).purchases.length;

  it("to come, told without a day in the month after a contract, are what it brings", () => {
    const contract = bought("2021-05-05", { ...on(date(5, 4)) });
    expect(records(contract, toCome("2021-05-06", 12))).toBe(1);
    expect(viewsOf([contract, toCome("2021-05-20", 10)]).conflicts.map((c) => c.field)).toEqual(["items.patrol boats.quantity"]);
    expect(records(contract, toCome("2021-05-06", 50))).toBe(2);
    expect(records(contract, toCome("2021-07-20", 12))).toBe(2);
    expect(records(contract, toCome("2021-05-06", 12, { items: [["Boats", "howitzers", 12]] }))).toBe(2);
  });

  it("to come that two reports of a month number a little differently are one", () => {
    expect(viewsOf([toCome("2021-05-06", 12), toCome("2021-05-20", 18)]).conflicts.map((c) => c.field)).toEqual([
      "items.patrol boats.quantity",
    ]);
    expect(records(toCome("2021-05-06", 12), toCome("2021-05-20", 48))).toBe(2);
    expect(records(toCome("2021-05-06", 12), toCome("2021-09-20", 18))).toBe(2);
  });

  it("told with nothing but the spares that come with them are the order of that day", () => {
    const order = bought("2021-05-05", { ...on(date(5, 4)) });
    const spares = bought("2021-05-05", { items: [["Boats", "spares"]], value: ["Boats", 90_000_000, "EUR"], ...on(date(5, 4)) });
    expect(viewsOf([order, spares]).purchases).toHaveLength(1);
    const guns = bought("2021-05-05", { items: [["Boats", "deck guns"]], ...on(date(5, 4)) });
    expect(viewsOf([order, guns]).purchases).toHaveLength(2);
  });

  it("of equipment that one report writes out and another in short are one with its number in conflict", () => {
    const told = (name: string, quantity: number) => bought("2021-05-05", { items: [["Boats", name, quantity]], ...on(date(5, 4)) });
    const articles = [told("coastal minehunting vessels", 3), told("CMVs", 4)];
    expect(viewsOf(articles).purchases).toHaveLength(1);
    expect(conflictFields(articles)).toEqual(["items.coastal minehunting vessels.quantity"]);
    expect(viewsOf([told("coastal minehunting vessels", 3), told("LCTs", 3)]).purchases).toHaveLength(2);
  });

  it("with another number of boats are one contract with a conflict, where the sum agrees", () => {
    const value = { value: ["Boats", 9e7, "EUR", 5e6] as const };
    const articles = [
      bought("2021-05-05", { ...value, ...on(date(5, 4)) }),
      bought("2021-05-05", { items: [["Boats", "patrol boats", 10]], ...value, ...on(date(5, 4)) }),
    ];
    expect(viewsOf(articles).purchases).toHaveLength(1);
    expect(conflictFields(articles)).toEqual(["items.patrol boats.quantity"]);
  });

  it("of goods that reports describe in several words are one, and their numbers in conflict", () => {
    const handed = (words: string, number: number) =>
      bought("2021-05-05", { status: "delivered", items: [["Boats", words, number]], ...on(date(5, 4)) });
    const articles = [handed("fast patrol craft", 12), handed("high-speed guard boats", 10), handed("high-speed patrol boats", 12)];
    const { purchases, conflicts } = viewsOf(articles);
    expect(purchases.map((p) => p.items.map((i) => i.quantity))).toEqual([[12]]);
    expect(conflicts.map((c) => c.values.map((v) => v.value))).toEqual([[12, 10]]);
  });

  it("of one large number of one kind in one month are one, whatever the goods are called and where only one names the seller", () => {
    const ordered = (words: string, spec: Partial<PurchaseSpec>) =>
      report("2021-09-05", (a) =>
        a.purchase({
          at: "Boats were bought",
          status: "contracted",
          buyer: ["Portugal", "PT"],
          items: [["Boats", words, 246]],
          ...on(month(5)),
          ...spec,
        }),
      );
    const articles = [ordered("tracked IFVs", {}), ordered("combat vehicles of the Kestrel family", { seller: ["Sweden", "SE"] })];
    expect(viewsOf(articles).purchases).toHaveLength(1);
  });

  it("keep approval, contract and delivery apart and share a deal", () => {
    const { purchases } = viewsOf([
      bought("2021-05-05", { status: "approved", ...on(date(5, 4)) }),
      bought("2021-09-05", { status: "contracted", ...on(date(9, 4)) }),
      bought("2022-09-05", { status: "delivered", ...on(date(9, 4)) }),
    ]);
    expect(purchases.map((p) => p.status)).toEqual(["approved", "contracted", "delivered"]);
    expect(new Set(purchases.map((p) => p.deal)).size).toBe(1);
    expect(purchases[0]?.deal).not.toBeNull();
  });

  it("announced join the contract they led to", () => {
    expect(
      viewsOf([
        bought("2021-05-01", { status: "planned", ...on(weekday(2), "future") }),
        bought("2021-05-05", { ...on(weekday(2)) }),
      ]).purchases.map((p) => p.status),
    ).toEqual(["contracted"]);
  });

  it("of one month and one seller with figures a little off are one order misreported, with figures far off two orders", () => {
    const order = (quantity: number, amount: number, when: { date: DateWords }) =>
      bought("2021-05-09", { items: [["Boats", "patrol boats", quantity]], value: ["Boats", amount, "EUR", 5e5], ...when });
    const first = order(4, 412e6, on(date(5, 4)));
    expect(viewsOf([first, order(5, 421e6, on(month(5)))]).purchases).toHaveLength(1);
    expect(conflictFields([first, order(5, 421e6, on(month(5)))]).sort()).toEqual(["items.patrol boats.quantity", "value"]);
    expect(viewsOf([first, order(20, 2e9, on(month(5)))]).purchases).toHaveLength(2);
  });

  it("told without a day years later are the same order where number and sum are", () => {
    const order = (published: string, spec: Partial<PurchaseSpec>) => bought(published, { value: ["Boats", 312e6, "EUR", 5e5], ...spec });
    const dated = order("2017-05-09", on(date(5, 4)));
    expect(viewsOf([dated, order("2021-09-09", {})]).purchases.map((p) => p.date)).toEqual(["2017-05-04"]);
    expect(viewsOf([dated, order("2021-09-09", { items: [["Boats", "patrol boats", 14]] })]).purchases).toHaveLength(2);
  });

  it("signed right after a pact of the same two are of its day", () => {
    const a = article(
      "ceremony.txt",
      "2021-05-09",
      "A pact was signed on Tuesday. In their presence the contract was signed. Boats were bought.",
    );
    a.agreement({ at: "A pact was signed", type: "mou", sides: ["PT", "SE"], date: ["on Tuesday", weekday(2)] });
    a.purchase({
      at: "the contract was signed",
      rule: "signed-under",
      status: "contracted",
      buyer: ["Portugal", "PT"],
      seller: ["Sweden", "SE"],
      items: [["Boats", "patrol boats", 12]],
    });
    expect(viewsOf([a]).purchases.map((p) => p.date)).toEqual(["2021-05-04"]);
  });

  it("as a total never join a contract", () => {
    expect(
      viewsOf([bought("2021-05-05", { status: "aggregate", ...on(month(5)) }), bought("2021-05-05", on(date(5, 4)))]).purchases,
    ).toHaveLength(2);
  });

  it("agree within the precision their sums are written with", () => {
    const sum = (amount: number, precision: number) =>
      bought("2021-05-05", { value: ["Boats", amount, "EUR", precision], ...on(date(5, 4)) });
    expect(conflictFields([sum(5.76e9, 5e6), sum(5.8e9, 5e7)])).toEqual([]);
    expect(conflictFields([sum(5.8e9, 5e7), sum(8.5e9, 5e7)])).toEqual(["value"]);
  });
});

describe("decisions", () => {
  const two = () => [
    met("2021-05-05", { people: [ANA, IVO], ...on(date(5, 4)) }),
    met("2021-05-05", { people: [ANA, IVO], ...on(date(5, 4)) }),
  ];

  it("keep apart what an analyst called different, whatever else arrives", () => {
    const articles = two();
    const ids = articles.map((a) => viewsOf([a]).meetings[0]?.id ?? "");
    expect(viewsOf([...articles, ...two()], [decide("d1", { type: "different", ids })]).meetings.length).toBeGreaterThan(1);
  });

  it("join what an analyst called one", () => {
    const articles = [
      met("2021-05-05", { people: [ANA, IVO], ...on(date(5, 4)) }),
      met("2021-06-05", { people: [ANA, IVO], ...on(date(6, 2)) }),
    ];
    const ids = viewsOf(articles).meetings.map((m) => m.id);
    expect(viewsOf(articles, [decide("d1", { type: "merge", ids })]).meetings).toHaveLength(1);
  });

  it("fill a cell and keep what the reports say beside it", () => {
    const articles = two();
    const record = viewsOf(articles).meetings[0]?.id ?? "";
    const views = viewsOf(articles, [decide("d1", { type: "choose_value", record, field: "date", value: "2021-05-03" })]);
    expect([views.meetings[0]?.date, views.meetings[0]?.date_basis]).toEqual(["2021-05-03", "decided"]);
    expect(views.facts.find((f) => f.field === "date")).toMatchObject({ status: "decided", decisions: ["d1"] });
  });

  it("put a withdrawn article's claims aside but keep its row", () => {
    const articles = two();
    const views = viewsOf(articles, [decide("d1", { type: "withdraw_source", source: (articles[0] as Fixture).id })]);
    expect(views.meetings.map((m) => m.sources)).toEqual([[(articles[1] as Fixture).id]]);
    expect(views.sources.map((s) => s.status).sort()).toEqual(["active", "withdrawn"]);
  });

  it("date an article, and with it what it tells", () => {
    const a = met(null, { people: [ANA, IVO], ...on(weekday(2)) });
    const views = viewsOf([a], [decide("d1", { type: "set_source", source: a.id, field: "published", value: "2021-05-05" })]);
    expect([views.meetings[0]?.date, views.sources[0]?.published_basis]).toEqual(["2021-05-04", "decided"]);
  });

  it("leave out a claim that was rejected", () => {
    const a = met("2021-05-05", { people: [ANA, IVO], ...on(date(5, 4)) });
    expect(viewsOf([a], [decide("d1", { type: "reject_claim", claim: a.claims[0]?.id ?? "" })]).meetings).toEqual([]);
  });
});
