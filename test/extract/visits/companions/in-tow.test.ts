/** "flew in with A and B": those of the traveller's own state go along. */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

const KAMAU = "Kenyan President Peter Kamau";

describe("those behind with", () => {
  it("have come along", () =>
    expect(travelled(`${KAMAU} arrived in Lima on Monday with Foreign Minister Mary Otieno and Defence Minister John Maina.`)).toEqual([
      "held: John Maina to Lima/PE",
      "held: Mary Otieno to Lima/PE",
      "held: Peter Kamau to Lima/PE",
    ]));
  it("have not where they are of another state", () =>
    expect(travelled(`${KAMAU} flew to Cusco on Monday with Peruvian Foreign Minister Juan Rojas.`)).toEqual([
      "held: Peter Kamau to Cusco/PE",
    ]));
});

describe("those who had flown in for something", () => {
  it("came to where it took place", () =>
    expect(travelled(`A pact was signed in Lima on Monday. ${KAMAU}, who had flown in for the ceremony, praised it.`)).toEqual([
      "held: Peter Kamau to Lima/PE",
    ]));
  it("are on a trip that somebody was on while signing", () =>
    expect(travelled(`${KAMAU} signed a treaty with Chilean President Juan Rojas while on a trip to Lima in June 2020.`)).toEqual([
      "held: Peter Kamau to Lima/PE",
    ]));
  it("are on a visit where the main clause was", () =>
    expect(travelled(`The contract was signed in Lima on 29 May in the presence of ${KAMAU}, who was on a two-day visit.`)).toEqual([
      "held: Peter Kamau to Lima/PE",
    ]));
  it("had been in the same city", () =>
    expect(
      travelled(`Kenyan Defence Minister John Maina flew to Lima on Monday. Two days earlier ${KAMAU} had been in the same city.`),
    ).toContain("held: Peter Kamau to Lima/PE"));
});
