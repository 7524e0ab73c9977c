import { describe, expect, test } from "vitest";
import { met } from "../../told.ts";

const A = "Peruvian Foreign Minister Ana Rojas";
const B = "Kenyan Foreign Minister Peter Otieno";

describe("set phrases of meeting", () => {
  test.each([
    `${A} caught up with ${B} in Lima on Monday.`,
    `${A} linked up with ${B} in Lima on Monday.`,
    `${A} came face to face with ${B} in Lima on Monday.`,
    `${A} ran into ${B} in Lima on Monday.`,
    `${A} had a brief word with ${B} in Lima on Monday.`,
    `${A} had a chat with ${B} on Monday.`,
    `${A} broke bread with ${B} on Monday.`,
    `${A} shared a meal with ${B} on Monday.`,
    `${A} played host to ${B} at the ministry on Monday.`,
    `${A} paid her respects to ${B} on Monday.`,
    `${A} presented her credentials to Kenyan President Peter Otieno on Monday.`,
    `Kenyan President Peter Otieno accepted the credentials of Peruvian Ambassador Ana Rojas on Monday.`,
    `${A} sat at the table with ${B} on Monday.`,
    `${A} was sitting opposite ${B} on Tuesday.`,
    `${A} spent five hours across a long table from ${B}.`,
    `${A} took ${B} aside in Darwin on 17 May to speak about the ship.`,
    `${A} was taken aside by ${B} in Darwin.`,
    `${A} entertained ${B} to lunch on Monday.`,
    `${A} had ${B} as her guest in Lima on Monday.`,
    `${A} came to Nairobi as the official guest of ${B}.`,
    `${A} and ${B} chat in Lima, on the fringes of the summit.`,
  ])("%s", (sentence) => {
    expect(met(sentence)).toEqual(["in_person held: Ana Rojas PE + Peter Otieno KE"]);
  });

  test.each([
    `${A} placed a call to ${B} on Monday.`,
    `${A} reached out by telephone to ${B} on Monday.`,
    `${A} touched base with ${B} on Monday.`,
  ])("by telephone: %s", (sentence) => {
    expect(met(sentence)).toEqual(["call held: Ana Rojas PE + Peter Otieno KE"]);
  });

  test.each([
    `${A} caught up with the news of ${B} on Monday.`,
    `${A} ran into trouble on Monday over a plan of ${B}.`,
    `${A} took the proposals of ${B} aside.`,
    `${A} paid tribute to ${B} on Monday.`,
    `${A} had no words for ${B}.`,
  ])("no meeting: %s", (sentence) => {
    expect(met(sentence)).toEqual([]);
  });
});
