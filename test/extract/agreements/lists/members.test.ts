/** Members of papers announced in one sentence and told in the next ones. */
import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

const FOUR = "Norway and Chile signed four documents in Oslo on Monday, officials said. ";

describe("members of papers announced before", () => {
  it("are told by their number", () => {
    expect(
      told(
        `${FOUR}The first, a memorandum on wind power, was signed by Kari Lund and Mario Silva, the ministers of energy.\n\n` +
          "The second is an agreement on driving licences.\n\nThe third concerns fisheries.\n\nThe fourth, a declaration of intent, foresees joint training.",
      ),
    ).toEqual([
      "signed mou CL,NO: wind power by Kari Lund and Mario Silva",
      "signed agreement CL,NO: driving licences",
      "signed agreement CL,NO: fisheries",
      "signed letter_of_intent CL,NO: -",
    ]);
    expect(told("Norway and Chile signed two memoranda on Monday. One is on naval rescue, the other concerns whales.")).toEqual([
      "signed mou CL,NO: naval rescue",
      "signed mou CL,NO: whales",
    ]);
  });
  it("are told behind their verb", () => {
    expect(
      told(
        `${FOUR}Among the documents were an agreement on water and a protocol on plants. Also signed was a memorandum on higher education. ` +
          "They also include an accord on civil aviation.",
      ),
    ).toEqual([
      "signed agreement CL,NO: water",
      "signed arrangement CL,NO: plants",
      "signed mou CL,NO: higher education",
      "signed agreement CL,NO: civil aviation",
    ]);
  });
  it("are told by a row of subjects as long as their number, or of the others", () => {
    expect(told("Norway and Chile exchanged three signed MoUs. The MoUs cover tourism, archives and youth policy.")).toEqual([
      "signed mou CL,NO: tourism",
      "signed mou CL,NO: archives",
      "signed mou CL,NO: youth policy",
    ]);
    expect(
      told(
        "Norway and Chile exchanged six MoUs. The MoU on mining was signed by Lars Holm. Other MoUs covered tides, the power sector and maps.",
      ),
    ).toEqual([
      "signed mou CL,NO: mining by Lars Holm",
      "signed mou CL,NO: tides",
      "signed mou CL,NO: the power sector",
      "signed mou CL,NO: maps",
    ]);
    expect(told("Norway and Chile exchanged nine agreements. The nine agreements cover tourism, archives and youth policy.")).toEqual([
      "signed agreement x9 CL,NO: -",
    ]);
  });
  it("are no more than the sentence says of other things", () => {
    expect(
      told("Norway and Chile signed two agreements on Monday. The first visitors arrived on Tuesday. Another two came later."),
    ).toEqual(["signed agreement x2 CL,NO: -"]);
  });
});
