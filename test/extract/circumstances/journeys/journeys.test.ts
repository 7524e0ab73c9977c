/** Where meetings take place that are told with a journey, at an event, or in a list. */
import { describe, expect, it } from "vitest";
import { claimsOf } from "../../told.ts";

const placed = (body: string): string[] =>
  claimsOf(body).flatMap((c) =>
    c.kind === "meeting"
      ? [`${c.status.value} ${c.city?.value ?? ""}/${c.country?.value ?? ""} ${c.date?.value.when.kind ?? ""}`.trim()]
      : [],
  );

describe("a meeting takes the place of the journey to it", () => {
  it.each<[string, string[]]>([
    ["Kenyan President Samuel Otieno will fly to Lima on Tuesday to meet Peru's President Luis Soto.", ["planned Lima/PE weekday"]],
    ["Kenyan President Samuel Otieno was in Lima on Monday, where he met Peru's President Luis Soto.", ["held Lima/PE weekday"]],
    ["Peru's Foreign Minister Rosa Soto will receive Kenya's Joy Wanjiru on Thursday.", ["planned /PE weekday"]],
  ])("%s", (text, expected) => expect(placed(text)).toEqual(expected));
});

it("a forum stays the venue of a list of meetings", () => {
  const list = [
    "Peru's Foreign Minister Rosa Soto went on with her talks at the Santiago Security Forum. She:",
    "• met with Joy Wanjiru, Foreign Minister of Kenya;",
    "• met with Anna Berg, Foreign Minister of Norway;",
    "• met with Pedro Rojas, Foreign Minister of Portugal;",
    "• met with Marek Novak, Foreign Minister of Slovakia;",
    "• met with Jonas Lund, Foreign Minister of Denmark.",
  ].join("\n\n");
  expect(placed(list)).toEqual(Array.from({ length: 5 }, () => "held Santiago/CL"));
});

it("a gathering is held in its seat, whatever it is named after", () => {
  expect(
    placed("Peru's Defence Minister Hugo Paz met Kenya's Defence Minister Peter Mwangi on the sidelines of the Shangri-La Dialogue."),
  ).toEqual(["held Singapore/SG"]);
});

it("where an earlier round was held years ago is not where the report stands", () => {
  expect(
    placed(
      "LIMA, June 4 (Wire) - Peru's President Luis Soto received Kenya's President Samuel Otieno. The last round had been held in Nairobi in May 2019. Soto met Norway's President Anna Berg on the sidelines.",
    ).at(-1),
  ).toEqual("held Lima/PE");
});

describe("there", () => {
  it.each<[string, string]>([
    [
      "Peru's Foreign Minister Rosa Soto had prepared the talks during a trip to Nairobi in March. There, she met Kenya's Joy Wanjiru.",
      "held Nairobi/KE month",
    ],
    [
      "Peru's Foreign Minister Rosa Soto met Kenya's Joy Wanjiru in Nairobi on Monday. There were no talks. Soto met Norway's Anna Berg by the sea.",
      "held Nairobi/KE weekday",
    ],
  ])("%s", (text, expected) => expect(placed(text)).toContain(expected));
});

describe("a state that is a town", () => {
  it.each<[string, string]>([
    ["Peru's Defence Minister Hugo Paz met Kenya's Peter Mwangi in Singapore on Monday.", "held Singapore/SG weekday"],
    ["Peru's Defence Minister Hugo Paz flew to Singapore on Monday to meet Kenya's Peter Mwangi.", "held Singapore/SG weekday"],
  ])("%s", (text, expected) => expect(placed(text)[0]?.replace("planned", "held")).toEqual(expected));
});

it("a journey after the meeting is not where it is held", () => {
  expect(placed("Kenyan President Samuel Otieno is in Lima. On Friday he will meet Peru's Rosa Soto before he leaves for Quito.")).toEqual([
    "planned Lima/PE weekday",
  ]);
});
