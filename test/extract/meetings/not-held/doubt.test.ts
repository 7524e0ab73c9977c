/** What is only told, hoped for, at stake, put off or in vain is never exported as held. */
import { describe, expect, it } from "vitest";
import { claimsOf, met, travelled } from "../../told.ts";

const A = "Kenyan President Hugo Noor";
const B = "Peruvian President Rosa Soto";
const held = (body: string): string[] => [...met(body), ...travelled(body)].filter((line) => line.includes("held"));

describe("a meeting is not held", () => {
  it.each([
    `${A} is rumoured to have met ${B} in Lima.`,
    `${A} allegedly met ${B} in Lima.`,
    `Rumours of a meeting between ${A} and ${B} spread in Lima.`,
    `A recording of an alleged call between ${A} and ${B} leaked.`,
    `Reports of a secret meeting between ${A} and ${B} were false.`,
    `Claims that ${A} met ${B} in Lima are untrue.`,
    `The ministry rejected reports that ${A} had met ${B} in Lima.`,
    `It is not true that ${A} met ${B} in Lima.`,
  ])("where it is hearsay: %s", (sentence) => {
    expect(held(sentence)).toEqual([]);
  });
  it.each([
    `${A} hopes for a meeting with ${B} in Lima.`,
    `${A} asked for a meeting with ${B} in Lima.`,
    `Lima is gearing up for a meeting between ${A} and ${B}.`,
    `Officials are working on a meeting between ${A} and ${B}.`,
    `A meeting between ${A} and ${B} cannot be ruled out.`,
    `${A}'s programme includes a meeting with ${B} in Lima.`,
    `Days before the meeting between ${A} and ${B}, tempers rose.`,
  ])("where it is hoped for or under way: %s", (sentence) => {
    expect(held(sentence)).toEqual([]);
  });
  it.each([
    `${A} turned down a meeting with ${B} in Lima.`,
    `${A} did not get a meeting with ${B} in Lima.`,
    `Neither ${A} nor ${B} spoke to the other in Lima.`,
    `${A} and ${B} neither met nor spoke in Lima.`,
  ])("where nothing came of it: %s", (sentence) => {
    expect(held(sentence)).toEqual([]);
  });
});

describe("a visit is not held", () => {
  it.each(["was deferred", "has been pushed back", "is on hold", "never materialised", "did not go ahead", "hangs in the balance"])(
    "that %s",
    (fate) => {
      expect(held(`The visit of ${A} to Peru ${fate}.`)).toEqual([]);
    },
  );
  it.each(["delayed a visit", "pulled the plug on a visit", "is mulling a visit", "threatened to call off his visit"])(
    "when the president %s",
    (doing) => {
      expect(held(`${A} ${doing} to Lima.`)).toEqual([]);
    },
  );
  it("that would have been another's", () => {
    expect(travelled(`${A} faced hard talks on what would've been his fourth trip to Peru.`)).toEqual(["cancelled: Hugo Noor to /PE"]);
  });
  it("that has been put off to a later month, but planned", () => {
    expect(travelled(`The visit of ${A} to Peru has been rescheduled for August.`)).toEqual(["planned: Hugo Noor to /PE"]);
  });
});

it("one that was delayed by an hour was held", () => {
  expect(held(`A meeting between ${A} and ${B} in Lima was delayed by two hours.`)).toHaveLength(1);
});

describe("what is still being arranged is not held", () => {
  it.each([
    `It was premature to talk about details of a meeting between ${A} and ${B}.`,
    `Uncertainty lingers over the first meeting between ${A} and ${B}.`,
    `${A} and ${B} are known. Nobody knows when the Noor-Soto summit might take place.`,
    `Kenya has not confirmed a meeting between ${A} and ${B}.`,
    `${A} must travel to Lima and meet ${B}.`,
  ])("%s", (sentence) => {
    expect(held(sentence)).toEqual([]);
  });
  it("nor is a visit somebody was to go on to", () => {
    expect(travelled(`${A} was scheduled to lead the delegation to the summit before proceeding to Lima in July.`)).not.toContain(
      "held: Hugo Noor to Lima/PE",
    );
    expect(held(`${A} has suspended his trip to Peru.`)).toEqual([]);
  });
});

it("reports somebody rejects do not deny what they did then", () => {
  expect(held(`${A} rejected reports that he is ill and met ${B} in Lima on Monday.`)).toHaveLength(1);
});

it("a previous meeting never takes the day of the news", () => {
  const dated = claimsOf(`${A} spoke on Tuesday. A previous summit between ${A} and ${B} in Lima ended early.`).flatMap((c) =>
    c.kind === "meeting" ? [c.date] : [],
  );
  expect(dated).toEqual([null]);
});

it("a counterpart needs no article behind the short name of a state", () => {
  expect(met(`${A} and US counterpart Rosa Lind spoke by phone on Monday.`)).toEqual(["call held: Hugo Noor KE + Rosa Lind US"]);
});
