/** "The signing" without its paper, the older paper that a new one replaces, and papers told beside others. */
import { describe, expect, it } from "vitest";
import { recordedAgreements } from "../../told.ts";
import { told } from "../told.ts";

describe("the signing", () => {
  it.each([
    "The signing is planned for 1 July in Lima.",
    "The signing is due on 1 July in Lima.",
    "The signing ceremony will take place in Lima on 1 July.",
  ])("tells the day of the paper told before: %s", (sentence) => {
    expect(recordedAgreements(`Norway and Peru will sign a treaty on fisheries. ${sentence}`)).toEqual(["2024-07-01 fisheries"]);
  });
  it("is of no further paper", () => {
    expect(told("Norway and Peru signed a treaty on fisheries. The signing was attended by hundreds of fishermen of Chile.")).toEqual([
      "signed agreement NO,PE: fisheries",
    ]);
  });
});

describe("leave to sign", () => {
  it("is of another day than the signing, and whoever has it signs", () => {
    const leave = "On Monday the cabinet of Norway authorised Minister Anna Berg to sign the new treaty on police cooperation with Peru.";
    expect(told(leave)).toEqual(["planned agreement NO,PE: police cooperation by Anna Berg"]);
    expect(recordedAgreements(leave)).toEqual(["undated police cooperation"]);
  });
});

it("a paper replaces the one that somebody concluded on a day", () => {
  expect(
    recordedAgreements(
      "Norway and Peru signed a treaty on fisheries on Monday. Once in force, the instrument will replace the one concluded by the two states on 4 June 2012.",
    ),
  ).toEqual(["2012-06-04 -", "2024-06-03 fisheries"]);
});

it("a paper between two states goes back to its year", () => {
  for (const words of ["goes back to 2005", "dates from 2005"])
    expect(recordedAgreements(`The labour agreement between Norway and Peru ${words}.`)).toEqual(["2005 labour agreement"]);
});

it("a number of further papers stands beside the one told", () => {
  expect(
    told(
      "The presidents of Norway and Peru signed the treaty on fisheries in Lima on Monday, followed by fifteen further agreements of their ministers.",
    ),
  ).toEqual(["signed agreement NO,PE: fisheries", "signed agreement x15 NO,PE: -"]);
});

it("a text that somebody signed is the treaty named before it", () => {
  expect(
    told(
      "Peru's Senate on Thursday voted down the extradition treaty with Norway, sending to the archive a text that Presidents Anna Berg and Pedro Rojas had signed in Lima on 12 November 2021.",
    ),
  ).toEqual(["signed agreement NO,PE: extradition treaty by Anna Berg and Pedro Rojas"]);
});

it("a paper to come that is told behind a signed one is another", () => {
  expect(
    recordedAgreements(
      "Norway and Peru signed a memorandum in Lima on Monday. A second memorandum, on the training of pilots, will be signed between Norway and Peru later.",
    ),
  ).toEqual(["2024-06-03 -", "undated the training of pilots"]);
});

it("both sides are the two of the paragraph", () => {
  expect(
    told(
      "Norway and Peru signed a treaty on fisheries in Oslo on Monday.\n\nSweden is knocking as well. The joint committee of Sweden and Peru met in May. The president of Peru is expected in Stockholm in October, and officials on both sides are drafting a roadmap for tourism.",
    ),
  ).toContain("planned agreement PE,SE: tourism");
});

it("an office that somebody holds today dates nothing", () => {
  expect(
    recordedAgreements(
      "In Oslo on 16 April Anna Berg, today foreign minister of Norway, and the Peruvian ambassador, Pedro Rojas, put their names to a defence treaty.",
    ),
  ).toEqual(["2024-04-16 defence treaty"]);
});
