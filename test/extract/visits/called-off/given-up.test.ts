/** Journeys that were planned once, and of which the sentence itself or the next one says that they came to nothing. */
import { describe, expect, it } from "vitest";
import { stayed, travelled } from "../../told.ts";

const off = "cancelled: Daniel Kamau to Lima/PE";
const visits = (text: string): string[] => travelled(`Kenyan President Daniel Kamau ${text}`);

describe("a journey once planned", () => {
  it("is called off where the trip was scrapped, in the sentence or the next", () => {
    expect(visits("was to fly to Lima on May 3 to look at corvettes; the trip was scrapped when the rains came.")).toEqual([off]);
    expect(visits("was to fly to Lima on May 3. The trip was scrapped when the rains came.")).toEqual([off]);
    expect(visits("had been due in Lima on May 3, but the visit had to be called off.")).toEqual([off]);
  });

  it("is called off where whoever was to make it went or stayed home", () => {
    expect(visits("was to continue to Lima from Quito. He flew home instead.")).toContain(off);
    expect(visits("was expected in Lima in May. Instead he returned home.")).toEqual([off]);
    expect(visits("had been due in Lima on 3 May. He stayed at home because of the floods.")).toEqual([off]);
  });

  it("was for a day gone by", () =>
    expect(stayed("Kenyan President Daniel Kamau was to fly to Lima on May 3; the trip was scrapped.")).toEqual([
      "2024-05-03 cancelled PE: Daniel Kamau",
    ]));

  it("was for the day it was to have been paid", () =>
    expect(
      stayed(
        "A visit of Kenyan President Daniel Kamau to Peru, which was to have been paid in April and had to be called off on account of the floods, will be rescheduled.",
      ),
    ).toEqual(["2024-04 cancelled PE: Daniel Kamau"]));

  it("is called off with the mission it was to be made at the head of", () =>
    expect(
      visits("was busy. A trade mission that Kenyan Defence Minister Peter Otieno was to lead to Lima in May was quietly cancelled."),
    ).toEqual(["cancelled: Peter Otieno to Lima/PE"]));

  it("stays planned where another trip was scrapped, or somebody else flew home", () => {
    expect(visits("will fly to Lima on June 20. Peruvian President Rosa Paz flew home from Quito instead of waiting.")).toContain(
      "planned: Daniel Kamau to Lima/PE",
    );
    expect(visits("is to lead a delegation to Lima in July.")).toEqual(["planned: Daniel Kamau to Lima/PE"]);
  });
});
