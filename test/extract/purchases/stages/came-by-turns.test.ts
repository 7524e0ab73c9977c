/** Goods that came one by one, out of a consignment, free of charge or seen to be won, and the number that stands behind "of which". */
import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  [
    "LJUBLJANA - The second C-27J Spartan transport aircraft bought from Italy landed at Cerklje on Friday.",
    ["delivered SI from IT: 1 C-27J Spartan transport aircraft"],
  ],
  [
    "Twenty-eight second-hand trucks from the South Korean army, free of charge, reached Ulaanbaatar by rail.",
    ["delivered MN from KR: 28 trucks"],
  ],
  [
    "JAKARTA - June 2021 saw Italy's Fincantieri win a contract for six FREMM frigates. Indonesia has no money.",
    ["contracted ID from IT: 6 FREMM frigates"],
  ],
  ["POZNAN - The second of two Narew fire units was delivered by MBDA UK last month.", ["delivered PL from GB: Narew fire units"]],
  ["The Krab, of which 18 were given to Ukraine last year by Poland, is another matter.", ["delivered UA from PL: 18 Krab"]],
  ["Uruguay bought one of the Super Tucanos in July.", ["contracted UY from BR: 1 Super Tucanos"]],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));
