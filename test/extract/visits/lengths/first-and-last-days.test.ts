/** The first and last days of stays. The reports appear on Wednesday, 5 June 2024. */
import { describe, expect, it } from "vitest";
import { recorded, stayed } from "../../told.ts";

const BERG = "Norwegian Prime Minister Anna Berg";

describe("the days of a stay", () => {
  it.each([
    ["its length and the day it ended", `${BERG} was in Lima on a two-day working visit that ended on Monday.`, "2024-06-02/2024-06-03"],
    ["its length behind the noun", `${BERG} returned to Oslo on Monday from a state visit of three days to Peru.`, "2024-06-01/2024-06-03"],
    ["its length and its end", `${BERG} concluded a state visit of three days to Peru on Monday.`, "2024-06-01/2024-06-03"],
    [
      "the day on which the traveller leaves it",
      `${BERG}, who landed in Peru on Monday and leaves it on Friday for Brussels, opened a school.`,
      "2024-06-03/2024-06-07",
    ],
    [
      "the day since which, and that of leaving",
      `${BERG}, who has been visiting Peru since June 3 and will leave on June 7, opened a school.`,
      "2024-06-03/2024-06-07",
    ],
    [
      "the day on which the journey goes on",
      `${BERG} has been on a visit to Peru since June 1. On June 6 Berg will move on to Santiago at the invitation of Chilean President Luis Vega.`,
      "2024-06-01/2024-06-06",
    ],
  ])("are told by %s", (_, told, days) => expect(stayed(told)).toContain(`${days} held PE: Anna Berg`));

  it("are not ended by where somebody else goes on, nor by a journey from home", () => {
    expect(stayed(`${BERG} arrived in Lima on Monday. Norwegian Foreign Minister Kari Vik leaves for Brussels on Friday.`)).toContain(
      "2024-06-03 held PE: Anna Berg",
    );
    expect(stayed(`${BERG} left Oslo for Lima on Monday. She visited Santiago on Tuesday.`)).toContain("2024-06-03 held PE: Anna Berg");
  });

  it("do not date a meeting by the one since which", () => {
    const told = `${BERG} signed a pact on fish in Lima on Tuesday. It is long.\n\nBerg, who has been visiting Peru since June 2 and will leave on June 7, was received by Peruvian President Pedro Rojas.`;
    expect(recorded(told)).toEqual(["2024-06-04 in Lima/PE: Anna Berg + Pedro Rojas"]);
  });
});

describe("a stay told by an undated report with its own day", () => {
  it("reaches as far as that of a dated one", () => {
    const sentence =
      "The Norwegian Defence Minister, Anna Berg, received today, 14 June 2023, in Oslo, the Defence Minister of Kenya, Peter Otieno, who is on a working visit to Norway until Friday.";
    expect(stayed(sentence, null)).toEqual(["2023-06-14/2023-06-16 held NO: Peter Otieno"]);
  });
});
