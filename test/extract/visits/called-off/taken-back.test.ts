/** Visits told by a noun that the same sentence calls off, and more ways of calling one off. */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

const BERG = "Norwegian Foreign Minister Anna Berg";

describe("a visit that is not to be", () => {
  it.each([
    `The visit which ${BERG} was to begin in Kenya today will not go ahead, the ministry said.`,
    `The trip that ${BERG} was to make to Kenya on Monday has been called off.`,
    `The trip ${BERG} had planned to Kenya on Monday is off.`,
    `${BERG} had to cry off from a trip to Kenya.`,
    `${BERG} pulled out of a trip to Kenya at the last minute.`,
    `${BERG} gave up her trip to Kenya.`,
    `Nothing came of ${BERG}'s trip to Kenya, planned for May.`,
    `Illness forced ${BERG} to cancel a trip to Kenya.`,
    `${BERG} had set a condition for her visit to Kenya; when it was not met, she called the trip off.`,
  ])("is called off: %s", (sentence) => {
    expect(travelled(sentence)).toEqual(["cancelled: Anna Berg to /KE"]);
  });

  it("is another one than the trip called off beside it", () => {
    expect(travelled(`${BERG} came back from a visit to Kenya and called the trip to Lima off.`)).toContain("held: Anna Berg to /KE");
  });

  it("is only planned where it stands in a diary", () => {
    expect(travelled(`${BERG} has a trip to Kenya in her diary for July.`)).toEqual(["planned: Anna Berg to /KE"]);
  });
});
