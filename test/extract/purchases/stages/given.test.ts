import { expect, it } from "vitest";
import { bought, purchaseClaims } from "../told.ts";

it.each([
  ["Belarus donated four MiG-29s to Serbia in 2021.", "delivered RS from BY: 4 MiG-29s"],
  ["Norway handed over 12 drones to Kenya free of charge.", "delivered KE from NO: 12 drones"],
  ["The United States delivered six boats to Kenya as a gift.", "delivered KE from US: 6 boats"],
  ["Norway gifted Kenya two patrol boats in 2022.", "delivered KE from NO: 2 patrol boats"],
  ["Sweden gave Ukraine 50 CV90 vehicles.", "delivered UA from SE: 50 CV90 vehicles"],
  ["Two patrol boats donated by Norway arrived in Kenya on Monday.", "delivered KE from NO: 2 patrol boats"],
  ["Kenya received ten armoured vehicles as a donation from China on May 4.", "delivered KE from CN: 10 armoured vehicles"],
])("what is given is supplied: %s", (text, told) => expect(bought(text)).toEqual([told]));

it.each([
  ["Germany pledged 14 Leopard tanks to Ukraine in January 2023.", "planned UA from DE: 14 Leopard tanks"],
  ["Italy promised Libya two patrol boats by the end of the year, a gift.", "planned LY from IT: 2 patrol boats"],
  ["New Zealand undertook to give the Kenyan army a dozen trucks.", "planned KE from NZ: 12 trucks"],
  ["Japan will donate five coastal radars to the Philippine Navy next year.", "planned PH from JP: 5 coastal radars"],
  ["The patrol boat that Australia is donating to Fiji has been held back.", "planned FJ from AU: patrol boat"],
])("what is promised is planned: %s", (text, told) => expect(bought(text)).toEqual([told]));

it.each([
  "Norway gave Kenya an option on two patrol boats.",
  "The president gave Kenya's navy a model of a frigate.",
  "Sweden will provide Kenya with 12 Archer howitzers.",
])("options, models and help are no goods given: %s", (text) => expect(purchaseClaims(text)).toEqual([]));
