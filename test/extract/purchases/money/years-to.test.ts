import { expect, it } from "vitest";
import { bought, purchaseClaims } from "../told.ts";

it.each([
  ["Over the ten years to 2023, South African firms supplied Brazil with military goods for R1.3 billion.", 2013],
  ["In the five years to 2023 Brazil imported arms worth 300 million rand from South Africa.", 2018],
  ["In the decade to 2023 Brazil imported arms worth 300 million rand from South Africa.", 2013],
])("what was dealt in so many years up to a year is a total over them: %s", (text, year) => {
  const [deal] = purchaseClaims(text);
  expect(deal?.status.value).toBe("aggregate");
  expect(deal?.date?.value.when).toEqual({ kind: "year", year, to_year: 2023 });
  expect(bought(text)[0]).toMatch(/^aggregate BR from ZA/);
});

it("what has been spent since a year is a total up to the report's", () => {
  const [deal] = purchaseClaims("Kenya has spent the equivalent of more than $5 billion on Western arms since 2019.");
  expect(deal?.date?.value.when).toEqual({ kind: "year", year: 2019, to_year: 2024 });
});
