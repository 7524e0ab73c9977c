/** Whether a meeting, talks or a visit told by a noun took place is told by what they stand with. */
import { describe, expect, it } from "vitest";
import { statusOf } from "../../support/statuses.ts";

const WHO = "Kenyan Foreign Minister William Oduor";

const HAPPENINGS = [
  {
    kind: "meeting",
    some: "a meeting with Norwegian Foreign Minister Arno Vik in Oslo",
    his: "his meeting with Norwegian Foreign Minister Arno Vik in Oslo",
  },
  { kind: "visit", some: "a visit to Oslo", his: "his visit to Oslo" },
] as const;

describe.each(HAPPENINGS)("$some", ({ kind, some, his }) => {
  it.each([
    `${WHO} returned on Monday from ${some}.`,
    `Fresh from ${some}, ${WHO} addressed parliament.`,
    `${WHO} said ${his} on Monday had been useful.`,
  ])("took place: %s", (sentence) => {
    expect(statusOf(kind, sentence)).toBe("held");
  });

  it.each([
    `${WHO} is preparing for ${some} next week.`,
    `${WHO} brought forward ${his} to Friday.`,
    `${WHO} leaves on Friday for ${some}.`,
    `${WHO} will raise the matter during ${his} on Friday.`,
  ])("is to come: %s", (sentence) => {
    expect(statusOf(kind, sentence)).toBe("planned");
  });

  it.each([
    `${WHO} is open to ${some}.`,
    `${WHO} expressed interest in ${some}.`,
    `${WHO} would welcome ${some}.`,
    `${WHO} missed ${some} because of fog.`,
  ])("did not take place: %s", (sentence) => {
    expect(statusOf(kind, sentence)).toBe("nothing");
  });

  it("is called off with a visit that is given up", () => {
    expect(statusOf(kind, `${WHO} gave up ${some} at the request of the palace.`)).toBe(some.includes("visit") ? "cancelled" : "nothing");
  });
});
