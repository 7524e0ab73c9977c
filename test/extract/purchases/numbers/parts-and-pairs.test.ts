import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  [
    "The Philippine Air Force accepted two T129 helicopters from Turkish Aerospace, completing a six-aircraft order worth P13.8 billion that was signed in 2020. The first pair arrived in March 2022 and the second last December.",
    [
      "contracted PH from TR: 6 T129 helicopters for 13800000000 PHP",
      "delivered PH from TR: 2 T129 helicopters",
      "delivered PH from TR: 2 T129 helicopters",
      "delivered PH from TR: 2 T129 helicopters",
    ],
  ],
  [
    "Norway will take delivery next year of the first two of 14 F-16 jets, which a previous cabinet ordered from Lockheed Martin in December 2018.",
    ["contracted NO from US: 14 F-16 jets"],
  ],
  [
    "Kenya has ordered eight F-35A jets, in addition to the 12 F-35B jets already on order.",
    ["contracted KE from US: 12 F-35B jets", "contracted KE from US: 8 F-35A jets"],
  ],
  [
    "Kenya bought howitzers from Elbit. The first eighteen of 36 arrived in Mombasa last month.",
    ["contracted KE from IL: howitzers", "delivered KE from IL: 18 howitzers"],
  ],
  ["Peru's order for 42 Rafale jets follows one for six more from Greece.", ["contracted PE from FR: 42 Rafale jets"]],
  [
    "Oslo: Norway stands by its plan to buy 36 F-35 jets even if the price rises by 1.3 billion dollars. It had signed the letters of offer and acceptance in September 2022 at a price of 6 billion euros.",
    ["contracted NO from US: 36 F-35 jets for 6000000000 EUR"],
  ],
])("%s", (text, expected) => expect(bought(text).sort()).toEqual([...expected].sort()));

it("talks under way about goods are a plan of whoever the report is about", () =>
  expect(
    bought(
      "Serbia will buy 11 Mi-35 helicopters from Cyprus for 70 million euros, the minister said. He added that negotiations on Rafale fighters with France were under way.",
    ),
  ).toContain("planned RS from FR: Rafale fighters"));
