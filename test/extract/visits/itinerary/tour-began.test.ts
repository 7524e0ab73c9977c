/** Where a tour began and what it took in: "a journey that had started in Lima and taken in Quito", "The tour began on Sunday in Lima". */
import { describe, expect, it } from "vitest";
import { stayed, travelled } from "../../told.ts";

const KAMAU = "Kenyan Defence Minister Peter Kamau";

describe("a tour that leads on", () => {
  it("has led to where it started and what it took in", () =>
    expect(
      travelled(`${KAMAU} landed in Santiago on Monday, the last stop of a journey that had started in Lima and taken in Quito.`),
    ).toEqual(["held: Peter Kamau to Lima/PE", "held: Peter Kamau to Quito/EC", "held: Peter Kamau to Santiago/CL"]));
  it("is of the one traveller whom the report is about", () =>
    expect(stayed(`${KAMAU} was in Chile on Tuesday, on the last leg of a tour. The tour began on Sunday in Peru.`)).toEqual([
      "2024-06-02 held PE: Peter Kamau",
      "2024-06-04 held CL: Peter Kamau",
    ]));
});

describe("who sets out on a tour", () => {
  it("has not been where the parts of another tour were told", () =>
    expect(travelled(`${KAMAU} praised a journey of the fleet that had started in Nairobi.`)).toEqual([]));
});
