/** From which happening of its report something told without a day takes it. */
import { describe, expect, it } from "vitest";
import { article, date } from "../fixture/article.ts";
import { viewsOf } from "../fixture/run.ts";

const ANA = ["Prado", "Ana Prado", "PT", "Defence Minister"] as const;
const IVO = ["Marek", "Ivo Marek", "CZ", "Defence Minister"] as const;

describe("a pact told without a day between two meetings of its signatories", () => {
  const signed = (text: string): string | null | undefined => {
    const a = article("a.txt", "2021-05-06", text);
    a.meeting({ at: "dialogue", people: [ANA, IVO], form: "session", series: "dialogue", date: ["on the 4th", date(5, 4)] });
    a.agreement({ at: "A pact was concluded", type: "agreement", sides: ["CZ", "PT"], title: "harbour pilots" });
    a.meeting({ at: "talks", people: [ANA, IVO], date: ["on the 3rd", date(5, 3)] });
    return viewsOf([a]).agreements[0]?.date;
  };

  it("is of the day of what was told before it, though what comes after stands nearer", () => {
    expect(
      signed(
        "Prado and Marek sat in the dialogue on the 4th in Lisbon. A pact was concluded, on harbour pilots. Prior to this, on the 3rd, the two had talks.",
      ),
    ).toBe("2021-05-04");
  });

  it("is of the next day told where the one before lies far back", () => {
    const between = "Much else was said of the sea and of the wind that day, and of those who live by them. ".repeat(3);
    expect(
      signed(`Prado and Marek sat in the dialogue on the 4th in Lisbon. ${between}A pact was concluded. It was after talks on the 3rd.`),
    ).toBe("2021-05-03");
  });
});

describe("talks told without a day in a report that says on which day it was written", () => {
  const talks = (text: string): string | null | undefined => {
    const a = article("a.txt", "2021-05-05", text);
    a.dateline("May 5", date(5, 5));
    a.meeting({ at: "talks", people: [ANA, IVO] });
    a.visit({ at: "flew in", who: IVO, country: "PT", rule: "travelled", date: ["on the 4th", date(5, 4)] });
    return viewsOf([a]).meetings[0]?.date;
  };

  it("are of the day on which somebody came to them", () => {
    expect(talks("LISBON, May 5. Marek flew in on the 4th and held talks with Prado.")).toBe("2021-05-04");
  });

  it("are not of the day of an arrival that is told of somebody they were held with", () => {
    expect(talks("LISBON, May 5. Prado had talks with Marek, who flew in on the 4th.")).toBe("2021-05-05");
  });
});

describe("the day that another meeting of the sentence has for its own", () => {
  it("is at odds with no day that another report gives for the one told before it", () => {
    const JAN = ["Holub", "Jan Holub", "CZ", "Interior Minister"] as const;
    const one = article("one.txt", "2021-05-05", "Prado and Marek met on the 4th in Brno.");
    one.meeting({ at: "met", people: [ANA, IVO], date: ["on the 4th", date(5, 4)] });
    const two = article("two.txt", "2021-05-06", "Prado met Marek, and on the 5th the minister Holub. She said Prado and Marek were glad.");
    two.dateline("on the 5th", date(5, 5));
    two.meeting({ at: "Prado met", people: [ANA, IVO] });
    two.meeting({ at: "and", people: [ANA, JAN], date: ["on the 5th", date(5, 5)] });
    const { meetings, conflicts } = viewsOf([one, two]);
    expect(meetings.map((m) => m.date)).toEqual(["2021-05-04", "2021-05-05"]);
    expect(conflicts).toEqual([]);
  });
});
