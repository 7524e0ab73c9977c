/** What stands beside a deal and is no side, step or number of it. */
import { describe, expect, it } from "vitest";
import { bought } from "../told.ts";

const ORDER = "Norway signed a contract with Kestrel Works of Germany for 14 Lynx vehicles on Monday.";
const READ = "contracted NO from DE: 14 Lynx vehicles";

describe("beside a deal", () => {
  it("whoever buys together with a state does not sell to it", () => {
    expect(bought("Norway ordered 14 Lynx vehicles in cooperation with Sweden.")).toEqual(["contracted NO from DE: 14 Lynx vehicles"]);
    expect(bought("Norway ordered 14 Lynx vehicles jointly with Sweden.")).toEqual(["contracted NO from DE: 14 Lynx vehicles"]);
  });
  it("further deliveries are no further goods", () => {
    expect(bought(`${ORDER} The first vehicles will be delivered in 2026, with further deliveries in 2028.`)).toEqual([READ]);
  });
  it("a price that a country will pay for all of the goods is that of the deal", () => {
    expect(
      bought(`${ORDER} They are to replace older ones. The prime minister said his country would pay 60 million euros for the vehicles.`),
    ).toEqual([`${READ} for 60000000 EUR`]);
  });
  it("two states of a region are not the two that a deal named", () => {
    expect(bought(`${ORDER} The two Nordic countries had earlier selected the vehicles.`)).toEqual([READ]);
  });
  it("how often a state has bought is no purchase", () => {
    expect(bought(`${ORDER} It is the third time in 50 years that Norway buys vehicles from Germany.`)).toEqual([READ]);
    expect(bought("It was the first time since 1990 that Norway bought six frigates from Italy.")).toEqual([
      "contracted NO from IT: 6 frigates",
    ]);
  });
  it("a gift belongs to a delivery of others, and is not that", () => {
    expect(
      bought("Norway will donate a Patriot system to Ukraine, part of a delivery of such systems that allies pledged to Kyiv."),
    ).toEqual(["planned UA from NO: Patriot"]);
  });
  it("a house that would like to build for a navy buys nothing", () => {
    expect(bought("Six submarines that Fincantieri wants to build for the Peruvian Navy are the prize.")).toEqual([]);
  });
  it("what was passed over is not chosen, however far behind", () => {
    expect(bought("Norway has picked the SAMP/T system made by France and Italy over the American Patriot.")).toEqual([
      "planned NO from FR: SAMP/T",
    ]);
  });
});
