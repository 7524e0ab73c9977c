/** A nod told by a phrase lets the goods that stand behind it: "gave X the green light for 12 jets", "agreed on Tuesday to the purchase". */
import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  ["The State Department gave its nod to 400 Tomahawk missiles for Japan.", ["approved JP from US: 400 Tomahawk missiles"]],
  ["The United States gave Japan the green light for 400 Tomahawk missiles.", ["approved JP from US: 400 Tomahawk missiles"]],
  ["Japan got the green light from Washington for 400 Tomahawk missiles.", ["approved JP from US: 400 Tomahawk missiles"]],
  ["The State Department said yes to the sale of 12 AH-1Z helicopters to Nigeria.", ["approved NG from US: 12 AH-1Z helicopters"]],
  ["Berlin permitted the export of six IRIS-T systems to Egypt.", ["approved EG from DE: 6 IRIS-T"]],
  ["The parliament of Lithuania agreed on Tuesday to the purchase of 44 Leopard 2A8 tanks.", ["approved LT from DE: 44 Leopard 2A8 tanks"]],
  ["Argentina and Denmark signed a letter of intent for 24 F-16 fighters.", ["planned AR from DK: 24 F-16 fighters"]],
  [
    "The ministers signed a letter of intent by which Argentina moves towards the purchase of 24 F-16 fighters from Denmark.",
    ["planned AR from DK: 24 F-16 fighters"],
  ],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));
