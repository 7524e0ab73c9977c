/** Several calls of one person in one sentence. */
import { expect, it } from "vitest";
import { met } from "../../told.ts";

it("four calls by one man in one sentence are four", () => {
  expect(
    met(
      "Norwegian Foreign Minister Anna Berg spoke by phone with Hugo Noor of Kenya, Rosa Soto of Peru, Bo Roe of Denmark and Marta Vale of Finland on Monday.",
    ),
  ).toEqual([
    "call held: Anna Berg NO + Bo Roe DK",
    "call held: Anna Berg NO + Hugo Noor KE",
    "call held: Anna Berg NO + Marta Vale FI",
    "call held: Anna Berg NO + Rosa Soto PE",
  ]);
});
it("'as well as' adds one more", () => {
  expect(
    met("Norwegian Foreign Minister Anna Berg spoke with Kenyan Foreign Minister Hugo Noor as well as with Germany's Chancellor Max Kohl."),
  ).toEqual(["call held: Anna Berg NO + Hugo Noor KE", "call held: Anna Berg NO + Max Kohl DE"]);
});
it("'for the first time since May' tells one call, not two", () => {
  expect(met("Norwegian Foreign Minister Anna Berg and Kenyan Foreign Minister Hugo Noor spoke for the first time since May.")).toEqual([
    "call held: Anna Berg NO + Hugo Noor KE",
  ]);
});
it("a call told behind a meeting is another exchange", () => {
  const report =
    "Norwegian President Anna Berg met Kenyan President Hugo Noor on Monday. The two met on the margins of the summit in Lima in February and talked on the phone in July.";
  expect(met(report).filter((line) => line.startsWith("call"))).toEqual(["call held: Anna Berg NO + Hugo Noor KE"]);
});
