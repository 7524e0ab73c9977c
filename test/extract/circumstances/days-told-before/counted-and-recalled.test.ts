/** What the news is only counted from has no day of the news; a day of a month told just before is of its year. The reports appear on 5 June 2024. */
import { describe, expect, it } from "vitest";
import { claimsOf, recorded } from "../../told.ts";

const MET = "LIMA, June 4 - Peruvian President Luis Vega received Kenyan President Joy Wanjiru on Tuesday.";
const papers = (body: string) => claimsOf(body).flatMap((c) => (c.kind === "agreement" ? [[c.background, c.date === null]] : []));

describe("what the news is counted from", () => {
  it.each([
    "Talks on coal go on, months after the two countries signed an agreement on fish.",
    "Talks on coal go on a year after the two countries signed an agreement on fish.",
    "Years after they concluded an agreement on fish, the two states are quarrelling over coal.",
  ])("is background without a day: %s", (sentence) => {
    expect(papers(`${MET} ${sentence}`)).toEqual([[true, true]]);
  });
  it("but not what follows upon it", () => {
    expect(papers(`${MET} Months after the talks began, the two countries signed an agreement on fish.`)).toEqual([[false, false]]);
  });
});

describe("a day whose month was told just before", () => {
  const lund = "Norwegian Trade Minister Carla Lund";
  it.each([
    ["In October of last year", "on 10 October", "2023-10-10"],
    ["In March 2021", "on 3 March", "2021-03-03"],
  ])("is of that year: %s, %s", (month, day, date) => {
    expect(recorded(`${MET} ${month}, ${lund} came to Lima. There, ${day}, she met Peruvian Finance Minister Ana Alba.`)).toContain(
      `${date} in Lima/PE: Ana Alba + Carla Lund`,
    );
  });
  it("but a day of the report's own month may be news", () => {
    const told = claimsOf(`${MET} In June 2021, ${lund} came to Lima. On 3 June she met Peruvian Finance Minister Ana Alba.`);
    const days = told.flatMap((c) => (c.kind === "meeting" && c.date?.value.when.kind === "days" ? [c.date.value.when.year] : []));
    expect(days).toEqual([null]);
  });
});
