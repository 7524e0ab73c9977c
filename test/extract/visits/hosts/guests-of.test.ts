/** Guests told with what kind of guests they were, and whom somebody "has over". */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

describe("a guest of somebody", () => {
  it.each([
    "is President Carlos Quispe's guest at lunch in Lima",
    "was likewise a guest of President Carlos Quispe in Lima",
    "was once more the guest of President Carlos Quispe in Lima",
    "was President Carlos Quispe's guest at the old palace in Lima",
  ])("%s", (words) =>
    expect(travelled(`Kenyan Foreign Minister Peter Otieno ${words}. Quispe is the president of Peru.`)).toEqual([
      "held: Peter Otieno to Lima/PE",
    ]),
  );
});

describe("whom somebody has over", () => {
  it.each([
    "Peruvian President Carlos Quispe has Foreign Minister Peter Otieno of Kenya over to Lima on Monday.",
    "Peruvian President Carlos Quispe had Foreign Minister Peter Otieno of Kenya over for dinner in Lima on Monday.",
  ])("%s", (words) => expect(travelled(words)).toEqual(["held: Peter Otieno to Lima/PE"]));
  it("is nobody where something is over", () =>
    expect(travelled("Peru has Kenyan Foreign Minister Peter Otieno to thank over the years.")).toEqual([]));
});

describe("a house of government", () => {
  it.each([
    ["was at the White House on May 3", "held: Peter Otieno to Washington/US"],
    ["came to the White House on May 3", "held: Peter Otieno to Washington/US"],
    ["will be at the White House on June 13", "planned: Peter Otieno to Washington/US"],
  ])("is in its town: %s", (words, visit) => expect(travelled(`Kenyan President Peter Otieno ${words}.`)).toEqual([visit]));
  it("is no goal of what its people are asked", () =>
    expect(travelled("Kenyan President Peter Otieno turned to the White House with a request.")).toEqual([]));
});
