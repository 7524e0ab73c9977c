/** What is told as "signing a pact" is as real as the words it goes with. */
import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

const PACT = "an agreement on coast guards";

describe("signing told by a gerund", () => {
  it.each([
    `After signing ${PACT}, Foreign Minister Arno Vik of Norway and Foreign Minister Rosa Quispe of Peru spoke to reporters.`,
    `Foreign Minister Arno Vik of Norway and Foreign Minister Rosa Quispe of Peru toured the harbour before signing ${PACT}.`,
    `Norway and Peru marked the day by signing ${PACT}.`,
    `Norway thanked Peru for signing ${PACT}.`,
  ])("took place with what it goes with: %s", (sentence) => {
    expect(told(sentence)).toEqual([expect.stringContaining("signed agreement NO,PE: coast guards")]);
  });

  it.each([
    `Foreign Minister Arno Vik of Norway will meet Foreign Minister Rosa Quispe of Peru before signing ${PACT}.`,
    `Norway and Peru spoke of the possibility of signing ${PACT}.`,
    `Norway and Peru called for signing ${PACT}.`,
    `Norway and Peru will deepen their ties, signing ${PACT}.`,
  ])("is to come: %s", (sentence) => {
    expect(told(sentence)).toEqual([expect.stringContaining("planned agreement NO,PE: coast guards")]);
  });

  it.each([`Norway left Peru without signing ${PACT}.`, `Instead of signing ${PACT}, Norway and Peru will talk.`])(
    "did not take place: %s",
    (sentence) => {
      expect(told(sentence).filter((line) => !line.startsWith("denied"))).toEqual([]);
    },
  );
});

describe("a bare verb joined to one to come", () => {
  it.each([
    "Foreign Minister Arno Vik of Norway will meet Foreign Minister Rosa Quispe of Peru and sign an agreement on coast guards.",
    "Foreign Minister Arno Vik is to fly to Peru and sign an agreement on coast guards with Foreign Minister Rosa Quispe of Peru, the Norwegian ministry said.",
  ])("is to come with it: %s", (sentence) => {
    expect(told(sentence)).toEqual([expect.stringContaining("planned agreement NO,PE: coast guards")]);
  });

  it("leaves a paper that is initialled and will only be signed later to come", () => {
    const sentence =
      "A memorandum of understanding between Norway and Peru on fish stocks was initialled by two deputy ministers, but will only be signed in December.";
    expect(told(sentence)).toEqual(["planned mou NO,PE: fish stocks"]);
  });
});
