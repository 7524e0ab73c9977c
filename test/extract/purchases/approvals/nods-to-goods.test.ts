/** A nod to the goods themselves, and leave to sell to a company. */
import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("a council gives the nod to goods", () => {
  expect(
    bought("NEW DELHI - In July 2023 the Defence Acquisition Council under Mehta gave the nod to three Scorpene boats from Naval Group."),
  ).toEqual(["approved IN from FR: 3 Scorpene boats"]);
});

it("a company may buy what a state lets go", () => {
  expect(bought("The Swiss government last November gave its consent to the sale of 25 old Leopard 2 tanks to Rheinmetall.")).toEqual([
    "approved DE from CH: 25 Leopard 2 tanks",
  ]);
  expect(bought("The Swiss government gave its blessing to the return of 25 Leopard 2 tanks to their maker, Rheinmetall.")).toEqual([
    "approved DE from CH: 25 Leopard 2 tanks",
  ]);
});

it("who clears goods does not buy them, whatever is said of a contract behind", () => {
  expect(
    bought(
      "Peru flies old helicopters. A dozen AH-1Z helicopters for Peru were cleared by Washington in April 2022, but a contract is not in sight.",
    ),
  ).toEqual(["approved PE from US: 12 AH-1Z helicopters"]);
});

it("the price of other goods in the sentence is not theirs", () => {
  expect(
    bought("Bern signed for 36 F-35A jets at 6 billion dollars, and in May gave its consent to the sale of 25 Leopard 2 tanks to Germany."),
  ).toContain("approved DE from CH: 25 Leopard 2 tanks");
});
