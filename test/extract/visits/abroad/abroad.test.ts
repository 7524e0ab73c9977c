/** Being abroad, told without a verb of travel. */
import { describe, expect, it } from "vitest";
import { claimsOf, travelled } from "../../told.ts";

describe("an official who is in another state stays there", () => {
  it.each<[string, string[]]>([
    ["Kenyan President Samuel Otieno was in Lima on Monday.", ["held: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno was last in Peru in February.", ["held: Samuel Otieno to /PE"]],
    ["Kenyan President Samuel Otieno has been in the Peruvian capital since Sunday.", ["held: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno spent a single day in Lima, 5 March.", ["held: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno last set foot in Peru in November.", ["held: Samuel Otieno to /PE"]],
    ["Kenyan President Samuel Otieno remains in Lima until Friday.", ["held: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno stayed in Peru for two days.", ["held: Samuel Otieno to /PE"]],
    ["Kenyan President Samuel Otieno will be in Lima on Monday.", ["planned: Samuel Otieno to Lima/PE"]],
    [
      "Kenyan President Samuel Otieno had been to Lima and to Santiago within a week.",
      ["held: Samuel Otieno to Lima/PE", "held: Samuel Otieno to Santiago/CL"],
    ],
  ])("%s", (text, expected) => expect(travelled(text)).toEqual(expected));
});

describe("a stay told in passing", () => {
  it.each<[string, string[]]>([
    ["Kenyan Foreign Minister Joy Wanjiru, in Lima for talks, said ships would be built.", ["held: Joy Wanjiru to Lima/PE"]],
    ["Kenyan Foreign Minister Joy Wanjiru was passing through Lima.", ["held: Joy Wanjiru to Lima/PE"]],
    ["Kenyan Foreign Minister Joy Wanjiru landed at Jorge Paz airport in Lima.", ["held: Joy Wanjiru to Lima/PE"]],
    ["Kenyan Foreign Minister Joy Wanjiru, in Lima's view, said too little.", []],
  ])("%s", (text, expected) => expect(travelled(text)).toEqual(expected));
});

it("a count within a year is no date", () => {
  const dates = claimsOf("Kenyan President Samuel Otieno paid a visit to Lima, the second this year.").flatMap((c) =>
    c.kind === "visit" ? [c.date] : [],
  );
  expect(dates).toEqual([null]);
});

describe("what is in a place otherwise is no stay", () => {
  it.each<[string]>([
    ["Kenyan President Samuel Otieno was in Lima's debt."],
    ["Kenyan President Samuel Otieno was in a Lima court on Monday."],
    ["Kenyan President Samuel Otieno was in Nairobi on Monday."],
    ["The embassy is in Lima."],
    ["Kenyan President Samuel Otieno is no longer in Lima."],
  ])("%s", (text) => expect(travelled(text)).toEqual([]));
});

it("since and until name a day of the stay", () => {
  const days = (body: string): unknown[] => claimsOf(body).flatMap((c) => (c.kind === "visit" ? [c.date?.value] : []));
  expect(days("Kenyan President Samuel Otieno is in Lima until Friday.")).toEqual([
    { when: { kind: "weekday", weekday: 5, which: "this" }, tense: "future" },
  ]);
  expect(days("Kenyan President Samuel Otieno had been in Lima since Saturday.")).toEqual([
    { when: { kind: "weekday", weekday: 6, which: "this" }, tense: "past" },
  ]);
});
