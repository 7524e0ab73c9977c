import { describe, expect, test } from "vitest";
import { met } from "../told.ts";

describe("whose officials and what name", () => {
  test.each([
    ["Kenyan and US Presidents Peter Otieno and Ann Cole met in Lima on Monday.", "Ann Cole US + Peter Otieno KE"],
    ["The UK and Kenyan foreign ministers, Ann Cole and Peter Otieno, met in Lima on Monday.", "Ann Cole GB + Peter Otieno KE"],
    ["Iranian Foreign Minister Hossein Amir Karimi met Peruvian Foreign Minister Ana Rojas.", "Ana Rojas PE + Hossein Amir Karimi IR"],
    [
      "A delegation of Kenyan Defence Officials led by the Minister of Defence Peter Otieno held a meeting with President Ana Rojas of Peru in Lima.",
      "Ana Rojas PE + Peter Otieno KE",
    ],
  ])("%s", (sentence, who) => {
    expect(met(sentence)).toEqual([`in_person held: ${who}`]);
  });
});
