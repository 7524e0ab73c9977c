import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

describe("who spoke during a meeting", () => {
  it("had it, though told behind the verb of saying", () => {
    expect(
      met("The two states are partners, said Peruvian Prime Minister Ana Alba during a meeting with Norway's President Per Dahl."),
    ).toEqual(["in_person held: Ana Alba PE + Per Dahl NO"]);
  });
});

describe("a conversation at an airport", () => {
  it("is no call", () => {
    expect(met("President of Norway Per Dahl and Peruvian Prime Minister Ana Alba held a brief conversation at the Oslo airport.")).toEqual(
      ["in_person held: Ana Alba PE + Per Dahl NO"],
    );
  });
});

describe("a meeting that is part of an itinerary", () => {
  it("is to come", () => {
    expect(
      met("Peruvian Prime Minister Ana Alba will arrive in Oslo. Part of her itinerary is a meeting with Norwegian President Per Dahl."),
    ).toEqual(["in_person planned: Ana Alba PE + Per Dahl NO"]);
  });
});
