/** When and where papers are signed: not where the thing stands that they are about, nor when an older paper was signed. */
import { describe, expect, it } from "vitest";
import { extract } from "../../../../src/extract/extract.ts";
import { readFile } from "../../../../src/read/readFile.ts";

const signed = (body: string): string[] => {
  const article = readFile("report.txt", new TextEncoder().encode(` date 2024-06-03\n${body}\n`)).articles[0];
  return article === undefined
    ? []
    : extract(article).claims.flatMap((c) =>
        c.kind === "agreement" ? [`${c.city?.value ?? "-"} ${JSON.stringify(c.date?.value.when ?? null)}`] : [],
      );
};
const places = (body: string): string[] => signed(body).map((s) => s.slice(0, s.search(/ [{n]/)));

describe("the place of a signing", () => {
  it("is not where a plant or a line stands that the paper is about", () => {
    expect(places("Norway and Chile signed a memorandum on a maintenance centre in Lagos.")).toEqual(["-"]);
    expect(places("Norway and Chile signed an agreement to build a vehicle in Quito.")).toEqual(["-"]);
    expect(places("Norway and Chile signed a memorandum on tides in Quito.")).toEqual(["Quito"]);
  });
  it("is the city of a house of government", () => {
    expect(places("Norway and Brazil signed a memorandum on tides at Planalto Palace.")).toEqual(["Brasília"]);
  });
  it("is not the town of one of two datelines", () => {
    expect(places("OSLO/SANTIAGO, June 3 (Agency) - Norway and Chile signed a memorandum on tides.")).toEqual(["-"]);
  });
});

describe("the day of a signing", () => {
  it("is the day of the month told just before", () => {
    expect(
      signed("Norway's minister Kari Lund was in Quito in November. There, on the 18th, she and Chile's Mario Silva signed a treaty."),
    ).toEqual(['Quito {"kind":"days","year":null,"month":11,"day":18,"to_year":null,"to_month":11,"to_day":18}']);
  });
  it("is that of the other papers of the report as long as it tells no other", () => {
    expect(
      signed(
        "Norway and Chile signed a treaty on tides on Sunday. It runs for ten years. They have 40 ships there. Norway and Chile signed a pact on fog.",
      ),
    ).toEqual(['- {"kind":"weekday","weekday":7,"which":"this"}', '- {"kind":"weekday","weekday":7,"which":"this"}']);
  });
  it("is none where only the paper it changes has a year", () => {
    expect(signed("The following were signed by Norway and Chile:\n- Amendment to the cooperation agreement of 1979;")[0]).toBe("- null");
  });
  it("is counted from that of the clause before, never taken from it", () => {
    expect(
      signed("The navy chiefs of Norway and Chile met at the end of April, two months after they had signed their ice arrangement."),
    ).toEqual(['- {"kind":"offset","unit":"month","offset":-2,"base":{"kind":"month","year":null,"month":4,"which":"this"}}']);
  });
  it("is not the day when a statement about it was issued", () => {
    const day = (body: string) => signed(body).map((x) => x.slice(x.indexOf(" ") + 1));
    const friday = '{"kind":"weekday","weekday":5,"which":"this"}';
    expect(
      day(
        "A statement issued by the ministry yesterday said Norway and Chile signed a memorandum on tides. It said the signing took place on Friday in Quito.",
      ),
    ).toEqual([friday]);
  });
  it("is not the year that a plan is for", () => {
    expect(signed("The Cooperation Plan for 2025 between Norway and Chile was signed at the event.").map((x) => x.slice(2))).toEqual([
      "null",
    ]);
  });
  it("brings the town where it was spent", () => {
    expect(
      places(
        "Norway and Chile signed two MoUs this morning. The signing ceremony took place in Quito this morning. The first MoU, on tides, was signed by Minister Lars Holm.",
      ),
    ).toEqual(["Quito"]);
  });
});
