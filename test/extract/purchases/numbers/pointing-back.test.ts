import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  [
    "Chile received 30 Harimau tanks in May. The first batch of 18, contracted in 2019, was handed over to the army in 2022.",
    ["delivered CL from ?: 30 Harimau tanks", "contracted CL from ?: 18 Harimau tanks", "delivered CL from ?: 18 Harimau tanks"],
  ],
  [
    "Chile has selected Damen for two further patrol ships. The first two, ordered in June 2022 for 90 million euros, are being completed.",
    ["planned CL from NL: 2 patrol ships", "contracted CL from NL: 2 patrol ships for 90000000 EUR"],
  ],
  [
    "Norway's army drives the Patria AMV. 150 of the eight-wheelers were ordered from Patria in 2016.",
    ["contracted NO from FI: 150 AMV eight-wheelers"],
  ],
  [
    "Chile has become the latest customer for the C295, placing an order for four of the twin-turboprops with Airbus.",
    ["contracted CL from ?: 4 C295"],
  ],
  [
    "Chile plans to buy two more patrol boats from Damen, on top of the two it ordered in 2022.",
    ["planned CL from NL: 2 patrol boats", "contracted CL from NL: 2 patrol boats"],
  ],
])("a number alone counts the goods told before: %s", (text, expected) => expect(bought(text)).toEqual(expected));
