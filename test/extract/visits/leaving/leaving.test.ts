/** The day somebody leaves is the last of their stay. */
import { describe, expect, it } from "vitest";
import { claimsOf } from "../../told.ts";

const days = (body: string): string[] =>
  claimsOf(body).flatMap((c) => {
    if (c.kind !== "visit") return [];
    const when = c.date?.value.when;
    return [`${c.rule} ${c.status.value} ${c.country?.value} ${when?.kind === "weekday" ? when.weekday : when?.kind}`];
  });

const ARRIVED = "Kenyan President Samuel Otieno arrived in Lima on Sunday.";
describe("who leaves ends the stay that was told", () => {
  it.each<[string, string]>([
    ["He flew home on Tuesday.", "left held PE 2"],
    ["He left on Tuesday.", "left held PE 2"],
    ["He is due to depart on Friday.", "left held PE 5"],
    ["Otieno met businessmen before returning to Nairobi on Tuesday.", "left held PE 2"],
    ["Otieno will be back in Nairobi on Friday night.", "left held PE 5"],
    ["He completed his programme and returned to his country on Tuesday.", "left held PE 2"],
    ["Otieno came back on Tuesday.", "left held PE 2"],
    ["He will stay until Friday.", "left held PE 5"],
    ["He is due home on Friday.", "left held PE 5"],
    ["He is to visit a mine before going home on Friday.", "left held PE 5"],
  ])("%s", (text, expected) => expect(days(`${ARRIVED} ${text}`)).toEqual(["travelled held PE 7", expected]));
  it("in one sentence", () =>
    expect(
      days(
        "LIMA, June 5 (Wire) - Kenyan Defence Minister Aden Noor flew in on Monday and flew out on Tuesday after talks with Peru's Hugo Paz.",
      ),
    ).toEqual(["arrived held PE 1", "left held PE 2"]));
});

describe("who moves on within the state goes on staying", () => {
  it.each<[string]>([
    ["On Tuesday he left the palace."],
    ["He returned to the question of fish on Tuesday."],
    ["He went on to speak on Tuesday."],
  ])("%s", (text) => expect(days(`${ARRIVED} ${text}`).slice(1)).toEqual([]));
});

it("a guest of whom no word told how they came leaves where the report stands", () => {
  const report =
    "LIMA, June 4 (Wire) - Peru's Defence Minister Hugo Paz met Kenya's Defence Minister Peter Mwangi on Tuesday. The guest is due to depart tomorrow.";
  expect(days(report)).toEqual(["left held PE relative"]);
});

it("who comes for a ceremony comes on its day", () => {
  const report =
    "NAIROBI, June 5 (Wire) - A ship was handed over on Tuesday. Kenya's Defence Minister Peter Mwangi went aboard with Peru's Hugo Paz, who had come to Mombasa for the occasion.";
  expect(days(report)).toEqual(["travelled held KE 2"]);
});

it("a quotation dates a visit of somebody it names", () => {
  const report =
    'LIMA, June 4 (Wire) - "We went through what was agreed when President Luis Soto came to Nairobi in February," said Kenyan Foreign Minister Joy Wanjiru. "I went to Lima in May."';
  expect(days(report)).toEqual(["travelled held KE month"]);
});

describe("a tour of several states", () => {
  it("who flies on to the next state leaves the one they are in", () => {
    const report =
      "Kenyan President Samuel Otieno arrived in Peru on Monday on a tour that will take him to Chile and Bolivia. On Wednesday he flies on to Chile. He winds up the tour in Bolivia on Friday.";
    expect(days(report)).toEqual([
      "travelled held PE 1",
      "taken planned CL undefined",
      "taken planned BO undefined",
      "moved-on planned CL 3",
      "left held PE 3",
      "visit-noun planned BO 5",
    ]);
  });
  it("a visit of months ago does not end when its visitor leaves for somewhere", () => {
    const report = "Kenyan President Samuel Otieno visited Peru in March. On Tuesday he left for Chile.";
    expect(days(report)).toEqual(["visited held PE month", "travelled held CL 2"]);
  });
});

it("who leaves a town abroad has stayed there", () => {
  const report = "Kenyan President Samuel Otieno left Lima on Friday at the end of a two-day working visit.";
  expect(days(report)).toEqual(["left held PE 5"]);
});
it("who flies home from where the report was filed stayed there", () => {
  const report =
    "LIMA, June 5 (Wire) - Peru's Defence Minister Hugo Paz met Kenya's Defence Minister Peter Mwangi on Tuesday. Mwangi flew home on Wednesday.";
  expect(days(report)).toEqual(["left held PE 3"]);
});

it("neither setting out from home nor coming home is a day of a stay whose days are told", () => {
  const report =
    "NAIROBI, June 5 (Wire) - Kenyan President Samuel Otieno left Nairobi on Wednesday for Lima, where he will pay a state visit from 6 to 8 June. He will return to Nairobi on Sunday.";
  expect(new Set(days(report).map((d) => d.split(" ").slice(-1)[0]))).toEqual(new Set(["days"]));
});
