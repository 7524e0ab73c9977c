import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  ["Greece's council gave the green light to the purchase of four second-hand frigates from Italy.", ["approved GR from IT: 4 frigates"]],
  ["A Serbian order for 12 Rafales is being discussed with Dassault.", ["planned RS from FR: 12 Rafales"]],
  [
    "Polish talks with Saab about two early-warning aircraft ended with a contract in July.",
    ["contracted PL from SE: 2 early-warning aircraft"],
  ],
  ["Hungary has taken 16 H225M helicopters from Airbus.", ["delivered HU from ?: 16 H225M helicopters"]],
  [
    "Croatia got 84 Bradley vehicles from the United States for $145 million.",
    ["contracted HR from US: 84 Bradley vehicles for 145000000 USD"],
  ],
  [
    "Israel accounted for 60 percent of Azerbaijani arms imports, worth $740 million, between 2015 and 2019.",
    ["aggregate AZ from IL:  for 740000000 USD"],
  ],
  ["Athens spent 11.5 billion euros on French arms in five years.", ["aggregate GR from FR: arms for 11500000000 EUR"]],
  [
    "The State Department approved a sale to the Government of Estonia of HIMARS launchers at $500 million.",
    ["approved EE from US: HIMARS launchers for 500000000 USD"],
  ],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));
