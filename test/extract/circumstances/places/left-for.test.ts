/** A report stays where it is while one of its people leaves for another town, and goes there with those who are met there. */
import { expect, it } from "vitest";
import { recorded } from "../../told.ts";

it("the town left for is not where the talks before were", () => {
  const told = recorded(
    "OSLO, June 4 - Kenyan Foreign Minister Peter Otieno left for Lima on Tuesday. He earlier met Norwegian Foreign Minister Kari Berg and discussed fisheries.",
  );
  expect(told.join()).not.toContain("Lima");
});

it("but it is where its own people are met afterwards", () => {
  const told = recorded(
    "OSLO, June 4 - Norwegian Foreign Minister Kari Berg departed for Lima on Monday. She held talks with Peruvian Foreign Minister Luis Rojas on fisheries on Tuesday.",
  );
  expect(told).toEqual(["2024-06-04 in Lima/PE: Kari Berg + Luis Rojas"]);
});
