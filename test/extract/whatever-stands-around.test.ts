/**
 * One fact, whatever clauses stand before or behind it: what a sentence tells stays told, and what was never held is never told as held.
 *
 * A table of facts is put into a table of surroundings; each pair is read anew.
 */
import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import { claimsOf } from "./told.ts";

const LIND = "Norwegian Prime Minister Ana Lind";
const ROJAS = "Peruvian President Juan Rojas";

const SAID = [
  `${LIND} met ${ROJAS} in Lima on Monday`,
  `${LIND} and ${ROJAS} met in Lima on Monday`,
  `Talks between ${LIND} and ${ROJAS} were held in Lima on Monday`,
  `${LIND} had a meeting with ${ROJAS} in Lima on Monday`,
  `${LIND} was received by ${ROJAS} in Lima on Monday`,
  `${LIND} spoke by phone with ${ROJAS} on Monday`,
  `${LIND} arrived in Lima on Monday`,
  "Norway and Peru signed a defence cooperation agreement in Lima on Monday",
  "Peru signed a contract with Hanwha of South Korea for 24 K9 howitzers on Monday",
  "Peru ordered 24 K9 howitzers from South Korea on Monday",
];
const NOT_HELD = [
  `A meeting between ${LIND} and ${ROJAS} planned for Friday was postponed`,
  `A meeting between ${LIND} and ${ROJAS} was cancelled`,
  `${LIND} is to meet ${ROJAS} in Lima on Friday`,
  `${LIND} will visit Peru on Friday`,
  `${LIND} cancelled a visit to Peru planned for Friday`,
  `${LIND} did not meet ${ROJAS} in Lima on Monday`,
  `${LIND} had been expected to meet ${ROJAS} on Monday`,
];
const BEFORE = [
  "As expected, ",
  "As fighting continued, ",
  "While fighting continued, ",
  "Despite the protests, ",
  "According to the ministry, ",
  "The ministry said that ",
  "Reports say ",
  "Although the opposition objected, ",
  "With trade stalling, ",
  "A day after the vote, ",
];
const BEHIND = [
  ", but little progress was made",
  " but no details were given",
  " and the mood was good",
  ", and reporters were kept away",
  ", while protesters gathered outside",
  ", as the war entered its third year",
  " after months of negotiations",
  ", state television reported",
  ", a move that angered Brazil",
  ", which drew criticism from Brazil",
  " despite objections from Brazil",
  " following a request from the other side",
  "; no statement was issued",
  ", though neither side gave details",
];
const SURROUNDINGS = [...BEFORE.map((before) => [before, ""] as const), ...BEHIND.map((behind) => ["", behind] as const)];

const told = (claim: Claim): string => {
  switch (claim.kind) {
    case "meeting":
      return `meeting ${claim.status.value} of ${claim.participants.map((p) => p.value.name).join(" and ")} ${JSON.stringify(claim.date?.value.when)}`;
    case "visit":
      return `visit ${claim.status.value} of ${claim.visitor.value.name} to ${claim.country?.value}`;
    case "agreement":
      return `${claim.type.value} ${claim.status.value} of ${claim.countries.map((c) => c.value).join(" and ")}`;
    case "purchase":
      return `${claim.status.value} by ${claim.buyer?.value.country} from ${claim.seller?.value.country}: ${claim.items.map((i) => i.value.quantity).join()}`;
    default:
      return claim.kind;
  }
};
const inside = (sentence: string, [before, behind]: readonly [string, string]): readonly Claim[] =>
  claimsOf(`${before}${before === "" ? sentence : sentence.replace(/^(?:A|Talks) /, (word) => word.toLowerCase())}${behind}.`);

describe("what a sentence tells", () => {
  it.each(SAID)("is told whatever stands around it: %s", (sentence) => {
    const alone = claimsOf(`${sentence}.`).map(told);
    expect(alone).not.toEqual([]);
    for (const around of SURROUNDINGS) expect(inside(sentence, around).map(told), around.join("…")).toEqual(expect.arrayContaining(alone));
  });
  it.each(NOT_HELD)("is never told as held where it was not: %s", (sentence) => {
    for (const around of [["", ""] as const, ...SURROUNDINGS])
      expect(
        inside(sentence, around)
          .filter((c) => (c.kind === "meeting" || c.kind === "visit") && c.status.value === "held")
          .map(told),
        around.join("…"),
      ).toEqual([]);
  });
});
