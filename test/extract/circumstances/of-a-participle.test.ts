/** Days and places behind a participle are of what its noun had done to it, not of the meeting that speaks of it. */
import { describe, expect, it } from "vitest";
import { recorded } from "../told.ts";

describe("a day and a town behind a participle", () => {
  it("are of the paper that was signed, not of those who review it", () => {
    const said =
      "BERGEN, June 5 - The Peruvian Foreign Minister, Rosa Quispe, met Norwegian Foreign Minister Arno Vik on Tuesday to review the roadmap signed in Lima in February.";
    expect(recorded(said)).toEqual(["2024-06-04 in Bergen/NO: Arno Vik + Rosa Quispe"]);
  });

  it("are of the meeting where it took place on the occasion", () => {
    const said = "Peruvian President Rosa Quispe met Norwegian President Arno Vik at a summit organised in Riga on Monday.";
    expect(recorded(said)).toEqual(["2024-06-03 in Riga/LV: Arno Vik + Rosa Quispe"]);
  });
});
