/** Who signed for which side, where one verb serves both and the names stand behind offices. */
import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

const BEGIN = "Norway and Peru signed a memorandum on fishing.";
const SIGNED = "signed mou NO,PE: fishing by Ana Alba and Per Dahl";

describe("the signatories of both sides", () => {
  for (const sentence of [
    "Minister Per Dahl signed for Norway and ambassador Ana Alba for Peru.",
    "Director Per Dahl, who heads the agency, signed for the Norwegian side, and Ana Alba, the institute's director, for the Peruvian side.",
    "Minister Per Dahl signed on behalf of Norway, while Ana Alba, the vice-minister, did so on behalf of Peru.",
    "Signing for Norway was Minister Per Dahl; for Peru, ambassador Ana Alba.",
    "On the Norwegian side the document was signed by Minister Per Dahl; on the Peruvian side, by ambassador Ana Alba.",
    "Minister Per Dahl signed on the Norwegian side and the Peruvian defence attaché, Colonel Ana Alba, on the Peruvian.",
    "Minister Per Dahl had signed it together with Acme's land systems director, Ana Alba.",
    "The signatories were Minister Per Dahl for Norway and ambassador Ana Alba for Peru, in the presence of Prime Minister Nils Berg.",
  ])
    it(`are read from "${sentence}"`, () => {
      expect(told(`${BEGIN} ${sentence}`)).toEqual([SIGNED]);
    });

  it("stand behind the head of a body that bears the name of its state", () => {
    expect(
      told("Norwegian Minister Per Dahl and the director of the Peru Fisheries Authority, Ana Alba, signed a memorandum on fishing."),
    ).toEqual([SIGNED]);
  });

  it("are read over a comma that closes what is said of the last", () => {
    expect(
      told(
        `${BEGIN} The memorandum, signed in Lima by Norwegian Minister Per Dahl and Ana Alba, the head of Peru's Fisheries Agency, is no treaty.`,
      ),
    ).toEqual([SIGNED]);
  });

  it("are those of the paper that is called so", () => {
    expect(
      told(
        "Norway and Peru signed a treaty on fishing and a road map for trade. The treaty bears the signatures of Minister Per Dahl and Minister Ana Alba.",
      ),
    ).toEqual(["signed agreement NO,PE: fishing by Ana Alba and Per Dahl", "signed agreement NO,PE: trade"]);
  });

  it("are nobody where ministers of another office sign", () => {
    expect(
      told(
        "Norwegian Foreign Minister Per Dahl and his Peruvian counterpart Ana Alba met in Oslo. They said a memorandum on power would be signed in Lima by the energy ministers.",
      ),
    ).toEqual(["planned mou NO,PE: power"]);
  });
});

describe("names in rows", () => {
  for (const sentence of [
    "The memorandum, signed by Minister Per Dahl and, for Peru, ambassador Ana Alba, will allow for exchanges.",
    "The memorandum, signed by Minister Per Dahl and Vard director Ana Alba, will allow for exchanges.",
    "During the session held in Lima, Foreign Ministers Per Dahl and Ana Alba signed the memorandum.",
  ])
    it(`are all read: "${sentence}"`, () => {
      expect(told(`${BEGIN} ${sentence}`)).toEqual([SIGNED]);
    });
});

describe("ministers named between a paper and their verb", () => {
  it("sign it", () => {
    expect(
      told(
        "Norway and Peru are to abolish visas under a protocol on travel that their ministers, Per Dahl and Ana Alba, signed on Monday.",
      ),
    ).toEqual(["signed arrangement NO,PE: travel by Ana Alba and Per Dahl"]);
  });
});

describe("whoever signed all of a number", () => {
  it("signed each", () => {
    expect(
      told(
        "Norway sealed three memoranda with Peru: one on fish, one on trees and one on boats. Permanent Secretary Per Dahl signed all three on Thursday.",
      ),
    ).toEqual(["signed mou NO,PE: fish by Per Dahl", "signed mou NO,PE: trees by Per Dahl", "signed mou NO,PE: boats by Per Dahl"]);
  });
});
