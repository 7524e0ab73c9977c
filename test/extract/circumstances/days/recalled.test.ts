/** What a text only takes up with a word of regard, and days of asides, date nothing else. */
import { describe, expect, it } from "vitest";
import { claimsOf, recorded } from "../../told.ts";

const pacts = (body: string): string[] =>
  claimsOf(body).flatMap((c) => {
    if (c.kind !== "agreement") return [];
    const when = c.date?.value.when;
    return [`${when?.kind === "days" ? when.day : null} ${c.city?.value ?? null}`];
  });

describe("what leaders welcomed", () => {
  const before = "A declaration was adopted by the presidents of Kenya and Peru in Lima on 4 June.";
  const list =
    "The presidents witnessed the exchange of the following instruments:\n\nMemorandum of Understanding on Fisheries;\n\nAgreement on Visas.";
  it.each<[string]>([["welcomed"], ["noted"], ["commended"]])("they %s is of its own day and town", (verb) =>
    expect(
      pacts(`${before}\n\nThe presidents ${verb} the working dinner of their foreign ministers in Cusco on 3 June.\n\n${list}`),
    ).toEqual(["4 Lima", "4 Lima"]),
  );
  it("a guest whom a host welcomed is no matter of regard", () =>
    expect(
      recorded(
        "Kenyan President Samuel Otieno was welcomed in Lima on Monday by Peruvian President Luis Soto for talks. They met for an hour.",
      ),
    ).toContain("2024-06-03 in Lima/PE: Luis Soto + Samuel Otieno"));
});

describe("the day of an aside", () => {
  it("of an arrival is not that of the meeting told around it", () =>
    expect(
      recorded("LIMA, June 5 (Wire) - Kenyan President Samuel Otieno, who arrived on Monday, met Peruvian President Luis Soto."),
    ).toEqual(["2024-06-05 in Lima/PE: Luis Soto + Samuel Otieno"]));
  it("in brackets behind each of several is theirs", () => {
    const report =
      "Kenyan Foreign Minister Joy Wanjiru met Anna Berg, Foreign Minister of Norway (3 June), and Rosa Soto, Foreign Minister of Peru (4 June). At the end of the meeting with the Norwegian side, Wanjiru and Berg signed a memorandum of understanding on fisheries.";
    expect(pacts(report)).not.toContain("4 null");
  });
});

describe("a meeting told as earlier", () => {
  it.each<[string]>([
    ["Otieno had earlier met Foreign Minister Rosa Paz."],
    ["Earlier he had met Foreign Minister Rosa Paz."],
    ["Immediately beforehand he had met Foreign Minister Rosa Paz."],
  ])("%s", (text) =>
    expect(recorded(`Kenyan President Samuel Otieno met Peruvian President Luis Soto in Lima on Monday. ${text}`)).toContain(
      "2024-06-03 in Lima/PE: Rosa Paz + Samuel Otieno",
    ),
  );
});

it("the day that heads a section is that of all it tells without one", () => {
  const report = (heading: string): string[] =>
    recorded(
      `The programme of Kenyan President Samuel Otieno was as follows.\n\n${heading}\n\nOtieno met Peruvian President Luis Soto in Lima. Trade was talked about. So was fish. So were visas.\n\nLater he met Foreign Minister Rosa Paz.`,
    ).map((line) => line.slice(0, 10));
  expect(report("Monday, 3 June")).toEqual(["2024-06-03", "2024-06-03"]);
});
