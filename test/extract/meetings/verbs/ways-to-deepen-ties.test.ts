/** With whom ways of deepening ties were talked over, behind what was to be deepened. */
import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

const told = (what: string): string[] => met(`Peruvian Prime Minister Luis Vega ${what}`);
const held = ["in_person held: Joy Wanjiru KE + Luis Vega PE"];

describe("talk of deepening ties", () => {
  it.each([
    "discussed yesterday ways to boost trade ties with his Kenyan counterpart Joy Wanjiru.",
    "discussed ways to boost trade with Kenyan Foreign Minister Joy Wanjiru.",
    "explored means of deepening cooperation in energy with Kenyan Foreign Minister Joy Wanjiru.",
    "reviewed prospects for further strengthening bilateral relations with the Foreign Minister of Kenya, Joy Wanjiru.",
    "examined how to expand the partnership in fishing with Kenyan Foreign Minister Joy Wanjiru.",
  ])("is held with whom it names by office: %s", (what) => expect(told(what)).toEqual(held));
  it("is to come where the verb says so", () =>
    expect(told("will discuss ways to enhance cooperation with Kenyan Foreign Minister Joy Wanjiru on Friday.")).toEqual([
      "in_person planned: Joy Wanjiru KE + Luis Vega PE",
    ]));
  it.each([
    "discussed ways to boost trade with Kenya.",
    "discussed ways to cope with Kenyan Foreign Minister Joy Wanjiru.",
    "discussed ways to reach a deal with Kenyan Foreign Minister Joy Wanjiru.",
    "discussed efforts to end the war with Kenyan Foreign Minister Joy Wanjiru.",
  ])("is none with whom it is about: %s", (what) => expect(told(what)).toEqual([]));
  it("is held with whom the verb itself names", () =>
    expect(told("was to discuss with Kenyan Foreign Minister Joy Wanjiru ways to boost ties, but fell ill.").length).toBe(1));
});
