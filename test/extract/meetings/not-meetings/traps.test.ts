/** Words of meeting and of visiting that tell neither. */
import { describe, expect, it } from "vitest";
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

describe("an office without name and state", () => {
  it("is no second side", () => {
    expect(met("Peru's President Rosa Diaz will be received by the president of the Senate in Lima on Monday.")).toEqual([]);
  });
});

describe("talks whose subject nobody can name", () => {
  it("are none of the persons they were held with", () => {
    expect(
      met("The following day a man whom nobody knew conferred with Peru's Rosa Diaz, Kenya's Hugo Noor and Norway's Anna Berg."),
    ).toEqual([]);
  });
});

describe("a conference with a town's name", () => {
  it("is no session of a body of states", () => {
    expect(met("Norway and Kenya sent ministers when the 13th Lima Defence Dialogue opened on Monday.")).toEqual([]);
  });
});
