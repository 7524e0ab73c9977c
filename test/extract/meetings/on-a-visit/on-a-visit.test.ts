/** What a visit tells of the meetings on it: face to face, off with it, and where. */
import { describe, expect, it } from "vitest";
import { met, recorded, travelled } from "../../told.ts";

describe("whoever is on a visit speaks with those at home there in person", () => {
  it("where no telephone is named", () => {
    expect(
      met(
        "Kenyan Foreign Minister Joy Wanjiru arrived in Lima on Monday. She also spoke with her host, Peruvian Foreign Minister Luis Vega.",
      ),
    ).toEqual(["in_person held: Joy Wanjiru KE + Luis Vega PE"]);
  });
  it("but not where one is, nor when they last spoke", () => {
    expect(
      met(
        "Kenyan Foreign Minister Joy Wanjiru arrived in Lima on Monday. She had spoken by phone with Peruvian Foreign Minister Luis Vega in May.",
      ),
    ).toEqual(["call held: Joy Wanjiru KE + Luis Vega PE"]);
  });
});

describe("a meeting that was to be held on a journey called off", () => {
  it("is off with it, on its day and in its state", () => {
    expect(
      recorded(
        "NAIROBI - Kenyan Foreign Minister Joy Wanjiru's visit to Peru has been cancelled. She was scheduled to hold talks with Peruvian Foreign Minister Luis Vega.",
      ),
    ).toEqual(["undated cancelled in /PE: Joy Wanjiru + Luis Vega"]);
  });
  it("but what is to come all the same is to come", () => {
    expect(
      met(
        "NAIROBI - Kenyan Foreign Minister Joy Wanjiru's visit to Peru has been cancelled. She will hold talks with Peruvian Foreign Minister Luis Vega next month.",
      ),
    ).toEqual(["in_person planned: Joy Wanjiru KE + Luis Vega PE"]);
  });
});

it("a guest who has arrived and is to be received makes no second visit", () => {
  expect(
    travelled(
      "LIMA, June 4 - Kenyan Foreign Minister Joy Wanjiru arrived in Lima on Tuesday on a visit. She will be received by Peruvian President Luis Vega.",
    ),
  ).toEqual(["held: Joy Wanjiru to Lima/PE"]);
});

it("what a denied report tells of a town is no stay there", () => {
  expect(
    travelled(
      "The ministry on Monday dismissed a report that Kenyan Defence Minister Samuel Otieno held a meeting with Peruvian General Luis Vega, in Mombasa on 19 May.",
    ),
  ).toEqual([]);
});
