/** Stays told by a phrase that hangs on what somebody does: "after two days in Lima", "while in Lima", "just back from Lima". */
import { describe, expect, it } from "vitest";
import { claimsOf, travelled } from "../../told.ts";

const BERG = "Norwegian Foreign Minister Anna Berg";

describe("a phrase of being abroad", () => {
  it.each([
    `After two days in Nairobi, ${BERG} said she was content.`,
    `During two days in Nairobi, ${BERG} saw three ministers.`,
    `While in Nairobi, ${BERG} saw three ministers.`,
    `Once in the Kenyan capital, ${BERG} saw three ministers.`,
    `On landing in Nairobi, ${BERG} promised help.`,
    `${BERG} was back in Oslo on Tuesday after two days in Nairobi.`,
    `${BERG}, just back from Nairobi, told parliament that all was well.`,
    `${BERG}, on her way home from Nairobi, stopped to speak to reporters.`,
    `${BERG} was greeted by children at Nairobi airport on Monday.`,
    `${BERG} was seen off at Nairobi airport on Monday by a band.`,
    `${BERG} found herself in Nairobi on Monday.`,
    `Nairobi, where ${BERG} stayed from Monday to Wednesday, is rainy.`,
  ])("tells a visit of whoever does it: %s", (sentence) => {
    expect(travelled(sentence)).toEqual(["held: Anna Berg to Nairobi/KE"]);
  });

  it.each([
    `After two days of talks in Nairobi, ${BERG} was content.`,
    `After two days in Nairobi, the delegations went home; ${BERG} had stayed away.`,
    `While Nairobi hesitates, ${BERG} acts.`,
    `${BERG} was greeted by children at Oslo airport on Monday.`,
    `${BERG}, on her way home from the Nairobi summit, was ill.`,
    `Kenyan Foreign Minister Peter Otieno, just back from Nairobi, was ill.`,
  ])("tells none of talks, of nobody, or at home: %s", (sentence) => {
    expect(travelled(sentence)).toEqual([]);
  });

  it("ends on the day on which somebody is home again", () => {
    const [visit] = claimsOf(`${BERG} was back in Oslo on Tuesday after two days in Nairobi.`).filter((c) => c.kind === "visit");
    expect(visit?.kind === "visit" ? visit.date?.value.lasting : null).toBe(-2);
  });
});

it("whoever spent days in the country has been where the report stands", () => {
  const report = "LIMA, June 4 (Wire) - Norwegian Foreign Minister Anna Berg chose Peru. She spent Sunday and Monday in the country.";
  expect(travelled(report)).toEqual(["held: Anna Berg to /PE"]);
});
