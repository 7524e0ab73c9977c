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
});
