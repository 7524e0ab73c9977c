/** What only carries out, plans or repeats a deal told before is no purchase of its own. */
import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  [
    "The State Department has approved a possible sale to Oman of Barak missiles for $88 million. Muscat had asked to buy thirty missiles.",
    ["approved OM from US: 30 Barak missiles for 88000000 USD"],
  ],
  [
    "Kenya ordered 12 Caracal helicopters from France on Monday. It will receive the helicopters from 2026.",
    ["contracted KE from FR: 12 Caracal helicopters"],
  ],
  [
    "The first of the 100 Harpoon missiles bought by Kenya from Denmark came ashore last month. The $237 million sale got the green light in 2020.",
    [
      "contracted KE from DK: 100 Harpoon missiles",
      "delivered KE from DK: Harpoon missiles",
      "approved KE from DK: 100 Harpoon missiles for 237000000 USD",
    ],
  ],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));

it("counts what was picked by the contract it was picked for", () => {
  expect(
    bought("Ghana's government picked Hanwha's Redback over Rheinmetall's Lynx for a contract for 129 fighting vehicles worth $4 billion."),
  ).toEqual(["planned GH from KR: 129 Redback for 4000000000 USD"]);
});

it("gives the order behind a delivery its year and its price, also some sentences later", () => {
  expect(
    bought(
      "Nearly 40 Kestrel tanks, the first of 96 on order, rolled off a ship at the Port of Mombasa on Sunday, Kenya's defence ministry said. They are new. Crews cheered. It rained. The order goes back to 2019 and cost $1.3 billion.",
    ).filter((p) => p.startsWith("contracted")),
  ).toEqual(["contracted KE from ?: 96 Kestrel tanks for 1300000000 USD"]);
});
