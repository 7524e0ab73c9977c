/** What was resolved during a visit is done later; the visit was held. */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

describe("a visit during which something was resolved", () => {
  it.each([
    "Norway decided to buy boats during Kenyan President Hugo Noor's visit to Oslo.",
    "Norway confirmed its decision to buy boats during Kenyan President Hugo Noor's visit to Oslo.",
    "Norway pledged to double its aid during Kenyan President Hugo Noor's visit to Oslo.",
  ])("was held: %s", (sentence) => {
    expect(travelled(sentence)).toEqual(["held: Hugo Noor to Oslo/NO"]);
  });
  it("is to come where the visit is made for it, or is dated ahead", () => {
    expect(travelled("Norway agreed to sign a treaty during Kenyan President Hugo Noor's visit to Oslo.")).toEqual([
      "planned: Hugo Noor to Oslo/NO",
    ]);
  });
});
