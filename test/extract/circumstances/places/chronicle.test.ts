/** Entries of a chronicle have their own date and the places that they tell; so have gatherings, and what was done where a journey began. */
import { describe, expect, it } from "vitest";
import type { When } from "../../../../src/model/when.ts";
import { claimsOf, recorded } from "../../told.ts";

const monthOf = (when: When | undefined): number => (when?.kind === "month" || when?.kind === "days" ? when.month : 0);
const papers = (body: string): string[] =>
  claimsOf(body).flatMap((c) =>
    c.kind === "agreement" ? [`${c.title?.value} in ${c.city?.value ?? ""}, month ${monthOf(c.date?.value.when)}`] : [],
  );

describe("an entry of a chronicle", () => {
  const told = `The ties of Kenya and Peru have been rebuilt in a year. The main steps:

January 25 - Kenyan President Joy Wanjiru arrives in Lima for a two-day visit.

March 2024 - Peruvian President Luis Vega visits Nairobi. An agreement on fish is signed.

May 15-17 - Kenyan Foreign Minister Peter Mwangi travels to Cusco. He holds talks with his Peruvian counterpart, Ana Alba, and they sign a treaty on visas.`;
  it("keeps its papers to its own places", () => {
    expect(papers(told)).toEqual(["fish in Nairobi, month 3", "visas in Cusco, month 5"]);
  });
});

describe("where a meeting was", () => {
  it("is the gathering's town, also for those of other states", () => {
    expect(
      recorded(
        "LIMA, June 4 - Peru closed its summit. Kenyan President Joy Wanjiru saw two peers on the margins of the summit. On Monday she met Fijian Prime Minister Ana Rabuka.",
      ),
    ).toEqual(["2024-06-03 in Lima/PE: Ana Rabuka + Joy Wanjiru"]);
  });
  it("is not where the journey began", () => {
    expect(
      recorded(
        "LIMA, June 4 - Kenyan President Joy Wanjiru arrived on Tuesday. She flew in from Suva, where on Monday she met Fijian Prime Minister Ana Rabuka. She was received by Peruvian President Luis Vega on Tuesday.",
      ),
    ).toEqual(["2024-06-03 in Suva/FJ: Ana Rabuka + Joy Wanjiru", "2024-06-04 in Lima/PE: Joy Wanjiru + Luis Vega"]);
  });
});
