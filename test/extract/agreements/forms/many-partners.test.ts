/** Papers of one state with many: one with each partner, or one of all whose names stand elsewhere. */
import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

describe("papers of a state with many", () => {
  it("are one with each of the states behind a plural", () => {
    expect(told("Norway signed air services agreements with Chile, Peru and Ghana in Oslo on Monday.")).toEqual([
      "signed agreement CL,NO: air services agreements",
      "signed agreement NO,PE: air services agreements",
      "signed agreement GH,NO: air services agreements",
    ]);
    expect(told("Norway signed two memoranda on fishing with Chile and Peru on Monday.")).toEqual([
      "signed mou CL,NO: fishing",
      "signed mou NO,PE: fishing",
    ]);
  });
  it("are one of all where they are told in the singular", () => {
    expect(told("Norway signed a memorandum on fishing with Chile and Peru on Monday.")).toEqual(["signed mou CL,NO,PE: fishing"]);
  });
  it("are signed by all their signatories together", () => {
    expect(
      told("Norway has signed fishing agreements with Chile and Peru. Foreign Minister Lars Holm signed the agreements for Norway."),
    ).toEqual(["signed agreement CL,NO: fishing agreements by Lars Holm", "signed agreement NO,PE: fishing agreements by Lars Holm"]);
  });
  it("have no partner from the town where they were signed", () => {
    expect(
      told("Norway has signed pacts on fishing with various countries. The pacts were signed at a conference in Nairobi, Kenya."),
    ).toEqual([]);
    expect(told("BRUSSELS, June 3 - Norway and 13 allies signed a letter of intent on hydrography in Brussels on Monday.")).toEqual([]);
  });
  it("have the states that a later sentence lists", () => {
    expect(
      told(
        "BRUSSELS, June 3 - Norway and five allies signed a letter of intent on hydrography. The ceremony was short. The participating countries are Norway, Chile, Peru and Ghana.",
      ),
    ).toEqual(["signed letter_of_intent CL,GH,NO,PE: hydrography"]);
    expect(told("Norway has signed air services agreements with three countries. The countries are Chile, Peru and Ghana.")).toEqual([
      "signed agreement CL,NO: air services agreements",
      "signed agreement NO,PE: air services agreements",
      "signed agreement GH,NO: air services agreements",
    ]);
  });
  it("may be told by a row of fields", () => {
    const line = (title: string) => `signed agreement CL,NO: ${title}`;
    expect(told("Norway and Chile signed cooperation agreements in sports, science and technology, tourism and youth affairs.")).toEqual(
      ["sports", "science and technology", "tourism", "youth affairs"].map(line),
    );
    expect(told("Norway and Chile signed four agreements for cooperation in the health, water, education and energy sectors.")).toEqual(
      ["health", "water", "education", "energy"].map(line),
    );
  });
});
