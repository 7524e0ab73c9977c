import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  [
    "Canada selected the F-35 in March 2022. It signed a contract for 88 F-35 fighters with Lockheed Martin in January 2023.",
    ["planned CA from US: F-35", "contracted CA from US: 88 F-35 fighters"],
  ],
  [
    "Kenya signed a contract for 12 helicopters with Airbus of France in Nairobi on Monday. The air force will receive the first four helicopters in 2026.",
    ["contracted KE from FR: 12 helicopters"],
  ],
  ["Peru has bought arms worth $800 million from Russia over the past decade.", ["aggregate PE from RU: arms for 800000000 USD"]],
  ["Norway is expected to sign a contract for six helicopters with Leonardo next month.", ["planned NO from IT: 6 helicopters"]],
  ["France agreed to supply 36 howitzers to Morocco in September 2016.", ["contracted MA from FR: 36 howitzers"]],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));
