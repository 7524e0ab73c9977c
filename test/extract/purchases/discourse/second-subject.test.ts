/** Rows of deals whose second subject has no verb of its own and papers told by the pen. */
import { expect, it } from "vitest";
import { bought, purchaseClaims } from "../told.ts";

it("each subject of a row buys the goods behind it", () => {
  expect(bought("In 2019 Chile ordered six boats from Spain, Peru 12 tanks from Germany and Brazil four frigates from TKMS.")).toEqual([
    "contracted CL from ES: 6 boats",
    "contracted PE from DE: 12 tanks",
    "contracted BR from DE: 4 frigates",
  ]);
});

it("the price and the day of the second are not those of the first", () => {
  const told = purchaseClaims(
    "In 2018 Estonia bought 12 K9 howitzers from South Korea for 46 million euros, and Latvia 47 M109 from Austria in 2017.",
  );
  expect(told.map((p) => [p.buyer?.value.country, p.value?.value.amount ?? null])).toEqual([
    ["EE", 46000000],
    ["LV", null],
  ]);
});

it("one buyer of two kinds stays one", () => {
  expect(bought("Peru bought 12 jets and four boats from Spain.")).toEqual(["contracted PE from ES: 12 jets, 4 boats"]);
});

it("the day of the second step is told next to it", () => {
  const told = purchaseClaims("In 2018 Egypt ordered 24 Su-35 fighters from Russia, and in May 2021 it signed with France for 30 Rafales.");
  expect(told.map((p) => p.date?.value.when.kind)).toEqual(["year", "month"]);
});

it("who puts pen to paper signs", () => {
  expect(bought("Peru and Saab put pen to paper on Monday for 12 Gripen jets.")).toEqual(["contracted PE from SE: 12 Gripen jets"]);
});

it("the Czechs buy in crowns of their own", () => {
  expect(bought("The Czechs contracted 24 F-35A jets on 24 May for 59.7 billion crowns.")).toEqual([
    "contracted CZ from US: 24 F-35A jets for 59700000000 CZK",
  ]);
});
