/** Hosts whose state only the town tells, hosts with their nation before the word, and guests who are said to be somebody's. */
import { describe, expect, test } from "vitest";
import { travelled } from "../../told.ts";

const SETTING = "LIMA, June 4 (Agency) - Kenyan President John Mwangi met Peruvian President Ana Rojas in Lima on Monday.\n\n";

test.each([
  ["At the palace in Oslo Mwangi was received by Per Hansen.", "held: John Mwangi to Oslo/NO"],
  ["In Oslo Mwangi was received by Per Hansen.", "held: John Mwangi to Oslo/NO"],
  ["Mwangi also saw his Norwegian host, Per Hansen, on Tuesday.", "held: John Mwangi to /NO"],
  ["On 3 May Mwangi was likewise her guest in Cusco.", "held: John Mwangi to Cusco/PE"],
  ["Rojas spoke at the base in Piura, where her guest was Daniel Otieno, the Kenyan state secretary.", "held: Daniel Otieno to Piura/PE"],
  ["Mwangi was in May the guest of Rojas together with Luis Vega of Ecuador.", "held: Luis Vega to Lima/PE"],
])("%s", (text, visit) => expect(travelled(SETTING + text)).toContain(visit));

describe("no visit abroad", () => {
  test.each([
    "At a meeting with investors in Oslo Rojas said she had been received by the press.",
    "Rojas said her guest was late.",
    "In Lima Rojas was received by Luis Vega.",
  ])("%s", (text) => expect(travelled(SETTING + text)).toEqual([]));
});
