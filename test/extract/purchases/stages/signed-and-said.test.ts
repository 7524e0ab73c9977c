import { expect, it } from "vitest";
import { purchaseClaims } from "../told.ts";

it.each([
  "Kenya's Navy signed on Tuesday for a pair of patrol boats worth USD90 million, the company disclosed in Lima today.",
  "Kenya's Navy signed for a pair of patrol boats on Tuesday, the company said on Thursday.",
  "On Tuesday Kenya's Navy signed for a pair of patrol boats, the company said today.",
])("the day of signing is the deal's, not the day on which the maker tells of it: %s", (text) => {
  const [deal] = purchaseClaims(`The Indonesian state yard PT PAL has won its biggest order. ${text}`);
  expect(deal?.date?.value.when).toMatchObject({ kind: "weekday", weekday: 2 });
  expect(deal?.seller?.value.name).toBe("PT PAL");
});
