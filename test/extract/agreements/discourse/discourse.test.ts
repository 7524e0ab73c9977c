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
