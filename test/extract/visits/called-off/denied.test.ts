/** Journeys that were denied, struck out or fell victim to something. */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

const TRIP = "A trip by Kenyan Prime Minister Peter Kamau to Lima";

describe("a journey of which it is said that nobody made it", () => {
  it("has not taken place", () =>
    expect(travelled(`${TRIP}, which a newspaper had dated to the spring, has been denied by both capitals.`)).toEqual([]));
  it("took place where something else was denied", () =>
    expect(travelled(`After ${TRIP.replace("A trip", "the trip")} in May a claim of corruption was denied by the ministry.`)).toEqual([
      "held: Peter Kamau to Lima/PE",
    ]));
  it("is denied by whoever rejects the claim of somebody that it will be made", () =>
    expect(
      travelled("A spokesman rejected the claim of some foreign media that Kenyan Prime Minister Peter Kamau would be travelling to Lima."),
    ).toEqual([]));
  it.each(["fell victim to the pandemic", "has been struck out", "was taken off the programme", "came to nothing"])("is off: %s", (words) =>
    expect(travelled(`${TRIP} ${words}.`)).toEqual(["cancelled: Peter Kamau to Lima/PE"]),
  );
  it("is off where who was expected called off", () =>
    expect(travelled("Kenyan Prime Minister Peter Kamau had been expected in Lima this February, but called off the trip.")).toEqual([
      "cancelled: Peter Kamau to Lima/PE",
    ]));
});
