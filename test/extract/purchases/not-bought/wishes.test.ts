import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("reads no delivery from goods that somebody wants delivered", () => {
  expect(bought("Peru wants the howitzers delivered quickly.")).toEqual([]);
});

it("reads no purchase from how many might come", () => {
  expect(bought("The statement did not say how many drones would be delivered to Kenya.")).toEqual([]);
});

it("reads no purchase from an order made smaller", () => {
  expect(bought("In 2022 Embraer and the Chilean air force agreed to cut the order from 22 to 19 KC-390 transports.")).toEqual([]);
});

it("reads no purchase from what an aid package is for", () => {
  expect(
    bought(
      "The money comes from an aid package approved by the Danish parliament in April, with 500 million euros set aside for air defence systems.",
    ),
  ).toEqual([]);
});

it("reads no purchase from what the present one is measured by", () => {
  expect(bought("It is the first time in 30 years that the Peruvian army gets guns since the purchase of howitzers from Italy.")).toEqual(
    [],
  );
});

it("takes interest in a deal for a plan of whoever is interested", () => {
  expect(
    bought("Latvia bought four Bayraktar TB2 drones last year. Albania is also interested in striking a deal to procure eight TB2 drones."),
  ).toEqual(["contracted LV from TR: 4 Bayraktar TB2 drones", "planned AL from TR: 8 TB2 drones"]);
});
