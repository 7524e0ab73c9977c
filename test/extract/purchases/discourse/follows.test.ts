import { describe, expect, it } from "vitest";
import { bought } from "../told.ts";

describe("a deal that follows upon another", () => {
  it("is between the same sides, its goods before the verb", () => {
    expect(
      bought("Saab sold Chile two Gripen fighters in May 2012 for $90 million, and four coastal radars followed in 2016 for €31m."),
    ).toEqual(["contracted CL from SE: 2 Gripen fighters for 90000000 USD", "contracted CL from SE: 4 coastal radars for 31000000 EUR"]);
  });

  it("is between the same sides, its goods behind 'by'", () => {
    expect(bought("Rheinmetall sold Jordan ten Gepard guns in 2012, followed in 2015 by six radars.")).toEqual([
      "contracted JO from DE: 10 Gepard guns",
      "contracted JO from DE: 6 radars",
    ]);
  });

  it("is none without a day or a price of its own", () => {
    expect(bought("Rheinmetall sold Jordan ten Gepard guns in 2012. Two boats followed closely behind.")).toEqual([
      "contracted JO from DE: 10 Gepard guns",
    ]);
  });
});

describe("a sentence about the goods of the deal just told", () => {
  it("names their maker and their price", () => {
    expect(
      bought(
        "Peru signed a contract for 60 Cobra armoured vehicles. The vehicles will come from a plant in Ankara and cost Peru 31 million euros.",
      ),
    ).toEqual(["contracted PE from TR: 60 Cobra armoured vehicles for 31000000 EUR"]);
  });

  it("names the producer without a name", () => {
    expect(bought("Slovenia ordered 900 rifles in May. The producer, based in Ankara, hopes for more.")).toEqual([
      "contracted SI from TR: 900 rifles",
    ]);
  });

  it("adds number, price and a second kind to a choice told before", () => {
    expect(
      bought(
        "In March Norway picked the Leopard 2 tank. It intends to take 54 of the tanks, together with 36 mortars, for an estimated $920 million.",
      ),
    ).toEqual(["planned NO from ?: 54 Leopard 2 tank, 36 mortars for ~920000000 USD"]);
  });

  it("does not take the price of another thing", () => {
    expect(
      bought("Peru signed a contract for 60 Cobra armoured vehicles. The vehicles will cost 5 million euros more than planned."),
    ).toEqual(["contracted PE from ?: 60 Cobra armoured vehicles"]);
  });
});
