/** What is still to come by the form of its verb, or by the verb it hangs on. */
import { describe, expect, it } from "vitest";
import { claimsOf, travelled } from "../../told.ts";

describe("a journey still to come", () => {
  it.each<[string, string[]]>([
    [
      "Kenyan President Samuel Otieno will then go to Chile, before heading to Brazil for a summit on June 18.",
      ["planned: Samuel Otieno to /BR", "planned: Samuel Otieno to /CL"],
    ],
    [
      "Kenyan President Samuel Otieno said he would first visit Lima, where he is expected to hold talks, then travel to Santiago.",
      ["planned: Samuel Otieno to Lima/PE", "planned: Samuel Otieno to Santiago/CL"],
    ],
    [
      "Kenyan ministers Samuel Otieno and Joy Wanjiru travel to Lima on Monday.",
      ["planned: Joy Wanjiru to Lima/PE", "planned: Samuel Otieno to Lima/PE"],
    ],
    ["Kenyan President Samuel Otieno did travel to Lima.", ["held: Samuel Otieno to Lima/PE"]],
  ])("%s", (body, told) => {
    expect(travelled(body)).toEqual(told);
  });
});

const daysOf = (body: string): (string | null)[] =>
  claimsOf(body).flatMap((c) => (c.kind === "visit" ? [c.date === null ? null : JSON.stringify(c.date.value.when)] : []));

describe("a date of something else in the sentence", () => {
  it.each([
    "Kenyan President Samuel Otieno embarked on his first trip since taking office last month, heading to Peru for a state visit.",
    "Ambassador Rosa Soto told reporters on Monday of Kenyan Foreign Minister Samuel Otieno's planned visit to Lima.",
  ])("%s", (body) => {
    expect(daysOf(body)).toEqual([null]);
  });
});

describe("the last day of a visit told by the visit", () => {
  it.each([
    "Kenyan Foreign Minister Joy Otieno will pay a visit to Peru on June 7. The visit will end on June 9.",
    "Kenyan Foreign Minister Joy Otieno arrived in Lima on June 4. The parliamentary delegation's visit will last till 9 June.",
  ])("%s", (body) => {
    expect(daysOf(body).at(-1)).toContain('"day":9');
  });
});
