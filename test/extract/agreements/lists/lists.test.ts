/** Several papers told at once: in one sentence, by their subjects alone, or line by line. */
import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

describe("lists of papers", () => {
  it("give one agreement for each object of the verb", () => {
    expect(told("Norway and Chile signed an extradition treaty, a protocol on fishing and a letter of intent on naval training.")).toEqual([
      "signed agreement CL,NO: extradition treaty",
      "signed arrangement CL,NO: fishing",
      "signed letter_of_intent CL,NO: naval training",
    ]);
  });
  it("let the kind be understood from the plural before", () => {
    expect(told("Norway and Chile signed MoUs on quarantine and on universities in Oslo.")).toEqual([
      "signed mou CL,NO: quarantine",
      "signed mou CL,NO: universities",
    ]);
    expect(told("Two memoranda of understanding were signed by Norway and Chile: on training; on green hydrogen.")).toEqual([
      "signed mou CL,NO: training",
      "signed mou CL,NO: green hydrogen",
    ]);
    expect(told("Norway and Chile signed an agreement on data and another on space.")).toEqual([
      "signed agreement CL,NO: data",
      "signed agreement CL,NO: space",
    ]);
  });
  it("give one agreement for each subject of a row behind a plural", () => {
    expect(told("Norway and Chile signed pacts on aviation, trade and energy.")).toEqual([
      "signed agreement CL,NO: aviation",
      "signed agreement CL,NO: trade",
      "signed agreement CL,NO: energy",
    ]);
  });
  it("put members in the place of the number that announced them", () => {
    expect(
      told(
        "After talks between Norway and Chile six agreements were signed, among them a memorandum on farm research and a pact to combat smuggling.",
      ),
    ).toEqual(["signed mou CL,NO: farm research", "signed agreement CL,NO: combat smuggling"]);
    expect(
      told(
        "Norwegian President Erik Dahl and Chilean President Luis Vega looked on as documents were signed. The documents included an agreement on trade and a letter of intent on mining.",
      ),
    ).toEqual(["signed agreement CL,NO: trade", "signed letter_of_intent CL,NO: mining"]);
  });
  it("run on over lines, each with its own signatories", () => {
    expect(
      told(
        `Under the eyes of Norwegian President Erik Dahl and Chilean President Luis Vega the following documents were signed:

- the Agreement on Combating Smuggling, by ministers Lars Holm and Pedro Rojas;
- the Memorandum of Understanding on Digital Government;
- the Protocol on Archives.

Later they dined. The treaty on ice was praised.`,
      ),
    ).toEqual([
      "signed agreement CL,NO: Agreement on Combating Smuggling by Lars Holm and Pedro Rojas",
      "signed mou CL,NO: Digital Government",
      "signed arrangement CL,NO: Protocol on Archives",
    ]);
    expect(
      told(
        `Norway and Chile exchanged the following documents:

1. Agreement on the Transfer of Prisoners;
2. Roadmap for trade.`,
      ),
    ).toEqual(["signed agreement CL,NO: Agreement on the Transfer of Prisoners", "signed agreement CL,NO: Roadmap for trade"]);
  });
  it("may be announced by the active, a participle or among others", () => {
    expect(
      told(
        "Norway and Chile signed the following agreements:\n• Agreement on the recognition of degrees\n• Letter of Intent on solar energy",
      ),
    ).toEqual(["signed agreement CL,NO: Agreement on the recognition of degrees", "signed letter_of_intent CL,NO: solar energy"]);
    expect(told("Norway and Chile met. Among the documents signed was an agreement on trade.")).toEqual(["signed agreement CL,NO: trade"]);
    expect(told("Norway and Chile signed 14 agreements, including one on data and another on logistics.")).toEqual([
      "signed agreement CL,NO: data",
      "signed agreement CL,NO: logistics",
    ]);
  });
  it("stay a number where nothing tells them apart", () => {
    expect(told("Norway and Chile signed eleven agreements on Monday.")).toEqual(["signed agreement x11 CL,NO: -"]);
    expect(
      told("Norway and Chile signed two MoUs on Monday. The MoU on mining was signed by Lars Holm, the Norwegian foreign minister."),
    ).toEqual(["signed mou CL,NO: mining by Lars Holm"]);
  });
  it("stand under a headline, numbered, each with who signed it", () => {
    expect(
      told(
        "List of MoUs/Agreements signed during the State Visit of the President of Chile to Norway\n\n1. Agreement on the Prevention of Illicit Traffic\nSigned by: Anna Berg, Minister of Justice of Norway, and Luis Vega, Minister of Foreign Affairs of Chile\n\n2. Memorandum of Understanding on railways\nSigned by: Bo Roe and Ana Soto\n\n3. Joint Declaration on the Environment",
      ),
    ).toEqual([
      "signed agreement CL,NO: Agreement on the Prevention of Illicit Traffic by Anna Berg and Luis Vega",
      "signed mou CL,NO: railways by Ana Soto and Bo Roe",
      "signed joint_declaration CL,NO: Joint Declaration on the Environment",
    ]);
  });
  it("stand under a heading within the report", () => {
    expect(
      told(
        "Norway and Chile held talks in Oslo on Friday, and the ministers of both countries dined afterwards.\n\nList of agreements signed during the visit\n\n1. Agreement on fishing\n\n2. Letter of Intent on naval training",
      ),
    ).toEqual(["signed agreement CL,NO: Agreement on fishing", "signed letter_of_intent CL,NO: naval training"]);
  });
  it("go on under an announcement of any form, line by line", () => {
    expect(
      told(
        "Norway and Chile held talks in Oslo. In their presence the sides signed or exchanged the documents listed below:\n\n" +
          "1. Treaty on extradition;\n2. Memorandum of Understanding on divers;\n3. Protocol amending the Fishing Agreement.",
      ),
    ).toEqual([
      "signed agreement CL,NO: Treaty on extradition",
      "signed mou CL,NO: divers",
      "signed arrangement CL,NO: Protocol amending the Fishing Agreement",
    ]);
    expect(
      told(
        "The ministers of Norway and Chile welcomed the signing, on the occasion of this session, of:\n" +
          "(a) the Framework Agreement on Rescue;\n(b) a Technical Arrangement on Hydrography between the two navies;",
      ),
    ).toEqual(["signed agreement CL,NO: Framework Agreement on Rescue", "signed arrangement CL,NO: Technical Arrangement on Hydrography"]);
  });
  it("take who signed from a further sentence of the line, and end where a line without a mark says something", () => {
    expect(
      told(
        "Norway and Chile held talks. The following acts were signed:\n\n" +
          "- Air Services Agreement. Signed by Transport Minister Kari Lund and the Chilean aviation minister, Mario Silva;\n" +
          "- Memorandum of understanding on rail;\n\nA fishing agreement that was expected to be on the list needs more work, an aide said.",
      ),
    ).toEqual(["signed agreement CL,NO: Air Services Agreement by Kari Lund and Mario Silva", "signed mou CL,NO: rail"]);
    expect(
      told(
        "Norway and Chile held talks. The leaders witnessed the exchange of the following:\n\n" +
          "- An agreement on investments, exchanged by Kari Lund, Minister of Trade of Norway, and Mario Silva, Minister of Finance of Chile.\n" +
          "- A memorandum of understanding on tides, exchanged by Ola Berg and Pedro Rojas.",
      ),
    ).toEqual(["signed agreement CL,NO: investments by Kari Lund and Mario Silva", "signed mou CL,NO: tides by Ola Berg and Pedro Rojas"]);
  });
  it("may stand behind words that only announce them", () => {
    expect(
      told(
        "Two instruments of Norway and Chile are up for signature on Friday: a memorandum of understanding on rescue and a protocol on patrols.",
      ),
    ).toEqual(["planned mou CL,NO: rescue", "planned arrangement CL,NO: patrols"]);
    expect(
      told(
        "Norway and Chile signed a treaty on fishing on Monday. Among the others: MoUs on quarantine and on universities and a letter of intent on salmon.",
      ),
    ).toEqual([
      "signed agreement CL,NO: fishing",
      "signed mou CL,NO: quarantine",
      "signed mou CL,NO: universities",
      "signed letter_of_intent CL,NO: salmon",
    ]);
  });
  it("may hang on the plural that announced them", () => {
    expect(
      told(
        "Norway and Chile signed three agreements on Sunday. The agreements include one on degrees, another on urban development and a third on secrets.",
      ),
    ).toEqual(["signed agreement CL,NO: degrees", "signed agreement CL,NO: urban development", "signed agreement CL,NO: secrets"]);
  });
});
