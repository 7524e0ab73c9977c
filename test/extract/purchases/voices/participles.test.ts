/** Participles behind their noun tell a deal of their own: "the first of 36 jets ordered in 2016" is an order of 36. */
import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  [
    "Oman received on Monday the first of 12 Typhoon fighters ordered from Britain in 2012.",
    ["delivered OM from GB: 1 Typhoon fighters", "contracted OM from GB: 12 Typhoon fighters"],
  ],
  [
    "The Chilean army took delivery of two more Caracal helicopters on Friday, the last of 12 acquired from Airbus for 90 million euros.",
    ["delivered CL from ?: 2 Caracal helicopters", "contracted CL from ?: 12 Caracal helicopters for 90000000 EUR"],
  ],
  [
    "The patrol vessel, ordered from Navantia in 2021 for 130 million euros, will join the Moroccan navy next year.",
    ["contracted MA from ES: patrol vessel for 130000000 EUR"],
  ],
  [
    "Kenya has 24 Barak missiles on order since May 2022, Ghana 12.",
    ["contracted KE from IL: 24 Barak missiles", "contracted GH from IL: 12 Barak missiles"],
  ],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));
