/** What is left of an auxiliary behind a pronoun, a weekday beside a present, and what something to come begins with. */
import { describe, expect, it } from "vitest";
import { claimsOf, met, recorded, travelled } from "../../told.ts";

const HERE = "Kenyan President Hugo Noor is in Lima.";
const B = "Peruvian President Rosa Soto";

describe("short forms tell the tense", () => {
  it.each([
    [`He'll meet ${B} there.`, "planned"],
    [`He’ll convene a meeting with ${B} on Thursday.`, "planned"],
    [`He said he'd meet ${B} in July.`, "planned"],
    [`He said he'd met ${B} in May.`, "held"],
    [`He's already met ${B} and the others there.`, "held"],
    [`He's due to meet ${B} there.`, "planned"],
  ])("%s", (sentence, status) => {
    expect(met(`${HERE} ${sentence}`)).toEqual([`in_person ${status}: Hugo Noor KE + Rosa Soto PE`]);
  });
  it("of a journey, too", () => {
    expect(travelled(`${HERE} They've left. He'll fly to Oslo on Friday.`)).toContain("planned: Hugo Noor to Oslo/NO");
  });
});

describe("the present with a weekday", () => {
  it.each([
    [`Kenyan President Hugo Noor goes into talks with ${B} on Friday.`],
    [`Kenyan President Hugo Noor sits down with ${B} on Friday.`],
    [`Kenyan President Hugo Noor opens two days of talks with ${B} on Friday.`],
  ])("is to come where a noun tells what it leads to: %s", (sentence) => {
    expect(met(sentence)).toEqual(["in_person planned: Hugo Noor KE + Rosa Soto PE"]);
  });
  it("is to come of a stay that an arrival begins, and of papers", () => {
    expect(travelled("Kenyan President Hugo Noor arrives in Lima on Friday for a two-day visit.")).not.toContain(
      "held: Hugo Noor to Lima/PE",
    );
    const [paper] = claimsOf(`Kenyan President Hugo Noor and ${B} sign a memorandum of understanding on fish in Lima on Friday.`).filter(
      (c) => c.kind === "agreement",
    );
    expect(paper?.status.value).toBe("planned");
  });
  // The report is of a Wednesday.
  it("is to come where that weekday is not just past", () => {
    expect(recorded(`Kenyan President Hugo Noor meets ${B} in Lima on Friday.`)).toEqual([
      "2024-06-07 planned in Lima/PE: Hugo Noor + Rosa Soto",
    ]);
  });
  it("has been where it is", () => {
    expect(recorded(`Kenyan President Hugo Noor meets ${B} in Lima on Tuesday.`)).toEqual(["2024-06-04 in Lima/PE: Hugo Noor + Rosa Soto"]);
  });
});

it("what something to come begins with is to come", () => {
  expect(met(`Kenyan President Hugo Noor will begin this afternoon by having a bilateral meeting with ${B}.`)).toEqual([
    "in_person planned: Hugo Noor KE + Rosa Soto PE",
  ]);
});
