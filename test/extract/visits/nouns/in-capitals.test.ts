import { describe, expect, it } from "vitest";
import { met, travelled } from "../../told.ts";

describe("a visit in the capitals of a ministry", () => {
  for (const words of ["a State Visit", "an Official Visit", "a Working Visit"])
    it(`is read: "${words}"`, () => {
      expect(travelled(`Ana Alba, President of Peru, undertook ${words} to Norway from 27 to 29 May.`)).toEqual(["held: Ana Alba to /NO"]);
    });

  it("has talks in capitals, too", () => {
    expect(met("Peruvian President Ana Alba will hold Delegation Level Talks with Norwegian Prime Minister Per Dahl.")).toEqual([
      "in_person planned: Ana Alba PE + Per Dahl NO",
    ]);
  });
});

describe("the leader of a state", () => {
  it("is who is said to be of it, not who receives", () => {
    expect(met("Peruvian President Ana Alba left Oslo on Monday. Party Chairman Per Dahl received the Peruvian leader.")).toEqual([
      "in_person held: Ana Alba PE + Per Dahl NO",
    ]);
  });
});
