/** Days that a sentence tells by the way, and lines that open with a time. The reports appear on Wednesday, 5 June 2024. */
import { describe, expect, it } from "vitest";
import { claimsOf, recorded } from "../../told.ts";

const papers = (body: string): string[] =>
  claimsOf(body).flatMap((c) => (c.kind === "agreement" ? [`${c.title?.value}: ${JSON.stringify(c.date?.value.when ?? null)}`] : []));

const INTRO = "Norwegian Defence Minister Anna Berg received Peruvian Defence Minister Pedro Rojas in Oslo on Monday";
const LIST = "The following documents were signed:\n\n- a memorandum of understanding on ports;\n- an agreement on visas.";

describe("what follows goes on from the day of the main clause", () => {
  it.each([
    [`${INTRO}, who had come to the country for a fair held in Bergen on Saturday and Sunday.`],
    [`${INTRO}. The talks were devoted to the presidency of the council, which begins on 1 January.`],
    [`${INTRO}. Five months after their meeting in Lima on 21 January, the two ministers took stock.`],
  ])("not from one told beside it: %s", (lead) => {
    const monday = JSON.stringify({ kind: "weekday", weekday: 1, which: "this" });
    expect(papers(`${lead}\n\n${LIST}`)).toEqual([`ports: ${monday}`, `visas: ${monday}`]);
  });
});

describe("the day of a meeting", () => {
  const ROJAS = "Peruvian President Pedro Rojas";
  it.each([
    [
      `Norwegian Defence Minister Anna Berg signed a pact on fish in Lima on Tuesday. It is long.\n\nBerg, who had arrived on Monday night, was also received by ${ROJAS}.`,
      "2024-06-04",
    ],
    [
      `Norwegian Defence Minister Anna Berg, who has been visiting Peru since June 2 and will leave on June 6, paid a courtesy call on ${ROJAS} on June 4.`,
      "2024-06-04",
    ],
    [`Norwegian Defence Minister Anna Berg on Tuesday met ${ROJAS}, elected only six days ago.`, "2024-06-04"],
    [`On 17 April Norwegian Defence Minister Anna Berg flew to Lima with a letter, and next day she met ${ROJAS}.`, "2024-04-18"],
  ])("is its own: %s", (told, day) => {
    expect(
      recorded(told)
        .find((r) => r.includes("Anna Berg + Pedro Rojas"))
        ?.slice(0, 10),
    ).toBe(day);
  });

  it("is not the day later on which the next verb is", () => {
    const told =
      "In Lima, Anna Berg, defence minister of Norway, on Monday met Peruvian Defence Minister Luis Vega, and a day later both attended a meeting with Peruvian President Pedro Rojas.";
    const days = recorded(told);
    expect(days.some((d) => d.startsWith("2024-06-03") && d.includes("Luis Vega"))).toBe(true);
    expect(days.some((d) => d.startsWith("2024-06-04") && d.includes("Pedro Rojas"))).toBe(true);
  });

  it("is not that of a noun before its verb", () => {
    expect(
      recorded(
        "The incident of Saturday overshadowed the talks in Lima between Norwegian Defence Minister Anna Berg and her Peruvian counterpart, Pedro Rojas.",
      ).some((r) => r.startsWith("2024-06-01")),
    ).toBe(false);
  });
});

describe("lines that open with a time of day", () => {
  const lines = (opening: string): string =>
    `${opening}\n\n09:40 - Norwegian Prime Minister Anna Berg lands in Lima.\n\n11:00 - Peruvian President Pedro Rojas receives Anna Berg in private.\n\n16:50 - Departure.`;
  it("are of the day told above them", () =>
    expect(recorded(lines("Yesterday the streets of Lima were full of flags."))).toEqual([
      "2024-06-04 in Lima/PE: Anna Berg + Pedro Rojas",
    ]));
  it("or of the day of the report", () =>
    expect(recorded(lines("The summit in brief."))).toEqual(["2024-06-05 in Lima/PE: Anna Berg + Pedro Rojas"]));
});
