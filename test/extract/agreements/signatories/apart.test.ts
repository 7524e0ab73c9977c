import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

const both = ["signed mou NO,PE: tides by Anna Berg and Pedro Rojas"];

describe("two who sign", () => {
  it("are one subject over what is set in behind the first", () => {
    for (const body of [
      "Deputy Minister Anna Berg, on behalf of the Norwegian government, and Ambassador Pedro Rojas, on behalf of the Peruvian government, signed a memorandum on tides in Bergen.",
      "Norwegian Deputy Minister Anna Berg, who was standing in for Prime Minister Kari Lund, and Peruvian Ambassador Pedro Rojas signed a memorandum on tides in Bergen.",
      "Norway, represented by Deputy Minister Anna Berg, and Peru, represented by Ambassador Pedro Rojas, signed a memorandum on tides in Bergen.",
      "The memorandum on tides was signed in Bergen between the Government of Norway, through Deputy Minister Anna Berg, and the Government of Peru, through Ambassador Pedro Rojas.",
    ])
      expect(told(body)).toEqual(both);
  });
  it("may stand behind firms without a state", () => {
    expect(
      told(
        "Fjordkraft chief executive Anna Berg and Costasol chief executive Pedro Rojas signed a memorandum on tides between Norway and Peru.",
      ),
    ).toEqual(both);
  });
  it("may be told before the paper", () => {
    expect(
      told(
        "Signed by Norwegian minister Anna Berg and Peruvian minister Pedro Rojas in Bergen on Monday, the memorandum on tides runs for five years.",
      ),
    ).toEqual(both);
  });
});

describe("who signs a paper", () => {
  it("has signed it where they join somebody in signing or are the first to do so", () => {
    expect(
      told("Norwegian minister Anna Berg joined Pedro Rojas, Peru's minister, in signing a memorandum on tides in Bergen on Monday.")[0],
    ).toMatch(/^signed mou NO,PE: tides/);
    expect(
      told("Norway became the third country, after Kenya and Chile, to sign a memorandum on tides with Peru, in Lima on Monday."),
    ).toEqual(["signed mou NO,PE: tides"]);
  });
  it("is not whom they are unlike, but whoever is told as their neighbours", () => {
    expect(told("Unlike Chile, Norway signed a memorandum on tides with Peru in Bergen on Monday.")).toEqual(["signed mou NO,PE: tides"]);
    expect(told("Norway signed a memorandum on tides with its neighbours Sweden and Finland in Bergen on Monday.")).toEqual([
      "signed mou FI,NO,SE: tides",
    ]);
  });
});
