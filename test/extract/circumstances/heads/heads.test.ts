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
