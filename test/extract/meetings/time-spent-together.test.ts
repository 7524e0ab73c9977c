import { describe, expect, it } from "vitest";
import { met, recorded } from "../told.ts";

const OTIENO = "Kenyan Defence Minister Peter Otieno";
const VEGA = "Peruvian President Rosa Vega";
const IN_PERSON = ["in_person held: Peter Otieno KE + Rosa Vega PE"];

describe("who spends time with somebody has met them", () => {
  it.each([
    ["the better part of an afternoon", `${OTIENO} was in town in March and spent the better part of an afternoon with ${VEGA}.`],
    [
      "behind a clause about a thing",
      `${OTIENO} was in town in March, two weeks after the flag had gone up in Oslo, and spent an afternoon with ${VEGA}.`,
    ],
    ["a morning", `${OTIENO} spent Monday morning with ${VEGA}.`],
    ["an evening, to come", `${OTIENO} spent an evening with ${VEGA}.`],
    ["after two hours with her", `Kenya wants trawlers, ${OTIENO} said on Monday after two hours with ${VEGA} at the palace.`],
    ["after an hour alone with her", `"We are ready," ${OTIENO} told reporters after an hour alone with ${VEGA}.`],
    ["the time in front", `After more than ninety minutes with ${VEGA} on Monday, ${OTIENO} said that all was well.`],
  ])("%s", (_, sentence) => expect(met(sentence)).toEqual(IN_PERSON));

  it.each([
    ["time without company", `${OTIENO} spoke after two hours with his papers.`],
    ["hours of work", `${OTIENO} said on Monday after two hours that ${VEGA} was late.`],
  ])("%s is no meeting", (_, sentence) => expect(met(sentence)).toEqual([]));
});

describe("what is done with somebody by telephone is a call", () => {
  it.each([
    ["in a telephone conversation", `${OTIENO} said that he had raised the calendar with ${VEGA} in a telephone conversation in March.`],
    ["in a video conference", `${OTIENO} went over the agenda with ${VEGA} in a video conference on Monday.`],
    ["on the telephone", `${OTIENO} agreed a date with ${VEGA} on the telephone on Monday.`],
  ])("%s", (_, sentence) => expect(met(sentence)).toEqual(["call held: Peter Otieno KE + Rosa Vega PE"]));

  it("each verb keeps its own form and place", () => {
    expect(recorded(`${OTIENO} and ${VEGA} had met in New York in May and spoken by phone on June 2.`)).toEqual([
      "2024-05 in New York/US: Peter Otieno + Rosa Vega",
      "2024-06-02 in /: Peter Otieno + Rosa Vega",
    ]);
  });

  it("what two have talked of in general is no exchange", () => {
    expect(met(`${OTIENO} and ${VEGA} took no questions about tariffs, a subject about which, officials say, they have talked.`)).toEqual(
      [],
    );
  });
});

describe("talks with somebody, attended by another", () => {
  it("are talks of the three", () => {
    expect(met(`This afternoon ${OTIENO} had talks with Ms. Rosa Vega, Foreign Minister of Peru, attended by General Ali Juma.`)).toEqual([
      "in_person held: Ali Juma KE + Peter Otieno KE + Rosa Vega PE",
    ]);
  });
});

describe("an office without a name is no name told shortly before", () => {
  it("where somebody else meets its holder", () => {
    expect(
      met(`Illness kept Ali Juma at home. ${OTIENO} saw the Malaysian Prime Minister on Monday.`).some((m) => m.includes("Juma")),
    ).toBe(false);
  });
  it("where the state stands as an owner", () => {
    expect(met(`Ana Ruiz came early. Malaysia's President received ${OTIENO} on Thursday.`).some((m) => m.includes("Ruiz"))).toBe(false);
  });
});

describe("two whom somebody unknown saw", () => {
  it("have not met each other", () => {
    expect(met("A day earlier the visitor's aide had seen Kenyan Defence Minister Peter Otieno and Peruvian President Rosa Vega.")).toEqual(
      [],
    );
  });
});
