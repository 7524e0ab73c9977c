import { expect, it } from "vitest";
import { bought, purchaseClaims } from "../told.ts";

it("Of two contracts told in one breath each has its goods and its sum", () => {
  const told =
    "In February 2020 two contracts were awarded by Cyprus to Naval Group, one of €150 million for two corvettes, the other of €90 million for Exocet missiles.";
  expect(bought(told)).toEqual([
    "contracted CY from FR: 2 corvettes for 150000000 EUR",
    "contracted CY from FR: Exocet missiles for 90000000 EUR",
  ]);
  expect(purchaseClaims(told).map((p) => p.date?.value.when.kind)).toEqual(["month", "month"]);
});

it("The other of two contracts without goods is no purchase", () => {
  expect(bought("Chile signed two contracts with Damen in May, one for two frigates, the other for training of crews.")).toEqual([
    "contracted CL from NL: 2 frigates",
  ]);
});

it("What goods can do has no day, what is to be done with them has", () => {
  const dates = (body: string) => purchaseClaims(body).map((p) => p.date?.value.when.kind);
  expect(dates("Chile signed a contract with Damen for two corvettes which are capable of fighting submarines in December 2021.")).toEqual([
    "month",
  ]);
  expect(dates("Chile signed a contract with Damen for two corvettes which are to be delivered in December 2023.")).toEqual([undefined]);
});

it("A delivery that happenings are counted since is told where it has a taker and a day", () => {
  expect(bought("Since the delivery of the first C-390 aircraft to Hungary on 5 September 2023, it has flown often.")).toEqual([
    "delivered HU from ?: 1 C-390 aircraft",
  ]);
  expect(bought("It is the first deal since the purchase of howitzers from France.")).toEqual([]);
});
