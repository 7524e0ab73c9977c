/** Who put their names to a paper. */
import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

describe("signatories", () => {
  it("are read over the offices put between them", () => {
    expect(
      told(
        "Norway and Chile held naval talks. The MoU on hydrography was signed by Vice Admiral Tom Berg, Chief Surveyor to the Government of Norway, and Commodore Pedro Rojas of the Chilean Navy.",
      ),
    ).toEqual(["signed mou CL,NO: hydrography by Pedro Rojas and Tom Berg"]);
  });
  it("stand on each side of a paper signed for two sides", () => {
    expect(
      told(
        "The pact on fishing was signed for the Norwegian side by Foreign Minister Lars Holm of Norway and for the Chilean side by Foreign Minister Pedro Rojas of Chile.",
      ),
    ).toEqual(["signed agreement CL,NO: fishing by Lars Holm and Pedro Rojas"]);
  });
  it("put signatures, names and pens to papers", () => {
    const two = "Norwegian Foreign Minister Lars Holm and Chilean Foreign Minister Pedro Rojas";
    const by = " by Lars Holm and Pedro Rojas";
    expect(told(`${two} put their signatures to a roadmap on trade.`)).toEqual([`signed agreement CL,NO: trade${by}`]);
    expect(told(`${two} affixed their names to a protocol on fishing.`)).toEqual([`signed arrangement CL,NO: fishing${by}`]);
    expect(told(`The treaty on fishing bears the signatures of ${two}.`)).toEqual([`signed agreement CL,NO: fishing${by}`]);
  });
  it("sign what a relative clause hangs on", () => {
    expect(
      told(
        "The talks produced the Oslo Declaration, which Norwegian President Erik Dahl and Chilean President Luis Vega signed on 7 May 2024.",
      ),
    ).toEqual(["signed joint_declaration CL,NO: Oslo Declaration by Erik Dahl and Luis Vega"]);
  });
  it("are not those who look on", () => {
    expect(told("Norwegian President Erik Dahl and Chilean President Luis Vega witnessed the signing of a treaty on fishing.")).toEqual([
      "signed agreement CL,NO: fishing",
    ]);
  });
  it("are the names behind a plural, and them and the two of the sentence before", () => {
    const two = "Norwegian Minister Lars Holm and Chilean Minister Pedro Rojas";
    const line = ["signed arrangement CL,NO: fishing by Lars Holm and Pedro Rojas"];
    expect(told(`The session ended with the signing of a protocol on fishing by the co-chairs, ${two}.`)).toEqual(line);
    expect(told(`${two} met in Oslo. A protocol on fishing was signed by them afterwards.`)).toEqual(line);
    expect(told(`${two} met in Oslo. A protocol on fishing was signed by the two on the spot.`)).toEqual(line);
  });
  it("are added by those who sign for a side or represent it", () => {
    const first = "Norway and Chile signed a protocol on fishing in Oslo.";
    expect(told(`${first} Minister Lars Holm signed for Norway.`)).toEqual(["signed arrangement CL,NO: fishing by Lars Holm"]);
    expect(told(`${first} The Chilean side was represented by its ambassador, Pedro Rojas.`)).toEqual([
      "signed arrangement CL,NO: fishing by Pedro Rojas",
    ]);
    expect(told(`${first} The Chilean signatory was Minister Pedro Rojas.`)).toEqual(["signed arrangement CL,NO: fishing by Pedro Rojas"]);
  });
  it("are not those who travel, let pass or only hold another rank", () => {
    expect(told("A roadmap between Norway and Chile was signed in 2020 during a visit to Oslo by the then minister, Mario Silva.")).toEqual(
      ["signed agreement CL,NO: -"],
    );
    expect(told("Presidents Anna Berg of Norway and Pedro Rojas of Chile signed off on an air services agreement.")).toEqual([
      "signed agreement CL,NO: air services agreement",
    ]);
    expect(
      told("Foreign ministers Kari Lund of Norway and Mario Silva of Chile met. A letter of intent was signed by the army chiefs."),
    ).toEqual(["signed letter_of_intent CL,NO: -"]);
  });
  it("may stand beside the subject", () => {
    expect(told("Norway's minister Kari Lund signed, together with Chilean minister Mario Silva, a treaty on fishing.")).toEqual([
      "signed agreement CL,NO: fishing by Kari Lund and Mario Silva",
    ]);
    expect(
      told(
        "Norwegian minister Kari Lund met Chilean minister Mario Silva. On the same occasion ministers Lund and Silva signed a treaty on fishing.",
      ),
    ).toEqual(["signed agreement CL,NO: fishing by Kari Lund and Mario Silva"]);
  });
});

describe("who signed which of several papers", () => {
  it("is told of the latter alone", () => {
    expect(
      told(
        "Norway and Chile held talks. The memorandum on maps and the letter of intent on frigates were signed, the latter by Lars Holm and Pedro Silva.",
      ),
    ).toEqual(["signed mou CL,NO: maps", "signed letter_of_intent CL,NO: frigates by Lars Holm and Pedro Silva"]);
  });
  it("is told behind the last of all of them", () => {
    expect(told("Norwegian minister Kari Lund signed memoranda on museums and on archives with Pedro Rojas of Chile on Monday.")).toEqual([
      "signed mou CL,NO: museums by Kari Lund and Pedro Rojas",
      "signed mou CL,NO: archives by Kari Lund and Pedro Rojas",
    ]);
  });
  it("is told in apposition to what is another's", () => {
    expect(
      told("Norwegian minister Kari Lund signed with General Rojas's deputy, Mario Silva of Chile, a memorandum on archives."),
    ).toEqual(["signed mou CL,NO: archives by Kari Lund and Mario Silva"]);
  });
  it("is not told by ministries, nor by who exchanges the ratifications", () => {
    expect(
      told(
        "Minister Kari Lund of Norway and Ambassador Pedro Rojas of Chile signed a memorandum on cattle. A protocol on fires was exchanged by the two interior ministries.",
      )[1],
    ).toBe("signed arrangement CL,NO: fires");
    expect(
      told(
        "Norway and Chile have ratified the extradition treaty they signed in Lima in March 2022, and the instruments of ratification were exchanged by Kari Lund and Pedro Rojas.",
      ),
    ).toEqual(["signed agreement CL,NO: extradition treaty"]);
  });
  it("of one among many are not those of all", () => {
    const by = "signed by Norwegian Minister Lars Holm and Chilean Minister Pedro Rojas";
    expect(told(`Norway and Chile held talks. Twelve more agreements were signed, including a programme ${by}.`)).toEqual([
      "signed agreement x12 CL,NO: -",
    ]);
  });
});

describe("who signs, told by an office first", () => {
  it("stands in apposition behind 'by'", () => {
    expect(
      told(
        "A memorandum on rescue was signed on behalf of the Norwegian police by its deputy head, Kari Lund, and by Chile's commissioner, Pedro Rojas.",
      ),
    ).toEqual(["signed mou CL,NO: rescue by Kari Lund and Pedro Rojas"]);
  });
  it("stands in apposition to a plural before the verb", () => {
    expect(
      told(
        "Norway's Kari Lund and Chile's Pedro Rojas, both ministers, signed a memorandum on seeds, while the heads of the two chambers, Lars Holm and Ana Silva, inked a cooperation agreement.",
      ),
    ).toEqual([
      "signed mou CL,NO: seeds by Kari Lund and Pedro Rojas",
      "signed agreement CL,NO: cooperation agreement by Ana Silva and Lars Holm",
    ]);
  });
  it("stands behind 'to which', and behind a document in apposition", () => {
    expect(
      told("A declaration of intent on salmon, to which Norway's Kari Lund and Chile's Pedro Rojas put their names, foresees hatcheries."),
    ).toEqual(["signed letter_of_intent CL,NO: salmon by Kari Lund and Pedro Rojas"]);
    expect(
      told("Norway and Chile signed a Memorandum of Understanding on Water, a document subscribed by Kari Lund and Pedro Rojas."),
    ).toEqual(["signed mou CL,NO: Water by Kari Lund and Pedro Rojas"]);
  });
  it("is not who looks on", () => {
    expect(told("Norway's Kari Lund and Chile's Pedro Rojas signed a memorandum on seeds, with Minister Lars Holm looking on.")).toEqual([
      "signed mou CL,NO: seeds by Kari Lund and Pedro Rojas",
    ]);
  });
});
