import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  // By whom something else was done.
  [
    "Serbia operates four FK-3 batteries, bought in 2019 from CASIC of China and flown in by the Chinese themselves.",
    ["contracted RS from CN: 4 FK-3 batteries"],
  ],
  // Who owns the maker gives it no order.
  [
    "Pakistan wants ships. The contract for four corvettes was awarded in July 2018 to ASFAT, a company owned by the Turkish defence ministry.",
    ["contracted PK from TR: 4 corvettes"],
  ],
  // Whose purchase a dispute is about.
  [
    "Pakistan waits. Washington, at odds with Ankara over its purchase of Russian S-400 systems, would not license the export.",
    ["planned TR from RU: S-400"],
  ],
  // For whom somebody acts.
  [
    "In November the US Air Force, acting for Nigeria, gave Sierra Nevada a $329 million contract to build 12 A-29 aircraft.",
    ["contracted NG from US: 12 A-29 aircraft for 329000000 USD"],
  ],
  // The way that goods take.
  [
    "Armenia is armed. India handed over six howitzers, shipped by way of Iran, to the Armenian army.",
    ["delivered AM from IN: 6 howitzers"],
  ],
  // Whose paragraph it is.
  [
    "Croatia bought 12 Rafale jets from France for 999 million euros.\n\nSerbia has paid the first instalment for its own Rafale jets. The contract with Dassault Aviation for 18 aircraft was signed in May.",
    ["contracted HR from FR: 12 Rafale jets for 999000000 EUR", "contracted RS from FR: 18 Rafale jets"],
  ],
  // Of two who talk the maker sells.
  ["Pakistan and Saudi Arabia are in talks about a purchase of 12 JF-17 fighters.", ["planned SA from PK: 12 JF-17 fighters"]],
  // Who makes a licence known.
  [
    "The permit for the export of 24 F-16 jets to Ukraine has been issued, Dutch minister Anna Berg told parliament.",
    ["approved UA from NL: 24 F-16 jets"],
  ],
  // Who has orders is to build.
  ["Damen has orders from Chile for six boats.", ["contracted CL from NL: 6 boats"]],
  // A row on order.
  [
    "Algeria is buying. Four frigates and 38 Pantsyr-S1 systems are also on order from Russia.",
    ["contracted DZ from RU: 4 frigates, 38 Pantsyr-S1"],
  ],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));

it.each<[string, string[]]>([
  [
    "The deals for 24 MH-60R helicopters are at an advanced stage with the United States, an Indian official said.",
    ["planned IN from US: 24 MH-60R helicopters"],
  ],
  ["Italy is competing for an order from Libya for 12 jets.", ["planned LY from ?: 12 jets"]],
  ["Chile would like to join the French-led purchase of Mistral missiles.", []],
  ["Can Japan export a frigate at all? Australia waits.", []],
  ["Will Norway buy 12 howitzers from Korea?", []],
])("takes for no contract: %s", (text, expected) => expect(bought(text).filter((line) => !/planned CL/.test(line))).toEqual(expected));

it("keeps a sum with the goods it stands beside", () =>
  expect(
    bought(
      "The Chilean navy has moved a proposal for 10 more P-8 aircraft estimated to cost 3 billion dollars, to go with the 12 aircraft acquired from Boeing.",
    ),
  ).not.toContain("contracted CL from US: 12 P-8 aircraft for 3000000000 USD"));
