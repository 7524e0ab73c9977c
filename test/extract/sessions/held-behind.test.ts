import { expect, test } from "vitest";
import { sat } from "../told.ts";

test("a session held, as words behind it say, under the chairmanship of two", () => {
  expect(
    sat(
      "On June 4 the two presidents praised the results of the session of the Kenyan-Peruvian Joint Commission, held the day before in Lima under the co-chairmanship of the Kenyan Minister of Trade, Peter Otieno, and the Peruvian Minister of Economy, Ana Rojas.",
    ),
  ).toEqual(["? held in Lima/PE: Ana Rojas PE + Peter Otieno KE"]);
});
