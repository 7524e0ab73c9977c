import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

const BERG = "Norway's Defence Minister Anna Berg";
const NOOR = "Kenya's Hugo Noor";

describe("an exchange may be told as", () => {
  it.each([
    ["seeing somebody", `${BERG} saw ${NOOR} on the matter in Lima in May.`, "in_person held: Anna Berg NO + Hugo Noor KE"],
    ["giving an hour", `${BERG} gave ${NOOR} an hour in Oslo on Monday.`, "in_person held: Anna Berg NO + Hugo Noor KE"],
    ["being on the phone", `${BERG} herself was on the phone on Tuesday with ${NOOR}.`, "call held: Anna Berg NO + Hugo Noor KE"],
    [
      "telling over the telephone",
      `${BERG} broke the news to ${NOOR} over the telephone on Monday.`,
      "call held: Anna Berg NO + Hugo Noor KE",
    ],
    [
      "hearing in talks",
      `In separate talks on Sunday, ${BERG} heard from ${NOOR} that the ships were late.`,
      "in_person held: Anna Berg NO + Hugo Noor KE",
    ],
    ["taking a call", `On Saturday ${BERG} took a call from ${NOOR} ahead of the vote.`, "call held: Anna Berg NO + Hugo Noor KE"],
    ["coming together", `${BERG} came together with ${NOOR} on Monday.`, "in_person held: Anna Berg NO + Hugo Noor KE"],
    [
      "breakfast",
      `${BERG} began her day over breakfast with ${NOOR}, who was last in Oslo in May.`,
      "in_person held: Anna Berg NO + Hugo Noor KE",
    ],
    ["going somewhere to see somebody", `${BERG} flew to Nairobi on Monday to see ${NOOR}.`, "in_person held: Anna Berg NO + Hugo Noor KE"],
    ["a courtesy visit", `Afterwards ${BERG} paid a courtesy visit to ${NOOR}.`, "in_person held: Anna Berg NO + Hugo Noor KE"],
    ["a lunch in somebody's honour", `${BERG} gave a lunch in honour of ${NOOR} on Monday.`, "in_person held: Anna Berg NO + Hugo Noor KE"],
    ["a dinner for somebody", `${BERG} hosted a dinner for ${NOOR} in Oslo.`, "in_person held: Anna Berg NO + Hugo Noor KE"],
    ["dropping in on somebody", `${BERG} dropped in on ${NOOR} on Monday.`, "in_person held: Anna Berg NO + Hugo Noor KE"],
    [
      "a handshake in a picture",
      `${BERG}, left, shakes hands with ${NOOR} at the palace in Nairobi on Monday.`,
      "in_person held: Anna Berg NO + Hugo Noor KE",
    ],
    ["visiting somebody", `${BERG} visited ${NOOR} on Monday.`, "in_person held: Anna Berg NO + Hugo Noor KE"],
    ["accepting somebody", `On Monday ${BERG} accepted ${NOOR}.`, "in_person held: Anna Berg NO + Hugo Noor KE"],
    [
      "an interview with a minister",
      `${BERG} had an interview with Kenyan Defence Minister Hugo Noor.`,
      "in_person held: Anna Berg NO + Hugo Noor KE",
    ],
    [
      "a video conference",
      "Anna Berg's video conference with Kenya's Hugo Noor, which made up for the cancelled trip, took place on Tuesday.",
      "call held: Anna Berg null + Hugo Noor KE",
    ],
    ["expecting somebody at home", `${BERG} is expecting ${NOOR} in Oslo this weekend.`, "in_person planned: Anna Berg NO + Hugo Noor KE"],
  ])("%s", (_, sentence, reading) => {
    expect(met(sentence)).toEqual([reading]);
  });
  it.each([
    ["somebody seen doing something", `${BERG} saw ${NOOR} sign the paper.`],
    ["somebody seen off or taken for something", `${BERG} sees ${NOOR} as a friend.`],
    ["news heard of somebody", `${BERG} heard from ${NOOR} that the ships were late.`],
    ["an opinion given", `${BERG} gave ${NOOR} good marks on Monday.`],
    ["somebody told something", `${BERG} told ${NOOR} that the line was busy.`],
    ["an invitation accepted", `${BERG} accepted ${NOOR}'s invitation.`],
    ["an interview with the press", `${BERG} had an interview with Hugo Noor.`],
    ["a lunch for many", `${BERG} gave a lunch for veterans, and ${NOOR} sent flowers.`],
    ["talks of others agreed on", `${BERG} and ${NOOR} agreed to hold staff talks every year.`],
    ["meeting regularly", `${BERG} and ${NOOR} agreed to meet regularly.`],
    ["a deed expected of somebody", `${BERG} expects ${NOOR} to pay.`],
  ])("but not as %s", (_, sentence) => {
    expect(met(sentence)).toEqual([]);
  });
  it("an exchange with whoever more is told of behind a comma", () => {
    expect(met(`${BERG} met ${NOOR}, who wants ships, and had coffee with Peru's Rosa Diaz, who does not.`)).toEqual([
      "in_person held: Anna Berg NO + Hugo Noor KE",
      "in_person held: Anna Berg NO + Rosa Diaz PE",
    ]);
  });
  it("one call with each of several ministers of one office", () => {
    expect(met(`${BERG} spoke by phone with the defence ministers of Chile and Peru on Monday.`)).toEqual([
      "call held: Anna Berg NO + null CL",
      "call held: Anna Berg NO + null PE",
    ]);
  });
  it("one exchange with counterparts whom nobody names", () => {
    expect(met(`${BERG} met her counterparts from Chile, Peru, and India on Monday.`)).toEqual([
      "in_person held: Anna Berg NO + null CL + null IN + null PE",
    ]);
  });
  it("meetings with a row whose first member has no name", () => {
    expect(met(`${BERG} met separately with Rosa Diaz's successor, Luis Vega; ${NOOR}; and India's Ravi Lal.`)).toContain(
      "in_person held: Anna Berg NO + Hugo Noor KE",
    );
  });
  it("time spent with somebody, also where they are put first", () => {
    expect(met(`${BERG} spent an hour with ${NOOR} on Monday.`)).toEqual(["in_person held: Anna Berg NO + Hugo Noor KE"]);
    expect(met(`With ${NOOR}, ${BERG} then spent forty minutes over a map.`)).toEqual(["in_person held: Anna Berg NO + Hugo Noor KE"]);
  });
  it("receptions by one and by another", () => {
    expect(met(`${BERG} was received by Kenya's President Joy Otieno and by Prime Minister Paul Noor of Kenya.`)).toEqual([
      "in_person held: Anna Berg NO + Joy Otieno KE",
      "in_person held: Anna Berg NO + Paul Noor KE",
    ]);
  });
  it("their meeting of another day than the one told", () => {
    expect(
      met(
        `President Rui Lopes had a telephone conversation with Peru's President Rosa Diaz. The leaders spoke of trade, in view of what was agreed during their meeting in Lima on May 19.`,
      ),
    ).toEqual(["call held: Rosa Diaz PE + Rui Lopes null", "in_person held: Rosa Diaz PE + Rui Lopes null"]);
  });
  it("their talks, where the sentence before named the two", () => {
    expect(met(`${BERG} and Kenya's President Joy Otieno were pleased on Monday. After their talks in Oslo, they had dinner.`)).toEqual([
      "in_person held: Anna Berg NO + Joy Otieno KE",
    ]);
  });
  it("what an office told that only one state has", () => {
    expect(met("The Secretary of State spoke on Monday with Kenya's Foreign Minister Hugo Noor.")).toEqual([
      "call held: Hugo Noor KE + null US",
    ]);
  });
  it("what two finalised by phone", () => {
    expect(met(`${BERG} and Kenya's Defence Minister Hugo Noor finalised the terms by phone on May 12.`)).toEqual([
      "call held: Anna Berg NO + Hugo Noor KE",
    ]);
  });
  it("a meeting of whoever 'his' is and the one he met", () => {
    const told = met(
      `${BERG} held meetings with ${NOOR}, Peru's Minister Rosa Diaz and Chile's Minister Luis Vega. During her meeting with Ms Diaz, both ministers spoke of ships.`,
    );
    expect([...new Set(told)]).toEqual([
      "in_person held: Anna Berg NO + Hugo Noor KE",
      "in_person held: Anna Berg NO + Luis Vega CL",
      "in_person held: Anna Berg NO + Rosa Diaz PE",
    ]);
  });
  it("talks of two that nothing else tells of", () => {
    const signed = `${BERG} and Kenya's Defence Minister Hugo Noor signed the paper in Oslo on Tuesday.`;
    expect(met(`${signed} Shortly before, the two ministers had talked at the naval base about the war.`)).toEqual([
      "in_person held: Anna Berg NO + Hugo Noor KE",
    ]);
  });
  it("a call of two whose day stands behind it", () => {
    expect(
      met(`${BERG} and ${NOOR} noted that the matters raised during their telephone conversation of May 20 had been settled.`),
    ).toEqual(["call held: Anna Berg NO + Hugo Noor KE"]);
  });
});

describe("what did not come about", () => {
  it.each([
    `${BERG} had been due to meet ${NOOR} on Friday.`,
    `${BERG} was to call on ${NOOR} on Friday; the appointment has been cancelled in view of the floods.`,
  ])("is cancelled: %s", (sentence) => {
    expect(met(sentence)).toEqual(["in_person cancelled: Anna Berg NO + Hugo Noor KE"]);
  });
  it("is planned whatever word stands between 'will' and its verb", () => {
    const told = `${BERG} held talks with Chile's Luis Vega on Sunday. She had also planned to meet ${NOOR}. The two will instead hold talks in Oslo on Monday.`;
    expect(met(told)).toContain("in_person planned: Anna Berg NO + Hugo Noor KE");
    expect(met(told).filter((line) => line.includes("held"))).toEqual(["in_person held: Anna Berg NO + Luis Vega CL"]);
  });
  it("is planned where it is joined to what will be", () => {
    expect(met(`${BERG} will be received by Kenya's President Joy Otieno and hold talks with ${NOOR}.`)).toEqual([
      "in_person planned: Anna Berg NO + Hugo Noor KE",
      "in_person planned: Anna Berg NO + Joy Otieno KE",
    ]);
  });
});
