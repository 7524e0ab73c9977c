import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  [
    "The Kenyan army on Tuesday took delivery of the first 15 of 118 Hizir vehicles. Katmerciler won the contract in 2021.",
    ["delivered KE from TR: 15 Hizir vehicles", "contracted KE from TR: 118 Hizir vehicles"],
  ],
  [
    "The Chilean government on Tuesday authorised a contract for 36 H135 helicopters. Airbus Helicopters of France will be paid 310 million euros.",
    ["approved CL from FR: 36 H135 helicopters for 310000000 EUR"],
  ],
  [
    "The Kenyan Air Force will take delivery of 24 M-346 jets, 12 T-129 helicopters and ten AW109 helicopters. The contract for the M-346 was signed with Leonardo last November; the T-129s were ordered from Turkish Aerospace Industries in 2022.",
    ["contracted KE from IT: 24 M-346", "contracted KE from TR: 12 T-129s", "planned KE from IT: 10 AW109 helicopters"],
  ],
  [
    "The order by the Austrian ministry for 36 Skyranger turrets was placed with Rheinmetall. The order, worth 532 million euros, also covers training and spare parts.",
    ["contracted AT from DE: 36 Skyranger turrets for 532000000 EUR"],
  ],
  [
    "Between 2013 and 2022 Kenya imported weapons worth $9.1 billion, almost three quarters of them from Russia.",
    ["aggregate KE from ?:  for 9100000000 USD"],
  ],
  [
    "Oslo: The Norwegian navy said the 12 Rafale fighters the country had ordered in August from Dassault would arrive in 2029.",
    ["contracted NO from FR: 12 Rafale fighters"],
  ],
  ["Egypt and South Korea signed an agreement for the purchase of 100 FA-50 jets on Monday.", ["contracted EG from KR: 100 FA-50 jets"]],
  [
    "The Kenyan ministry and Santa Bárbara Sistemas have agreed on the supply of 42 ASCOD vehicles.",
    ["contracted KE from ES: 42 ASCOD vehicles"],
  ],
])("%s", (text, expected) => expect(bought(text).sort()).toEqual([...expected].sort()));
