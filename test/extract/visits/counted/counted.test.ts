/** Days of a journey counted from what is told beside it. The reports appear on Wednesday, 5 June 2024. */
import { describe, expect, it } from "vitest";
import { recorded, stayed } from "../../told.ts";

const RECEIVED = "Peruvian President Luis Vega received Kenyan President Samuel Otieno in Lima";
describe("a clause behind a count has the day that the count leaves", () => {
  it.each<[string, string]>([
    [`${RECEIVED} on Tuesday, a day after he flew in for a three-day state visit.`, "2024-06-03/2024-06-05"],
    [`${RECEIVED} on Tuesday, two days after he had arrived.`, "2024-06-02/2024-06-04"],
  ])("%s", (text, days) => {
    expect(stayed(text)).toEqual([`${days} held PE: Samuel Otieno`]);
    expect(recorded(text)).toEqual(["2024-06-04 in Lima/PE: Luis Vega + Samuel Otieno"]);
  });
  it("of a weekday that has been, though what is counted is to come", () => {
    const rang = "Peruvian President Luis Vega rang Kenyan President Samuel Otieno on Monday, three days before the latter";
    expect(recorded(`${rang} is to sit down with Estonian President Jan Kask in Riga.`)).toEqual([
      "2024-06-03 in /: Luis Vega + Samuel Otieno",
      "2024-06-06 planned in Riga/LV: Jan Kask + Samuel Otieno",
    ]);
    expect(stayed(`${rang} is to visit Riga.`)).toEqual(["2024-06-06 planned LV: Samuel Otieno"]);
  });
  it("fronted, of a year", () =>
    expect(
      stayed("Two years after Kenyan President Samuel Otieno visited Lima, Peruvian President Luis Vega is to fly to Nairobi on June 20."),
    ).toEqual(["2022 held PE: Samuel Otieno", "2024-06-20 planned KE: Luis Vega"]));
});

describe("the year or day before a noun of travel", () => {
  it.each<[string, string]>([
    ["During her 2022 visit to Lima, Kenyan President Joy Wanjiru called for more trade.", "2022 held PE: Joy Wanjiru"],
    ["Ahead of next Tuesday's visit by Kenyan President Joy Wanjiru, Peru has mended its roads.", "2024-06-11 planned PE: Joy Wanjiru"],
  ])("%s", (text, expected) => expect(stayed(text)).toEqual([expected]));
});

describe("the first visit since then tells of the one then", () => {
  it.each<[string, string[]]>([
    [
      "Kenyan President Joy Wanjiru arrived in Lima on Tuesday. It is her first trip to Peru since March 2021.",
      ["2021-03 held PE: Joy Wanjiru", "2024-06-04 held PE: Joy Wanjiru"],
    ],
    [
      "Kenyan President Joy Wanjiru arrived in Lima on Tuesday, the first visit by a Kenyan leader since 2010.",
      ["2024-06-04 held PE: Joy Wanjiru"],
    ],
    [
      "Kenyan President Joy Wanjiru arrived in Lima on Tuesday. It is her first trip since the 2021 vote.",
      ["2024-06-04 held PE: Joy Wanjiru"],
    ],
  ])("%s", (text, expected) => expect(stayed(text)).toEqual(expected));
});

describe("a week told holds for the weekdays told after it", () => {
  it("of a week gone by", () =>
    expect(
      recorded("Kenyan Foreign Minister Joy Wanjiru was in Lima last week. On Tuesday she met Peruvian Foreign Minister Rosa Soto."),
    ).toEqual(["2024-05-28 in Lima/PE: Joy Wanjiru + Rosa Soto"]));
  it("not of what is told elsewhere", () =>
    expect(
      recorded(
        "Kenyan Foreign Minister Joy Wanjiru was in Lima last week. On Tuesday she received Norwegian Foreign Minister Anna Berg in Nairobi.",
      ),
    ).toEqual(["2024-06-04 in Nairobi/KE: Anna Berg + Joy Wanjiru"]));
  it("whoever speaks to somebody in the state they visit is with them", () =>
    expect(recorded("Kenyan Foreign Minister Joy Wanjiru was in Lima last week. She spoke with Peru's Rosa Soto on Tuesday.")).toEqual([
      "2024-05-28 in Lima/PE: Joy Wanjiru + Rosa Soto",
    ]));
});

describe("the stops that a stop comes after", () => {
  it.each<[string]>([
    ["Kenyan President Joy Wanjiru began a visit to Lima on Tuesday, her third stop after Quito and Santiago."],
    ["Kenyan President Joy Wanjiru arrived in Lima on Tuesday, following earlier stops in Quito and Santiago."],
  ])("%s", (text) =>
    expect(stayed(text)).toEqual(["2024-06-04 held PE: Joy Wanjiru", "undated held CL: Joy Wanjiru", "undated held EC: Joy Wanjiru"]),
  );
});
