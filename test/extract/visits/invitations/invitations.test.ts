/** An invitation makes a visit where somebody accepts it, in whatever order the two are told. */
import { describe, expect, it } from "vitest";
import { claimsOf, travelled } from "../../told.ts";

describe("whoever accepts an invitation is to come", () => {
  it.each<[string, string[]]>([
    ["Kenyan President Samuel Otieno has accepted an invitation to Lima for November.", ["planned: Samuel Otieno to Lima/PE"]],
    [
      "Kenyan Foreign Minister Joy Wanjiru accepted an invitation from her Peruvian counterpart to visit Lima in July.",
      ["planned: Joy Wanjiru to Lima/PE"],
    ],
    [
      "Kenyan President Samuel Otieno invited Peruvian President Luis Soto to attend the fair in Nairobi in July. Soto gladly accepted the invitation.",
      ["planned: Luis Soto to Nairobi/KE"],
    ],
    [
      "Kenyan President Samuel Otieno extended to his Peruvian counterpart, Luis Soto, an invitation to visit Kenya, which he accepted.",
      ["planned: Luis Soto to /KE"],
    ],
    [
      "Kenyan President Samuel Otieno extended an invitation to Peruvian President Luis Soto to visit Nairobi, and Soto accepted it.",
      ["planned: Luis Soto to Nairobi/KE"],
    ],
    [
      "Peruvian Defence Minister Hugo Paz renewed his invitation to Kenyan Defence Minister Peter Mwangi to visit Lima, and the visit will take place in July.",
      ["planned: Peter Mwangi to Lima/PE"],
    ],
  ])("%s", (text, expected) => expect(travelled(text)).toEqual(expected));
  it("on the day of the verb that follows", () => {
    const [visit] = claimsOf("Kenyan President Samuel Otieno has accepted an invitation to Lima and will come in November.");
    expect(visit?.kind === "visit" ? visit.date?.value.when : null).toMatchObject({ kind: "month", month: 11 });
  });
});

describe("an invitation alone makes none", () => {
  it.each<[string]>([
    ["Kenyan President Samuel Otieno invited Peruvian President Luis Soto to visit Nairobi in July."],
    ["Kenyan President Samuel Otieno declined an invitation to Lima for November."],
    ["Peruvian Foreign Minister Ana Rojas invited Kenyan Foreign Minister Joy Wanjiru to come to Lima."],
    ["Kenyan President Samuel Otieno was asked to travel to Lima in July."],
  ])("%s", (text) => expect(travelled(text)).toEqual([]));
});

it("whoever invites receives at home", () => {
  const report =
    "Kenyan Foreign Minister Joy Wanjiru is paying a visit to Peru at the invitation of Foreign Minister Raul Paz. Minister Paz will visit Nairobi in July.";
  expect(travelled(report)).toEqual(["held: Joy Wanjiru to /PE", "planned: Raul Paz to Nairobi/KE"]);
});
