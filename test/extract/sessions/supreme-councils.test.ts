/** A "Supreme Interstate Council" is of two states, a "Supreme Council" of one. */
import { describe, expect, it } from "vitest";
import { sat } from "../told.ts";

const MET = "LIMA - President Rosa Soto of Peru held talks with President Per Dahl of Norway on Tuesday.";

describe("a supreme council", () => {
  it.each(["Supreme Interstate Council", "Interstate Council", "Supreme Coordination Council"])(
    "is of the two where its name says so: %s",
    (body) => {
      expect(
        sat(`${MET} Afterwards the first meeting of the ${body} took place. The next meeting of the Council will be held in Oslo in 2025.`),
      ).toEqual(["1 held in Lima/PE: ", "2 planned in Oslo/NO: "]);
    },
  );
  it("is of one state where it does not", () => {
    expect(sat(`${MET} Afterwards the first meeting of the Supreme Council took place.`)).toEqual([]);
  });
});
