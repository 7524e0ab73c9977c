import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  ["Turkey sent a dozen Kirpi vehicles to Kenya in August 2020 as a gift.", ["delivered KE from TR: 12 Kirpi vehicles"]],
  [
    "Japan's Mitsubishi Electric has turned over the second of four radars to the Philippine Air Force.",
    ["delivered PH from JP: 1 radars"],
  ],
  ["Norway's government decided on Monday that one Patriot system would go to Kenya as a gift.", ["planned KE from NO: 1 Patriot"]],
  [
    "A first battery of the Akash air defence system left India for Peru this week.",
    ["delivered PE from IN: battery of the Akash air defence system"],
  ],
  ["Four Su-30SM fighters from Russia's Irkut plant landed in Astana last week.", ["delivered KZ from RU: 4 Su-30SM fighters"]],
  [
    "Peru ordered 54 launchers from LIG Nex1 of Korea. All of them had been handed over by the end of May.",
    ["contracted PE from KR: 54 launchers", "delivered PE from KR: 54 launchers"],
  ],
  [
    "Dutch deliveries to Kenya include 45 T-72 tanks and eight PzH 2000 howitzers.",
    ["delivered KE from NL: 45 T-72 tanks, 8 PzH 2000 howitzers"],
  ],
  ["Kenya has a dozen Kirpi vehicles, which Turkey sent in 2020 as a gift.", ["delivered KE from TR: 12 Kirpi vehicles"]],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));

it.each([
  "Norway sent two frigates to the Gulf.",
  "Two frigates left Norway for Peru on Monday.",
  "Six F-16 jets from Norway landed in Vilnius for air policing.",
  "The minister turned over a new leaf and two jets flew past.",
  "Two frigates would go to Kenya next week for a port call.",
])("reads no delivery in: %s", (text) => expect(bought(text)).toEqual([]));
