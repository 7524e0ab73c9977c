/** Subjects that stand behind a day, and numbers and words beside a paper that are none of its own. */
import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

const MEETING = "Foreign Minister Ana Alba of Peru met Foreign Minister Per Dahl of Norway in Lima on Tuesday. ";

describe("what a paper is about", () => {
  it("may stand behind its day", () => {
    for (const words of ["on 25 April covering", "on Monday on", "last Friday concerning"])
      expect(told(`${MEETING}The ministers signed a letter of intent ${words} the making of ferries.`)).toEqual([
        "signed letter_of_intent NO,PE: the making of ferries by Ana Alba and Per Dahl",
      ]);
  });
  it("may be told with 'this time'", () => {
    expect(told(`${MEETING}Norway and Peru then concluded another MoU, this time on the training of diplomats.`)).toEqual([
      "signed mou NO,PE: the training of diplomats",
    ]);
  });
  it("is not that it ranges over many subjects", () => {
    expect(told(`${MEETING}Seven memoranda, on subjects from roads to debt, were signed.`)).toEqual(["signed mou x7 NO,PE: -"]);
  });
});

it("the hour before a paper is no number of papers", () => {
  expect(told(`${MEETING}14:30 - A Joint Declaration on fish is adopted.`)).toEqual([
    "signed joint_declaration NO,PE: Joint Declaration on fish",
  ]);
});

it("an acquisition and cross-servicing agreement is no purchase, whatever it lets armies share", () => {
  expect(
    told("Norway and Peru agreed to open negotiations on an acquisition and cross-servicing agreement, which covers fuel and ammunition."),
  ).toEqual(["planned agreement NO,PE: acquisition and cross-servicing agreement"]);
});

it("a list is led to by 'among which are'", () => {
  expect(
    told(
      `${MEETING}In the presence of the ministers officials exchanged eight documents, among which are:\n\n- Memorandum on rice;\n- Protocol on the export of plums.`,
    ),
  ).toEqual(["signed mou NO,PE: rice", "signed arrangement NO,PE: Protocol on the export of plums"]);
});

it("cooperation in a region is the whole subject, and cooperation settled in a house is not", () => {
  expect(told("Norway and Peru signed a memorandum on cooperation in the Antarctic region.")).toEqual([
    "signed mou NO,PE: cooperation in the Antarctic region",
  ]);
  expect(told("Norway and Peru signed a memorandum on cooperation in the Winter Palace.")).toEqual(["signed mou NO,PE: cooperation"]);
});
