/** Lists as ministries write them: lines that name no kind of paper, numbers told apart, older papers named with their date. */
import { describe, expect, it } from "vitest";
import { claimsOf } from "../../told.ts";
import { told } from "../told.ts";

describe("numbered lines below a number of memoranda", () => {
  it("are one each, whatever they call themselves", () => {
    expect(
      told(
        "Norway and Peru signed two memoranda to enhance cooperation.\nThe two memoranda signed are as follows:\n1) Collaboration in the field of sports\n2) Mutual cooperation in shipping",
      ),
    ).toEqual(["signed mou NO,PE: Collaboration in the field of sports", "signed mou NO,PE: Mutual cooperation in shipping"]);
  });
});

describe("a number of papers for one purpose", () => {
  it("has no title", () => {
    expect(told("Norway and Peru signed six memoranda to enhance cooperation.")).toEqual(["signed mou x6 NO,PE: -"]);
    expect(told("Norway and Peru signed 12 agreements and memoranda in the areas of tourism, education and energy.")).toEqual([
      "signed agreement x12 NO,PE: -",
    ]);
  });
});

describe("a paper about doing something", () => {
  it("has it for its title", () => {
    expect(told("The ministers signed an agreement between Norway and Peru on holding joint exercises.")).toEqual([
      "signed agreement NO,PE: holding joint exercises",
    ]);
  });
});

describe("the date of an older paper inside a title", () => {
  it("dates none of the list", () => {
    const days = claimsOf(
      "Norway and Peru signed these documents:\n- Agreement on fish;\n- Protocol amending the Agreement on mutual trips dated July 7, 2000;\n- Agreement on roads.",
    ).flatMap((c) => (c.kind === "agreement" ? [c.date?.value.when.kind === "days" ? c.date.value.when.year : null] : []));
    expect(days).toEqual([null, null, null]);
  });
});

describe("agreements whose exchange is only told again", () => {
  it("are none of their own", () => {
    expect(
      told(
        "Norwegian Minister Per Dahl and Minister Ana Alba of Peru signed a memorandum on fish. Prime Minister Nils Berg of Norway and President Luis Rey of Peru witnessed the exchange of agreements between the two ministries.",
      ),
    ).toEqual(["signed mou NO,PE: fish by Ana Alba and Per Dahl"]);
  });
});

describe("papers with a partner each", () => {
  it("are told apart by what each is about", () => {
    expect(
      told(
        "Norway sealed three memoranda with schools of Peru: one with the University of Lima on fish, one with the Cusco Institute on trees and one with the Naval Academy on boats.",
      ),
    ).toEqual(["signed mou NO,PE: fish", "signed mou NO,PE: trees", "signed mou NO,PE: boats"]);
  });
});
