import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("tells what was built by a yard and then delivered", () => {
  expect(bought("Six new patrol boats built by Dutch shipbuilder Damen have been delivered to the Ghana Navy.")).toEqual([
    "delivered GH from NL: 6 patrol boats",
  ]);
});

it("tells how many came in which years behind the order", () => {
  expect(
    bought("Saab won an order in 2022 for 60 Gripen jets from Brazil, delivered 28 to Brazil in 2023, and delivered 12 this year."),
  ).toEqual(["contracted BR from SE: 60 Gripen jets", "delivered BR from SE: 28 Gripen jets", "delivered BR from SE: 12 Gripen jets"]);
});

it("takes a delivery to come under a priced contract for contracted", () => {
  expect(bought("Turkey is set to deliver an undisclosed number of armed drones to Chad in a contract worth $70 million.")).toEqual([
    "contracted TD from TR: armed drones for 70000000 USD",
  ]);
});

it("does not date a deal by another one that it follows upon", () => {
  expect(
    bought(
      "Saab signed a contract worth 500 million dollars with Peru for the supply of 12 Gripen jets. The two sides signed the deal as a follow-up to a framework contract inked last month.",
    ),
  ).toEqual(["contracted PE from SE: 12 Gripen jets for 500000000 USD"]);
});

it("counts what a contract for production and support is for", () => {
  expect(
    bought("The Chilean air force signed a $300 million contract with Embraer for series production and support of 28 KC-390s."),
  ).toEqual(["contracted CL from BR: 28 KC-390s for 300000000 USD"]);
});
