import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

const PAIR = "Ana Alba PE + Per Dahl NO";

describe("talks that are named beside what is to come", () => {
  for (const beside of ["apart from", "besides", "in addition to", "as well as", "alongside"])
    it(`are to come themselves: "${beside}"`, () => {
      const told = met(
        `Peruvian Foreign Minister Ana Alba is likely to meet Prime Minister Nils Berg of Norway ${beside} her talks with Foreign Minister Per Dahl.`,
      );
      expect(told).toContain(`in_person planned: ${PAIR}`);
      expect(told).not.toContain(`in_person held: ${PAIR}`);
    });

  it("were held beside what has taken place", () => {
    expect(
      met("Peruvian Foreign Minister Ana Alba met Prime Minister Nils Berg of Norway besides her talks with Foreign Minister Per Dahl."),
    ).toContain(`in_person held: ${PAIR}`);
  });

  it("are to come beside a reception that somebody is to give", () => {
    expect(
      met(
        "Peruvian Foreign Minister Ana Alba is in Norway. She is expected to attend a reception given by the king, besides her talks with Foreign Minister Per Dahl in Oslo.",
      ),
    ).toContain(`in_person planned: ${PAIR}`);
  });
});
