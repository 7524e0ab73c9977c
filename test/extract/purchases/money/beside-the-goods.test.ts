import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  [
    "Japan requested 7.7 trillion yen for 2024, including 755 billion yen for two destroyers.",
    ["planned JP from ?: 2 destroyers for 755000000000 JPY"],
  ],
  [
    "Lawmakers in Quito authorised spending of $55 million on 45 armoured vehicles from the Turkish firm Katmerciler.",
    ["approved EC from TR: 45 armoured vehicles for 55000000 USD"],
  ],
  ["The UAE gave Thales a Dh257 million contract for six radars.", ["contracted AE from FR: 6 radars for 257000000 AED"]],
])("the sum right before the goods is theirs: %s", (text, expected) => expect(bought(text)).toEqual(expected));
