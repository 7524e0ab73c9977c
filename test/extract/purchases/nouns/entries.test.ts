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
      "contracted NO from ?: 6 Super Tucanos for 250000000 USD",
    ]);
  });

  it("without a maker and a price tells nothing", () => {
    expect(bought("OSLO - The list is long. Six Super Tucanos, in short.")).toEqual([]);
  });

  it("of what is only talked of tells nothing", () => {
    expect(bought("OSLO - The list is long. Fighters: 18 FA-50 from KAI, talks only.")).toEqual([]);
  });
});
