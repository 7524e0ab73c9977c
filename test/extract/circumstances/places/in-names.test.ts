/** Towns in names of something else, and seats of bodies that are party to a paper: nothing of the news took place there. */
import { describe, expect, it } from "vitest";
import { recorded } from "../../told.ts";

const met = (text: string): string[] => recorded(`LIMA, June 4 (Agency) - ${text}`);
const inLima = ["2024-06-04 in Lima/PE: Daniel Kamau + Rosa Paz"];

describe("a town that only is in a name", () => {
  it("places nothing told after it", () => {
    const text = "Kenyan President Daniel Kamau arrived on Tuesday. Malaysian investment in the Suez Canal Zone was discussed.";
    expect(met(`${text} Kamau met Peruvian President Rosa Paz.`)).toEqual(inLima);
  });
  it("places nothing where it is the seat of a party", () =>
    expect(
      met(
        "The memorandum is between the port agency and the National Food Safety Authority in Cairo. Peruvian President Rosa Paz received Kenyan President Daniel Kamau at the palace on Tuesday.",
      ),
    ).toEqual(inLima));
  it("places what was done at a body", () =>
    expect(
      met("Peruvian President Rosa Paz met Kenyan President Daniel Kamau at the National Food Safety Authority in Cusco on Tuesday."),
    ).toEqual(["2024-06-04 in Cusco/PE: Daniel Kamau + Rosa Paz"]));
});

describe("a count within the year", () => {
  it("dates nothing", () =>
    expect(
      recorded(
        "During her stay in Lima on Tuesday, which was her second in the Peruvian capital this year, Kenyan Foreign Minister Ann Kimani was received by President Rosa Paz.",
      ),
    ).toEqual(["2024-06-04 in Lima/PE: Ann Kimani + Rosa Paz"]));
});
