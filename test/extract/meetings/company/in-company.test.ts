import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

const BERG = "Norway's Defence Minister Anna Berg";
const NOOR = "Kenya's Defence Minister Hugo Noor";
const TOGETHER = "in_person held: Anna Berg NO + Hugo Noor KE";
const CALLED = "call held: Anna Berg NO + Hugo Noor KE";

describe("officials who are told to have been in company have met", () => {
  it.each([
    ["together for hours", `${BERG} and ${NOOR} were together for almost three hours on Monday.`, TOGETHER],
    ["alone together", `In Lima ${BERG} and ${NOOR} were alone together for a while on Monday.`, TOGETHER],
    ["closeted with", `On Monday ${BERG} was closeted with ${NOOR} for an hour.`, TOGETHER],
    ["across the table from", `On Monday ${BERG} sat across the table from ${NOOR}.`, TOGETHER],
    ["over the agenda with", `${BERG} went over the agenda of the fair with ${NOOR} in Lima on Monday.`, TOGETHER],
    [
      "through an offer line by line",
      `The price was fixed in May, when the two defence ministers, ${NOOR} and ${BERG}, went through the offer line by line.`,
      TOGETHER,
    ],
    ["at her residence", `${BERG} had ${NOOR} at her residence on Monday.`, TOGETHER],
    ["to dinner", `On Monday ${BERG} had ${NOOR} to dinner.`, TOGETHER],
    ["on the phone", `${BERG} spent Monday on the phone, for the most part with ${NOOR}.`, CALLED],
    ["rung", `In May ${BERG} had rung ${NOOR} to complain of a strike.`, CALLED],
    ["on a balcony", `${BERG} and ${NOOR} opened the fair on Monday. They talked on a balcony, out of earshot.`, TOGETHER],
  ])("%s", (_, sentence, exchange) => expect(met(sentence)).toEqual([exchange]));

  it.each([
    ["a team went through the plans", `${BERG} went through the plans with a team of engineers on Monday.`],
    ["somebody at odds", `${BERG} had ${NOOR} at odds with his own party on Monday.`],
    ["together in what they think", `${BERG} and ${NOOR} were together in their view of the war.`],
    ["notes exchanged for a loan", `${BERG} and ${NOOR} exchanged notes on Friday for a loan of 40 million dollars.`],
    ["before lunch", `Before lunch ${BERG} and ${NOOR} signed the treaty in Lima.`],
  ])("not: %s", (_, sentence) => expect(met(sentence)).toEqual([]));

  it("expects a guest for a meal where the sentence before the place leads", () => {
    const report = `${BERG} landed in Lima on Sunday and is to go on from there on Friday to Nairobi, where ${NOOR} expects her for dinner.`;
    expect(met(report)).toEqual(["in_person planned: Anna Berg NO + Hugo Noor KE"]);
  });

  it("tells whom 'the latter' means that rings somebody", () => {
    const report = `On Monday ${BERG} had half an hour with her host, ${NOOR}. On May 2 the latter rang her up to offer condolences.`;
    expect(met(report)).toEqual([CALLED, TOGETHER]);
  });

  it("takes 'him' for the other of two officials, one told by the office", () => {
    const report =
      `${BERG} opened the fair in Lima on Monday. General Luis Rojas looked on. ` +
      `${NOOR} thanked the Norwegian minister for the spring, when he had come to Oslo and had been received by her on 6 May.`;
    expect(met(report)).toEqual([TOGETHER]);
  });
});

describe("who only takes part in a meeting", () => {
  it("is told of it, and of no meeting of their own", () => {
    const report = `${NOOR} met ${BERG} on Monday, with the chief of staff, General Peter Mwangi, taking part on the Kenyan side.`;
    expect(met(report)).toEqual(["in_person held: Anna Berg NO + Hugo Noor KE + Peter Mwangi KE"]);
  });
});

it("whoever presides with another over a body is in the chair with them", () => {
  const report = `${BERG} came to Nairobi on Monday and presided with ${NOOR} over the Joint Commission, its second session.`;
  expect(met(report)).toEqual(["session held: Anna Berg NO + Hugo Noor KE"]);
});
