import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

describe("who signed a number of papers", () => {
  it("signed each that is told of it later", () => {
    expect(
      told(
        "BERGEN — Norwegian minister Anna Berg and Peruvian minister Pedro Rojas signed three accords in Bergen on Monday. The texts deal with air transport, ports and eels.",
      ).sort(),
    ).toEqual(["air transport", "eels", "ports"].map((t) => `signed agreement NO,PE: ${t} by Anna Berg and Pedro Rojas`));
  });
});

describe("a paper's subject", () => {
  it("goes on over an adjective that looks like a verb", () => {
    expect(told("Norway and Peru signed an agreement between their governments on the international combined carriage of goods.")).toEqual([
      "signed agreement NO,PE: the international combined carriage of goods",
    ]);
  });
  it("may be what somebody is to do under it, or what one of two does", () => {
    expect(told("Norway and Peru signed a memorandum under which Costasol will test a tide gauge.")).toEqual([
      "signed mou NO,PE: test a tide gauge",
    ]);
    expect(told("Norway and Peru signed two agreements, one letting divers work in both states and another on eel farming.")).toEqual([
      "signed agreement NO,PE: letting divers work in both states",
      "signed agreement NO,PE: eel farming",
    ]);
  });
});

describe("a signing to be witnessed", () => {
  it("is to come where whoever sees it is to come", () => {
    expect(
      told(
        "On Thursday Peruvian minister Ana Alba is to be received by Norwegian Prime Minister Kari Lund, and to witness the signing of a letter of intent on tides between Norway and Peru.",
      ),
    ).toEqual(["planned letter_of_intent NO,PE: tides"]);
  });
});
