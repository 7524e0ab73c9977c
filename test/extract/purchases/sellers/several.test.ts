/** One sentence, several deals: each seller, buyer and price goes with its own goods. */
import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  [
    "Ghana has bought two frigates from Spain, 32 Black Hawk helicopters from Poland and 12 Barak missiles from Israel.",
    ["contracted GH from ES: 2 frigates", "contracted GH from PL: 32 Black Hawk helicopters", "contracted GH from IL: 12 Barak missiles"],
  ],
  [
    "Ghana has tanks on order on two continents, 96 Apache helicopters are being negotiated, and 212 K9 howitzers have been bought from South Korea.",
    ["planned GH from ?: 96 Apache helicopters", "contracted GH from KR: 212 K9 howitzers"],
  ],
  [
    "Ghana bought the Barak missile in 2022 under a $350 million deal, and Kenya followed with an order for eight batteries last September.",
    ["contracted GH from IL: Barak missile for 350000000 USD", "contracted KE from IL: 8 Barak missile"],
  ],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));
