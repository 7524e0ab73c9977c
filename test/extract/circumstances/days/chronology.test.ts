/** The date at the head of a line of a chronology dates the line, whatever mark sets it off. */
import { describe, expect, it } from "vitest";
import { claimsOf } from "../../told.ts";

const days = (line: string): string[] =>
  claimsOf(`A short chronology\n\n${line}\nRelations have been good ever since.`).map((c) =>
    "date" in c && c.date !== null ? `${c.kind} ${JSON.stringify(c.date?.value.when)}` : c.kind,
  );

describe("a line that a date heads", () => {
  it.each([
    ["2011. Peruvian President Rosa Quispe visits Oslo.", 'visit {"kind":"year","year":2011,"to_year":2011}'],
    ["May 2012. Peruvian President Rosa Quispe visits Oslo.", 'visit {"kind":"month","year":2012,"month":5,"which":"this"}'],
    ["• 2012. Peru orders 12 radars from Thales.", 'purchase {"kind":"year","year":2012,"to_year":2012}'],
    [
      "13-15 May 2023. Peruvian President Rosa Quispe visits Oslo.",
      'visit {"kind":"days","year":2023,"month":5,"day":13,"to_year":2023,"to_month":5,"to_day":15}',
    ],
  ])("takes its day from there: %s", (line, day) => {
    expect(days(line)).toEqual([day]);
  });

  it("is none where a sentence merely ends with a year", () => {
    expect(days("Peruvian President Rosa Quispe visited Oslo in 2011. The ministers met.")).toEqual([
      'visit {"kind":"year","year":2011,"to_year":2011}',
    ]);
  });
});
