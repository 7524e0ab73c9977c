import { describe, expect, test } from "vitest";
import { met } from "../../told.ts";

const release = (words: string): string[] =>
  met(
    `Ministry of National Defence of the Republic of Lithuania\n\nFirst day of the Vilnius forum\n\nVilnius, 4 June. The Minister of National Defence, Ms Rūta Balčiūnaitė, met Mr João Tavares, Minister of National Defence of Portugal. ${words}`,
  );
const FIRST = "in_person held: João Tavares PT + Rūta Balčiūnaitė LT";

describe("in a ministry's release the Minister is its own", () => {
  test("though another minister was named or spoken of last", () => {
    const told = release("Minister Tavares thanked Lithuania. The Minister also received Mr Peter Otieno, Minister of Defence of Kenya.");
    expect(told).toEqual([FIRST, "in_person held: Peter Otieno KE + Rūta Balčiūnaitė LT"]);
  });

  test("behind the office of whom she met", () => {
    const told = release("With Ms Ana Rojas, Minister for Foreign Affairs of Peru, the Minister exchanged views on the Pacific.");
    expect(told).toEqual(["in_person held: Ana Rojas PE + Rūta Balčiūnaitė LT", FIRST]);
  });
});
