/** What is handed over as part of something larger, and when the larger thing was ordered. */
import { describe, expect, it } from "vitest";
import { bought, purchaseClaims } from "../told.ts";

describe("goods handed over as part of a deal", () => {
  it("tell of the deal where it has a day", () => {
    expect(bought("As part of a $200 million deal signed in 2021, Norway delivered NSM missiles to Chile in March.")).toEqual([
      "contracted CL from NO: NSM missiles for 200000000 USD",
      "delivered CL from NO: NSM missiles",
    ]);
  });
  it("are not all the goods of a project", () => {
    expect(
      bought(
        "Peru has taken delivery of the first frigate built by Fincantieri as part of a project for the design, build and delivery of three corvettes.",
      ),
    ).toEqual(["delivered PE from IT: 1 frigate"]);
  });
  it("come years after another contract", () => {
    const [first] = purchaseClaims("The order comes five years after Fincantieri won a contract to build two frigates for Peru.");
    expect(first?.date?.value.when).toEqual({ kind: "offset", unit: "year", offset: -5, base: null });
  });
});

describe("who signs first", () => {
  it("does not buy what the other side had ordered", () => {
    expect(
      bought(
        "Peru signed a contract to procure Spike missiles manufactured in Israel in collaboration with Norway. Dan Azar, director general of Rafael of Israel, signed the contract with Rosa Soto, the Defence Minister of Peru, to procure 30 Spike missiles.",
      ),
    ).toEqual(["contracted PE from IL: Spike missiles", "contracted PE from IL: 30 Spike missiles"]);
  });
});
