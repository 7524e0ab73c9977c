/** Sides named in the sentence before, and for whom somebody signs. */
import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

describe("the sides of a paper", () => {
  it("are the row of the sentence before where its own names nobody", () => {
    expect(
      told("Norway, Peru, Chile and Ghana agreed at a summit to survey the pole. The leaders also adopted a memorandum on satellite data."),
    ).toEqual(["signed mou CL,GH,NO,PE: satellite data"]);
  });

  it("are read past on whose behalf it is signed", () => {
    expect(told("Norway's Minister Per Dahl has signed on behalf of his government a Status of Forces Agreement with Peru.")).toEqual([
      "signed agreement NO,PE: Status of Forces Agreement by Per Dahl",
    ]);
  });

  it("end before the next sentence, also behind a letter that is a platform", () => {
    expect(
      told('"We want to sign a security agreement," the Norwegian minister wrote on X. A protocol on fish with Peru has lapsed.'),
    ).not.toContain("planned arrangement NO,PE: fish");
  });
});
