/** "With A she took up the war": talk with whom a sentence opens; and where what was talked about is. */
import { describe, expect, it } from "vitest";
import { met, recorded, travelled } from "../../told.ts";

const CAME = "NAIROBI - Kenyan President James Wanjala received guests on Tuesday.";

describe("with whom a sentence opens is who a subject was gone over with", () => {
  it.each([
    "With Peruvian President Pedro Rojas he took up the war.",
    "With Peruvian President Pedro Rojas, Wanjala went over developments in Libya.",
    "With the President of Peru, Pedro Rojas, he dealt with labour.",
    "With Peruvian President Pedro Rojas, Wanjala discussed the situation in Gaza.",
  ])("%s", (sentence) => {
    expect(recorded(`${CAME} ${sentence}`)).toEqual(["2024-06-04 in Nairobi/KE: James Wanjala + Pedro Rojas"]);
    expect(travelled(`${CAME} ${sentence}`)).toEqual([]);
  });
  it.each([
    "With Peruvian President Pedro Rojas absent, he took up the war.",
    "With Peruvian President Pedro Rojas, Wanjala took up arms.",
  ])("but not: %s", (sentence) => {
    expect(recorded(`${CAME} ${sentence}`)).toEqual([]);
  });
});

describe("the next summit", () => {
  it("counts on from no meeting of two", () => {
    const met = "Kenyan President James Wanjala met Peruvian President Pedro Rojas in Lima on Monday.";
    expect(recorded(`${met} The next summit is due to be held in Quito on 20 July.`)).toEqual([
      "2024-06-03 in Lima/PE: James Wanjala + Pedro Rojas",
    ]);
  });
});

describe("talking", () => {
  it("is done face to face where nothing says otherwise, with whom a sentence opens, and by two", () => {
    expect(recorded(`${CAME} With Peruvian President Pedro Rojas he talked about fish.`)).toHaveLength(1);
    const two = "Kenyan President James Wanjala had come all the same, and he and Pedro Rojas, the Peruvian president, talked for an hour.";
    expect(met(two)).toEqual(["in_person held: James Wanjala KE + Pedro Rojas PE"]);
    expect(met("Kenyan President James Wanjala and Peruvian President Pedro Rojas talked by telephone on Monday.")).toEqual([
      "call held: James Wanjala KE + Pedro Rojas PE",
    ]);
  });
});
