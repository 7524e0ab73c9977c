/** Names in a row before the plural of their office and the states that it is of. */
import { describe, expect, it } from "vitest";
import { met } from "../told.ts";

describe("a row of names before its offices", () => {
  it.each(["the foreign ministers of Peru, Kenya and Chile,", "foreign ministers of Peru, Kenya, and Chile respectively,"])(
    "gives each name the state at its place: %s",
    (office) => {
      expect(met(`Ana Rojas, Tom Otieno and Luis Vega, ${office} met in Quito on Tuesday.`)).toEqual([
        "in_person held: Ana Rojas PE + Luis Vega CL + Tom Otieno KE",
      ]);
    },
  );

  it("names two as well as three, and nobody besides", () => {
    expect(met("Ana Rojas and Tom Otieno, the defence ministers of Peru and Kenya, met in Quito on Tuesday.")).toEqual([
      "in_person held: Ana Rojas PE + Tom Otieno KE",
    ]);
  });

  it("gives nobody a state where there are more names than states", () => {
    expect(
      met("Ana Rojas, Bo Sund and Tom Otieno, the foreign ministers of Peru and Kenya, met in Quito on Tuesday.").join(),
    ).not.toContain("Bo Sund KE");
  });
});
