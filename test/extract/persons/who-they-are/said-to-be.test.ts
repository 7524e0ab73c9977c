/** A sentence that says who somebody is gives them the office and its state. */
import { describe, expect, it } from "vitest";
import { travelled, met } from "../../told.ts";

describe("somebody is said to hold an office", () => {
  it.each([
    "The Peruvian foreign minister is Rosa Quispe. Quispe flew to Norway on Monday.",
    "Rosa Quispe is the Peruvian foreign minister. Quispe flew to Norway on Monday.",
    "Rosa Quispe is now Peru's foreign minister. On Monday she flew to Norway.",
  ])("and is of its state: %s", (body) => {
    expect(travelled(body)).toEqual(["held: Rosa Quispe to /NO"]);
  });

  it("is of the state, too, who was the first of it", () => {
    const said = "Rosa Quispe becomes the first Peruvian president to visit. Arno Vik, the Norwegian president, met Quispe on Monday.";
    expect(met(said)).toEqual(["in_person held: Arno Vik NO + Rosa Quispe PE"]);
  });
});

describe("commands called after a region", () => {
  it.each(["the Commander of the U.S. Army Europe, General Dale Rask", "the commander of U.S. Army Europe and Africa, General Dale Rask"])(
    "are commanded by whoever is named behind: %s",
    (whom) => {
      expect(met(`Norwegian Defence Minister Arno Vik received ${whom}, on Monday.`)).toEqual([
        "in_person held: Arno Vik NO + Dale Rask US",
      ]);
    },
  );
});
