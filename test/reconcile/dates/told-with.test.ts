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
