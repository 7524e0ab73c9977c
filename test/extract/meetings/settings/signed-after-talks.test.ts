/** "Signed by A and B following talks": who held the talks; and whom a paper took months of. */
import { describe, expect, it } from "vitest";
import { met, recorded } from "../../told.ts";

describe("talks that a signing in the passive followed", () => {
  it.each([
    "The framework was signed on Thursday by Anna Berg of Norway and Pedro Rojas of Peru after talks between the two.",
    "The framework was signed by Anna Berg of Norway and her visiting counterpart, Pedro Rojas of Peru, following talks that ran over by an hour.",
  ])("are those of the signers: %s", (report) => {
    expect(met(report)).toEqual(["in_person held: Anna Berg NO + Pedro Rojas PE"]);
  });
  it.each([
    "The framework was signed in Lima by Anna Berg of Norway and Pedro Rojas of Peru after talks.",
    "Anna Berg of Norway and Pedro Rojas of Peru signed the framework on Thursday after months of talks.",
  ])("are not told by: %s", (report) => {
    expect(met(report)).toEqual([]);
  });
});

describe("a counterpart of a state", () => {
  it.each(["his peer of Peru, Pedro Rojas,", "his counterpart of Peru Pedro Rojas"])("is of it: %s", (who) => {
    expect(met(`LIMA - Kenyan President James Wanjala received ${who} on Monday.`)).toEqual([
      "in_person held: James Wanjala KE + Pedro Rojas PE",
    ]);
  });
});

describe("one of a people, of whom something is told behind", () => {
  it("is the one told before", () => {
    const report =
      "NAIROBI - Kenyan President James Wanjala received Peruvian President Pedro Rojas on Monday. It was the second stop of the Peruvian, who came from Quito, where on Sunday he had met with Chile's President Ana Soto.";
    expect(recorded(report)).toContain("2024-06-02 in Quito/EC: Ana Soto + Pedro Rojas");
  });
});
