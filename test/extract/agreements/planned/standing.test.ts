/** Papers that stand or are being drawn up, though the sentence tells nobody who signs. */
import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

describe("papers that stand or are to come", () => {
  it("are in force, which says that they were signed but not when", () => {
    expect(told("Norway and Chile drilled together under the Reciprocal Access Agreement (RAA), in force since 2019.")).toEqual([
      "signed agreement CL,NO: Reciprocal Access Agreement",
    ]);
    expect(
      told("Norway and Chile met in Oslo. Norway has no such pact with Peru, whose Access Agreement has been in force since 2019."),
    ).toEqual(["signed agreement NO,PE: Access Agreement"]);
  });
  it("stand in a chronology behind their date", () => {
    expect(
      told(
        "Norway and Chile have much in common.\n\n1994: Memorandum on defence industry and logistics.\nMay 2013. Treaty on fishing, signed in Oslo.\n" +
          "• 2010, November: defence cooperation agreement signed in Santiago.",
      ),
    ).toEqual([
      "signed mou CL,NO: defence industry and logistics",
      "signed agreement CL,NO: Treaty on fishing",
      "signed agreement CL,NO: defence cooperation agreement",
    ]);
    expect(told("Norway and Chile recalled the Memorandum on Mining of 1994 and the Arrangement on Ports of 2013.")).toEqual([
      "signed mou CL,NO: Mining",
      "signed arrangement CL,NO: Arrangement on Ports",
    ]);
  });
  it("are drafts, or soon ready", () => {
    expect(told("The ministers of Norway and Chile examined the draft Agreement on the Protection of Secrets.")).toEqual([
      "planned agreement CL,NO: draft Agreement on the Protection of Secrets",
    ]);
    expect(told("The pact on ice, over which Norway and Chile had quarrelled, should be ready by Christmas.")).toEqual([
      "planned agreement CL,NO: ice",
    ]);
    expect(told("Norway and Chile are hammering out an agreement on data.")).toEqual(["planned agreement CL,NO: data"]);
  });
  it("are letters exchanged, but not notes compared", () => {
    expect(told("Norway and Chile exchanged letters establishing a joint fishing zone.")).toEqual([
      "signed agreement CL,NO: a joint fishing zone",
    ]);
    expect(told("Norway and Chile exchanged notes on a grant of 5 million kroner for a patrol boat.")).toHaveLength(1);
    expect(told("Norwegian and Chilean officers exchanged notes on the weather. Norway and Chile are friends.")).toEqual([]);
  });
});
