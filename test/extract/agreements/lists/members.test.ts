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
  it("may be announced by nothing but 'also', or come out of a visit", () => {
    expect(
      told("Norway and Chile held talks in Oslo. Also inked were memoranda on health, tides and water and a letter of intent on railways."),
    ).toEqual([
      "signed mou CL,NO: health",
      "signed mou CL,NO: tides",
      "signed mou CL,NO: water",
      "signed letter_of_intent CL,NO: railways",
    ]);
    expect(
      told(
        "Five documents of Norway and Chile came out of three days in Oslo: pacts on roads, tax and food safety, a joint statement, and a memorandum on fish.",
      ),
    ).toEqual([
      "signed agreement CL,NO: roads",
      "signed agreement CL,NO: tax",
      "signed agreement CL,NO: food safety",
      "signed joint_declaration CL,NO: -",
      "signed mou CL,NO: fish",
    ]);
  });
  it("keep a pair within a row together", () => {
    expect(
      told(
        "Norway and Chile signed six MoUs. Other MoUs cover diplomatic training, science and technology, farm financing and school meals.",
      ),
    ).toEqual([
      "signed mou CL,NO: diplomatic training",
      "signed mou CL,NO: science and technology",
      "signed mou CL,NO: farm financing",
      "signed mou CL,NO: school meals",
    ]);
  });
  it("are no more than the sentence says of other things", () => {
    expect(
      told("Norway and Chile signed two agreements on Monday. The first visitors arrived on Tuesday. Another two came later."),
    ).toEqual(["signed agreement x2 CL,NO: -"]);
  });
  it("are told by a pronoun alone, and counted kind by kind", () => {
    expect(
      told("Norway and Chile held talks. Nine documents were signed. These include an agreement on fishing and an MoU on ports."),
    ).toEqual(["signed agreement CL,NO: fishing", "signed mou CL,NO: ports"]);
    expect(
      told("Norway and Chile signed six documents, including three intergovernmental agreements and three memoranda of understanding."),
    ).toEqual(["signed agreement x3 CL,NO: -", "signed mou x3 CL,NO: -"]);
  });
  it("are told one after another by number, each with who signed it behind", () => {
    const first = "Norway and Chile on Monday signed two MoUs.";
    expect(
      told(
        `${first} The first MoU between the Government of Norway and the Government of Chile is on fishing. Norwegian Minister Lars Holm and Chilean Minister Pedro Rojas signed the MoU. The second MoU is on ice. Norwegian Minister Tom Berg and Chilean Minister Ana Silva signed the MoU.`,
      ),
    ).toEqual(["signed mou CL,NO: fishing by Lars Holm and Pedro Rojas", "signed mou CL,NO: ice by Ana Silva and Tom Berg"]);
  });
  it("are of the kind and the number announced", () => {
    expect(told("Norway and Chile have signed three MoUs. The agreements cover fishing, ice and ports.")).toEqual([
      "signed mou CL,NO: fishing",
      "signed mou CL,NO: ice",
      "signed mou CL,NO: ports",
    ]);
    expect(told("Norway and Chile have signed eight MoUs. The agreements cover fishing, ice and ports.")).toEqual([
      "signed mou x8 CL,NO: -",
    ]);
  });
  it("are all of a number where a definite plural means them", () => {
    expect(
      told(
        "Norway and Chile have signed five new cooperation agreements. The agreements were signed on Monday. Norwegian Minister Lars Holm and Chilean Minister Pedro Rojas signed the agreements on behalf of their governments.",
      ),
    ).toEqual(["signed agreement x5 CL,NO: - by Lars Holm and Pedro Rojas"]);
  });
  it("do not give a number the subject of one of them", () => {
    expect(told("Norway and Chile signed four Memorandum of Understandings in the areas of defence, sports and culture.")).toEqual([
      "signed mou x4 CL,NO: -",
    ]);
  });
});
