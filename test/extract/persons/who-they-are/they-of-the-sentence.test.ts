import { expect, test } from "vitest";
import { met } from "../../told.ts";

test("they who met are the two of whom the sentence tells, not two told of before", () => {
  const told = met(
    "Norwegian chief executive Erik Dahl and Danish chief executive Mette Lund signed a letter of intent. Off the floor, Peru's Ana Rojas and Kenya's Peter Otieno signed an agreement after they met on Tuesday.",
  );
  expect(told).toEqual(["in_person held: Ana Rojas PE + Peter Otieno KE"]);
});
