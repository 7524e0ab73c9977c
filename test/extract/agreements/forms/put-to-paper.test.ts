/** Papers that are made by other words than signing: brought to paper, executed, approved and signed in one breath. */
import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

const PACT = ["signed agreement NO,PE: fisheries"];

describe("a paper that is put to paper", () => {
  it.each([
    "Norway and Peru put a pact on fisheries in writing in Lima on Monday.",
    "Norway and Peru set down in writing a pact on fisheries in Lima on Monday.",
    "Norway and Peru put ink to a pact on fisheries in Lima on Monday.",
    "Norway and Peru committed to paper a pact on fisheries in Lima on Monday.",
    "A pact on fisheries was put to paper by Norway and Peru in Lima on Monday.",
  ])("is signed: %s", (sentence) => {
    expect(told(sentence)).toEqual(PACT);
  });
  it.each(["Norway and Peru set a pact on fisheries aside on Monday.", "Norway and Peru committed themselves to a pact on fisheries."])(
    "is not where nothing is written: %s",
    (sentence) => {
      expect(told(sentence)).toEqual([]);
    },
  );
});

describe("a new paper with its subject", () => {
  it("is made by executing, completing or agreeing it", () => {
    expect(told("Norway and Peru executed a memorandum on fisheries in Lima on Monday.")).toEqual(["signed mou NO,PE: fisheries"]);
    expect(told("Norway and Peru completed a free trade agreement in Lima on Monday.")).toEqual([
      "signed agreement NO,PE: free trade agreement",
    ]);
    expect(told("Norway and Peru agreed a protocol on fisheries in Lima on Monday.")).toEqual(["signed arrangement NO,PE: fisheries"]);
  });
  it("is no more than agreed where it is but an agreement", () => {
    expect(told("Norway and Peru agreed an agreement on fisheries in Lima on Monday.")).toEqual([]);
  });
  it("is to come where only its text is settled", () => {
    expect(told("Norway and Peru finalised the text of a treaty on fisheries in Lima on Monday.")).toEqual([
      "planned agreement NO,PE: fisheries",
    ]);
  });
});

describe("a passive whose auxiliary stands before another participle", () => {
  it.each([
    "A pact on fisheries was approved and signed by Norway and Peru in Lima on Monday.",
    "A pact on fisheries was drafted, discussed and signed by Norway and Peru in Lima on Monday.",
    "A pact on fisheries was negotiated for years and finally signed by Norway and Peru in Lima on Monday.",
    "A pact on fisheries that is to feed the ports of Norway and Peru was signed by the two ministers in Lima on Monday.",
  ])("tells of a signing: %s", (sentence) => {
    expect(told(sentence)).toEqual(PACT);
  });
  it("is as much to come as the first of them", () => {
    expect(told("A pact on fisheries is to be finalised and signed by Norway and Peru in Lima in September.")).toEqual([
      "planned agreement NO,PE: fisheries",
    ]);
  });
});

it("bears the names of those who signed it, however it got them", () => {
  for (const verb of ["bears the signatures of", "carries the names of", "received the signatures of"])
    expect(told(`A pact on fisheries ${verb} Norwegian minister Anna Berg and Peruvian minister Pedro Rojas.`)).toEqual([
      "signed agreement NO,PE: fisheries by Anna Berg and Pedro Rojas",
    ]);
});

it("what a paper is about ends before the verb that takes an object and before who did it", () => {
  expect(told("Norway and Peru will share boats under a memorandum on fisheries they signed in Lima on Monday.")).toEqual([
    "signed mou NO,PE: fisheries",
  ]);
  expect(told("A letter of intent on flight codes links the carriers of Norway and Peru since Saturday.")).toEqual([
    "signed letter_of_intent NO,PE: flight codes",
  ]);
});

it("the transfer of equipment at large is what a paper is about, and no goods", () => {
  expect(told("Norway and Peru signed an agreement on the transfer of defence equipment and technology.")).toEqual([
    "signed agreement NO,PE: the transfer of defence equipment and technology",
  ]);
});
