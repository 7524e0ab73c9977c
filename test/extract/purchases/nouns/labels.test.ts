import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("the type before a colon names the goods counted behind it", () => {
  expect(
    bought(
      "Bulgaria ordered 74 CV90 vehicles from Sweden in May 2024.\n* Stryker: 198 vehicles, approved by the State Department in September 2023.",
    ),
  ).toContain("approved BG from US: 198 Stryker vehicles");
});
