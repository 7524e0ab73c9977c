/** What goods cost, told in the sentence behind the one that buys them. */
import { expect, it } from "vitest";
import { bought } from "../told.ts";

const ORDER = "Kenya signed a contract with Turkey for six drones.";
const FOR = (sum: string): string[] => [`contracted KE from TR: 6 drones for ${sum}`];

it.each<[string, string[]]>([
  ["The manufacturer puts the price at about $60 million.", FOR("~60000000 USD")],
  ["The Ministry of Defence gave the price as 60 million euros, spare parts included.", FOR("60000000 EUR")],
  ["Price: €60m, training included.", FOR("60000000 EUR")],
  ["The price was put at 60 million euros.", FOR("60000000 EUR")],
  ["The price of 60 million euros drew protests.", FOR("60000000 EUR")],
])("%s", (behind, expected) => expect(bought(`${ORDER} ${behind}`)).toEqual(expected));
