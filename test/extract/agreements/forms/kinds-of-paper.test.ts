/** What papers are called, and what stands before and behind the noun. */
import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

const signed = (what: string): string[] => told(`Norway and Peru signed ${what} in Lima on Monday.`);

describe("a paper", () => {
  it.each([
    ["a work plan on fisheries", "signed agreement NO,PE: fisheries"],
    ["a note of intent on fisheries", "signed letter_of_intent NO,PE: fisheries"],
    ["a letter of understanding on fisheries", "signed mou NO,PE: fisheries"],
    ["a two-page paper on fisheries", "signed agreement NO,PE: fisheries"],
    ["an instrument on fisheries", "signed agreement NO,PE: fisheries"],
    ["a long-negotiated, much-delayed treaty on fisheries", "signed agreement NO,PE: fisheries"],
    ["a pact against smuggling", "signed agreement NO,PE: smuggling"],
    ["a treaty against the advice of their lawyers", "signed agreement NO,PE: -"],
    ["a treaty by which whales are protected", "signed agreement NO,PE: -"],
    ["a couple of memoranda", "signed mou x2 NO,PE: -"],
  ])("may be %s", (what, line) => {
    expect(signed(what)).toEqual([line]);
  });
  it("is of no number where but two people sign", () => {
    expect(told("The pair signed agreements between Norway and Peru in Lima on Monday.")).toEqual(["signed agreement NO,PE: -"]);
  });
});

describe("a contract", () => {
  it.each(["a gas contract", "a contract on the delivery of natural gas", "a contract to build a railway"])(
    "over goods that are no arms is an agreement: %s",
    (what) => {
      expect(signed(what)).toEqual([expect.stringMatching(/^signed agreement NO,PE/)]);
    },
  );
  it.each(["a contract for twelve jets", "a contract on Monday evening at the port", "a contract for the fuel tanks of six frigates"])(
    "over arms or nothing told is none: %s",
    (what) => {
      expect(signed(what)).toEqual([]);
    },
  );
});
