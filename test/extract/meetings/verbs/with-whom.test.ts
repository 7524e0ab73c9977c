/** Whom a meeting was with where a relative clause says so of one who is named before it. */
import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

describe("with whom somebody met", () => {
  it("is the one named before, the other one is the subject of the clause", () => {
    expect(
      met(
        "Mr Jan Holub, the Czech defence minister, with whom Peru's Defence Minister Luis Quispe had talks in Lima on Monday, likes ships.",
      ),
    ).toEqual(["in_person held: Jan Holub CZ + Luis Quispe PE"]);
  });

  it("is not who a pronoun in the clause means", () => {
    for (const words of ["held talks in Lima on Monday", "met in Lima on Monday", "had a meeting in Lima on Monday"])
      expect(
        met(`Peru's Defence Minister Luis Quispe went home. Jan Holub, the Czech defence minister, with whom he ${words}, likes ships.`),
      ).toEqual(["in_person held: Jan Holub CZ + Luis Quispe PE"]);
  });

  it("is nobody where nothing of the kind is told", () => {
    expect(met("Peru's Luis Quispe went home. Jan Holub, the Czech defence minister, with whom he agrees, likes ships.")).toEqual([]);
  });
});
