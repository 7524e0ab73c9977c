/** Statements that are adopted, and papers told again in the words behind them. */
import { describe, expect, it } from "vitest";
import { claimsOf } from "../../told.ts";
import { told } from "../told.ts";

const MEETING = "President Ana Alba of Peru received President Per Dahl of Norway in Lima on Tuesday. ";
const news = (sentence: string): readonly boolean[] =>
  claimsOf(MEETING + sentence).flatMap((c) => (c.kind === "agreement" ? [!c.background] : []));

describe("a joint statement that is adopted", () => {
  it("bears no signature, whoever adopts it", () => {
    expect(told(`${MEETING}The two presidents adopted a joint declaration on river traffic.`)).toEqual([
      "signed joint_declaration NO,PE: river traffic",
    ]);
    expect(told(`${MEETING}A joint statement on river traffic was adopted by the presidents.`)).toEqual([
      "signed joint_declaration NO,PE: river traffic",
    ]);
    expect(told(`${MEETING}The two presidents signed a joint declaration on river traffic.`)).toEqual([
      "signed joint_declaration NO,PE: river traffic by Ana Alba and Per Dahl",
    ]);
  });
  it("is news though a participle tells of it, unless it has a day of its own", () => {
    expect(news("In a joint statement adopted by the presidents, the two countries undertake to dredge the river.")).toEqual([true]);
    expect(news("A joint declaration, adopted at the end, names ten harbours.")).toEqual([true]);
    expect(news("A memorandum on ferries, signed afterwards, names ten harbours.")).toEqual([true]);
    expect(news("In a joint statement adopted by the presidents in 2019, the two countries undertook to dredge the river.")).toEqual([
      false,
    ]);
  });
});

describe("a paper", () => {
  it("is one with what is ranked behind it", () => {
    const signed = "Norway and Peru signed the Agreement on Harbour Safety, ";
    for (const words of [
      "the first treaty of its kind that Peru has entered into with Norway",
      "the only such pact between a northern and a southern state",
      "their second agreement in a year",
    ])
      expect(told(`${signed}${words}.`)).toEqual(["signed agreement NO,PE: Agreement on Harbour Safety"]);
    expect(told(`${signed}a treaty on ferries and a memorandum on fish.`)).toHaveLength(3);
  });
  it("is not about the month that is written short behind 'on'", () => {
    expect(told("Norway and Peru signed a letter of intent on Nov. 14, 2019.")).toEqual(["signed letter_of_intent NO,PE: -"]);
    expect(told("Norway and Peru signed a letter of intent on ferries on Feb. 3.")).toEqual(["signed letter_of_intent NO,PE: ferries"]);
  });
  it("is not signed again where another is signed under it, nor gives that its month", () => {
    const body = "An implementing arrangement on ferries under May's memorandum was signed by Norway and Peru in Lima on Tuesday.";
    expect(told(body)).toEqual(["signed arrangement NO,PE: ferries"]);
    expect(claimsOf(body).map((c) => (c.kind === "agreement" ? c.date?.value.when.kind : null))).toEqual(["weekday"]);
  });
  it("is not signed by the last word of an office", () => {
    expect(
      told(
        "A memorandum on ferries was signed by General Per Dahl, Director of Defence Investment of Norway, and Ana Alba, Director of Procurement of Peru.",
      ),
    ).toEqual(["signed mou NO,PE: ferries by Ana Alba and Per Dahl"]);
  });
});
