import { describe, expect, it } from "vitest";
import { claimsOf, travelled } from "../../told.ts";

describe("a visit on which something is to be done", () => {
  it("is to come where nothing else is told of it", () => {
    expect(
      travelled(
        "Norway's Foreign Minister Per Dahl said Oslo expects to sign five memoranda with Peru during Foreign Minister Ana Alba's visit.",
      ),
    ).toEqual(["planned: Ana Alba to /NO"]);
  });

  it("goes on where she has arrived", () => {
    expect(
      travelled(
        "Peru's Foreign Minister Ana Alba arrived in Oslo on Tuesday. Norway expects to sign five memoranda with Peru during Alba's visit.",
      ),
    ).not.toContain("planned: Ana Alba to /NO");
  });

  it("does not take the day on which somebody spoke of it, nor does what is to be done", () => {
    const days = claimsOf(
      "On Friday, Norway's Foreign Minister Per Dahl said Oslo expects to sign five memoranda with Peru during Foreign Minister Ana Alba's visit.",
    )
      .map((claim) => [claim.kind, "date" in claim ? claim.date : undefined])
      .sort();
    expect(days).toEqual([
      ["agreement", null],
      ["visit", null],
    ]);
  });

  it("takes the day in front where the speaker stands between commas", () => {
    const [visit] = claimsOf("On Friday, the ministry said, Peruvian Foreign Minister Ana Alba will visit Norway.");
    expect(visit?.kind === "visit" ? visit.date?.value.when : undefined).toMatchObject({ kind: "weekday" });
  });
});

describe("a visit from which another is counted", () => {
  it("was as long before the day told beside it", () => {
    const days = claimsOf(
      "Peruvian Foreign Minister Ana Alba last visited Oslo in November 2017, a year after Norwegian President Nils Berg's state visit to Peru.",
    ).flatMap((claim) => (claim.kind === "visit" ? [[claim.visitor.value.name, claim.date?.value.when.kind, claim.date?.value.when]] : []));
    expect(days).toContainEqual([
      "Nils Berg",
      "offset",
      expect.objectContaining({ offset: -1, base: expect.objectContaining({ year: 2017, month: 11 }) }),
    ]);
  });
});
