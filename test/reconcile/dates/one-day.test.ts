/** News without a day, in a report that tells of one day or of several. */
import { describe, expect, it } from "vitest";
import { article, date, type Fixture, weekday, type Who } from "../fixture/article.ts";
import { viewsOf } from "../fixture/run.ts";

const TEXT = "They met on the day. They talked again. Others conferred, too. Years passed.";
const who = (name: string, state: string): Who => ["They", name, state];

/** Ana and Ivo met on a day; Lena and Jan, of whom nothing else is told, met without one. */
const report = (published: string, told: (f: Fixture) => void): (string | null)[] => {
  const f = article("r.txt", published, TEXT);
  told(f);
  f.meeting({ at: "Others conferred", people: [who("Lena Brandt", "SE"), who("Jan Holub", "SK")] });
  return viewsOf([f])
    .meetings.filter((m) => m.participants.some((p) => p.name === "Lena Brandt"))
    .map((m) => m.date);
};
const met = (f: Fixture, day: number, at = "They met"): void => {
  f.meeting({ at, people: [who("Ana Prado", "PT"), who("Ivo Marek", "CZ")], date: ["on the day", date(5, day, 2021)] });
};

describe("news without a day", () => {
  it("is of the day of which all dated news of a report is", () =>
    expect(
      report("2021-05-05", (f) => {
        met(f, 4);
        f.agreement({ at: "They talked", type: "mou", sides: ["CZ", "PT"], date: ["on the day", weekday(2)] });
      }),
    ).toEqual(["2021-05-04"]));
  it("is of no day where the report tells of two", () =>
    expect(
      report("2021-05-05", (f) => {
        met(f, 4);
        met(f, 3, "They talked");
      }),
    ).toEqual([null]));
  it("is of no day where the one day lies further back", () => expect(report("2021-05-20", (f) => met(f, 4))).toEqual([null]));
});

describe("a pact that takes its day from the meeting it is told with", () => {
  const told = (day: number, own: boolean): Fixture => {
    const f = article(`${day} ${own}.txt`, "2021-05-06", "They met on the day. A memorandum on ferries was signed that morning.");
    met(f, day);
    f.agreement({
      at: "A memorandum on ferries",
      type: "mou",
      title: "ferries",
      sides: ["CZ", "PT"],
      ...(own ? { date: ["that morning", date(5, day, 2021)] as const } : {}),
    });
    return f;
  };
  const fields = (articles: readonly Fixture[]): string[] =>
    viewsOf(articles).conflicts.map((c) => `${c.record?.startsWith("a-") === true ? "pact" : "meeting"} ${c.field}`);
  it("is at odds with no other day of the pact", () => {
    expect(fields([told(4, false), told(5, true)])).not.toContain("pact date");
    expect(fields([told(4, true), told(5, true)])).toContain("pact date");
  });
});
