/** "The last time they met was …": the meeting is told by the verb, its place and day behind "was". */
import { expect, it } from "vitest";
import { recorded, travelled } from "../../told.ts";

const TWO = "Kenyan President Samuel Otieno and Peruvian President Luis Vega agreed to trade more.";

it.each(["met", "saw each other"])("they %s there and then", (verb) => {
  expect(recorded(`${TWO} The last time the two presidents ${verb} was in Quito in March.`)).toEqual([
    "2024-03 in Quito/EC: Luis Vega + Samuel Otieno",
  ]);
});

it("and that is no visit of the two", () => {
  expect(travelled(`${TWO} The last time the two presidents met was in Quito in March.`)).toEqual([]);
});
