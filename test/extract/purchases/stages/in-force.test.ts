import { expect, it } from "vitest";
import { bought, purchaseClaims } from "../told.ts";

const EACH: readonly (readonly [string, readonly string[]])[] = [
  ["The second batch of 18 Rafale fighters for Indonesia entered into force on Tuesday.", ["contracted ID from FR: 18 Rafale fighters"]],
  ["Peru's contract for 18 Gripen fighters came into force on Tuesday.", ["contracted PE from SE: 18 Gripen fighters"]],
  [
    "Peru ordered 42 Rafale fighters from France in 2022.\n\nA second tranche of Rafales, 18, came into force on 10 August 2023.",
    ["contracted PE from FR: 42 Rafale fighters", "contracted PE from FR: 18 Rafales"],
  ],
];

it.each(EACH)("takes a contract that comes into force for an order, and for no delivery: %s", (text, told) => {
  expect(bought(text)).toEqual(told);
});

it("dates a contract by the paper under which goods are due", () => {
  const claims = purchaseClaims(
    "The Peruvian air force had been waiting for eleven Su-35s from Russia under a contract of February 2018 worth USD 1.14 billion.",
  );
  expect(claims.map((c) => [c.status.value, c.date?.value.when, c.value?.value.amount])).toEqual([
    ["contracted", { kind: "month", year: 2018, month: 2, which: "this" }, 1140000000],
  ]);
});

it.each([
  ["Six MD 530F helicopters were taken over by the Kenyan army in January 2020.", "delivered KE from ?: 6 MD 530F helicopters"],
  ["Peru has booked 42 Rafale fighters.", "contracted PE from FR: 42 Rafale fighters"],
  ["Peru has demanded from the United States 40 new F-16 fighters.", "planned PE from US: 40 F-16 fighters"],
  ["Chile has applied to the United States for 24 F-16 fighters.", "planned CL from US: 24 F-16 fighters"],
])("reads how a step is told otherwise: %s", (text, told) => {
  expect(bought(text)).toEqual([told]);
});

it.each([
  "The company was taken over by the Kenyan government in 2020.",
  "Saab booked a profit on 12 Gripen fighters.",
  "Peru demands weapons.",
])("takes no other word for such a step: %s", (text) => {
  expect(bought(text)).toEqual([]);
});
