/** Who is due where a word points: "due there in March", "Lima, where she is expected on Friday", "expected here". */
import { describe, expect, test } from "vitest";
import { travelled } from "../../told.ts";

const SETTING = "LIMA, June 4 (Agency) - Kenyan President John Mwangi met Peruvian President Ana Rojas in Lima on Monday.\n\n";

test.each([
  ["The retreat returns to Nairobi: Rojas is due there in August.", "planned: Ana Rojas to Nairobi/KE"],
  ["Mwangi wants it signed in Nairobi, where Rojas is due on July 20.", "planned: Ana Rojas to Nairobi/KE"],
  ["In Nairobi, where Rojas is expected on Friday, the streets were swept.", "planned: Ana Rojas to Nairobi/KE"],
  ["Rojas spoke of Oslo. She is expected there to sign a pact.", "planned: Ana Rojas to Oslo/NO"],
  ["Rojas spoke of Quito. A delegation led by Peru's Luis Vega is due there on Friday.", "planned: Luis Vega to Quito/EC"],
  ["Mwangi is due here again in August.", "planned: John Mwangi to Lima/PE"],
  ["Rojas spoke of Nairobi. She was due there last week but stayed at home.", "cancelled: Ana Rojas to Nairobi/KE"],
])("%s", (text, visit) => expect(travelled(SETTING + text)).toContain(visit));

describe("nobody is due", () => {
  test.each([
    "Rojas spoke of Nairobi. The report is due there in August.",
    "Nairobi, where the talks are due on Friday, is calm.",
    "Rojas spoke of Oslo, where she was expected on Friday to win a prize.",
    "Mwangi spoke of Nairobi, where he is due on Friday.",
  ])("%s", (text) => expect(travelled(SETTING + text)).toEqual([]));
});
