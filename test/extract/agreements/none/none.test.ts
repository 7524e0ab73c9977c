/** What names a paper and yet tells of no signing. */
import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

describe("no agreement is told", () => {
  it("by a paper that is only mentioned", () => {
    expect(told("Norway and Chile discussed the implementation of the treaty on fishing.")).toEqual([]);
    expect(told("Norway and Chile reviewed over 40 signed bilateral agreements and memoranda of understanding.")).toEqual([]);
    expect(told("Trade under the agreement on fishing between Norway and Chile rose.")).toEqual([]);
  });
  it("where none was signed", () => {
    expect(told("Norway and Chile met in Oslo. No agreement on fishing was signed.")).toEqual([]);
  });
  it("by a paper that waits for signatures, or whose signing is but recalled", () => {
    expect(told("Norway and Chile held talks on a text. It will not be final until both have signed it.")).toEqual([]);
    const signed = "Norway and Chile signed a memorandum on fishing on Friday.";
    expect(told(`${signed} The memorandum being signed is the fruit of a visit to Norway last April.`)).toEqual([
      "signed mou CL,NO: fishing",
    ]);
  });
  it("by agreeing, or by an understanding that was reached", () => {
    expect(told("Norway and Chile agreed to meet again. They reached an agreement on all points.")).toEqual([]);
  });
  it("by a supply of arms with numbers", () => {
    expect(told("Norway and Chile signed an agreement under which the Chilean Navy will get 24 Naval Strike Missiles.")).toEqual([]);
  });
  it("in papers only talked of: to be signed by others, talks about talks, arrangements reached, arms", () => {
    expect(told("Norway and Chile took the protocol on patrols off the list of papers to be signed on Thursday.")).toEqual([]);
    expect(told("The talks between Norway and Chile yielded an agreement to open negotiations on fishing.")).toEqual([]);
    expect(told("The arrangements reached between Norway and Chile in May are being carried out.")).toEqual([]);
    expect(told("An accord through which the Norwegian Navy will obtain 26 NH90 helicopters was signed by Norway and Chile.")).toEqual([]);
  });
});

it.each([
  "Kenya supports the settlement of its dispute with Peru in line with the 1982 United Nations Convention on the Law of the Sea.",
  "Kenya told Peru that the 1951 Refugee Convention and the 1949 Geneva Convention bind both.",
])("a convention open to all states is no paper of two: %s", (sentence) => expect(told(sentence)).toEqual([]));
