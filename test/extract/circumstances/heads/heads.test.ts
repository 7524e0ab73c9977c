/** Dates that stand by themselves before what they date. The reports appear on Wednesday, 5 June 2024. */
import { describe, expect, it } from "vitest";
import { recorded, stayed } from "../../told.ts";

const LATER = "Kenyan Foreign Minister Joy Otieno met Peru's Rosa Soto in Lima on Tuesday.";
describe("a date that is all a sentence says", () => {
  it.each<[string]>([
    ["2011. Kenyan President Samuel Otieno travels to Lima and meets Peruvian President Luis Vega."],
    ["June 2011. Kenyan President Samuel Otieno travels to Lima and meets Peruvian President Luis Vega."],
  ])("dates what stands behind it, and its present is past: %s", (head) => {
    const day = head.startsWith("June") ? "2011-06" : "2011";
    expect(stayed(`${LATER}\n\n${head}`)).toContain(`${day} held PE: Samuel Otieno`);
    expect(recorded(`${LATER}\n\n${head}`)).toContain(`${day} in Lima/PE: Luis Vega + Samuel Otieno`);
  });
  it("but not the next paragraph", () =>
    expect(recorded(`June 2011. Kenyan President Samuel Otieno travels to Lima.\n\n${LATER}`)).toEqual([
      "2024-06-04 in Lima/PE: Joy Otieno + Rosa Soto",
    ]));
});

describe("a year that is all a sentence says", () => {
  const NEWS = "The pact that Kenyan President Joy Otieno signed in Lima on 3 June 2024 is the latest.";
  it("dates what is told behind it, whatever day was told before", () => {
    expect(recorded(`${NEWS} 2011. Kenyan President Samuel Otieno meets Peruvian President Luis Vega.`)).toContain(
      "2011 in /: Luis Vega + Samuel Otieno",
    );
  });
  it.each([
    ["in December", "2011-12"],
    ["on 3 May", "2011-05-03"],
  ])("and is the year of what is told %s", (when, date) => {
    expect(recorded(`${NEWS} 2011. Kenyan President Samuel Otieno meets Peruvian President Luis Vega ${when}.`)).toContain(
      `${date} in /: Luis Vega + Samuel Otieno`,
    );
  });
  it("and a month above is that of a day told without one", () => {
    expect(recorded(`${NEWS} March 2011. Kenyan President Samuel Otieno meets Peruvian President Luis Vega on the 23rd.`)).toContain(
      "2011-03-23 in /: Luis Vega + Samuel Otieno",
    );
  });
});
