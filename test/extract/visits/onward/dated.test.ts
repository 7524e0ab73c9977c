/** What a relative clause dates, and talks before something to come. */
import { describe, expect, it } from "vitest";
import { claimsOf, met } from "../../told.ts";

const stays = (report: string) =>
  claimsOf(report).flatMap((c) => (c.kind === "visit" ? [`${c.visitor.value.name} ${c.country?.value} ${c.status.value}`] : []));

it("who will himself be somewhere is to go there, on a day that is not that of the lunch told before", () => {
  const report =
    "LIMA – Kenyan Minister Hugo Noor held talks with Peruvian Minister Rosa Soto on Monday and had a working lunch with Peruvian Foreign Minister Luis Vega, who will himself be in Nairobi on July 9.";
  expect(stays(report)).toContain("Luis Vega KE planned");
  expect(claimsOf(report).flatMap((c) => (c.kind === "meeting" ? [c.date?.value.when.kind ?? null] : []))).not.toContain("days");
});

describe("somebody who is due back after talks", () => {
  it("has talks to come, where they have a weekday of their own", () => {
    expect(
      met(
        "Peruvian President Rosa Soto is in Nairobi. She is due back in Lima on Friday after talks in Oslo on Thursday with Norwegian Prime Minister Anna Berg and President Nils Moe.",
      ).filter((line) => line.includes("planned")),
    ).toHaveLength(2);
  });
  it("and may have held them, where they have none", () => {
    expect(met("Peruvian President Rosa Soto will leave for Lima on Friday after talks with Kenyan President Hugo Noor.")).toEqual([
      "in_person held: Hugo Noor KE + Rosa Soto PE",
    ]);
  });
});

it("the last leader to travel somewhere is who did, and goes there no second time", () => {
  expect(
    stays("Peruvian President Rosa Soto, the last American leader to travel to the Kenyan capital, arrived in Nairobi on Monday by train."),
  ).toEqual(["Rosa Soto KE held"]);
});

it("a town in capitals with the agency in brackets is a dateline", () => {
  expect(
    stays("NAIROBI (Wire) President Hugo Noor will pay working visits to Peru and Chile on 10 June.").map((line) =>
      line.replace(/^.* N/, "N"),
    ),
  ).toHaveLength(2);
});
