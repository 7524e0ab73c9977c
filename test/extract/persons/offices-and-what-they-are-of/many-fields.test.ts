import { expect, it } from "vitest";
import { met } from "../../told.ts";

it("the fields of a minister in a row of capitals are of the office, none of the name", () => {
  expect(
    met(
      "Norwegian Minister of Labour, Employment and Veteran and Social Affairs Anna Berg met Peruvian Minister of Labour and Social Protection Pedro Rojas in Lima on Monday.",
    ),
  ).toEqual(["in_person held: Anna Berg NO + Pedro Rojas PE"]);
});
