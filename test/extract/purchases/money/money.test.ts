import { expect, it } from "vitest";
import { bought, purchaseClaims } from "../told.ts";

it.each<[string, string[]]>([
  [
    "Norway ordered 24 K9 howitzers from South Korea. The deal is worth 1.8 billion kroner.",
    ["contracted NO from KR: 24 K9 howitzers for 1800000000 NOK"],
  ],
  [
    "Kenya signed a contract with Turkey for six drones. The value of the contract was put at $60 million.",
    ["contracted KE from TR: 6 drones for 60000000 USD"],
  ],
  ["Kenya bought six drones from Turkey at $5 million each.", ["contracted KE from TR: 6 drones"]],
  ["Kenya, whose defence budget is $1.2 billion, bought six drones from Turkey.", ["contracted KE from TR: 6 drones"]],
  ["Kenya bought six drones from Turkey for between $50 million and $60 million.", ["contracted KE from TR: 6 drones for >=50000000 USD"]],
  ["Peru ordered two frigates from Korea for as much as $900 million.", ["contracted PE from KR: 2 frigates for <=900000000 USD"]],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));

it("keeps one value told in two currencies as one", () => {
  const [claim] = purchaseClaims("Poland signed a contract with Hanwha for 218 launchers worth 4.9 trillion won ($3.55 billion).");
  expect([claim?.value?.value.currency, claim?.other_values.map((v) => v.value.currency)]).toEqual(["KRW", ["USD"]]);
});
