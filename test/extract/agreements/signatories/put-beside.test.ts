/** Signatures that are put under, beneath or to a paper, next to another's; and papers signed by somebody themselves. */
import { describe, expect, it } from "vitest";
import { claimsOf } from "../../told.ts";
import { told } from "../told.ts";

const DAHL = "Norwegian Foreign Minister Per Dahl";
const VEGA = "Peruvian Foreign Minister Luis Vega";
const BOTH = "signed agreement NO,PE: fishing by Luis Vega and Per Dahl";

describe("a paper is signed where signatures are put", () => {
  it.each([
    `${DAHL} and ${VEGA} have put their signatures under the agreement on fishing.`,
    `${DAHL} and ${VEGA} set their names beneath an agreement on fishing.`,
    `${DAHL} put his name to an agreement on fishing next to that of ${VEGA}.`,
    `${DAHL} put his name, beside that of ${VEGA}, to an agreement on fishing.`,
  ])("%s", (body) => expect(told(body)).toEqual([BOTH]));

  it("to what the sentence before names", () => {
    expect(told(`The Fishing Agreement with Peru is done. ${DAHL} put his name to it alongside that of ${VEGA}.`)).toEqual([
      "signed agreement NO,PE: Fishing Agreement by Luis Vega and Per Dahl",
    ]);
  });
  it("and where pen is put to paper", () => {
    expect(told(`${DAHL} and ${VEGA} put pen to paper on an agreement on fishing.`)).toEqual([BOTH]);
  });
});

it("whoever comes home with what they signed themselves is a signatory", () => {
  expect(told(`${VEGA} came home with an agreement on fishing signed by himself and ${DAHL}.`)).toEqual([BOTH]);
});

describe("the subject of a paper ends", () => {
  it.each([
    ["before what is done with it", `${DAHL} and ${VEGA} signed a treaty on fishing instead.`],
    ["before what it does", `The treaty on fishing lies in a drawer. It was signed by ${DAHL} and ${VEGA}.`],
  ])("%s", (_, body) => expect(claimsOf(body).flatMap((c) => (c.kind === "agreement" ? [c.title?.value] : []))).toEqual(["fishing"]));
});
