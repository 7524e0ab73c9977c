/** What a round-up of deals says in passing: the first so many, a step that begins, what is to come, who makes and who signs. */
import { describe, expect, it } from "vitest";
import { bought } from "../told.ts";

describe("a number of goods told before", () => {
  it("may be the first so many", () => {
    expect(bought("Kenya signed a contract for a fourth FDI frigate. It had ordered the first three in March 2022.").at(-1)).toMatch(
      /^contracted KE from \S+: 3 FDI/,
    );
  });
  it("may be so many more for a price of their own", () => {
    expect(bought("Kenya signed for eight F-16 jets in July 2019, and for eight more in November 2022 for $1.29 billion.")).toHaveLength(2);
  });
  it("is one where the first of them comes", () => {
    expect(bought("The first of the 16 F-16 fighters that Kenya ordered from the United States was delivered on 2 April.")).toContain(
      "delivered KE from US: 1 F-16 fighters",
    );
  });
});

describe("what is still to come", () => {
  it.each([
    "The yard will start delivering ten patrol boats to the Kenyan navy in 2025.",
    "STM will build two patrol boats for the Kenyan Navy.",
  ])("is planned: %s", (text) => {
    expect(bought(text).map((b) => b.slice(0, 10))).toEqual(["planned KE"]);
  });
  it.each([
    "Kenya has yet to choose between British and French designs for its frigates.",
    "It would be the first Turkish warship export to a NATO member.",
  ])("is nobody's purchase yet: %s", (text) => {
    expect(bought(text)).toEqual([]);
  });
});

describe("the sides of a contract", () => {
  it("are not who makes the goods", () => {
    expect(
      bought(
        "BULGARIA. The defence ministry spoke. A contract for 183 Stryker vehicles, made by General Dynamics, was concluded by Kenya in 2023.",
      ).map((b) => b.slice(0, 13)),
    ).toEqual(["contracted KE"]);
  });
  it("are a service and who tells of it", () => {
    expect(bought("Aselsan announced a $60 million deal with Peru's navy for six radars.")).toEqual([
      "contracted PE from TR: 6 radars for 60000000 USD",
    ]);
  });
  it("are each with its own goods", () => {
    expect(bought("Turkish Aerospace will supply Kenya with three Anka drones and Chad with two Hürkuş trainers.")).toEqual([
      "planned KE from TR: 3 Anka drones",
      "planned TD from TR: 2 Hürkuş trainers",
    ]);
  });
});
