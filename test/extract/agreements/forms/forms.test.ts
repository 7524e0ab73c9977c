/** The grammar of signing: voices, participles, nouns, and the words that tell the subject. */
import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

describe("a signing", () => {
  it("is told by the passive, the participle and the noun alike", () => {
    const one = ["signed agreement CL,NO: fishing"];
    expect(told("An agreement on fishing was signed between Norway and Chile in Oslo.")).toEqual(one);
    expect(told("Under an agreement on fishing signed between Norway and Chile in 2017 boats may land.")).toEqual(one);
    expect(told("The session of Norway and Chile ended with the signing of an agreement on fishing.")).toEqual(one);
    expect(told("Norway and Chile inked on Friday, in Oslo, an agreement on fishing.")).toEqual(one);
  });
  it("names the subject behind the parties, in a field, or by a participle", () => {
    expect(told("Norway signed an agreement with Chile on the transfer of prisoners.")).toEqual([
      "signed agreement CL,NO: the transfer of prisoners",
    ]);
    expect(told("Norway and Chile signed a memorandum of understanding in the field of higher education.")).toEqual([
      "signed mou CL,NO: higher education",
    ]);
    expect(told("Norway and Chile signed a protocol amending the Convention on Taxes of 1987.")).toEqual([
      "signed arrangement CL,NO: amending the Convention on Taxes of 1987",
    ]);
  });
  it("is an adoption for declarations", () => {
    expect(told("Norway and Chile issued a joint declaration on the Arctic.")).toEqual(["signed joint_declaration CL,NO: the Arctic"]);
    expect(told("Norway and Chile issued a protocol on health.")).toEqual([]);
  });
  it("reaches over prepositional phrases to its object alone", () => {
    expect(told("Under the treaty on ice Norway and Chile signed a protocol on fishing.")).toEqual(["signed arrangement CL,NO: fishing"]);
  });
  it("hangs on a paper without a word between", () => {
    expect(told("Peru has rejected the memorandum of understanding Norway signed with Chile on port access in January.")).toEqual([
      "signed mou CL,NO: port access",
    ]);
  });
  it("is of the year that the paper bears", () => {
    expect(told("Under the 2018 treaty on fishing between Norway and Chile boats may land.")).toEqual(["signed agreement CL,NO: fishing"]);
  });
  it("is told by hands and returns", () => {
    expect(told("The talks between Norway and Chile saw eleven instruments change hands.")).toEqual(["signed agreement x11 CL,NO: -"]);
    expect(told("Norwegian President Erik Dahl went to Chile in May and came back with an agreement on fishing.")).toEqual([
      "signed agreement CL,NO: fishing",
    ]);
  });
});
