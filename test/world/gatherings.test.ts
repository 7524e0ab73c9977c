/** Seats of recurring gatherings. */
import { expect, it } from "vitest";
import { countryOfCity } from "../../src/extract/mentions/lexicon.ts";
import { gatheringsData, seatOfGathering } from "../../src/world/gatherings.ts";

it("a gathering is found with its article and its year", () => {
  expect(seatOfGathering("the shangri-la dialogue")).toEqual({ city: "Singapore", country: "SG" });
  expect(seatOfGathering("idex 2025")).toEqual({ city: "Abu Dhabi", country: "AE" });
  expect(seatOfGathering("the annual dialogue")).toBeUndefined();
});

it("every seat is a town that the tables know in that state", () => {
  for (const line of gatheringsData()) {
    const country = line.slice(-2);
    const city = line.slice(0, -3).split(/^[^A-Z]+/)[1] ?? "";
    expect(`${city} ${countryOfCity(city)}`).toBe(`${city} ${country}`);
  }
});
