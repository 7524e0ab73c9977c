/** Papers told as what talks or a visit led to. */
import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

const MET = "Norwegian President Anna Berg met Peruvian President Pedro Rojas in Lima on Monday.";

describe("papers that a visit led to", () => {
  it("come out of it, before the verb and behind it", () => {
    const three = [
      "signed letter_of_intent NO,PE: sugar mills",
      "signed arrangement NO,PE: the registration of vaccines",
      "signed agreement NO,PE: establishing a ferry line",
    ];
    const row =
      "a letter of intent concerning sugar mills, a protocol on the registration of vaccines, and an agreement establishing a ferry line";
    expect(told(`${MET} Out of it came ${row}.`)).toEqual(three);
    expect(told(`${MET} From the talks emerged ${row}.`)).toEqual(three);
    expect(told(`${MET} Fourteen documents came out of it, on railways, on coconuts and on central banking.`)).toEqual([
      "signed agreement x14 NO,PE: -",
    ]);
  });
  it("are its harvest or its result", () => {
    expect(
      told("Eight memoranda and four agreements were the harvest of the visit which Norwegian President Anna Berg paid to Peru."),
    ).toEqual(["signed mou x8 NO,PE: -", "signed agreement x4 NO,PE: -"]);
    expect(told(`${MET} A treaty on fisheries was the result.`)).toEqual(["signed agreement NO,PE: fisheries"]);
    expect(told(`${MET} The result was a treaty on fisheries.`)).toEqual(["signed agreement NO,PE: fisheries"]);
  });
  it("are not what a person brings from a house", () => {
    expect(told("Out of the hotel in Lima came Anna Berg of Norway with a treaty on fisheries with Peru.")).toEqual([]);
    expect(told("Norway and Peru agreed to study it. The deal was the result of hard work.")).toEqual([]);
  });
});

describe("a number that is left beside the papers told one by one", () => {
  it.each([
    "The other six are memoranda between ministries.",
    "The remaining six, all of them memoranda, cover climate change, sports, youth, education, ports and trade.",
  ])("is of its own kind: %s", (rest) => {
    expect(told(`Norway and Peru exchanged seven documents in Lima on Monday, among them a memorandum on tourism. ${rest}`)).toEqual([
      "signed mou NO,PE: tourism",
      "signed mou x6 NO,PE: -",
    ]);
  });
});
