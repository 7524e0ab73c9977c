import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  [
    "OSLO, June 3 - Norway and Italy spoke of their navies on Monday.\n\nThe two M-346 trainers were ordered from Leonardo in March 2023.",
    ["contracted NO from IT: 2 M-346 trainers"],
  ],
  [
    "The Thai ministers flew to Beijing. Nobody there spoke of the S26T, the submarine ordered from China in 2017 for 13.5 billion baht.",
    ["contracted TH from CN: S26T for 13500000000 THB"],
  ],
  [
    "South African officials met in Pretoria. Damen Shipyards Cape Town was awarded a contract for a third patrol vessel at 1.8 billion rand.",
    ["contracted ZA from ZA: 1 patrol vessel for 1800000000 ZAR"],
  ],
])("a purchase whose buyer no sentence names is that of whom the report is about: %s", (text, expected) =>
  expect(bought(text)).toEqual(expected),
);

it.each([
  "Around 300 C295s have been ordered worldwide by 40 operators, the Chilean ministry said.",
  "Chilean officials saw the fair. A contract for 12 drones was signed on Monday by a customer.",
  "Reports of a Chilean purchase of 12 TB3 drones were denied by the manufacturer.",
  "Minister Rojas was received by President Berg, and there the contract for ten helicopters was signed.",
])("nobody is made the buyer of what no sign gives them: %s", (text) => expect(bought(text)).toEqual([]));
