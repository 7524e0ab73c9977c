/** Offices in the plural right before the names of their holders, and the head of a state. */
import { describe, expect, it } from "vitest";
import { met, recorded } from "../../told.ts";

describe("the offices of two states before two names", () => {
  it.each([
    ["Foreign Ministers of Chile and Kenya Pedro Rojas and Joy Wanjiru met in Lima.", "in_person held: Joy Wanjiru KE + Pedro Rojas CL"],
    ["The presidents of Peru and Kenya, Luis Vega and Joy Wanjiru, spoke by phone.", "call held: Joy Wanjiru KE + Luis Vega PE"],
  ])("are theirs in order, also without a comma: %s", (report, meeting) => expect(met(report)).toEqual([meeting]));
  it("but not of fewer names", () => {
    expect(met("Kenya said so.\n\nForeign Ministers of Chile and Kenya Pedro Rojas spoke of fish.")).toEqual([]);
  });
  it("keep the town of the talks that open the sentence", () => {
    expect(
      recorded(
        "(WIRE- Second Wire) During a meeting in Lima, Presidents of Chile and Kenya Pedro Rojas and Joy Wanjiru discussed a treaty.",
      ),
    ).toEqual(["undated in Lima/PE: Joy Wanjiru + Pedro Rojas"]);
  });
});

describe("the head of a state", () => {
  it.each([
    "Kenyan President Joy Wanjiru met in Quito with the head of Peru Luis Vega.",
    "Kenyan President Joy Wanjiru met the head of Peru, Luis Vega, in Quito.",
  ])("is told with the name: %s", (report) => expect(met(report)).toEqual(["in_person held: Joy Wanjiru KE + Luis Vega PE"]));
  it("is no head of a company that has the state's name", () => {
    expect(met("Kenyan President Joy Wanjiru met the head of Peru Railways Luis Vega.")).toEqual([]);
  });
});
