import { describe, expect, test } from "vitest";
import { met } from "../../told.ts";

const HELD = "in_person held: Ana Rojas PE + Peter Otieno KE";

describe("who met stands before what tells of it", () => {
  test.each([
    "Kenyan Foreign Minister Peter Otieno had been to see Peruvian President Ana Rojas in Lima in April 2022.",
    "Peruvian President Ana Rojas received the Kenyan ambassador, Peter Otieno, on Tuesday, and the talk was about ships.",
    "The foreign ministers of both, Ana Rojas of Peru and Peter Otieno of Kenya, reunited in Lima on 26 January.",
    "Peruvian President Ana Rojas and Kenyan President Peter Otieno withdrew to the Long Hall in Lima on Monday.",
    "Peruvian President Ana Rojas and Peter Otieno, the Kenyan prime minister, used the time for a talk in Lima on Monday.",
    "After talks of two hours, Peruvian President Ana Rojas and Kenyan President Peter Otieno lift relations to a partnership.",
    "Peruvian Premier Ana Rojas, which Kenyan President Peter Otieno received in his office on 10 May, wrote a book.",
    "Kenyan Foreign Minister Peter Otieno, on a visit to Lima, calls on Peruvian President Ana Rojas on Monday.",
    "Kenyan Foreign Minister Peter Otieno promised Peru closer trade on Thursday.\n\nSitting opposite President Ana Rojas at the palace, he praised her.",
    "The deal was agreed with Kenyan Foreign Minister Peter Otieno when he was Peruvian President Ana Rojas's guest in Lima on 17 March.",
  ])("%s", (sentence) => {
    expect(met(sentence)).toEqual([HELD]);
  });

  test.each([
    "Peruvian Minister Ana Rojas informed by telephone her Kenyan partner Peter Otieno about the signature.",
    "Peruvian Minister Ana Rojas informed her Kenyan colleague Peter Otieno by telephone about the signature.",
  ])("%s", (sentence) => {
    expect(met(sentence)).toEqual(["call held: Ana Rojas PE + Peter Otieno KE"]);
  });

  test.each([
    "Kenyan Minister Peter Otieno flies to Lima on 10 September to go through it with Peruvian Defence Minister Ana Rojas.",
    "Kenyan Minister Peter Otieno has an appointment at the ministry with Peruvian Defence Minister Ana Rojas in the second week of September.",
  ])("%s", (sentence) => {
    expect(met(sentence)).toEqual(["in_person planned: Ana Rojas PE + Peter Otieno KE"]);
  });

  test.each([
    "Kenyan Foreign Minister Peter Otieno came to see Peruvian President Ana Rojas in Lima on Monday; so, separately, did Chilean Foreign Minister Ivo Sanz.",
    "Kenyan Foreign Minister Peter Otieno met Peruvian President Ana Rojas in Lima on Monday, and so did Chilean Foreign Minister Ivo Sanz.",
  ])("%s", (sentence) => {
    expect(met(sentence)).toEqual(["in_person held: Ana Rojas PE + Ivo Sanz CL", HELD]);
  });

  test("a sentence in brackets is read as any other", () => {
    const told = met(
      "Kenyan President Peter Otieno received Peruvian President Ana Rojas. (The two had sat together in Nairobi on 9 March too. What was said is not known.)",
    );
    expect(told).toEqual([HELD, HELD]);
  });
});

describe("what was not possible was not held", () => {
  test.each([
    "A conversation with Peru's Ana Rojas had not been possible by the evening, Kenyan Foreign Minister Peter Otieno said.",
    "A meeting between Kenyan Foreign Minister Peter Otieno and Peruvian Foreign Minister Ana Rojas proved impossible on Monday.",
    "Kenyan Foreign Minister Peter Otieno has never been to see Peruvian President Ana Rojas in Lima.",
    "Nairobi, which last month had Peruvian President Ana Rojas as its guest, is content.",
  ])("%s", (sentence) => {
    expect(met(sentence).filter((line) => line.includes("held"))).toEqual([]);
  });
});
