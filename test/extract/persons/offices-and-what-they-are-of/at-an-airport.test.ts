import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

describe("an office before a place of arrival", () => {
  it("is not of the airport", () => {
    expect(
      met(
        "Peruvian Foreign Minister Ana Alba came to Oslo. Norwegian Agriculture Minister Per Dahl received the Peruvian foreign minister for talks at Halvor Berg International Airport.",
      ),
    ).toEqual(["in_person held: Ana Alba PE + Per Dahl NO"]);
  });
});
