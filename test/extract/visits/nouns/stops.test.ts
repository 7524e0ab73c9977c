/** A stop is a visit where it is somebody's, or has a length: "on a one-day stop in Lima", "A's stop in Lima". */
import { describe, expect, test } from "vitest";
import { travelled } from "../../told.ts";

const SETTING = "LIMA, June 4 (Agency) - Kenyan President John Mwangi met Peruvian President Ana Rojas in Lima on Monday.\n\n";

test.each([
  ["Mwangi, on a one-day stop in the Peruvian capital, hailed the accord.", "held: John Mwangi to Lima/PE"],
  ["Mwangi's stop in Oslo at the end of May was much talked about.", "held: John Mwangi to Oslo/NO"],
  ["Rojas ended her stop in Oslo on Friday.", "held: Ana Rojas to Oslo/NO"],
  ["Rojas made an unannounced stop in Oslo on Friday.", "held: Ana Rojas to Oslo/NO"],
])("%s", (text, visit) => expect(travelled(SETTING + text)).toContain(visit));

describe("no visit", () => {
  test.each([
    "Rojas called for a full stop to the war in Chad.",
    "Rojas lost her stop watch in Oslo.",
    "The bus stop in Oslo bears the name of Rojas.",
  ])("%s", (text) => expect(travelled(SETTING + text)).toEqual([]));
});
