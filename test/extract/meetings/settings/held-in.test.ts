/** A phrase that opens the sentence and says where a meeting or a ceremony was held: who met stands behind it. */
import { describe, expect, it } from "vitest";
import { told as papers } from "../../agreements/told.ts";
import { met } from "../../told.ts";

const DID = "President Rosa Soto of Peru and President Hugo Vale of Chile agreed to open the border.";

describe("a meeting that a phrase sets", () => {
  it.each(["At a meeting held in Lima", "In talks held on Monday", "During a bilateral meeting held on the sidelines of the forum"])(
    "is told by %s, and so on",
    (opening) => {
      expect(
        met(`${opening}, ${DID}`).map((line) => line.includes("Rosa Soto") && line.includes("Hugo Vale") && line.includes("held")),
      ).toEqual([true]);
    },
  );
  it("leaves those who sign at a ceremony whole", () => {
    expect(
      papers(
        "At a ceremony held in Lima on Monday, President Rosa Soto of Peru and President Hugo Vale of Chile signed a pact on fishing.",
      ),
    ).toEqual(["signed agreement CL,PE: fishing by Hugo Vale and Rosa Soto"]);
  });
});
