/** The sentence that tells the deal names no buyer: whose navy, whose government and what "it" is stands before it. */
import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  [
    "SANTIAGO, June 3 - The navy has ordered two patrol vessels from Damen, the defence ministry said.",
    ["contracted CL from NL: 2 patrol vessels"],
  ],
  [
    "OSLO, June 3 - The government plans to buy six Seahawk helicopters from the United States.",
    ["planned NO from US: 6 Seahawk helicopters"],
  ],
  ["Norway is rebuilding its army. It has ordered 54 Leopard tanks from Germany.", ["contracted NO from DE: 54 Leopard tanks"]],
  [
    "Norway bought 24 K9 howitzers from South Korea in 2017. The first six were delivered in 2019.",
    ["contracted NO from KR: 24 K9 howitzers", "delivered NO from KR: 6 K9 howitzers"],
  ],
  ["Warsaw signed a contract with Saab for two surveillance aircraft.", ["contracted PL from SE: 2 surveillance aircraft"]],
  [
    "Peru's order for six frigates went to a yard in Korea. The contract for the ships was signed with Hanwha in April.",
    ["contracted PE from ?: 6 frigates", "contracted PE from KR: 6 frigates"],
  ],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));
