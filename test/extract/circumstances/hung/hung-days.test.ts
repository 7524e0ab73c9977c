/** The day of what a clause hangs on. The reports appear on Wednesday, 5 June 2024. */
import { describe, expect, it } from "vitest";
import { recorded, stayed } from "../../told.ts";

const day = (told: string): string | undefined =>
  recorded(told)
    .find((r) => r.includes("Anna Berg + Pedro Rojas"))
    ?.split(" ")[0];
const ROJAS = "Peruvian Foreign Minister Pedro Rojas";

describe("a clause without a day of its own takes that of", () => {
  it.each([
    [
      "the clause before it, which led there",
      `${ROJAS} travelled to Oslo in February; there he saw the Norwegian defence minister, Anna Berg.`,
      "2024-02",
    ],
    [
      "the clause with when",
      `When ${ROJAS} was in Oslo the first time, in June 2016, it was Anna Berg, then Norwegian prime minister, who received him.`,
      "2016-06",
    ],
    [
      "what is set ahead of it",
      `It was in Lima this week that the Norwegian defence minister, Anna Berg, met ${ROJAS}.`,
      "2024-06-03/2024-06-09",
    ],
    [
      "the day beside the count",
      `The memorandum which Norwegian Foreign Minister Anna Berg and ${ROJAS} had signed when they met three weeks earlier, on 7 May, is long.`,
      "2024-05-07",
    ],
    [
      "a month told for its paragraph",
      `For some days in April it was touch and go. Norway feared for its fish. Norwegian Foreign Minister Anna Berg flew to Lima on the 19th and met ${ROJAS}.`,
      "2024-04-19",
    ],
  ])("%s", (_, told, date) => expect(day(told)).toBe(date));
});

describe("a stretch of days of another year", () => {
  it("is of that year as a whole", () =>
    expect(stayed("Norway's Prime Minister Anna Berg paid an official visit to Peru on May 4-5 last year.")).toEqual([
      "2023-05-04/2023-05-05 held PE: Anna Berg",
    ]));
});
