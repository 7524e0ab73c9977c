import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  ["Twelve Gripen fighters were ordered by Peru in 2023.", ["contracted PE from SE: 12 Gripen fighters"]],
  [
    "A contract for 16 Caesar howitzers was signed in Tallinn on Monday by Estonia and the French manufacturer Nexter.",
    ["contracted EE from FR: 16 Caesar howitzers"],
  ],
  ["Damen was awarded a contract by the Portuguese Navy for two replenishment ships.", ["contracted PT from NL: 2 replenishment ships"]],
  [
    "The first two of six submarines ordered from Naval Group were handed over to the Chilean Navy in May.",
    ["contracted CL from FR: 6 submarines", "delivered CL from FR: 2 submarines"],
  ],
  ["Ten Pandur vehicles have been delivered to the Slovenian army by Austria.", ["delivered SI from AT: 10 Pandur vehicles"]],
  [
    "The 18 M109 howitzers bought by Morocco from the United States cost $150 million.",
    ["contracted MA from US: 18 M109 howitzers for 150000000 USD"],
  ],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));
