/** A sentence that breaks off with "with" over lines that each name somebody: a meeting a line. */
import { describe, expect, test } from "vitest";
import { met } from "../../told.ts";

const lines = (opening: string): string => `Ministry of Defence and Armed Forces of Norway

Defence minister has a full day at the fair

OSLO - Talks filled the day of Minister of Defence Kari Lund on Tuesday. The fair closes on Friday.

${opening}

• Ana Rojas, Minister of Defence of Peru, with whom she spoke about radars;

• Omar Alami, Minister Delegate in charge of the National Defence Administration of Morocco.`;

describe("lines below a sentence that breaks off", () => {
  test.each(["The Minister then conferred separately with", "The Minister also met with:", "The Minister negotiated with"])(
    "%s",
    (opening) => {
      expect(met(lines(opening))).toEqual(["in_person held: Ana Rojas PE + Kari Lund NO", "in_person held: Kari Lund NO + Omar Alami MA"]);
    },
  );

  test("are no meetings below a sentence about something else", () => {
    expect(met(lines("The Minister is not to be confused with"))).toEqual(["call held: Ana Rojas PE + Kari Lund NO"]);
  });
});
