/** Whom a host receives on arrival is greeted; talks at work are meetings. */
import { describe, expect, test } from "vitest";
import { met } from "../../told.ts";

const held = (text: string): string[] => met(text).filter((m) => m.includes(" held: "));

describe("received on arrival", () => {
  test.each([
    "Upon arrival in Lima, Kenyan President Peter Otieno was received by Peruvian Foreign Minister Ana Rojas.",
    "On his arrival on Monday, Kenyan President Peter Otieno was received by Peruvian Foreign Minister Ana Rojas.",
    "Kenyan President Peter Otieno landed at the Jorge Larch airport on Monday, where he was received by Peruvian Foreign Minister Ana Rojas.",
    "Kenyan President Peter Otieno was received at the airport by Peruvian Foreign Minister Ana Rojas.",
  ])("%s", (text) => expect(held(text)).toEqual([]));
});

describe("received at work", () => {
  test.each([
    "On arrival at the presidential palace, Kenyan President Peter Otieno was received by Peruvian President Ana Rojas.",
    "Kenyan President Peter Otieno was received by Peruvian President Ana Rojas in Lima on Monday.",
    "Upon his arrival in Lima, Kenyan President Peter Otieno was received by Peruvian President Ana Rojas for talks on trade.",
  ])("%s", (text) => expect(held(text)).toEqual(["in_person held: Ana Rojas PE + Peter Otieno KE"]));
});
