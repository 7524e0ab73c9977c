/** Visits told by whom they are to, by a house, and by the way home of those who came. */
import { describe, expect, it } from "vitest";
import { met, travelled } from "../../told.ts";

const BERG = "Norwegian Foreign Minister Anna Berg";
const OTIENO = "Kenyan Foreign Minister Peter Otieno";

it("a visit is returned to the state of the guest", () => {
  expect(travelled(`${BERG} welcomed ${OTIENO} in Oslo on Monday. In November Berg will return the visit.`)).toEqual([
    "held: Peter Otieno to Oslo/NO",
    "planned: Anna Berg to /KE",
  ]);
  expect(travelled(`${BERG} returned the call. She was tired.`)).toEqual([]);
});

describe("who is visited", () => {
  it.each([
    [`${BERG} visited Kenya's President Peter Otieno on Monday.`, "held: Anna Berg to /KE"],
    [`${BERG} was received at Palazzo Chigi on Monday.`, "held: Anna Berg to Rome/IT"],
    [`${BERG} was received at State House in Nairobi on Monday.`, "held: Anna Berg to Nairobi/KE"],
    [`The paper was signed on Monday during a visit to Nairobi by ${BERG}.`, "held: Anna Berg to Nairobi/KE"],
    [`NAIROBI, June 4 (Wire) - ${BERG}'s plane touched down at noon.`, "held: Anna Berg to Nairobi/KE"],
    [`NAIROBI, June 4 (Wire) - ${BERG}'s aircraft came in an hour later.`, "held: Anna Berg to Nairobi/KE"],
    [`In Nairobi, ${BERG}, who drove across the border on Monday, met ${OTIENO}.`, "held: Anna Berg to Nairobi/KE"],
  ])("tells where: %s", (sentence, visit) => {
    expect(travelled(sentence)).toEqual([visit]);
  });

  it.each([
    `${BERG} visited Kenya's President Peter Otieno at a hospital in Oslo on Monday.`,
    `${BERG} crossed the bridge in Oslo on foot.`,
    `A trip by ${BERG} to Nairobi, to which ${OTIENO} invited her in June, is not foreseen this year.`,
    "The 14 jets that the then minister Anna Berg ordered from Acme in 2018 were to have arrived this year but will not come before 2024.",
  ])("is no journey of theirs: %s", (sentence) => {
    expect(travelled(sentence)).toEqual([]);
  });
});

describe("who comes along", () => {
  it.each([
    "Anna Berg, the Norwegian defence minister, had come along.",
    "With him was Foreign Minister Anna Berg.",
    "In his party were Foreign Minister Anna Berg and forty businessmen.",
    "Foreign Minister Anna Berg was in his entourage.",
  ])("is where the traveller is: %s", (sentence) => {
    expect(travelled(`Norwegian Prime Minister Erik Dahl flew to Nairobi on Monday. ${sentence}`)).toEqual([
      "held: Anna Berg to Nairobi/KE",
      "held: Erik Dahl to Nairobi/KE",
    ]);
  });
});

it("whoever has been to see somebody has met them and travelled", () => {
  const report = `${BERG} had been to see ${OTIENO} in Nairobi in April.`;
  expect(met(report)).toEqual(["in_person held: Anna Berg NO + Peter Otieno KE"]);
  expect(travelled(report)).toEqual(["held: Anna Berg to Nairobi/KE"]);
});

it("she is the other one of whom he has just been told apart", () => {
  const report = `Erik Dahl, Norway's defence minister, stayed at home. On Sunday he had talked on the telephone with Anna Kramer, his German colleague. She will come to Oslo in August.`;
  expect(travelled(report)).toEqual(["planned: Anna Kramer to Oslo/NO"]);
});
