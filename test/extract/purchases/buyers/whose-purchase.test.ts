import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("finds the buyer before the price of its purchase", () => {
  expect(bought("The State Department has cleared the United Kingdom's $3.5 billion purchase of 16 Chinook helicopters.")).toEqual([
    "approved GB from US: 16 Chinook helicopters for 3500000000 USD",
  ]);
});

it("does not take a negation of the words before the subject for one of the verb", () => {
  expect(bought("Peru said that, after decades without acquiring jets, it bought 24 Gripen fighters from Saab.")).toEqual([
    "contracted PE from SE: 24 Gripen fighters",
  ]);
});

it("takes what an agreement to purchase was signed for as contracted", () => {
  expect(bought("Estonia and Latvia signed an agreement on Monday with Germany to purchase an IRIS-T air defence system.")).toEqual([
    "contracted EE from DE: IRIS-T air defence system",
    "contracted LV from DE: IRIS-T air defence system",
  ]);
});

it("takes a confirmed sale for concluded and a possible one for none", () => {
  expect(bought("The US Department of Defense has confirmed a sale to Nigeria of 12 AH-1Z helicopters.")).toEqual([
    "contracted NG from US: 12 AH-1Z helicopters",
  ]);
});

it("dates an order told by the way by the contract told after it", () => {
  expect(
    bought(
      "Damen said one of the two corvettes ordered by the Peruvian Navy will sail in 2025. The ministry signed a contract with Damen for two corvettes on Dec. 27, 2021.",
    ),
  ).toHaveLength(2);
});

it("does not take the maker for the buyer of what a committee has also approved", () => {
  expect(
    bought(
      "The Finnish parliament has approved the purchase of an Arrow-3 system from Israel. It has also approved today the purchase of 40 IRIS-T missiles, which are manufactured by the German company Diehl Defence.",
    ),
  ).toEqual(["approved FI from IL: Arrow-3", "approved FI from DE: 40 IRIS-T missiles"]);
});
