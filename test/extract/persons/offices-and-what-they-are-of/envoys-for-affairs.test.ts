import { expect, it } from "vitest";
import { met } from "../../told.ts";

it("an envoy for some affairs is the ambassador named behind, and one person", () => {
  expect(
    met(
      "Norway's Prime Minister Anna Berg met with the Special Envoy of the Government of the Republic of Peru for Pacific Islands Affairs, Ambassador Luis Rojas, on Monday.",
    ),
  ).toEqual(["in_person held: Anna Berg NO + Luis Rojas PE"]);
});
