import { describe, expect, it } from "vitest";
import { met, travelled } from "../../told.ts";

describe("what somebody only weighs", () => {
  for (const weighed of ["stopped short of meeting", "proposed meeting", "considered meeting"])
    it(`is not held: "${weighed}"`, () => {
      expect(met(`Norwegian Prime Minister Per Dahl ${weighed} Peruvian President Ana Alba.`).some((m) => m.includes("held"))).toBe(false);
    });

  it("is no journey", () => {
    expect(travelled("Norwegian Prime Minister Per Dahl considered travelling to Peru.")).toEqual([]);
  });
});
