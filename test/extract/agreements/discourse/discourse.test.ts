/** Papers told in one sentence and signed in another are one. */
import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

describe("a paper told of before", () => {
  it("takes those who signed it from a later sentence", () => {
    const one = ["signed mou CL,NO: training by Lars Holm and Pedro Rojas"];
    const first = "Norway and Chile signed a memorandum of understanding on training in Oslo.";
    const by = "Norwegian Defence Minister Lars Holm and Chilean Defence Minister Pedro Rojas";
    expect(told(`${first} The document was signed by ${by}.`)).toEqual(one);
    expect(told(`${first} It was signed by ${by}.`)).toEqual(one);
    expect(told(`${first} Signatures were put to it by ${by}.`)).toEqual(one);
  });
  it("gives title and kind to the document signed later", () => {
    expect(told("Norway had proposed to Chile a memorandum on training in May. The document was inked by the two sides in Oslo.")).toEqual([
      "planned mou CL,NO: training",
      "signed mou CL,NO: training",
    ]);
  });
});

describe("the sides of a paper", () => {
  it("are those the telling dwells on, not every state named beside", () => {
    expect(
      told(
        "Norwegian President Erik Dahl was welcomed by Chilean President Luis Vega. Their talks, which covered Cuba and grain, ended with the signing of a protocol on fishing.",
      ),
    ).toEqual(["signed arrangement CL,NO: fishing"]);
    expect(told("A joint declaration on rail was adopted by the ministers of Norway, Chile and Peru.")).toEqual([
      "signed joint_declaration CL,NO,PE: rail",
    ]);
  });
  it("are not the state of the town a declaration is named after", () => {
    expect(told("The Vienna Declaration was adopted after talks between Norway and Chile.")).toEqual([
      "signed joint_declaration CL,NO: Vienna Declaration",
    ]);
  });
  it("calls the paper told before a deal, or an agreement to this effect", () => {
    const two = "Norwegian Minister Lars Holm and his Chilean counterpart Pedro Rojas";
    const line = ["signed agreement CL,NO: fishing by Lars Holm and Pedro Rojas"];
    expect(told(`Norway and Chile have signed an agreement on fishing. The deal was inked by ${two} in Oslo.`)).toEqual(line);
    expect(told(`Norway and Chile have signed an agreement on fishing. An agreement to this effect was signed by ${two}.`)).toEqual(line);
    expect(
      told(
        `Norway and Chile have signed an agreement on fishing. Norway also ordered 12 F-16 jets from Chile for $2 billion. The deal was signed by ${two}.`,
      ),
    ).toEqual(["signed agreement CL,NO: fishing"]);
  });
  it("ends what a paper is about where it is laid before a house, and where examples begin", () => {
    expect(told("The agreement with Chile on fishing to Parliament was signed in Oslo by Norway.")).toEqual([
      "signed agreement CL,NO: fishing",
    ]);
    expect(told("Norway and Chile signed a letter of intent for the purchase of systems such as radars.")).toEqual([
      "signed letter_of_intent CL,NO: the purchase of systems",
    ]);
  });
  it("counts papers in a statement between quotation marks", () => {
    expect(
      told('"Two MOUs (memoranda of understanding) have been signed between Norway and Chile during the visit," the ministry said.'),
    ).toEqual(["signed mou x2 CL,NO: -"]);
  });
  it("gives the name of a pact that the sentence before told without it", () => {
    expect(
      told(
        "Norway and Chile on Monday signed a defence pact. The Access Agreement was signed by Norwegian Minister Lars Holm and Chilean Minister Pedro Rojas.",
      ),
    ).toEqual(["signed agreement CL,NO: Access Agreement by Lars Holm and Pedro Rojas"]);
  });
  it("keeps the sides of each of several treaties told together", () => {
    expect(
      told(
        "Norway ended the agreement between the government of Norway and the government of Chile on fishing, signed in Oslo in 1989; the agreement between the government of Norway and the government of Peru on ice, signed in Lima in 1994.",
      ),
    ).toEqual(["signed agreement CL,NO: fishing", "signed agreement NO,PE: ice"]);
  });
});
