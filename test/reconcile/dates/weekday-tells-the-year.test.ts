/** A day of the month with its day of the week is of the year in which it is one, whatever the tense beside it. */
import { expect, it } from "vitest";
import { stayed } from "../../extract/told.ts";

it("a day to come that a gerund tells", () => {
  // 5 June 2024 is the day of the report; 8 June is a Saturday in 2024, a Thursday in 2023.
  expect(stayed("Kenyan Foreign Minister Amos Odera returned from Peru on Saturday 1 June.").join()).toContain("2024-06-01");
  expect(
    stayed("Kenyan Foreign Minister Amos Odera is visiting Peru and returns on Saturday 8 June, flying to Chile.").join(),
  ).not.toContain("2023");
});

it("a weekday that fits no year nearby says nothing", () => {
  expect(stayed("Kenyan Foreign Minister Amos Odera visited Peru on Sunday, 3 June.").join()).toContain("2024-06-03");
});
