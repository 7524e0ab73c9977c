import { describe, expect, it } from "vitest";
import { bought } from "../told.ts";

describe("an entry of a list, without a verb", () => {
  it("tells goods with their maker and price behind a label", () => {
    expect(bought("OSLO - What Norway has on its list.\n\nFighters: 18 FA-50 from KAI, USD 920 million.")).toEqual([
      "contracted NO from KR: 18 FA-50 for 920000000 USD",
    ]);
  });

  it("tells goods with their price after a sentence on the contract", () => {
    expect(bought("OSLO - What matters is Thursday's contract. Six Super Tucanos, 250 million dollars, cash on the nail.")).toEqual([
      "contracted NO from BR: 6 Super Tucanos for 250000000 USD",
    ]);
  });

  it("without a maker and a price tells nothing", () => {
    expect(bought("OSLO - The list is long. Six Super Tucanos, in short.")).toEqual([]);
  });

  it("of what is only talked of tells nothing", () => {
    expect(bought("OSLO - The list is long. Fighters: 18 FA-50 from KAI, talks only.")).toEqual([]);
  });
});

describe("goods that round off a clause", () => {
  it("behind a colon are bought at the price told with them", () => {
    expect(bought("OSLO - The ink is dry at last: 12 Leopard 2 tanks for 300 million euros.")).toEqual([
      "contracted NO from DE: 12 Leopard 2 tanks for 300000000 EUR",
    ]);
  });

  it("of a clause that tells what may come are not bought", () => {
    expect(bought("OSLO - The army could spend it well: 12 Leopard 2 tanks for 300 million euros.")).toEqual([]);
  });

  it("go to the one of two states that does not make them", () => {
    expect(
      bought(
        "Norwegians and Brazilians have long talked in Norway and in Brazil. The ink is dry. Six Embraer C-390 aircraft, 500 million dollars.",
      ),
    ).toEqual(["contracted NO from BR: 6 C-390 aircraft for 500000000 USD"]);
  });
});
