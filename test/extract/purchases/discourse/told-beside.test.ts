import { expect, it } from "vitest";
import { bought, purchaseClaims } from "../told.ts";

it.each<[string, string, readonly string[]]>([
  [
    "plain goods of the sentence before, by number",
    "The minehunters are old. In May 2019 Portugal ordered twelve of them from Naval Group of France.",
    ["contracted PT from FR: 12 minehunters"],
  ],
  [
    "an officer and the head of a house whose post stands before the name",
    "On 25 April General Pawel Nowicki of Poland's Armament Agency and a Hanwha Aerospace executive, Kim Dae-su, put pen to paper in Warsaw for 72 Chunmoo launchers.",
    ["contracted PL from KR: 72 Chunmoo launchers"],
  ],
  [
    "who went for goods in a contract",
    "Lisbon was the first to go for the Mistral 3, in a contract with MBDA that was struck in July 2019, for 18 launchers.",
    ["contracted PT from ?: 18 launchers"],
  ],
  [
    "the price in a clause with goods of its own",
    "Malaysia has ordered 12 Gripen fighters, the first since 2003, when it took 18 Su-30MKM from Russia for about 900 million dollars.",
    ["contracted MY from SE: 12 Gripen fighters", "delivered MY from RU: 18 Su-30MKM for ~900000000 USD"],
  ],
  [
    "a number before goods of a new generation",
    "The Portuguese government signed a contract for two new generation Embraer C-390 aircraft.",
    ["contracted PT from BR: 2 C-390 aircraft"],
  ],
  [
    "a purchase dated years back",
    "The deal follows Norway's purchase in 2010 of 19 F-35s, made by Lockheed Martin.",
    ["contracted NO from US: 19 F-35s"],
  ],
  ["a purchase that is still to be", "The deal follows Norway's purchase of 19 F-35s.", ["planned NO from ?: 19 F-35s"]],
])("%s", (_, text, expected) => expect(bought(text)).toEqual(expected));

it("The day of what another announced is not that of the order beside it", () => {
  const [order] = purchaseClaims(
    "It follows Portugal's announcement in March of talks on fighters, and Finland's order of 64 F-35 jets from the United States.",
  );
  expect(order?.buyer?.value.country).toBe("FI");
  expect(order?.date).toBeNull();
});
