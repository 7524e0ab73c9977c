/** Papers told by the way that are news all the same, and papers told by what stands before them. */
import { describe, expect, it } from "vitest";
import { claimsOf } from "../../told.ts";
import { told } from "../told.ts";

const MET = "Norwegian Prime Minister Per Dahl met Peruvian Prime Minister Luis Vega in Lima on Monday.";

describe("a paper in a relative clause is of the news", () => {
  it.each([
    "The joint statement, which the two leaders adopted afterwards, has four chapters.",
    "The Joint Statement, which the two heads of government adopted at the end of an hour of talks, has four chapters.",
    "The treaty on fishing that the two signed after the talks has four chapters.",
  ])("%s", (sentence) => {
    const paper = claimsOf(`${MET} ${sentence}`).find((c) => c.kind === "agreement");
    expect(paper?.kind === "agreement" ? [paper.city?.value, paper.date?.value.when.kind] : null).toEqual(["Lima", "weekday"]);
  });
});

describe("a paper is told", () => {
  it.each([
    [
      "behind the occasion",
      `${MET} At the end of the session an arrangement on fishing was signed by the directors of both ministries.`,
      "signed arrangement NO,PE: fishing",
    ],
    [
      "behind the partner it is negotiated with",
      "Norwegian diplomats are negotiating with the Peruvians an agreement on fishing.",
      "planned agreement NO,PE: fishing",
    ],
    [
      "among those that changed hands",
      "A memorandum on fishing between Norway and Peru was among the papers that changed hands.",
      "signed mou NO,PE: fishing",
    ],
  ])("%s", (_, body, paper) => expect(told(body)).toEqual([paper]));

  it("by its number and its subject, whatever else is said of it", () => {
    const body = `${MET} They put their signatures to two treaties. One of them, on fishing, is long. The other, on the border, closes a file.`;
    expect(told(body).map((p) => p.split(": ")[1])).toEqual(["fishing", "the border"]);
  });
  it("by what was struck on a day", () => {
    expect(told("The talks took nothing from the fishing pact that Peru had struck with Norway on 22 May.")).toEqual([
      "signed agreement NO,PE: fishing pact",
    ]);
  });
});
