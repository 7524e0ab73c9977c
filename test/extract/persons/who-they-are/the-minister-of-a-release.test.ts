import { expect, test } from "vitest";
import { travelled } from "../../told.ts";

test("'the Minister' of a ministry's release is its own, whoever was named last", () => {
  const release = `Ministry of Foreign Affairs of Kenya

The Minister of Foreign Affairs, Peter Otieno, met in Lima with the Minister of Foreign Affairs of Peru, Ana Rojas, and the Minister of Foreign Affairs of Chile, Luis Vega, on Monday.

From Lima the Minister will travel to Quito.`;
  expect(travelled(release)).toContain("planned: Peter Otieno to Quito/EC");
});
