import { describe, expect, it } from "vitest";
import { met, travelled } from "../../told.ts";

describe("a planned visit that is being carried out", () => {
  for (const words of ["has begun her scheduled", "concluded her planned", "made her long-planned"])
    it(`is held: "${words}"`, () => {
      expect(travelled(`Peruvian Foreign Minister Ana Alba ${words} two-day Oslo visit.`)).toEqual(["held: Ana Alba to Oslo/NO"]);
    });

  it("is to come where it is to begin", () => {
    expect(travelled("Peruvian Foreign Minister Ana Alba will begin her scheduled visit to Oslo on Friday.")).toEqual([
      "planned: Ana Alba to Oslo/NO",
    ]);
  });
});

describe("who receives the guest of one state", () => {
  it("is of it, in a report about many states that speaks from nowhere", () => {
    expect(
      met(
        "Peruvian Foreign Minister Ana Alba is visiting Oslo amid tension over Kenya and Chad; Ghana and Togo look on. Alba will call on Prime Minister Per Dahl on Sunday.",
      ),
    ).toEqual(["in_person planned: Ana Alba PE + Per Dahl NO"]);
  });
});
