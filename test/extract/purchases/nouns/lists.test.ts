import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  [
    "In May the Ghanaian ministry signed with Turkish Aerospace for three Anka drones worth $100 million and with Hanwha for 18 K9 howitzers at a price of $200 million.",
    ["contracted GH from TR: 3 Anka drones for 100000000 USD", "contracted GH from KR: 18 K9 howitzers for 200000000 USD"],
  ],
  [
    "The Kenyan air force has taken delivery of two Z-9 helicopters, part of an order of six placed in 2022 at a cost of $96 million.",
    ["delivered KE from ?: 2 Z-9 helicopters", "contracted KE from ?: 6 Z-9 helicopters for 96000000 USD"],
  ],
  [
    "Ghana signed a contract for Barak missiles in May. Kenya ordered four and Uganda two.",
    ["contracted GH from IL: Barak missiles", "contracted KE from IL: 4 Barak missiles", "contracted UG from IL: 2 Barak missiles"],
  ],
  ["Kenya spent $3 billion on military equipment between 2011 and 2020.", ["aggregate KE from ?:  for 3000000000 USD"]],
  ["Kuwait paid Italy 8 billion euros for 28 Typhoon fighters in 2016.", ["contracted KW from IT: 28 Typhoon fighters for 8000000000 EUR"]],
  ["Leonardo announced on July 30 the sale of two C-27J aircraft to Kenya.", ["contracted KE from IT: 2 C-27J aircraft"]],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));
