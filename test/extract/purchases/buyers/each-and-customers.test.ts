import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  [
    "Sweden and Norway each ordered 24 Caesar howitzers from Nexter in 2010.",
    ["contracted SE from FR: 24 Caesar howitzers", "contracted NO from FR: 24 Caesar howitzers"],
  ],
  ["In 2010 Kenya and Peru each order six boats from Sweden.", ["contracted KE from SE: 6 boats", "contracted PE from SE: 6 boats"]],
])("each of a row buys for itself: %s", (text, expected) => expect(bought(text)).toEqual(expected));

it("a people buys in the present of a chronicle", () =>
  expect(
    bought("Peru has modernised its forces. In December 2017 the Norwegians buy 24 K9 howitzers from South Korea's Hanwha instead."),
  ).toEqual(["contracted NO from KR: 24 K9 howitzers"]));

it.each<[string, string[]]>([
  ["Peru is the customer for the two GM400 radars that Thales booked in 2023.", ["contracted PE from FR: 2 GM400 radars"]],
  ["The undisclosed buyer of twelve Gripen jets was Peru, Saab said in May 2023.", ["contracted PE from SE: 12 Gripen jets"]],
  ["Peru became the first export customer of the Gripen in 2015.", ["contracted PE from SE: Gripen"]],
  ["Peru is not the customer for two GM400 radars.", []],
  ["Peru is a potential customer for two GM400 radars.", []],
  ["Peru is Saab's biggest customer for Gripen jets.", []],
])("whoever is the customer has bought: %s", (text, expected) =>
  expect(bought(`Chile has modernised its forces. ${text}`)).toEqual(expected),
);

it("those bought before are not those talked of now", () =>
  expect(bought("There is talk of ten more helicopters after those that the Kenyans bought in 2020.")).toEqual([]));

it("soldiers take over for the state of their town", () =>
  expect(
    bought(
      "The defence ministers of Peru and Sweden met. The first Gripen fighter was handed over on Tuesday to the pilots of the 6th squadron in Lima.",
    ),
  ).toEqual(["delivered PE from SE: 1 Gripen fighter"]));
