import { describe, expect, it } from "vitest";
import { claimsOf, recorded } from "../../told.ts";
import { told } from "../told.ts";

describe("a paper with a clause behind its partner", () => {
  for (const relative of ["that was signed", ", which was signed", "signed"])
    it(`was signed: "${relative}"`, () => {
      expect(
        told(
          `Norway's parliament approved the fisheries agreement with Peru ${relative} in May 2023 by Minister Per Dahl.`.replace(" ,", ","),
        ),
      ).toEqual(["signed agreement NO,PE: fisheries agreement by Per Dahl"]);
    });
});

describe("a day on which a paper is to enter into force", () => {
  it("is no day of what is told next", () => {
    expect(
      claimsOf("The pact is to enter into force on 1 July. Peruvian Minister Ana Alba met Norwegian Minister Per Dahl.").flatMap((claim) =>
        claim.kind === "meeting" ? [claim.date] : [],
      ),
    ).toEqual([null]);
    expect(recorded("The pact is to enter into force on 1 July. Peruvian Minister Ana Alba met Norwegian Minister Per Dahl.")).toEqual([
      "undated in /: Ana Alba + Per Dahl",
    ]);
  });
});
