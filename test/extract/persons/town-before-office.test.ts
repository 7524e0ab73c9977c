import { expect, it } from "vitest";
import { met } from "../told.ts";

const BOTH = ["in_person held: Nia Otieno KE + Peter Larsen NO"];

it.each([
  "In Oslo President Nia Otieno of Kenya met Norwegian Prime Minister Peter Larsen on Tuesday.",
  "In Nairobi President Nia Otieno of Kenya met Norwegian Prime Minister Peter Larsen on Tuesday.",
  "In Lima President Nia Otieno of Kenya met Norwegian Prime Minister Peter Larsen on Tuesday.",
  "In Norway President Nia Otieno of Kenya met Norwegian Prime Minister Peter Larsen on Tuesday.",
])("a town or state where it was is not whose office it is: %s", (body) => expect(met(body)).toEqual(BOTH));

it("a state's name right before an office is", () => {
  expect(met("Kenya President Nia Otieno met Norway Prime Minister Peter Larsen in Oslo on Tuesday.")).toEqual(BOTH);
});
