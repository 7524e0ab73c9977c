/** States that stand in brackets, between dashes or behind a colon after the number of those who sign. */
import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

describe("a group that signs", () => {
  it.each([
    "Four allies (Peru, Chile, Kenya and Norway) signed a treaty on fishing.",
    "Four states – Peru, Chile, Kenya and Norway – signed a treaty on fishing.",
    "A treaty on fishing was signed by ministers from four countries (Peru, Chile, Kenya and Norway).",
    "Ministers of four nations (Peru, Chile, Kenya and Norway) met and signed a treaty on fishing.",
  ])("is named beside its number: %s", (sentence) => {
    expect(told(sentence)).toEqual(["signed agreement CL,KE,NO,PE: fishing"]);
  });
  it("is not whoever did something else in the sentence", () => {
    expect(
      told("Ministers of four states (Peru, Ghana, Kenya and Togo) discussed a treaty on fishing that Norway and Chile signed."),
    ).toEqual(["signed agreement CL,NO: fishing"]);
  });
});
