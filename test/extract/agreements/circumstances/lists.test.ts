/** Day, place and sides of papers that a list or a row tells. */
import { describe, expect, it } from "vitest";
import { extract } from "../../../../src/extract/extract.ts";
import { readFile } from "../../../../src/read/readFile.ts";
import { told } from "../told.ts";

const where = (body: string): string[] => {
  const article = readFile("report.txt", new TextEncoder().encode(` date 2024-06-03\n${body}\n`)).articles[0];
  return article === undefined
    ? []
    : extract(article).claims.flatMap((a) =>
        a.kind === "agreement" ? [`${a.title?.value} ${a.city?.value} ${a.date?.value.when.kind}`] : [],
      );
};

describe("papers told in lists", () => {
  it("are of the day and place that the telling has reached, or of the ceremony told behind them", () => {
    expect(
      where(
        "The dialogue of Norway and Chile was convened in Oslo on 3 June 2024.\n\nOn this occasion the following were concluded:\n- Agreement on fishing;\n- Memorandum on tides.",
      ),
    ).toEqual(["Agreement on fishing Oslo days", "tides Oslo days"]);
    expect(
      where(
        "Agreements signed:\n\n• MoU on farming between Norway and Chile\n• Memorandum on tides between Norway and Chile\n\nThe ceremony took place in Oslo on Monday.",
      ),
    ).toEqual(["farming Oslo weekday", "tides Oslo weekday"]);
  });
  it("are not dated by the years they are for, nor by how long they go on", () => {
    expect(where("On June 3, in Oslo, Norway and Chile signed a bilateral cooperation plan for 2025.")).toEqual([
      "bilateral cooperation plan Oslo days",
    ]);
    expect(where("Norway and Chile renewed the Arctic Declaration for another five years in Oslo on Monday.")).toEqual([
      "Arctic Declaration Oslo weekday",
    ]);
  });
  it("are of the states that announced them, whatever they are about", () => {
    expect(
      told(
        "Outcomes of the visit of the President of Chile to Norway\n\nLetter of Intent on Antarctica\nLand lease agreement between Onda Inc. and Vik",
      ),
    ).toEqual(["signed letter_of_intent CL,NO: Antarctica", "signed agreement CL,NO: Land lease agreement"]);
  });
  it("are signed by nobody who only mediated them, and one number is of two kinds", () => {
    expect(told("Norway and Chile signed a ceasefire accord in Lima, mediated by Peruvian President Luis Vega.")).toEqual([
      "signed agreement CL,NO: ceasefire accord",
    ]);
    expect(told("Norway and Chile signed 15 agreements and MoUs on Monday. Norway and Chile signed a protocol on tariffs.")).toEqual([
      "signed arrangement CL,NO: tariffs",
    ]);
  });
});
