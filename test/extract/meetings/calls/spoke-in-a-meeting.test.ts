import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

const OPEN = "Peruvian Minister Ana Alba and Norwegian Minister Per Dahl agreed on Monday to work together.";

describe("two who spoke", () => {
  it("sat together where it was during a meeting", () => {
    expect(met(`${OPEN} The ministers spoke for two hours during a meeting in Oslo.`)).toEqual([
      "in_person held: Ana Alba PE + Per Dahl NO",
    ]);
  });

  it("were on the line where it was a virtual one, or where no meeting is told", () => {
    expect(met(`${OPEN} The ministers spoke for two hours during a virtual meeting.`)).toEqual(["call held: Ana Alba PE + Per Dahl NO"]);
    expect(met(`${OPEN} The ministers spoke for two hours.`)).toEqual(["call held: Ana Alba PE + Per Dahl NO"]);
  });
});
