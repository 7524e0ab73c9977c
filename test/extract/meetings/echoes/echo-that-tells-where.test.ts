/** A sentence that only points back to talks may tell where and when they were. */
import { expect, it } from "vitest";
import { claimsOf } from "../../told.ts";

const MET = "Kenyan Foreign Minister Amos Odera held talks with Peruvian Foreign Minister Luis Quiroga.";

const told = (body: string): string[] =>
  claimsOf(body).flatMap((c) => {
    if (c.kind !== "meeting") return [];
    const when = c.date?.value.when;
    return [`${c.city?.value ?? "-"} ${when?.kind === "weekday" ? when.weekday : "-"}`];
  });

it.each([
  "At their meeting in Lima on Monday, Odera and Quiroga agreed on fisheries.",
  "During the talks in Lima on Monday, the two ministers discussed fisheries.",
  "In the talks at the Torre Palace in Lima on Monday, Foreign Minister Odera and Foreign Minister Quiroga discussed fisheries.",
  "Odera and Quiroga discussed fisheries during the meeting in Lima on Monday.",
])("what stands right behind the noun is of the talks told before: %s", (echo) => {
  expect(told(`${MET} ${echo}`)).toEqual(["Lima 1"]);
});

it.each([
  "At their meeting, Odera and Quiroga agreed to sign the pact in Lima on Monday.",
  "At the talks, the two ministers discussed the plant in Lima.",
  "The plant in Lima was discussed by the two ministers at the meeting.",
])("what another noun or verb is told with is not: %s", (echo) => {
  expect(told(`${MET} ${echo}`)).toEqual(["- -"]);
});

it("a meeting of before is another one", () => {
  expect(told(`${MET} At their previous meeting in Oslo on Monday, Odera and Quiroga agreed on fisheries.`)[0]).toBe("- -");
});
