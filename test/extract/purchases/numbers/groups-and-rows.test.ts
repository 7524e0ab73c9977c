/** Goods counted by a noun ("a trio"), by "another four followed", told behind a choice ("and wants 54 of them") or in a row before "that X bought". */
import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  ["Norway likes the K9 howitzer. It signed up for a trio in January 2022.", ["contracted NO from KR: 3 K9 howitzer"]],
  ["Norway ordered three BrahMos batteries from India. The pair met in Oslo on Monday.", ["contracted NO from IN: 3 BrahMos batteries"]],
  [
    "Denmark had ordered fifteen Caesar howitzers from Nexter in 2017; another four followed in 2019.",
    ["contracted DK from FR: 15 Caesar howitzers", "contracted DK from FR: 4 Caesar howitzers"],
  ],
  [
    "The guns come on top of the 382 Griffons and 60 Jaguars that Belgium bought in 2018 from France.",
    ["contracted BE from FR: 382 Griffons, 60 Jaguars"],
  ],
  [
    "A transport carrying the first of three BrahMos batteries for the Philippines landed at Clark on Friday.",
    ["delivered PH from ?: 1 BrahMos batteries"],
  ],
  [
    "Brazil got two Gripens. They come out of the package of 36 for which Brazil signed with Saab in October 2014.",
    ["contracted BR from SE: 36 Gripens"],
  ],
  ["Prague is negotiating with Mowag of Switzerland about a lease of eight bridge layers.", ["planned CZ from CH: 8 bridge layers"]],
  [
    "A first contract from Japan for the Joint Strike Missile was entered into by Kongsberg.",
    ["contracted JP from NO: Joint Strike Missile"],
  ],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));

it.each<[string, string[]]>([
  ["Norway has selected the German Leopard 2A8 tank ahead of the K2 and wants 54 of them.", ["planned NO from DE: 54 Leopard 2A8 tank"]],
  ["Norway chose the Leopard 2A8 over the K2 from Hyundai Rotem.", ["planned NO from ?: Leopard 2A8"]],
  ["Norway opted for the K9 howitzer and will take 36 of them.", ["planned NO from ?: 36 K9 howitzer"]],
  [
    "The deal opens the door to the purchase of two Bergamini-class frigates by Greece from Italy.",
    ["planned GR from IT: 2 Bergamini-class frigates"],
  ],
])("the one that was chosen: %s", (text, expected) => expect(bought(text)).toEqual(expected));
