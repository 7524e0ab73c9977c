import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  [
    "The Slovak defence ministry concluded with the Swedish government an agreement on the acquisition of 152 CV90 vehicles.",
    ["contracted SK from SE: 152 CV90 vehicles"],
  ],
  [
    "BRATISLAVA, June 3 - The Slovak defence ministry announced the award of the contract for 76 Patria AMV vehicles to Patria at EUR 447 million.",
    ["contracted SK from FI: 76 AMV vehicles for 447000000 EUR"],
  ],
  [
    "The Peruvian army's purchase of 10 Spike launchers from Rafael dates from 2009, and six helicopters were acquired from New Zealand for 120 million soles.",
    ["contracted PE from IL: 10 Spike launchers", "contracted PE from NZ: 6 helicopters for 120000000 PEN"],
  ],
  [
    "Nigeria took delivery of 24 M-346 trainers from Italy. Ten AW109 helicopters ordered from Leonardo are on the way, and 12 AH-1Z attack helicopters worth $997 million were cleared by the State Department in 2022.",
    [
      "delivered NG from IT: 24 M-346 trainers",
      "contracted NG from IT: 10 AW109 helicopters",
      "approved NG from US: 12 AH-1Z attack helicopters for 997000000 USD",
    ],
  ],
])("what another clause tells is not this deal's: %s", (text, expected) => expect(bought(text)).toEqual(expected));
