import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  [
    "Slovenia has ordered twelve CAESAR howitzers from France. The ministry paid €110 million for the twelve howitzers.",
    ["contracted SI from FR: 12 CAESAR howitzers for 110000000 EUR"],
  ],
  [
    "Peru ordered six patrol boats in May. It paid 40 million dollars for two helicopters, too.",
    ["contracted PE from ?: 6 patrol boats", "contracted PE from ?: 2 helicopters for 40000000 USD"],
  ],
])("what is paid for the goods just ordered is their price: %s", (text, expected) => expect(bought(text)).toEqual(expected));

it("a people's former money is no euro", () => {
  expect(bought("Croatia ordered two patrol boats from Finland for 49 million Croatian kuna.")).toEqual([
    "contracted HR from FI: 2 patrol boats for 49000000 HRK",
  ]);
});
