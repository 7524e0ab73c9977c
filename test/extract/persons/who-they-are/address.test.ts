/** Whom "he" and "she" mean where persons are addressed as Mr and Ms. */
import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

const LINDGREN = "Ms Rosa Lindgren, Sweden's deputy defence minister, met Defence Minister Luis Quispe of Peru on Monday.";

describe("a pronoun", () => {
  it("does not mean whom an address shows to be another, though the sentence before is about her", () => {
    expect(met(`${LINDGREN} The same day he conferred with Claire Noor, the Kenyan Defence Minister.`)).toContain(
      "in_person held: Claire Noor KE + Luis Quispe PE",
    );
    expect(met(`${LINDGREN} The same day she conferred with Claire Noor, the Kenyan Defence Minister.`)).toContain(
      "in_person held: Claire Noor KE + Rosa Lindgren SE",
    );
  });

  it("goes on meaning whom it meant where the two take turns", () => {
    expect(
      met(
        `${LINDGREN} On Tuesday he conferred with Ms Claire Noor, the Kenyan Defence Minister. She then held talks with Finland's Aino Salo.`,
      ),
    ).toContain("in_person held: Aino Salo FI + Claire Noor KE");
  });

  it("means whom the report is about where nobody is addressed", () => {
    expect(met(`${LINDGREN.replace("Ms ", "")} The same day he conferred with Claire Noor, the Kenyan Defence Minister.`)).toContain(
      "in_person held: Claire Noor KE + Rosa Lindgren SE",
    );
  });
});
