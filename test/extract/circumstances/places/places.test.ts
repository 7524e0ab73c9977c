/** Places that a sentence leaves to what was told before. */
import { expect, it } from "vitest";
import { claimsOf } from "../../told.ts";

const cities = (body: string): (string | null)[] => claimsOf(body).flatMap((c) => (c.kind === "meeting" ? [c.city?.value ?? null] : []));

it("a meeting stands where the report's people were last said to be", () => {
  expect(cities("Kenyan President Samuel Otieno flew to Lima on Monday. He met Peruvian President Luis Soto.")).toEqual(["Lima"]);
});
it("the name of a gathering tells its town", () => {
  expect(
    cities("The Lima Security Forum opened on Monday. Kenyan Foreign Minister Joy Wanjiru met Norwegian Foreign Minister Anna Berg."),
  ).toEqual(["Lima"]);
});
it("a plant or an embassy in a town moves nobody there", () => {
  expect(
    cities("Workers at the plant in Mombasa were pleased. Peruvian President Luis Soto met Norwegian Prime Minister Erik Dahl."),
  ).toEqual([null]);
});
it("a happening of long ago leaves the report where it was", () => {
  expect(
    cities(
      "LIMA, June 4 (Wire) - The last Kenya-Peru Joint Commission was held in Nairobi in December 2022. Kenyan Foreign Minister Joy Wanjiru met Peruvian Foreign Minister Rosa Soto.",
    ).at(-1),
  ).toBe("Lima");
});
it("a report from towns of two states stands in neither", () => {
  const told = "Kenyan Foreign Minister Joy Wanjiru met Peruvian Foreign Minister Rosa Soto.";
  expect(cities(`LIMA/NAIROBI, June 4 (Wire) - ${told}`)).toEqual([null]);
  expect(cities(`LIMA/CUSCO, June 4 (Wire) - ${told}`)).toEqual(["Lima"]);
});
