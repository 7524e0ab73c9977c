/** What several outlets have from one speaker is one origin for what they report of it. */
import { describe, expect, it } from "vitest";
import { article, date, type Fixture } from "../fixture/article.ts";
import { viewsOf } from "../fixture/run.ts";

let serial = 0;
const report = (by: string | undefined, words: string): Fixture => {
  const a = article(`${++serial}.txt`, "2021-05-05", `${words}. They met on the day.`);
  a.meeting({
    at: "met",
    ...(by === undefined ? {} : { by }),
    people: [
      ["They", "Ana Prado", "PT"],
      ["They", "Ivo Marek", "CZ"],
    ],
    date: ["on the day", date(5, 4)],
  });
  return a;
};
const told = (...by: readonly (string | undefined)[]) => {
  const texts = [
    "Rain fell on the harbour all morning",
    "The budget of the islands is late again",
    "Nobody in the old town had slept much",
  ];
  const [row] = viewsOf(by.map((b, i) => report(b, texts[i] as string))).meetings;
  return [row?.origins, row?.support];
};

describe("claims of several outlets", () => {
  it("with the name of one speaker behind them are one origin", () => {
    expect(told("Ivo Marek", "Ivo Marek")).toEqual([1, "single_source"]);
  });

  it("of which one names nobody are two", () => {
    expect(told("Ivo Marek", undefined)).toEqual([2, "corroborated"]);
  });

  it("that have it from two speakers are two", () => {
    expect(told("Ivo Marek", "Ana Prado", "Ivo Marek")).toEqual([2, "corroborated"]);
  });

  it("that have it from some ministry or other are two", () => {
    expect(told("Defence Ministry", "Defence Ministry")).toEqual([2, "corroborated"]);
  });
});
