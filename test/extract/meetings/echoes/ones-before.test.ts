/** Exchanges of the same people that a count of theirs, or one verb, names beside the one told. */
import { describe, expect, it, test } from "vitest";
import { met, recorded } from "../../told.ts";

const CALL = "Peruvian President Ana Rojas spoke by phone with Kenyan President Peter Otieno on May 18.";
const MEETING = "Peruvian Minister Ana Rojas met Kenyan Minister Peter Otieno in Lima on May 18";

describe("the one that a count goes on from", () => {
  test.each([
    [`${CALL} It was their second conversation of the month, after the one on May 3.`, "2024-05-03 in /: Ana Rojas + Peter Otieno"],
    [`${MEETING}, their second meeting this month after one in Oslo on May 3.`, "2024-05-03 in Oslo/NO: Ana Rojas + Peter Otieno"],
    [`${MEETING}. It was their latest encounter following that in Oslo on May 3.`, "2024-05-03 in Oslo/NO: Ana Rojas + Peter Otieno"],
    [`${MEETING}. Their previous meeting was in Oslo on May 3.`, "2024-05-03 in Oslo/NO: Ana Rojas + Peter Otieno"],
  ])("%s", (text, earlier) => expect(recorded(text)).toContain(earlier));

  it("may be several", () => {
    const told = recorded(
      `${MEETING}. It was the third meeting of the two this year, following those in Oslo on February 3 and in Suva on March 7.`,
    );
    expect(told).toHaveLength(3);
  });

  test.each([
    `${MEETING} for a second round after one delegate had come on May 3.`,
    `${MEETING}. It was the second meeting of ministers from both regions.`,
    `${MEETING}. Their last meeting was frosty.`,
    `Peruvian Minister Ana Rojas will meet Kenyan Minister Peter Otieno in Lima on June 18. It is the second meeting after that of the experts on May 3.`,
  ])("is told: %s", (text) => expect(recorded(text)).toHaveLength(1));
});

it("a verb tells of two exchanges where they spoke once more", () => {
  expect(
    recorded(
      "Peruvian President Ana Rojas spoke by phone with Kenyan President Peter Otieno on May 10 and then once more on the eve of the summit, on May 18.",
    ),
  ).toEqual(["2024-05-10 in /: Ana Rojas + Peter Otieno", "2024-05-18 in /: Ana Rojas + Peter Otieno"]);
});

describe("a meeting to arrange", () => {
  test.each([
    `${CALL} Rojas and Otieno agreed to organise a bilateral meeting next month.`,
    `${CALL} The leaders agreed to arrange a meeting in July.`,
    `${CALL} Otieno wants to plan a meeting with Rojas.`,
  ])("is to come: %s", (text) => expect(met(text)).toContain("in_person planned: Ana Rojas PE + Peter Otieno KE"));
  it("is none where aides prepared it", () => {
    expect(met("Peruvian officials prepared a meeting with Kenyan President Peter Otieno. They had planned a meeting.")).toEqual([]);
  });
});
