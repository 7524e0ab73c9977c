import { describe, expect, it } from "vitest";
import { bought, purchaseClaims } from "../told.ts";

describe("an option", () => {
  it("that is taken up buys", () => {
    expect(bought("Norway exercised an option for four more K9 howitzers in November 2022.")).toEqual([
      "contracted NO from KR: 4 K9 howitzers",
    ]);
    expect(bought("In May Jordan took up its option on six further Gepard guns.")).toEqual(["contracted JO from DE: 6 Gepard guns"]);
  });

  it("that stands buys nothing", () => {
    expect(bought("Norway has an option for four more K9 howitzers.")).toEqual([]);
  });
});

describe("a nod", () => {
  it("is given by signing off", () => {
    expect(
      bought("Norway's parliament in April signed off on the purchase of five frigates from BAE Systems for 10 billion pounds."),
    ).toEqual(["approved NO from GB: 5 frigates for 10000000000 GBP"]);
  });
});

describe("a deal", () => {
  it("that was agreed on a day told between is as good as made", () => {
    expect(bought("Chile agreed in June to buy 12 Leopard 2 tanks.")).toEqual(["contracted CL from DE: 12 Leopard 2 tanks"]);
  });

  it("is another step than the choice it is joined to", () => {
    expect(
      bought("Finland chose the F-35 in 2021 and signed for 64 of the jets in 2022, paying Lockheed Martin 8.4 billion euros."),
    ).toEqual(["planned FI from US: F-35", "contracted FI from US: 64 F-35 jets for 8400000000 EUR"]);
  });

  it("that was turned down is none", () => {
    expect(bought("Peru's request for 40 Leopard 2 tanks, put to Germany in 2012, was turned down.")).toEqual([]);
  });

  it("is told by what a yard builds at a price for another's navy", () => {
    expect(bought("Navantia is building two patrol vessels for the Moroccan navy at a cost of 130 million euros.")).toEqual([
      "contracted MA from ES: 2 patrol vessels for 130000000 EUR",
    ]);
    expect(bought("Navantia is building two patrol vessels in Cartagena.")).toEqual([]);
  });
});

describe("a delivery", () => {
  it("may take years", () => {
    const [claim] = purchaseClaims("Hanwha delivered 24 K9 howitzers to Norway between 2019 and 2021.");
    expect(claim?.date?.value.when).toMatchObject({ kind: "year", year: 2019, to_year: 2021 });
  });

  it("may reach a port", () => {
    expect(bought("A batch of 20 Cobra armoured vehicles reached Mombasa in March.")).toEqual([
      "delivered KE from ?: 20 Cobra armoured vehicles",
    ]);
  });
});

describe("a total", () => {
  it("runs since a year", () => {
    expect(bought("Since 2016 Spain has sold Kenya arms for 120 million euros.")).toEqual(["aggregate KE from ES: arms for 120000000 EUR"]);
  });

  it("comes from whose arms they are", () => {
    expect(bought("Between 2010 and 2020 Peru imported Ukrainian arms worth some $500 million.")).toEqual([
      "aggregate PE from UA:  for ~500000000 USD",
    ]);
  });
});
