/** What dates a report that gives no day of its own, and what stays open where nothing does. */
import { describe, expect, it } from "vitest";
import { article, date, type Fixture, type MeetingSpec, month, weekday } from "../fixture/article.ts";
import { viewsOf } from "../fixture/run.ts";

const ANA = ["met", "Ana Prado", "PT", "Defence Minister"] as const;
const IVO = ["met", "Ivo Marek", "CZ", "Defence Minister"] as const;
const EVA = ["met", "Eva Lind", "SE", "Defence Minister"] as const;
const JAN = ["met", "Jan Holub", "NO", "Defence Minister"] as const;

let serial = 0;
const report = (published: string | null, ...told: readonly Omit<MeetingSpec, "at">[]): Fixture => {
  const a = article(`${++serial}.txt`, published, `Report ${serial}. They met on the day.`);
  for (const spec of told) a.meeting({ at: "met", ...spec });
  return a;
};
const on = (when: Parameters<typeof date> | ReturnType<typeof month>) =>
  ({ date: ["on the day", Array.isArray(when) ? date(...when) : when] }) as const;

const dateOf = (articles: readonly Fixture[], person: string) => {
  const row = viewsOf(articles).meetings.find((m) => m.participants.some((p) => p.name === person));
  return row === undefined ? undefined : [row.date, row.date_earliest, row.date_latest];
};

describe("an undated report", () => {
  it("that puts a call a day apart from a dated one is dated by it, and the two days are in conflict", () => {
    const dated = report("2021-05-12", { form: "call", people: [ANA, IVO], ...on([5, 12]) });
    const undated = report(
      null,
      { form: "call", people: [ANA, IVO], ...on([5, 11]) },
      { people: [ANA, EVA], status: "planned", date: ["on the day", month(12), "future"] },
    );
    const { conflicts } = viewsOf([dated, undated]);
    expect(conflicts.map((c) => [c.field, c.values.map((v) => v.value)])).toEqual([["date", ["2021-05-12", "2021-05-11"]]]);
    expect(dateOf([dated, undated], "Eva Lind")?.[0]).toMatch(/^2021-12/);
  });

  it("that nothing dates gives what it tells no date, and no bounds either", () => {
    const undated = report(null, { people: [ANA, IVO], ...on([5, 12]) });
    expect(dateOf([undated], "Ivo Marek")).toEqual([null, null, null]);
    expect(viewsOf([undated]).findings.map((f) => f.check)).toContain("undated");
  });

  it("bounded on one side only leaves the other side open", () => {
    const undated = report(null, { people: [ANA, EVA], background: true, ...on([3, 4, 2020]) }, { people: [ANA, IVO], ...on(month(5)) });
    expect(dateOf([undated], "Ivo Marek")).toEqual(["2019-05-01/..", "2019-05-01", null]);
  });

  it("that gives a day its year, and others none, looks back on it and is not put within a month of it", () => {
    const [lasting, full] = [
      { people: [ANA, IVO], ...on([7, 29, 2021]) },
      { people: [ANA, EVA], ...on(month(3)) },
    ];
    const dated = report("2023-09-20", { form: "call", people: [ANA, JAN], ...on([9, 10]) });
    const told = { form: "call", people: [ANA, JAN], ...on([9, 10]) } as const;
    expect(dateOf([dated, report(null, lasting, full, told)], "Eva Lind")?.[0]).toMatch(/^2023-03/);
    expect(dateOf([report(null, lasting, full)], "Eva Lind")?.[0]).not.toBe("2021-03");
  });

  it("that names a day without its year appeared in the months that follow it, so a later one bounds an earlier", () => {
    const dated = report("2021-05-12", { form: "call", people: [ANA, IVO], ...on([5, 12]) });
    const undated = report(
      null,
      { form: "call", people: [ANA, IVO], ...on([5, 11]) },
      { form: "call", people: [ANA, JAN], ...on([5, 20]) },
    );
    expect(dateOf([dated, undated], "Jan Holub")?.[0]).toBe("2021-05-20");
  });
});

describe("news without a day", () => {
  it("takes the day of a meeting told beside it, not that of a call", () => {
    const told = report("2021-05-12", { people: [ANA, IVO] }, { form: "call", people: [ANA, IVO], ...on([5, 4]) });
    const { meetings } = viewsOf([told]);
    expect(meetings.find((m) => m.form === "in_person")?.date).toBeNull();
  });

  it("takes the day that its own sentence names as the report's", () => {
    const a = article("own.txt", "2021-05-12", "They met on Tuesday in town. They had dined on the day.");
    a.dateline("on Tuesday", weekday(2));
    a.meeting({
      at: "met",
      people: [
        ["They met", "Ana Prado", "PT"],
        ["They met", "Ivo Marek", "CZ"],
      ],
    });
    a.meeting({
      at: "dined",
      people: [
        ["They had", "Ana Prado", "PT"],
        ["They had", "Eva Lind", "SE"],
      ],
      date: ["on the day", date(5, 9)],
    });
    expect(dateOf([a], "Ivo Marek")?.[0]).toBe("2021-05-11");
  });
});

describe("days at odds", () => {
  const told = (published: string, when: Parameters<typeof date>, at: string): Fixture => {
    const a = article(`${++serial}.txt`, published, `They met on the day. A pact was signed. Report ${serial}.`);
    a.agreement({ at, type: "mou", title: "harbour pact", sides: ["CZ", "PT"], date: ["on the day", date(...when)] });
    return a;
  };
  const fields = (at: string) => viewsOf([told("2021-05-12", [5, 11], at), told("2021-05-12", [5, 10], at)]).conflicts.map((c) => c.field);

  it("are a conflict where a sentence gives the day of what it tells", () => {
    expect(fields("met")).toEqual(["date"]);
  });

  it("that were only taken over from the news told beside are none of their own", () => {
    expect(fields("signed")).toEqual([]);
  });
});
