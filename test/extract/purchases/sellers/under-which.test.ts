/** What a contract provides for: who makes and who gets, whichever of them the clause names first. */
import { describe, expect, it } from "vitest";
import { bought } from "../told.ts";

describe("a contract under which", () => {
  it("a maker is to deliver is the sale of the maker", () => {
    expect(
      bought("Last month, the Peruvian ministry signed a deal under which Hanwha Aerospace is to supply 212 K9 howitzers to Peru."),
    ).toEqual(["contracted PE from KR: 212 K9 howitzers"]);
    expect(bought("A contract under which Damen will deliver two corvettes to Kenya was signed on Monday.")).toEqual([
      "contracted KE from NL: 2 corvettes",
    ]);
  });

  it("a navy will get something is its purchase", () => {
    expect(bought("An agreement under which the Kenyan Navy will get 26 jets was concluded by Kenya and France on Monday.")).toEqual([
      "contracted KE from FR: 26 jets",
    ]);
  });
});
