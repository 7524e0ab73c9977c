import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("does not make whoever the report is about one of the countries that bought", () => {
  expect(
    bought("Peru bought six TB2 drones from Turkey. Mali and Togo are among the countries that have procured Turkish drones."),
  ).toEqual(["contracted PE from TR: 6 TB2 drones"]);
});

it("makes both sides of a joint purchase buy", () => {
  expect(bought("Belgium and the Netherlands formalised the joint purchase of four new frigates.")).toEqual([
    "contracted BE from ?: 4 frigates",
  ]);
  expect(bought("Norway and Denmark have agreed to jointly acquire four anti-submarine warfare (ASW) frigates.")).toEqual([
    "contracted NO from ?: 4 anti-submarine warfare (ASW) frigates",
  ]);
});

it("takes the island for the island state", () => {
  expect(bought("Taiwan's ability to strike back has grown after the US approved its sale of 400 Harpoon missiles to the island.")).toEqual(
    ["approved TW from US: 400 Harpoon missiles"],
  );
});

it("counts those of the whole that were bought", () => {
  expect(bought("Three of the 20 G6 howitzers were purchased by Oman from South Africa.")).toEqual([
    "contracted OM from ZA: 3 G6 howitzers",
  ]);
});

it("knows families of two words in the plural", () => {
  expect(bought("Nine Black Hawks were delivered to Peru by the United States in 2024.")).toEqual(["delivered PE from US: 9 Black Hawks"]);
});
