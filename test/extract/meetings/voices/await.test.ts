import { expect, test } from "vitest";
import { met } from "../../told.ts";

test("talks that await somebody are to come", () => {
  expect(met("Talks await Kenyan Foreign Minister Ana Moraa in Lima on Friday with Peruvian Foreign Minister Luis Prado.")).toEqual([
    "in_person planned: Ana Moraa KE + Luis Prado PE",
  ]);
});

test("whoever awaits talks has not held them", () => {
  const told = met("Kenyan Foreign Minister Ana Moraa awaits talks with Peruvian Foreign Minister Luis Prado.");
  expect(told.filter((line) => !line.includes("hypothetical"))).toEqual([]);
});
