import { describe, expect, test } from "vitest";
import { met } from "../../told.ts";

const BOTH = "in_person held: Ana Rojas PE + Peter Otieno KE";

describe("the passive tells of a meeting with whoever stands behind its by", () => {
  test.each([
    "Kenyan Foreign Minister Peter Otieno was seen by Peruvian President Ana Rojas in Lima on Monday.",
    "Kenyan Foreign Minister Peter Otieno was heard by Peruvian President Ana Rojas in Lima on Monday.",
    "Kenyan Foreign Minister Peter Otieno was given an hour by Peruvian President Ana Rojas on Monday.",
    "Kenyan Foreign Minister Peter Otieno was welcomed in her office by Peruvian President Ana Rojas on Monday.",
    "Kenyan Foreign Minister Peter Otieno was entertained to lunch by Peruvian President Ana Rojas on Monday.",
    "Peruvian President Ana Rojas, by whom Kenyan Foreign Minister Peter Otieno was received on Monday, promised help.",
    "Peruvian President Ana Rojas, who was seen in Nairobi on Monday by Kenyan Foreign Minister Peter Otieno, promised help.",
  ])("%s", (sentence) => {
    expect(met(sentence)).toEqual([BOTH]);
  });

  test("what is to come is planned", () => {
    expect(met("Kenyan Foreign Minister Peter Otieno will be seen by Peruvian President Ana Rojas at 10:00 on Friday in Lima.")).toEqual([
      "in_person planned: Ana Rojas PE + Peter Otieno KE",
    ]);
  });

  test.each([
    "Kenyan Foreign Minister Peter Otieno was not seen by Peruvian President Ana Rojas in Lima on Monday.",
    "Kenyan Foreign Minister Peter Otieno is seen by Peruvian President Ana Rojas as a friend.",
    "The speech of Kenyan Foreign Minister Peter Otieno was heard by Peruvian President Ana Rojas on Monday.",
  ])("no meeting: %s", (sentence) => {
    expect(met(sentence).filter((line) => line.includes("held"))).toEqual([]);
  });
});

describe("a participle without an auxiliary is a passive where by follows", () => {
  test.each([
    "Received by Peruvian President Ana Rojas on Monday, Kenyan Foreign Minister Peter Otieno promised help.",
    "Seen by Peruvian President Ana Rojas on Monday, Kenyan Foreign Minister Peter Otieno promised help.",
    "Closeted with Peruvian President Ana Rojas on Monday, Kenyan Foreign Minister Peter Otieno promised help.",
    "Kenyan Foreign Minister Peter Otieno, received in Lima on Monday by Peruvian President Ana Rojas, promised help.",
  ])("%s", (sentence) => {
    expect(met(sentence)).toEqual([BOTH]);
  });

  test.each([
    "Kenyan Foreign Minister Peter Otieno, telephoned on Monday by Peruvian President Ana Rojas, promised help.",
    "Telephoning Peruvian President Ana Rojas on Monday, Kenyan Foreign Minister Peter Otieno promised help.",
  ])("%s", (sentence) => {
    expect(met(sentence)).toEqual(["call held: Ana Rojas PE + Peter Otieno KE"]);
  });

  test("who opens a sentence is a name where the lists of names know it", () => {
    expect(met("Ahmed in Lima on Monday met Peruvian President Ana Rojas.")).toEqual([]);
  });
});
