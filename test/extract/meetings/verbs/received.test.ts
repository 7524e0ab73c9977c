import { describe, expect, test } from "vitest";
import { met } from "../../told.ts";

const ROJAS = "Peruvian Defence Minister Ana Rojas";
const OTIENO = "Kenyan Defence Minister Peter Otieno";
const BOTH = "in_person held: Ana Rojas PE + Peter Otieno KE";

describe("a reception is read", () => {
  test.each([
    `${ROJAS} was later received at the palace by ${OTIENO}.`,
    `${ROJAS} was first received by ${OTIENO} at the ministry.`,
    `${OTIENO} received in his office the visit of ${ROJAS}.`,
    `${ROJAS} flew to Nairobi on Monday, where ${OTIENO} gave her an hour.`,
    `${ROJAS} flew to Nairobi on Monday. On Tuesday her host there, ${OTIENO}, received her twice.`,
    `${OTIENO} was back home on Tuesday to receive ${ROJAS}.`,
  ])("%s", (report) => expect(met(report)).toEqual([BOTH]));

  test("to come, where a journey leads", () => {
    expect(met(`${ROJAS} will fly to Nairobi on Saturday, where President Peter Otieno is to receive her.`)).toEqual([
      "in_person planned: Ana Rojas PE + Peter Otieno KE",
    ]);
  });

  test("officials who said so are the subject of saying", () => {
    expect(met(`${ROJAS} was due to see ${OTIENO}, in Nairobi on Friday, officials in Lima said.`)).toEqual([
      "in_person planned: Ana Rojas PE + Peter Otieno KE",
    ]);
  });
});

describe("holders of one office in several states, each by name", () => {
  test.each([
    ["leaders of Brunei, Prince Hakim Noor, and Timor-Leste, Prime Minister Tomás Guterres", "Hakim Noor BN", "Tomás Guterres TL"],
    ["ministers of Brunei, Mr Hakim Noor, and of Timor-Leste, Mr Tomás Guterres", "Hakim Noor BN", "Tomás Guterres TL"],
  ])("%s", (row, one, other) => {
    expect(met(`${ROJAS} held separate talks with the ${row}.`)).toEqual([
      `in_person held: Ana Rojas PE + ${one}`,
      `in_person held: Ana Rojas PE + ${other}`,
    ]);
  });

  test("unnamed leaders of a state are not two told before", () => {
    const told = met(
      `${ROJAS} met Kenya's Peter Otieno on Monday. Canadian Prime Minister Alan Whitmore also held talks with the leaders of Brunei.`,
    );
    expect(told).toEqual([BOTH]);
  });
});

test("the ministers are two ministers sooner than a deputy named in between", () => {
  const told = met(
    `${ROJAS} met ${OTIENO} on Monday. Peruvian Deputy Minister Luis Soto spoke first. The ministers had last met in Oslo in December.`,
  );
  expect(told).toEqual([BOTH, BOTH]);
});
