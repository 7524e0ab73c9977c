import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

describe("a guest", () => {
  it("is nobody named without a state, where an official of another state was told of whom nobody names", () => {
    const report =
      "Norway's Defence Minister Anna Berg held talks with the Secretary of Defence of the Republic of Kenya in Oslo on Monday. " +
      "A protocol was signed by Mr Rolf Dahl. Earlier the visiting dignitary called on Foreign Minister Lena Foss.";
    expect(met(report).join()).not.toContain("Dahl");
  });
});

describe("a host", () => {
  it("who expects a guest in a town is at home there", () => {
    const report = "Norway's Prime Minister Anna Berg goes on to Nairobi on Friday, where President Hugo Noor expects her for dinner.";
    expect(met(report)).toEqual(["in_person planned: Anna Berg NO + Hugo Noor KE"]);
  });
});
