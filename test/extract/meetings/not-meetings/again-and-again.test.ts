/** What two are to do regularly is no exchange of its own. */
import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

const NAMES = "Peruvian President Ana Rojas and Kenyan President Tom Otieno";

describe("meetings to be held again and again", () => {
  it.each([
    "agreed to hold such meetings on a regular basis",
    "decided to meet at least twice a year in each other's capital",
    "promised to hold talks at regular intervals",
  ])("are none: %s", (told) => {
    expect(met(`${NAMES} ${told}.`)).toEqual([]);
  });

  it("leave alone the next one, whose day is told", () => {
    expect(met(`${NAMES} will meet in Lima on 3 July and regularly afterwards.`)).toEqual([
      "in_person planned: Ana Rojas PE + Tom Otieno KE",
    ]);
  });
});
