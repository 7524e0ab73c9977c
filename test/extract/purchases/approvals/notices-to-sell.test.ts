import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  [
    "The State Department has approved the sales of about $6.7 billion of armaments to Chile, including AH-64E Apache attack helicopters, and $9 billion for missiles to be purchased by Oman.",
    ["approved CL from US: AH-64E Apache attack helicopters for ~6700000000 USD"],
  ],
  [
    "The State Department has notified Congress of a proposal to sell 40 Patriot missiles to Romania.",
    ["approved RO from US: 40 Patriot missiles"],
  ],
])("a notice is the nod, and who buys other goods sells none: %s", (text, expected) => expect(bought(text)).toEqual(expected));

it("a number counts goods past the word for whom they are", () => {
  expect(bought("Peru ordered two fisheries patrol boats and four police helicopters from Spain in May.")).toEqual([
    "contracted PE from ES: 2 patrol boats, 4 helicopters",
  ]);
});
