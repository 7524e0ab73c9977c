/** Which tellings of a stay are one visit, and which days they leave it. */
import { describe, expect, it } from "vitest";
import type { Fixture, VisitSpec } from "../fixture/article.ts";
import { ago, article, date, weekday } from "../fixture/article.ts";
import { viewsOf } from "../fixture/run.ts";

const EVA = ["Lind", "Eva Lind", "SE", "Defence Minister"] as const;
const NAMELESS_STATE = ["Lind", "Eva Lind", null, "Defence Minister"] as const;

let serial = 0;
const went = (published: string, spec: Partial<VisitSpec>): Fixture => {
  const a = article(`v${++serial}.txt`, published, `Report ${serial}. Lind went to Lisbon on the day.`);
  a.visit({ at: "went", who: EVA, country: "PT", city: "Lisbon", ...spec });
  return a;
};
const days = (month: number, day: number, toDay = day): Pick<VisitSpec, "date"> => ({
  date: ["on the day", date(month, day, null, toDay)],
});
const ahead = (month: number, day: number, toDay = day): Pick<VisitSpec, "date" | "status"> => ({
  status: "planned",
  date: ["on the day", date(month, day, null, toDay), "future"],
});
const visits = (articles: readonly Fixture[]): string[] => viewsOf(articles).visits.map((v) => `${v.status} ${v.date}`);

describe("a stay", () => {
  it("reaches from its first to its last reported day", () =>
    expect(visits([went("2021-05-04", days(5, 3)), went("2021-05-08", days(5, 7))])).toEqual(["held 2021-05-03/2021-05-07"]));
  it("is as long as announced where what was seen of it lies within", () =>
    expect(visits([went("2021-05-01", ahead(5, 3, 5)), went("2021-05-04", days(5, 3))])).toEqual(["held 2021-05-03/2021-05-05"]));
  it("takes in a later leg that is told while it lasts", () =>
    expect(visits([went("2021-05-03", days(5, 3)), went("2021-05-03", ahead(5, 5))])).toEqual(["held 2021-05-03/2021-05-05"]));
  it("keeps the days it had where another day was announced", () =>
    expect(visits([went("2021-05-01", ahead(5, 2)), went("2021-05-04", days(5, 3))])).toEqual(["held 2021-05-03"]));
  it("lies in the week that another report names, and is no longer for it", () =>
    expect(visits([went("2021-05-06", days(5, 4)), went("2021-05-11", { date: ["on the day", ago("week", -1)] })])).toEqual([
      "held 2021-05-04",
    ]));
  it("is one where each report also speaks of it without its day", () => {
    const first = went("2021-05-04", days(5, 3));
    first.visit({ at: "Lind", who: EVA, country: "PT", background: true });
    expect(visits([first, went("2021-05-05", {})])).toEqual(["held 2021-05-03"]);
  });
  it("dates an undated report by any of its days", () => {
    const undated = article("u.txt", null, "On Saturday Lind went to Lisbon.");
    undated.visit({ at: "went", who: EVA, country: "PT", city: "Lisbon", date: ["On Saturday", weekday(6)] });
    const told = [went("2021-05-06", days(5, 6, 8)), went("2021-05-06", days(5, 6)), undated];
    expect(visits(told)).toEqual(["held 2021-05-06/2021-05-08"]);
  });
  it("of another month is another", () =>
    expect(visits([went("2021-05-04", days(5, 3)), went("2021-06-04", days(6, 3))])).toEqual(["held 2021-05-03", "held 2021-06-03"]));
});

describe("a visit dated before another report has the visitor arrive", () => {
  const clashes = (articles: readonly Fixture[]) => viewsOf(articles).conflicts.map((c) => c.field);
  const arrived = (spec: Partial<VisitSpec> = {}): Fixture => went("2021-05-05", { ...days(5, 4), rule: "travelled", ...spec });

  it("is a conflict of days, and the days are not added up", () => {
    const told = [arrived(), went("2021-05-06", days(5, 3)), went("2021-05-05", days(5, 4))];
    expect(visits(told)).toEqual(["held 2021-05-04"]);
    expect(clashes(told)).toEqual(["date"]);
  });
  it("is none where the days lie the other way round", () => expect(clashes([arrived(), went("2021-05-06", days(5, 5))])).toEqual([]));
  it("is none where the arrival was a leg to another city", () =>
    expect(clashes([arrived({ city: ["went", "Oporto"] }), went("2021-05-06", days(5, 3))])).toEqual([]));
  it("is none where the visit took several days", () => expect(clashes([arrived(), went("2021-05-06", days(5, 3, 5))])).toEqual([]));
});

it("travel in the visitor's own state is no visit, also where only another report tells the state", () => {
  const home = went("2021-05-04", { ...days(5, 3), who: NAMELESS_STATE, country: "SE", city: "Lund" } as Partial<VisitSpec>);
  expect(visits([home])).toEqual(["held 2021-05-03"]);
  expect(visits([home, went("2021-04-04", days(4, 3))])).toEqual(["held 2021-04-03"]);
});
