import { describe, expect, test } from "vitest";
import { met } from "../../told.ts";

describe("whom a relative clause or the head of a sentence names with a preposition is who it was done with", () => {
  test.each([
    ["Peruvian President Ana Rojas, to whom Kenyan Foreign Minister Peter Otieno spoke by phone on Monday, promised help.", "call"],
    ["Peruvian President Ana Rojas, with whom Kenyan Foreign Minister Peter Otieno conferred on Monday, promised help.", "in_person"],
    ["Peruvian President Ana Rojas, on whom Kenyan Foreign Minister Peter Otieno called on Monday, promised help.", "in_person"],
    ["In Lima waited Peruvian President Ana Rojas, with whom Kenyan Foreign Minister Peter Otieno was closeted for an hour.", "in_person"],
    ["With Peruvian President Ana Rojas, Kenyan Foreign Minister Peter Otieno passed an hour on a bench in Lima on Monday.", "in_person"],
  ])("%s", (sentence, form) => {
    expect(met(sentence)).toEqual([`${form} held: Ana Rojas PE + Peter Otieno KE`]);
  });
});

describe("where they are says that they met", () => {
  test.each([
    "Kenyan Foreign Minister Peter Otieno and Peruvian President Ana Rojas were again face to face in Lima on Monday.",
    "Kenyan Foreign Minister Peter Otieno was face to face with Peruvian President Ana Rojas in Lima on Monday.",
    "Kenyan Foreign Minister Peter Otieno was in Lima on Monday, at one table with Peruvian President Ana Rojas.",
    "Kenyan Foreign Minister Peter Otieno got half an hour with Peruvian President Ana Rojas on Monday.",
    "Kenyan Foreign Minister Peter Otieno put in eleven hours with Peruvian President Ana Rojas on Monday.",
    "Peruvian President Ana Rojas heard Kenyan Foreign Minister Peter Otieno on Monday.",
  ])("%s", (sentence) => {
    expect(met(sentence)).toEqual(["in_person held: Ana Rojas PE + Peter Otieno KE"]);
  });

  test("a line that connects two is a call", () => {
    expect(met("Kenyan Foreign Minister Peter Otieno and Peruvian President Ana Rojas were connected by video on Monday.")).toEqual([
      "call held: Ana Rojas PE + Peter Otieno KE",
    ]);
  });

  test("an appointment that had to be missed was not held", () => {
    const told = met("Kenyan Foreign Minister Peter Otieno had to miss his appointment with Peruvian President Ana Rojas on Monday.");
    expect(told.filter((line) => line.includes("held"))).toEqual([]);
  });
});

describe("a day that opens the next clause is not of the meeting before it", () => {
  test("on Tuesday he was received, and on Sunday, two days before that, he had lunch", async () => {
    const { recorded } = await import("../../told.ts");
    expect(
      recorded(
        "Peruvian President Ana Rojas was in Kenya last week: on Tuesday she was received by Kenyan Foreign Minister Peter Otieno in Nairobi, and on Sunday, two days before that, she had lunch with executives in Mombasa.",
      ),
    ).toEqual([expect.stringContaining("2024-05-28 in Nairobi")]);
  });
});

describe("an appointment is to come, or not kept", () => {
  test.each([
    ["Kenyan Foreign Minister Peter Otieno has an appointment with Peruvian President Ana Rojas on Friday.", "planned"],
    ["Kenyan Foreign Minister Peter Otieno has talks with Peruvian President Ana Rojas on Friday.", "planned"],
    ["The appointment of Kenyan Foreign Minister Peter Otieno with Peruvian President Ana Rojas on Monday lapsed.", "cancelled"],
    [
      "Kenyan Foreign Minister Peter Otieno had to miss the appointment that Peruvian President Ana Rojas had kept for him in Lima on Monday.",
      "cancelled",
    ],
  ])("%s", (sentence, status) => {
    expect(met(sentence)).toEqual([`in_person ${status}: Ana Rojas PE + Peter Otieno KE`]);
  });

  test("who had an appointment may not have kept it", () => {
    const told = met("Kenyan Foreign Minister Peter Otieno had an appointment with Peruvian President Ana Rojas on Monday.");
    expect(told.filter((line) => line.includes("held"))).toEqual([]);
  });
});
