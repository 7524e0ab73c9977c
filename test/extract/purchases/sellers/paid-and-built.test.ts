import { expect, it } from "vitest";
import { bought, purchaseClaims } from "../told.ts";

it.each([
  [
    "BAE Systems got £2.5 billion out of the sultanate of Oman for twelve Typhoons, back in December 2012.",
    "contracted OM from GB: 12 Typhoons for 2500000000 GBP",
  ],
  [
    "Embraer was paid 90 million dollars by Kenya for twelve Kestrel drones in May 2023.",
    "contracted KE from BR: 12 Kestrel drones for 90000000 USD",
  ],
  [
    "Embraer received 90 million dollars from Kenya for twelve Kestrel drones.",
    "contracted KE from BR: 12 Kestrel drones for 90000000 USD",
  ],
])("a maker that is paid for goods has sold them: %s", (text, told) => expect(bought(text)).toEqual([told]));

it("what a yard built under an order was ordered, in the year of the order", () => {
  const text =
    "The navy of Oman knows the Turkish yard Dearsan: it built 14 patrol boats under a 2020 order worth EUR62m, and the last four of those were handed over in March 2023.";
  expect(bought(text)).toEqual(["contracted OM from TR: 14 patrol boats for 62000000 EUR", "delivered OM from TR: 4 patrol boats"]);
  expect(purchaseClaims(text)[0]?.date?.value.when).toEqual({ kind: "year", year: 2020, to_year: 2020 });
});

it("the contract between an agency known by its people and a company", () => {
  expect(bought("A contract for 12 jets was signed between the Peruvian procurement agency and the company Airbus.")).toEqual([
    "contracted PE from ?: 12 jets",
  ]);
});

it.each([
  ["Vietnam had asked for a quotation for 12 FA-50s.", "planned VN from ?: 12 FA-50s"],
  ["Kenya has asked Sweden for an offer for 12 Gripens.", "planned KE from SE: 12 Gripens"],
])("who asks for a quotation plans to buy: %s", (text, told) => expect(bought(text)).toEqual([told]));

it("how many were sold of a type stands behind it", () => {
  expect(
    bought(
      "The design derives from the PPA, the combat ship of which the Italian yard Fincantieri sold two to Indonesia in March 2024 for €1.18bn.",
    ),
  ).toEqual(["contracted ID from IT: 2 combat ship for 1180000000 EUR"]);
});
