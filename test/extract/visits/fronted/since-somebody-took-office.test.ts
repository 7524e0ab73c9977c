/** "On her first trip to Lima since A was elected, B met C": the journey is B's, and the month A's. */
import { describe, expect, it } from "vitest";
import { recorded, travelled } from "../../told.ts";

describe("a journey at the head of a sentence", () => {
  const since =
    "On her first trip to Lima since Prime Minister Hugo Noor was elected in May, Norway's Kari Berg met Foreign Minister Luis Vega.";
  it("is that of whom the main clause is about", () => {
    expect(travelled(since)).toEqual(["held: Kari Berg to Lima/PE"]);
  });
  it("is not dated by the clause it is counted from", () => {
    expect(recorded(since)).toEqual(["undated in Lima/PE: Kari Berg + Luis Vega"]);
  });
  it("is to come where what is done on it is", () => {
    expect(
      travelled(
        "In his first visit to Peru since President Ana Luz took office in March, German Chancellor Max Lind is expected to meet her.",
      ),
    ).toEqual(["planned: Max Lind to /PE"]);
  });
});
