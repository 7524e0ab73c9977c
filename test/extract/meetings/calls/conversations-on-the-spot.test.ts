import { expect, test } from "vitest";
import { met } from "../../told.ts";

const held = "in_person held: Jonas Kazlas LT + Max Braun DE";

for (const [name, text] of [
  [
    "a town that opens the sentence",
    "Earlier, in Vilnius, German Defence Minister Max Braun had a conversation with Lithuanian Defence Minister Jonas Kazlas.",
  ],
  [
    "somebody's departure",
    "Before leaving the capital, German Defence Minister Max Braun had a conversation with Lithuanian Defence Minister Jonas Kazlas.",
  ],
  ["a ceremony", "After the parade German Defence Minister Max Braun had a conversation with Lithuanian Defence Minister Jonas Kazlas."],
] as const)
  test(`a conversation told with ${name} is no call`, () => {
    expect(met(text)).toEqual([held]);
  });

test("a conversation told with nothing else is no call, but what was spoken with somebody is", () => {
  expect(met("German Defence Minister Max Braun had a conversation with Lithuanian Defence Minister Jonas Kazlas on Monday.")).toEqual([
    "in_person held: Jonas Kazlas LT + Max Braun DE",
  ]);
  expect(met("German Defence Minister Max Braun spoke with Lithuanian Defence Minister Jonas Kazlas on Monday.")).toEqual([
    "call held: Jonas Kazlas LT + Max Braun DE",
  ]);
});

test("where somebody tells that they spoke says nothing of it", () => {
  expect(
    met("Speaking in Lima, German Defence Minister Max Braun said he had spoken with Lithuanian Defence Minister Jonas Kazlas on Monday."),
  ).toEqual(["call held: Jonas Kazlas LT + Max Braun DE"]);
});

test("a proposal to call at a town makes no call of a reception", () => {
  expect(
    met(
      "German Defence Minister Max Braun received Lithuanian Defence Minister Jonas Kazlas in Kiel; a proposal by Kazlas to call at Bremen was turned down.",
    ),
  ).toEqual([held]);
});
