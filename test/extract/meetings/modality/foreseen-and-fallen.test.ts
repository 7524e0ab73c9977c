/** What was foreseen, and whether it came to anything. */
import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

const OPENING = "Kenyan President Tom Otieno flew to Lima on Wednesday. ";
const MEETING = "The meeting between Kenyan President Tom Otieno and Peruvian President Ana Rojas";
const both = (status: string): string[] => [`in_person ${status}: Ana Rojas PE + Tom Otieno KE`];

describe("a meeting that was foreseen", () => {
  it("is cancelled where it fell for a reason", () => {
    expect(met(`${OPENING}The meeting with Peruvian President Ana Rojas, foreseen for Thursday, fell by a clash of dates.`)).toEqual(
      both("cancelled"),
    );
    expect(met(`${MEETING} fell because of fog.`)).toEqual(both("cancelled"));
  });

  it("is still to come where nothing else is told of it", () => {
    for (const foreseen of ["foreseen", "pencilled in", "arranged"])
      expect(met(`${MEETING}, ${foreseen} for Thursday, will be about fish.`)).toEqual(both("planned"));
  });

  it("was held where it went ahead", () => {
    expect(met(`${MEETING}, planned for Monday, took place on Tuesday.`)).toEqual(both("held"));
    expect(met(`${MEETING}, long planned, lasted two hours.`)).toEqual(both("held"));
  });
});
