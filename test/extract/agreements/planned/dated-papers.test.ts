/** Papers of the past that are named with their date, and papers applied or still to be signed. */
import { describe, expect, it } from "vitest";
import { claimsOf } from "../../told.ts";
import { told } from "../told.ts";

const dayOf = (body: string): unknown => {
  const claim = claimsOf(body).find((c) => c.kind === "agreement");
  return claim?.kind === "agreement" ? claim.date?.value.when : undefined;
};

describe("a paper named with its date", () => {
  for (const [words, when] of [
    ["follows a memorandum on rice from September 2019", { kind: "month", year: 2019, month: 9, which: "this" }],
    [
      "rests on the military agreement of 20 November 2012",
      { kind: "days", year: 2012, month: 11, day: 20, to_year: 2012, to_month: 11, to_day: 20 },
    ],
    ["applies a cooperation agreement reached in 2021", { kind: "year", year: 2021, to_year: 2021 }],
  ] as const)
    it(`is of that date: "${words}"`, () => {
      expect(dayOf(`The project of Norway and Peru ${words}.`)).toEqual(when);
    });

  it("may go far back", () => {
    expect(dayOf("Norway and Peru signed a trade accord as long ago as 1993.")).toEqual({ kind: "year", year: 1993, to_year: 1993 });
  });

  it("is not of the day on which it is applied, nor of the town", () => {
    const claim = claimsOf("Under the 2017 treaty of Norway and Peru, two frigates docked in Callao on Wednesday.").find(
      (c) => c.kind === "agreement",
    );
    expect(claim?.kind === "agreement" && [claim.date?.value.when, claim.city]).toEqual([
      { kind: "year", year: 2017, to_year: 2017 },
      null,
    ]);
  });

  it("may be in force with its partner named between", () => {
    expect(told("Norway said the rescue accord with Peru, in force since 1995, remained fully applied.")).toEqual([
      "signed agreement NO,PE: rescue accord",
    ]);
  });
});

describe("what somebody says will be signed", () => {
  it("is planned, also without a that", () => {
    expect(told("The ministers said a memorandum on power between Norway and Peru would be signed next month.")).toEqual([
      "planned mou NO,PE: power",
    ]);
  });
});

describe("the nth to sign", () => {
  it("has signed", () => {
    expect(told("Peru became the 54th nation to sign the Polar Accords with Norway on Tuesday.")).toEqual([
      "signed agreement NO,PE: Polar Accords",
    ]);
  });
});

describe("a paper initialled or finalised that is yet to be signed", () => {
  it("has the day and the town of the signing", () => {
    const claim = claimsOf(
      "Norway and Peru have a deal: an accord on fish initialled last week and to be signed in Lima on October 2.",
    ).find((c) => c.kind === "agreement");
    expect(claim?.kind === "agreement" && [claim.status.value, claim.city?.value, claim.date?.value.when.kind]).toEqual([
      "planned",
      "Lima",
      "days",
    ]);
  });
  it("is planned where it awaits approval", () => {
    expect(told("A memorandum on fish between Norway and Peru had been finalized and awaited only the approval of the president.")).toEqual(
      ["planned mou NO,PE: fish"],
    );
  });
});

describe("a year that a paper bears before its name", () => {
  it("dates it where its signing is told without a day", () => {
    expect(dayOf("The 2017 Treaty of Friendship, signed in Lima by Per Dahl of Norway and Ana Alba of Peru, was the only text.")).toEqual({
      kind: "year",
      year: 2017,
      to_year: 2017,
    });
  });
});
