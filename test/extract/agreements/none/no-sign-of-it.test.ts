/** A paper of which there is no sign that anybody signed it. */
import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

describe("an agreement is denied", () => {
  it.each([
    "There is no indication that Norway and Chile have signed a treaty on fishing.",
    "There was no word that Norway and Chile had signed a treaty on fishing.",
    "The notice does not mean that Norway and Chile have signed a treaty on fishing.",
    "Claims on social networks that Norway and Chile have signed a treaty on fishing are wrong.",
  ])("where nothing shows it: %s", (sentence) => {
    expect(told(sentence)).toEqual(["denied agreement CL,NO: fishing"]);
  });
  it("but where there is little doubt, or somebody confirms it", () => {
    expect(told("There is little doubt that Norway and Chile signed a treaty on fishing.")).toEqual(["signed agreement CL,NO: fishing"]);
    expect(told("Peru confirmed that Norway and Chile had signed a treaty on fishing.")).toEqual(["signed agreement CL,NO: fishing"]);
  });
});
