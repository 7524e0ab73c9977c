/** Summits told by the states they are of, or by the three and more who sit at one table; and meetings of many that are numbered. */
import { describe, expect, it } from "vitest";
import { met, sat } from "../told.ts";

describe("a numbered summit of states", () => {
  it("is a body with those states", () => {
    const report =
      "LIMA - Pedro Rojas of Peru and Ana Soto of Chile presided on Monday over the fifth summit of Peru and Chile. The previous summit was held in Santiago in July 2019.";
    expect(sat(report)).toEqual(["5 held in Lima/PE: Ana Soto CL + Pedro Rojas PE", "4 held in Santiago/CL: "]);
  });
  it("takes all of a row of three", () => {
    const report = "On Monday the second summit of Peru, Chile and Ecuador was held in Quito.";
    expect(sat(report)).toEqual(["2 held in Quito/EC: "]);
  });
  it("is none of a state and a house", () => {
    expect(sat("The fifth summit of Peru was held in Lima on Monday.")).toEqual([]);
  });
});

describe("a summit with two others of other states", () => {
  const ALL = "session held: Ana Soto CL + James Wanjala KE + Pedro Rojas PE";
  it.each([
    "Peruvian President Pedro Rojas hosted a summit with Chilean President Ana Soto and Kenyan President James Wanjala in Lima on Monday.",
    "On Monday Peruvian President Pedro Rojas held a summit with Chilean President Ana Soto and Kenyan President James Wanjala.",
  ])("is one: %s", (report) => {
    expect(met(report)).toEqual([ALL]);
  });
  it("while whom somebody met are met each", () => {
    expect(met("Peruvian President Pedro Rojas met Chilean President Ana Soto and Kenyan President James Wanjala in Lima.")).toHaveLength(
      2,
    );
  });
});

describe("a consultative meeting of many", () => {
  it("is of those who attended it", () => {
    const report =
      "The leaders adopted a strategy at their sixth consultative meeting in Lima on Monday. Chaired by President Pedro Rojas of Peru, it was attended by Chile's Ana Soto, Ecuador's Luis Vega and Bolivia's Eva Quispe.";
    expect(sat(report).at(-1)).toBe("6 held in Lima/PE: Ana Soto CL + Eva Quispe BO + Luis Vega EC + Pedro Rojas PE");
  });
});

describe("who comes with whom they serve", () => {
  it("is of the same state, and in the same meeting", () => {
    const both = "in_person held: Ana Soto CL + Karl Saez CL + Pedro Rojas PE";
    expect(
      met("Peruvian President Pedro Rojas received Chilean President Ana Soto and her foreign minister, Karl Saez, on Monday."),
    ).toEqual([both]);
    expect(met("Peruvian President Pedro Rojas met Chilean President Ana Soto and her Defence Minister Karl Saez on Monday.")).toEqual([
      both,
    ]);
  });
  it("but of the subject's where that alone stands before", () => {
    expect(met("Peruvian President Pedro Rojas was in Lima. His foreign minister, Karl Saez, met Ana Soto of Chile on Monday.")).toEqual([
      "in_person held: Ana Soto CL + Karl Saez PE",
    ]);
  });
});
