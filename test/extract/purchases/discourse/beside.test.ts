/** What a report tells beside a purchase: options, prices of all and of a part, whose plan it is, and who only says so. */
import { describe, expect, it } from "vitest";
import { bought, purchaseClaims } from "../told.ts";

describe("a purchase", () => {
  it("takes no option with it until it is taken up", () => {
    expect(
      bought("Norway ordered eight corvettes from Chile for 1.2 billion euros. The order includes an option for two further ships."),
    ).toEqual(["contracted NO from CL: 8 corvettes for 1200000000 EUR"]);
    expect(bought("Norway exercised an option for two further corvettes and ordered 12 radars from Chile.")).toEqual([
      "contracted NO from ?: 2 corvettes",
      "contracted NO from CL: 12 radars",
    ]);
  });
  it("has the price of all where a part is handed over", () => {
    expect(
      bought("Norway took delivery of the first six of 24 Rafales ordered from France in 2021 for a total of 3.2 billion euros."),
    ).toEqual(["delivered NO from FR: 6 Rafales", "contracted NO from FR: 24 Rafales for 3200000000 EUR"]);
  });
  it("leaves goods without a price of their own beside those that have one", () => {
    expect(bought("Norway ordered 42 Rafales for 8.1 billion dollars and 13 Ground Master 400 radars from France.")).toEqual([
      "contracted NO from FR: 42 Rafales for 8100000000 USD",
      "contracted NO from FR: 13 Ground Master 400 radars",
    ]);
  });
  it("is not told again by another word for its goods", () => {
    expect(
      bought(
        "Norway agreed to buy 20 K9 howitzers from South Korea for 300 million dollars, the first sale of the gun to a Nordic country.",
      ),
    ).toEqual(["contracted NO from KR: 20 K9 howitzers for 300000000 USD"]);
  });
  it("is whose plan it is, and whose government chose, not theirs who only say or hope so", () => {
    expect(bought("Norway's plan to acquire 12 more K9 howitzers from South Korea is on the table.")).toEqual([
      "planned NO from KR: 12 K9 howitzers",
    ]);
    expect(
      bought("Seoul has good reason to court Oslo: in March the Norwegian government picked the K9 howitzer over German rivals."),
    ).toEqual(["planned NO from KR: K9 howitzer"]);
  });
  it("is signed between two sides named before it, or signed for with a day between", () => {
    expect(
      bought(
        "Between Baykar and the Norwegian side, a contract of 321 million dollars had been signed in April 2023 for 18 Bayraktar TB2 drones.",
      ),
    ).toEqual(["contracted NO from TR: 18 Bayraktar TB2 drones for 321000000 USD"]);
    expect(bought("Peru's coast guard signed in February for three Damen Stan Patrol 5009 vessels, 66 million euros.")).toEqual([
      "contracted PE from NL: 3 Stan Patrol 5009 vessels for 66000000 EUR",
    ]);
  });
  it("that was approved is contracted once a minister signed the contract", () => {
    const claims = purchaseClaims(
      "Norway's government approved the purchase of four Barak MX batteries from Israel for 554 million euros. Defence Minister Lars Holm signed the contract in Tel Aviv in December.",
    );
    expect(claims.map((c) => c.status.value)).toEqual(["approved", "contracted"]);
    expect(claims[1]?.signatories.map((s) => s.value.name)).toEqual(["Lars Holm"]);
  });
  it("is of the report's own state where a body without a state cleared it", () => {
    expect(
      bought("NEW DELHI - The Cabinet Committee on Security had cleared the Rs 63,000 crore deal for 26 Rafale-M jets in April."),
    ).toEqual(["approved IN from FR: 26 Rafale-M jets for 630000000000 INR"]);
  });
  it("is a total where weapons in general were bought over years, whatever they included", () => {
    expect(
      bought("Between 2019 and 2023 Norway bought weapons worth more than $4 billion, including 16 F-16 jets and 183 Stryker vehicles."),
    ).toEqual(["aggregate NO from ?:  for >=4000000000 USD"]);
  });
  it("is delivered when the goods have come, not when they come in years ahead", () => {
    expect(bought("Norway ordered 20 F-35 jets from the United States. The first jet arrives in 2028.")).toEqual([
      "contracted NO from US: 20 F-35 jets",
    ]);
  });
});
