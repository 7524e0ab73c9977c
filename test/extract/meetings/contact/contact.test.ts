/** Exchanges told by what people did with one another, without a word of meeting. */
import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

const BOTH = "Kenyan Foreign Minister Nia Otieno and Peruvian Foreign Minister Luis Vega lead the ministries of Kenya and Peru.\n\n";
const TWO = "Luis Vega PE + Nia Otieno KE";

describe("what is done with somebody, to a face or by both", () => {
  it.each([
    ["Otieno went over the timetable in Lima on May 11 with Vega.", "in_person"],
    ["Otieno brought up the ships with Vega over lunch.", "in_person"],
    ["Otieno apologised to Vega by telephone on Monday.", "call"],
    ["It was by telephone, on Monday, that Otieno told Vega.", "call"],
    ["In Lima on Monday Vega assured Otieno that the schedule would hold.", "in_person"],
    ["Otieno asked Vega in Lima on Monday for more time.", "in_person"],
    ["Otieno handed Vega a letter from the president over coffee.", "in_person"],
  ])("tells of an exchange where they were in one place or on one line: %s", (sentence, form) => {
    expect(met(BOTH + sentence)).toEqual([`${form} held: ${TWO}`]);
  });
  it("tells of one of several whom a third brought to a table", () => {
    expect(met(`${BOTH}Chilean President Rosa Vial brought Otieno and Vega to one table in Santiago.`)).toEqual([
      "in_person held: Luis Vega PE + Nia Otieno KE + Rosa Vial CL",
    ]);
  });
});

describe("no exchange is told", () => {
  it.each([
    "Otieno promised Vega support in a letter.",
    "Otieno urged Vega from Nairobi to release the ships.",
    "Otieno told Vega of the strike in Mombasa.",
    "Otieno raised the matter with the parliament in Lima.",
    "Otieno asked Vega's successor in Lima for more time.",
    "Otieno would have gone over the timetable with Vega in Lima.",
    "Otieno did not raise the ships with Vega over lunch.",
    "Otieno and Vega went to court over fish.",
  ])("where nothing says that they were together: %s", (sentence) => expect(met(BOTH + sentence)).toEqual([]));
});

describe("the guest of somebody", () => {
  it.each([
    ["On March 13, in Lima, Otieno is the guest of Luis Vega.", "held"],
    ["Otieno, who was the guest of Luis Vega at the palace in November, came home with a promise.", "held"],
    ["Otieno will be the guest of Luis Vega in July.", "planned"],
  ])("meets them: %s", (sentence, status) => expect(met(BOTH + sentence)).toEqual([`in_person ${status}: ${TWO}`]));
  it.each(["Otieno was a guest of honour at Luis Vega's parade.", "Otieno was not the guest of Luis Vega."])(
    "is not who meets nobody: %s",
    (sentence) => expect(met(BOTH + sentence)).toEqual([]),
  );
});
