import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  // Who negotiates a sale to somebody would sell.
  ["Elbit confirmed that it was negotiating the sale of 12 Hermes drones to Norway.", ["planned NO from IL: 12 Hermes drones"]],
  ["Saab is negotiating the delivery of 14 Gripen jets to Peru.", ["planned PE from SE: 14 Gripen jets"]],
  ["Peru is negotiating the supply of 12 howitzers with Hanwha.", ["planned PE from KR: 12 howitzers"]],
  // A firm by which goods are sold is no buyer.
  [
    "Kenya's president was in Washington. In January 2017 the State Department cleared the sale of twelve AT-802L aircraft by L3 Technologies, for 418 million dollars.",
    ["approved KE from US: 12 AT-802L aircraft for 418000000 USD"],
  ],
  // What stands behind a semicolon is told of others.
  ["Egypt looks elsewhere. France agreed in May to supply 30 Rafale jets, for 3.75 billion euros; Germany mourned its chancellor.", []],
  // "It" behind goods is whom the sentence opens with, not whom the sentence before was about.
  [
    "Chile has ordered two frigates. Talks in Washington are told to go well, the United States says. The navy received in May the first of the four P-3 Orion aircraft it bought from Norway last year.",
    ["contracted CL from ?: 2 frigates", "delivered CL from NO: 1 P-3 Orion aircraft", "contracted CL from NO: 4 P-3 Orion aircraft"],
  ],
  // A people named behind "from" is no "it".
  [
    "In February Peru bought radars from France's Thales, and in June it contracted 36 Caesar howitzers.",
    ["contracted PE from FR: radars", "contracted PE from FR: 36 Caesar howitzers"],
  ],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));

it("takes so many of the type for the goods of the verb, not what the next clause is about", () =>
  expect(
    bought(
      "Four Su-30SM fighters landed in Lima last week. Peru had ordered ten of the type from Russia in 2023, and denies that it is talking to Paris about the Rafale.",
    ),
  ).toEqual(["contracted PE from RU: 10 Su-30SM fighters"]));

it("takes nobody for who gives because they once made the goods", () =>
  expect(bought("The 24 F-16 jets were donated to Chile in August.")).toEqual(["delivered CL from ?: 24 F-16 jets"]));

it.each([
  "That Kenya bought eight TB2 drones from Turkey, as has been written, is denied by both governments.",
  "That Kenya bought eight TB2 drones from Turkey is simply untrue.",
  "Mr Berg, who negotiated the first two rounds for Kenya, has retired.",
])("reads no purchase in: %s", (text) => expect(bought(text)).toEqual([]));
