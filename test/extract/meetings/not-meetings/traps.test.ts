/** Words of meeting and of visiting that tell neither. */
import { expect, it } from "vitest";
import { met, travelled } from "../../told.ts";

it.each([
  "Norway's Defence Minister Anna Berg met the target that Kenya's Hugo Noor had set.",
  "A meeting of minds between Norway's Anna Berg and Kenya's Hugo Noor is not a treaty.",
  "Norway's Foreign Minister Anna Berg and Kenya's Foreign Minister Hugo Noor held a joint press conference.",
  "Norwegian Prime Minister Erik Dahl chaired a cabinet session. Kenyan Foreign Minister Hugo Noor attended a wreath-laying ceremony and a guard of honour.",
])("%s", (text) => expect(met(text)).toEqual([]));

it("a drill called visit, board, search and seizure is no visit", () => {
  expect(travelled("Crews trained VBSS (visit, board, search and seizure) with Kenyan Navy chief Peter Mwangi off Peru.")).toEqual([]);
});
