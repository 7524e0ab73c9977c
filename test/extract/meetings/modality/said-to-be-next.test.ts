/** A meeting that is said to be to come behind what it is. */
import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

const MET = "Kenyan Defence Minister Nia Otieno wrote to Peruvian Defence Minister Luis Vega on Monday.";

describe("a meeting is to come", () => {
  it.each([
    "The first Otieno-Vega meeting, a forum which was set up by the accord, is planned for June.",
    "The talks between Otieno and Vega, the first of their kind since the war, are now scheduled for June.",
    "Talks between Otieno and Vega, an idea that the accord gave them, will be held in June.",
  ])("%s", (body) => {
    expect(met(`${MET} ${body}`)).toEqual(["in_person planned: Luis Vega PE + Nia Otieno KE"]);
  });
  it("but was held where the verb says so", () => {
    expect(met(`${MET} The talks between Otieno and Vega, the first of their kind, were held in Lima in May.`)).toEqual([
      "in_person held: Luis Vega PE + Nia Otieno KE",
    ]);
  });
});
