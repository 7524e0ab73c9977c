/** What is no visit. */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

describe("parts of a stay, envoys and what did not happen are no visits", () => {
  it.each<[string, string[]]>([
    ["Peru's President Luis Soto received Kenyan Ambassador Joy Wanjiru in Lima.", []],
    ["Peru's President Luis Soto received a call from Kenyan President Samuel Otieno.", []],
    ["Kenyan President Samuel Otieno visited the Lima shipyard of Sima on Sunday.", []],
    ["Kenyan President Samuel Otieno toured a shipyard in Mombasa.", []],
    ["Kenyan President Samuel Otieno has never visited Peru.", []],
    ["Kenyan President Samuel Otieno returned to the question of fish on Tuesday.", []],
    ["The ship entered port in Lima on a goodwill visit of four days. Kenyan President Samuel Otieno praised the crew.", []],
    ["Kenyan President Samuel Otieno did not travel to Lima.", []],
    ["The Kenyan frigate Te Aroha arrived in Lima on Monday for a four-day goodwill visit. Te Aroha sails on Friday.", []],
    ["Kenyan Defence Minister Peter Mwangi met engineers, 16 of whom will travel to Peru next year.", []],
    ["Kenyan Defence Minister Peter Mwangi visited Mombasa on Sunday.", []],
  ])("%s", (text, expected) => expect(travelled(text)).toEqual(expected));
});

it("to prepare a visit is none", () => {
  expect(travelled("Kenyan Foreign Minister Hugo Noor had been in Oslo in February to prepare the visit.")).toEqual([
    "held: Hugo Noor to Oslo/NO",
  ]);
});
