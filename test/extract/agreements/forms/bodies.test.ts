/** Papers of a state with an organisation of states, and bonds that are signed. */
import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

describe("a paper with an organisation of states", () => {
  it("is of the one state that signs it", () => {
    expect(told("Chile received a mission. Norway signed a security agreement with the European Union on Monday.")).toEqual([
      "signed agreement NO: security agreement",
    ]);
    expect(
      told(
        "Chile is a member. Minister Ana Alba of Peru and IAEA Director General Nils Berg signed Practical Arrangements on radiotherapy.",
      ),
    ).toEqual(["signed arrangement PE: Practical Arrangements on radiotherapy by Ana Alba and Nils Berg"]);
  });
});

describe("a partnership", () => {
  it("is a paper where it is signed", () => {
    expect(
      told("Norwegian Minister Per Dahl and his Peruvian counterpart Ana Alba signed the Strategic Partnership on Cooperation in Defence."),
    ).toEqual(["signed agreement NO,PE: Strategic Partnership on Cooperation in Defence by Ana Alba and Per Dahl"]);
  });
  it("is none where it only stands, and part of a name where another paper is named", () => {
    expect(
      told("Norway and Peru have had a Strategic Partnership since 2012. Under the 2012 Strategic Partnership they train divers."),
    ).toEqual([]);
    expect(told("Norway and Peru signed a Partnership and Cooperation Agreement.")).toEqual([
      "signed agreement NO,PE: Partnership and Cooperation Agreement",
    ]);
  });
});
