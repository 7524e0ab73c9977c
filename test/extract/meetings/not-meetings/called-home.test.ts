import { expect, it } from "vitest";
import { met } from "../../told.ts";

it("is no call where something calls a minister home", () => {
  const before = "Kenyan Defence Minister Nia Otieno met Norwegian Defence Minister Peter Larsen on Tuesday";
  expect(met(`${before} before a flood called her home.`)).toEqual(["in_person held: Nia Otieno KE + Peter Larsen NO"]);
  expect(met(`${before} and called him on Wednesday.`)).toHaveLength(2);
});
