/** What a place says that a report tells of something else: it is shown for want of better, and is at odds with nothing. */
import { describe, expect, it } from "vitest";
import { article, date, type DateWords, type Fixture } from "../fixture/article.ts";
import { decide, viewsOf } from "../fixture/run.ts";

const ANA = ["Both", "Ana Prado", "PT", "Defence Minister"] as const;
const IVO = ["Both", "Ivo Marek", "CZ", "Defence Minister"] as const;
const on = (day: number): DateWords => ["that day", date(5, day)];

let serial = 0;
const said = (day: number, city?: readonly [string, string]): Fixture => {
  const a = article(`${++serial}.txt`, "2021-05-06", `Report ${serial}. Both met that day in Lisbon or in Porto.`);
  a.meeting({ at: "Both met", people: [ANA, IVO], date: on(day), ...(city === undefined ? {} : { city, country: ["Both", "PT"] }) });
  return a;
};
const fromDateline = (day: number, town: string): Fixture => {
  const a = article(`${++serial}.txt`, "2021-05-06", `${town.toUpperCase()}, May 6. Report ${serial}. Both met that day.`);
  a.writtenIn(town.toUpperCase(), town);
  a.meeting({ at: "Both met", people: [ANA, IVO], date: on(day), city: [town.toUpperCase(), town], country: [town.toUpperCase(), "CZ"] });
  return a;
};
const shown = (...articles: readonly Fixture[]) => {
  const { meetings, conflicts } = viewsOf(articles);
  return { cities: meetings.map((m) => [m.city, m.country]), conflicts: conflicts.map((c) => c.field) };
};

describe("the place of a dateline", () => {
  it("yields to where another report says they met, and stays beside it with the reason", () => {
    const articles = [said(5, ["Lisbon", "Lisbon"]), fromDateline(5, "Prague"), fromDateline(5, "Prague")];
    expect(shown(...articles)).toEqual({ cities: [["Lisbon", "PT"]], conflicts: [] });
    const city = viewsOf(articles).facts.find((f) => f.field === "city");
    const byValue = [...(city?.claims ?? [])].sort((a, b) => (String(a.value) < String(b.value) ? -1 : 1));
    expect(byValue.map((c) => [c.value, c.outcome, c.reason])).toEqual([
      ["Lisbon", "supports", null],
      ["Prague", "rejected", expect.stringContaining("not said of this")],
      ["Prague", "rejected", expect.stringContaining("not said of this")],
    ]);
  });

  it("backs the same place said outright", () => {
    expect(viewsOf([said(5, ["Porto", "Porto"]), fromDateline(5, "Porto")]).facts.find((f) => f.field === "city")?.origins).toBe(2);
  });

  it("is shown where nobody says more, and two datelines are no conflict", () => {
    expect(shown(said(5), fromDateline(5, "Prague")).cities).toEqual([["Prague", "CZ"]]);
    expect(shown(fromDateline(5, "Prague"), fromDateline(5, "Brno"))).toMatchObject({ conflicts: [] });
  });

  it("keeps no two reports of days next to each other apart", () => {
    expect(shown(said(4, ["Lisbon", "Lisbon"]), fromDateline(5, "Prague"))).toEqual({ cities: [["Lisbon", "PT"]], conflicts: ["date"] });
    expect(shown(said(4, ["Lisbon", "Lisbon"]), said(5, ["Porto", "Porto"])).cities).toHaveLength(2);
  });
});

describe("the place of another happening of the report", () => {
  const beside = (): Fixture => {
    const a = article(`${++serial}.txt`, "2021-05-06", `Report ${serial}. She flew to Brno. Both met that day.`);
    a.visit({ at: "She flew", who: ["She", "Ana Prado", "PT", "Defence Minister"], city: "Brno", country: ["Brno", "CZ"] });
    a.meeting({ at: "Both met", people: [ANA, IVO], date: on(5), city: ["Brno", "Brno"], country: ["Brno", "CZ"] });
    return a;
  };

  it("yields likewise", () => {
    expect(shown(beside(), said(5, ["Lisbon", "Lisbon"]))).toEqual({ cities: [["Lisbon", "PT"]], conflicts: [] });
  });

  it("counts where an analyst vouches for the claim", () => {
    const told = beside();
    const accept = decide("d-1", { type: "accept_claim", claim: told.claims[1]?.id as string });
    const { meetings, conflicts } = viewsOf([told, said(5, ["Lisbon", "Lisbon"])], [accept]);
    expect([meetings.map((m) => m.city), conflicts.map((c) => c.field)]).toEqual([["Brno"], ["city"]]);
  });

  it("is one town with and without the word for it", () => {
    expect(shown(said(5, ["Lisbon", "Porto"]), said(5, ["Lisbon", "Porto City"])).conflicts).toEqual([]);
  });

  it("but a place in a sentence of its own is said of the meeting", () => {
    const a = article(`${++serial}.txt`, "2021-05-06", `Report ${serial}. Both met that day. The venue was Brno.`);
    a.meeting({ at: "Both met", people: [ANA, IVO], date: on(5), city: ["Brno", "Brno"], country: ["Brno", "CZ"] });
    expect(shown(a, said(5, ["Lisbon", "Lisbon"])).conflicts).toEqual(["city"]);
  });
});
