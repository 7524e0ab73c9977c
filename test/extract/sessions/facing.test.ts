/** Sessions called by what people call them, with those who came for them and whom they faced there. */
import { describe, expect, it } from "vitest";
import { met, sat } from "../told.ts";

const NAMES = "Peruvian Foreign Minister Ana Alba and Defence Minister Luis Soto";
const OTHERS = "Peter Mwangi and Joy Otieno of Kenya";

describe("a session", () => {
  it("is no call for what people call it", () => {
    expect(met(`${NAMES} met ${OTHERS} for what diplomats call a 2+2.`)).not.toContain(expect.stringMatching(/^call/));
    expect(met("Peruvian Foreign Minister Ana Alba and Kenyan Foreign Minister Peter Mwangi held a call on Monday.")).toEqual([
      "call held: Ana Alba PE + Peter Mwangi KE",
    ]);
  });
  it("has the number of what it is called, and those whom its people met there", () => {
    for (const where of ["in the second round of what diplomats call the two-plus-two", "for the second round of the two-plus-two"])
      expect(sat(`On Monday ${NAMES} sat across the table from ${OTHERS} ${where}.`)).toEqual([
        "2 held in /: Ana Alba PE + Joy Otieno KE + Luis Soto PE + Peter Mwangi KE",
      ]);
  });
  it("is written out in words, in quotation marks or without", () => {
    expect(sat('Peru and Kenya sat down on Monday for their second "two plus two" of foreign and defence ministers.')).toEqual([
      "2 held in /: ",
    ]);
  });
  it("is of those who had come for it and of those who faced them, as its news", () => {
    const told = `${NAMES} had come to Nairobi for the second 2+2. Facing them were ${OTHERS}, who hold the same offices under President Rose Kamau.`;
    expect(sat(told).at(-1)).toMatch(/: Ana Alba PE \+ Joy Otieno KE \+ Luis Soto PE \+ Peter Mwangi \w+$/);
  });
  it("is of those whom the next sentence seats across from each other", () => {
    const told =
      "The foreign and defence ministers of Peru and Kenya held their first 2+2 session on Monday. Foreign Minister Ana Alba and Defence Minister Luis Soto sat across from Peter Mwangi and Joy Otieno for two hours.";
    expect(sat(told).at(-1)).toMatch(/: Ana Alba PE \+ Joy Otieno KE \+ Luis Soto PE \+ Peter Mwangi KE$/);
    expect(met(told).filter((line) => line.startsWith("in_person"))).toEqual([]);
  });
});
