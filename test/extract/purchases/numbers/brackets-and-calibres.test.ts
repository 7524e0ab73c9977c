/** Numbers that stand behind the goods or belong to their name. */
import { expect, it } from "vitest";
import { bought } from "../told.ts";

const items = (text: string): string =>
  bought(text)
    .map((b) => b.replace(/^.*?: /, ""))
    .join(" | ");

it.each([
  ["Kenya has ordered Archer howitzers (24) and CV90 vehicles (18).", "24 Archer howitzers, 18 CV90 vehicles"],
  ["Kenya has ordered twenty-four (24) Archer howitzers.", "24 Archer howitzers"],
  ["Kenya ordered two King Air 360 aircraft and 12 AH-1Z helicopters.", "2 King Air 360 aircraft, 12 AH-1Z helicopters"],
  ["Kenya ordered 5,000 rounds of 120 mm tank ammunition.", "5000 rounds of 120 mm tank ammunition"],
  ["Kenya ordered 200 105 mm howitzers.", "200 105 mm howitzers"],
  ["Kenya, which already flies 24 Rafales, ordered 30 more from Dassault.", "30 Rafales"],
  ["Kenya ordered 28 Typhoon jets from the Eurofighter consortium.", "28 Typhoon jets"],
])("%s", (text, told) => {
  expect(items(text)).toBe(told);
});
