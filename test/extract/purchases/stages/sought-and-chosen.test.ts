import { expect, it } from "vitest";
import { bought, retold } from "../told.ts";

it.each<[string, string]>([
  ["Peru has put 24 fighters out to tender.", "planned PE from ?: 24 fighters"],
  [
    "A tender for 41 air defence systems, with an estimated value of 4.2 billion euros, has been running in Romania since 2023.",
    "planned RO from ?: 41 air defence systems for ~4200000000 EUR",
  ],
  ["Norway's navy has issued a tender for four patrol boats.", "planned NO from ?: 4 patrol boats"],
  ["In 2021 Hanoi went to Aero Vodochody of the Czech Republic for 12 L-39NG jets.", "contracted VN from CZ: 12 L-39NG jets"],
  ["Peru has turned to France for 36 Caesar guns.", "contracted PE from FR: 36 Caesar guns"],
  ["Peru is turning to France for 36 Caesar guns.", "planned PE from FR: 36 Caesar guns"],
  ["Chile has gone in for 36 Caesar guns from France.", "planned CL from FR: 36 Caesar guns"],
  ["The Peruvian navy would like two submarines from Korea.", "planned PE from KR: 2 submarines"],
  [
    "Germany announced a new package for Kenya worth 90 million euros: 36 howitzers and two Skynex air defence systems.",
    "planned KE from DE: 36 howitzers, 2 Skynex air defence systems for 90000000 EUR",
  ],
  ["The sale of two frigates to Egypt has received the green light of the Italian cabinet.", "approved EG from ?: 2 frigates"],
  [
    "On the list of those still to be paid by Romania are 54 Abrams tanks, which Washington cleared in November for 2.5 billion dollars.",
    "approved RO from US: 54 Abrams tanks for 2500000000 USD",
  ],
  [
    "Eight batteries of the Cheongung for 900 million dollars: that is what Iraq bought from LIG Nex1.",
    "contracted IQ from KR: 8 batteries of the Cheongung for 900000000 USD",
  ],
  ["For 1.6 billion yen the Philippine Navy will get rigid-hulled boats.", "planned PH from ?: rigid-hulled boats for 1600000000 JPY"],
])("%s", (text, expected) => expect(bought(text)).toEqual([expected]));

it("counts what is told behind a comma for the type before it", () =>
  expect(bought("Peru bought Pinaka rocket launchers, four batteries, from India for 200 million dollars.")).toEqual([
    "contracted PE from IN: 4 Pinaka rocket launchers for 200000000 USD",
  ]));

it("takes a house that informs the exchange of an order for who has it", () =>
  expect([
    ...bought("Peru buys arms. Saab informed the stock exchange of an export order from Peru for two frigates."),
    ...retold("Peru buys arms. Saab informed the stock exchange of an export order from Peru for two frigates."),
  ]).toEqual(["contracted PE from SE: 2 frigates"]));

it.each([
  "The tender for 41 launchers was cancelled in Romania.",
  "The minister went to Paris for two days and saw six jets.",
  "Peru looked to France for help with its jets.",
  "The government decided on Monday to retire 12 tanks.",
  "The sale of two frigates to Egypt has not yet received the green light.",
])("takes nothing for bought in: %s", (text) => expect(bought(text).filter((line) => !line.startsWith("planned EG"))).toEqual([]));
