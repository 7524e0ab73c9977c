import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  ["Saab has received an order from Brazil for 36 Gripen fighters.", ["contracted BR from SE: 36 Gripen fighters"]],
  [
    "Norway placed an order for five Type 212CD submarines with ThyssenKrupp Marine Systems.",
    ["contracted NO from DE: 5 Type 212CD submarines"],
  ],
  [
    "Chile awarded Navantia a contract worth €300 million for two landing ships.",
    ["contracted CL from ES: 2 landing ships for 300000000 EUR"],
  ],
  [
    "Lockheed Martin won a $2.3 billion contract to supply Bahrain with 16 F-16 fighters.",
    ["contracted BH from US: 16 F-16 fighters for 2300000000 USD"],
  ],
  [
    "Greece and France struck a deal for three Belharra frigates worth about 3 billion euros.",
    ["contracted GR from FR: 3 Belharra frigates for ~3000000000 EUR"],
  ],
  [
    "In January, Kenya became the first foreign buyer of the drone with an order for six Akinci drones worth $90 million.",
    ["contracted KE from TR: 6 Akinci drones for 90000000 USD"],
  ],
  ["The delivery of the first four Rafale fighters to Croatia took place in April.", ["delivered HR from ?: 4 Rafale fighters"]],
  ["The Kenyan order for 12 Caracal helicopters was placed with Airbus in 2018.", ["contracted KE from ?: 12 Caracal helicopters"]],
  ["Oslo is in talks with Berlin on the purchase of 20 Leopard tanks.", ["planned NO from DE: 20 Leopard tanks"]],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));
