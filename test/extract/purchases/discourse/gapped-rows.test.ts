/** Rows that leave out the verb and the goods: each member is a deal of its own. */
import { describe, expect, it } from "vitest";
import { bought } from "../told.ts";

describe("a row of buyers", () => {
  it.each([
    "Kenya signed for 18 Archer howitzers and Peru for nine.",
    "Kenya ordered 18 Archer howitzers, and Peru nine.",
    "Kenya ordered 18 Archer howitzers; Peru took nine.",
    "BAE Systems won orders from Kenya for 18 Archer howitzers and from Peru for nine.",
    "BAE Systems sold 18 Archer howitzers to Kenya and nine to Peru.",
  ])("shares its verb and its goods: %s", (text) => {
    expect(bought(text).map((b) => b.replace(/ from \S+:/, ":"))).toEqual([
      "contracted KE: 18 Archer howitzers",
      "contracted PE: 9 Archer howitzers",
    ]);
  });
  it("may end with a single piece", () => {
    expect(bought("BAE Systems delivered two Archer howitzers to Kenya and one to Peru last year.")).toEqual([
      "delivered KE from GB: 2 Archer howitzers",
      "delivered PE from GB: 1 Archer howitzers",
    ]);
  });
  it("has no part of the same buyer's lot in it", () => {
    expect(bought("BAE Systems sold 18 Archer howitzers to Kenya, six for training.")).toEqual([
      "contracted KE from GB: 18 Archer howitzers",
    ]);
  });
});

describe("more for the same buyer", () => {
  it.each([
    "Kenya ordered nine Archer howitzers in 2022 and another 19 in 2023.",
    "Kenya ordered nine Archer howitzers in 2022 and 19 more in 2023.",
  ])("needs a word that says so: %s", (text) => {
    expect(bought(text)).toEqual(["contracted KE from SE: 9 Archer howitzers", "contracted KE from SE: 19 Archer howitzers"]);
  });
  it.each([
    "Kenya ordered 20 Archer howitzers for $385 million, 22 more will follow in 2026.",
    "Kenya ordered 20 Archer howitzers for $385 million and sent three to Peru.",
  ])("is no clause of its own: %s", (text) => {
    expect(bought(text)).toEqual(["contracted KE from SE: 20 Archer howitzers for 385000000 USD"]);
  });
});

describe("goods that each have a side", () => {
  it("go to their own takers", () => {
    expect(bought("South Korea sold tanks to Poland in 2022, howitzers to Egypt the same year and frigates to Peru in 2017.")).toEqual([
      "contracted PL from KR: tanks",
      "contracted EG from KR: howitzers",
      "contracted PE from KR: frigates",
    ]);
  });
  it.each([
    "Kenya signed a contract for 180 K2 tanks with Hyundai Rotem and one for nine Archer howitzers with BAE Systems.",
    "Kenya signed contracts with Hyundai Rotem for 180 K2 tanks and with BAE Systems for nine Archer howitzers.",
  ])("come from their own makers: %s", (text) => {
    expect(bought(text)).toEqual(["contracted KE from KR: 180 K2 tanks", "contracted KE from GB: 9 Archer howitzers"]);
  });
  it("stand in papers of their own", () => {
    expect(bought("Kenya signed two contracts: one for 180 K2 tanks and one for nine Archer howitzers.")).toHaveLength(2);
  });
});

describe("a main clause behind one set in before it", () => {
  it.each([
    "While Kenya bought 19 Archer howitzers, Peru ordered 20 PULS launchers.",
    "Unlike Kenya, which bought 19 Archer howitzers, Peru ordered 20 PULS launchers.",
  ])("tells of another buyer: %s", (text) => {
    expect(bought(text).map((b) => b.replace(/ from \S+:/, ":"))).toEqual([
      "contracted KE: 19 Archer howitzers",
      "contracted PE: 20 PULS launchers",
    ]);
  });
  it("keeps the price told behind who says so", () => {
    expect(bought("Kenya bought 12 Archer howitzers, the ministry said on Monday, for $20 million.")).toEqual([
      "contracted KE from SE: 12 Archer howitzers for 20000000 USD",
    ]);
  });
});
