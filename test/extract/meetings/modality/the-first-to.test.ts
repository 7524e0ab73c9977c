/** "was the first leader to meet A": the infinitive is as real as the being. */
import { describe, expect, it } from "vitest";
import { met, travelled } from "../../told.ts";

describe("the first to do it", () => {
  it.each([
    ["is the first leader to meet", "held"],
    ["became the first foreign leader to hold talks with", "held"],
    ["will be the first leader to meet", "planned"],
    ["is set to become the first leader to meet", "planned"],
  ])("%s: %s", (words, status) => {
    expect(met(`Peruvian President Luis Vega ${words} Kenyan President Hugo Noor.`)).toEqual([
      `in_person ${status}: Hugo Noor KE + Luis Vega PE`,
    ]);
  });
});

it("a visit by another that somebody cancelled is not their own", () => {
  expect(travelled("Peruvian President Luis Vega cancelled a planned visit to Kenya by Peru's top diplomat next week.")).toEqual([]);
});
