import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  [
    "Norway's defence ministry has signed a deal with Saab for a fifth radar, the minister said on Friday, on top of the four for which it paid 550 million kroner in 2020.",
    ["contracted NO from SE: 1 radar", "contracted NO from SE: 4 radar for 550000000 NOK"],
  ],
  [
    "Kenya's cabinet has set aside money for Thales radars, four in number, for which a contract was signed in Paris last September.",
    ["contracted KE from ?: 4 radars"],
  ],
  [
    "Chile's eight F-16s, bought for 1.26 billion dollars in 2019, will arrive in 2025, and a second batch of eight, agreed in November 2022, two years later.",
    ["contracted CL from US: 8 F-16s for 1260000000 USD", "contracted CL from US: 8 F-16s"],
  ],
  ["Kenya wants five of the C-390 transporters and Ghana four.", ["planned GH from ?: 4 C-390", "planned KE from ?: 5 C-390"]],
])("%s", (text, expected) => expect(bought(text).sort()).toEqual([...expected].sort()));
