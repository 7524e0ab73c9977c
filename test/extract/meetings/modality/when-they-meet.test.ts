/** What is to be done "when the two meet" tells of a meeting to come; what is not ruled out is only thought of. */
import { describe, expect, it } from "vitest";
import { claimsOf, met } from "../../told.ts";

const OPENS = "LIMA - Peruvian President Rosa Soto received Norwegian President Per Dahl on Monday.";

describe("a bare verb in a clause of time", () => {
  it.each([
    "An agreement on coal will be signed when the presidents meet in Oslo in October.",
    "Once the two leaders meet in Oslo in October, a declaration will be ready.",
    "When the two presidents meet in Oslo in October, they will sign a treaty on water.",
  ])("is to come where the main clause is: %s", (sentence) => {
    expect(met(`${OPENS} ${sentence}`)).toContain("in_person planned: Per Dahl NO + Rosa Soto PE");
  });
});

describe("what is ruled out", () => {
  const signed = (sentence: string) => claimsOf(`${OPENS} ${sentence}`).flatMap((c) => (c.kind === "agreement" ? [c.status.value] : []));
  it.each(["ruled out", "excluded", "is ruling out"])("is denied: %s", (verb) => {
    expect(signed(`The Norwegian government ${verb} the signing of an agreement on fish.`)).toEqual(["denied"]);
  });
  it.each(["did not rule out", "has never excluded", "does not rule out"])("is only thought of where it is not: %s", (verb) => {
    expect(signed(`The Norwegian government ${verb} the signing of an agreement on fish.`)).toEqual(["planned"]);
  });
});
