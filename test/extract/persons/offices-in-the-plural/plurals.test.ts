import { describe, expect, it } from "vitest";
import { people } from "../people.ts";

describe("an office in the plural", () => {
  it("is each holder's in the singular, with the state behind each name", () => {
    expect(people("Foreign ministers Anna Berg of Norway and Joy Wanjiru of Kenya met on Monday.")).toEqual([
      "Anna Berg [NO] Foreign Minister",
      "Joy Wanjiru [KE] Foreign Minister",
    ]);
  });
  it("pairs the states behind it with the names that follow, in order", () => {
    expect(people("The foreign ministers of Norway and Kenya, Anna Berg and Joy Wanjiru, met on Monday.")).toEqual([
      "Anna Berg [NO] Foreign Minister",
      "Joy Wanjiru [KE] Foreign Minister",
    ]);
    expect(people("The presidents of Chile, Peru and Ghana, Pablo Soto, Rosa Diaz and Kofi Adjei, met on Monday.")).toEqual([
      "Pablo Soto [CL] President",
      "Rosa Diaz [PE] President",
      "Kofi Adjei [GH] President",
    ]);
  });
  it("goes with states that have their holders right behind them", () => {
    expect(people("Presidents of Kenya Hugo Noor and Peru Rosa Diaz met on Monday.")).toEqual([
      "Hugo Noor [KE] President",
      "Rosa Diaz [PE] President",
    ]);
    expect(people("Defence ministers of the United Kingdom Ben Vale, Ghana Kofi Adjei and Togo Ama Adu met on Monday.")).toEqual([
      "Ben Vale [GB] Defence Minister",
      "Kofi Adjei [GH] Defence Minister",
      "Ama Adu [TG] Defence Minister",
    ]);
  });
  it("gives one state before it to all who hold it, and each their own part of it", () => {
    expect(people("Kenya's foreign and defence ministers, Joy Wanjiru and Paul Otieno, arrived in Oslo on Monday.")).toEqual([
      "Joy Wanjiru [KE] Foreign Minister",
      "Paul Otieno [KE] Defence Minister",
    ]);
  });
  it("is singular where it stands before bare names", () => {
    expect(people("Presidents Anna Berg and Joy Wanjiru signed a declaration on Monday.")).toEqual([
      "Anna Berg [?] President",
      "Joy Wanjiru [?] President",
    ]);
  });
  it("pairs no states with names where there are more of one than of the other", () => {
    expect(people("The foreign ministers of Norway, Peru and Kenya, Anna Berg and Joy Wanjiru, met on Monday.")).toEqual([
      "Anna Berg [?] Foreign Minister",
      "Joy Wanjiru [?] Foreign Minister",
    ]);
  });
});

describe("counterparts in the plural", () => {
  it("take their states from the adjectives before them and their office from whom they meet", () => {
    expect(
      people("Norway's Foreign Minister Anna Berg received her Kenyan and Peruvian counterparts, Joy Wanjiru and Rosa Diaz, on Monday."),
    ).toEqual(["Anna Berg [NO] Foreign Minister", "Joy Wanjiru [KE] Foreign Minister", "Rosa Diaz [PE] Foreign Minister"]);
  });
  it("may each stand behind their state", () => {
    expect(
      people("Norway's Foreign Minister Anna Berg received her counterparts from Kenya, Joy Wanjiru, and Peru, Rosa Diaz, on Monday."),
    ).toEqual(["Anna Berg [NO] Foreign Minister", "Joy Wanjiru [KE] Foreign Minister", "Rosa Diaz [PE] Foreign Minister"]);
  });
});
