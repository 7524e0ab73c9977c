import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("tells one purchase for each buyer of a row", () => {
  expect(bought("Turkey has sold Bayraktar TB2 drones to Niger, Togo and Mali.")).toEqual([
    "contracted NE from TR: Bayraktar TB2 drones",
    "contracted TG from TR: Bayraktar TB2 drones",
    "contracted ML from TR: Bayraktar TB2 drones",
  ]);
});

it("keeps one deal of several buyers with a number or a price of all together one", () => {
  expect(bought("France approved the sale of 40 Mistral missiles to Estonia, Latvia and Cyprus for 90 million euros.")).toEqual([
    "approved EE from FR: 40 Mistral missiles for 90000000 EUR",
  ]);
});

it("takes whoever makes an award known for the buyer", () => {
  expect(
    bought("Saab has been awarded a $90 million contract to build 12 patrol boats, the Finnish Defence Ministry announced Thursday."),
  ).toEqual(["contracted FI from SE: 12 patrol boats for 90000000 USD"]);
});

it("finds the owner of what was accepted", () => {
  expect(bought("The first of the Finnish navy's new corvettes has been formally accepted after trials.")).toEqual([
    "delivered FI from ?: corvettes",
  ]);
});

it("does not take whom a relative clause serves for the buyer", () => {
  expect(
    bought(
      "Danish Defence Minister Nils Holm said he expected the contracts for 18 howitzers that Copenhagen gave to Ukraine to be signed by May.",
    ),
  ).toEqual([]);
});
