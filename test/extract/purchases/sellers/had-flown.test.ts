/** Second-hand goods: whose they were sells them, not who made them. */
import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("whoever had flown or operated the goods sells them", () => {
  expect(bought("All nine Mi-35P which the Czech air force had flown were bought by Serbia in 2023.")).toEqual([
    "contracted RS from CZ: 9 Mi-35P",
  ]);
});

it("goods in service with a force are its own", () => {
  expect(bought("Peru wants to buy 12 F-16 fighters in service with the Royal Danish Air Force.")).toEqual([
    "planned PE from DK: 12 F-16 fighters",
  ]);
});

it("goods are taken from somebody, and off their hands", () => {
  expect(bought("Serbia took from China six CH-92A drones in 2020.")).toEqual(["delivered RS from CN: 6 CH-92A drones"]);
  expect(bought("In March the British Army took 14 Archer guns off Stockholm's hands.")).toEqual(["contracted GB from SE: 14 Archer guns"]);
});

it("what is taken at a price told first is bought", () => {
  expect(bought("For 2.1 billion dollars, spares included, Peru took 24 Rafales from France in February 2022.")).toEqual([
    "contracted PE from FR: 24 Rafales for 2100000000 USD",
  ]);
});
