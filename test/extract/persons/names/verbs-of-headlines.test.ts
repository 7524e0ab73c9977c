import { describe, expect, test } from "vitest";
import { met } from "../../told.ts";

describe("the verbs of a headline in capitals are no part of a name", () => {
  test.each([
    "Defence Minister Receives Portuguese Counterpart",
    "Defence Minister Kari Moe Meets Portuguese Counterpart In Oslo",
    "DEFENCE MINISTER MOE RECEIVES PORTUGUESE COUNTERPART",
    "MINISTER OF DEFENCE HOLDS TALKS WITH PORTUGUESE COLLEAGUE",
  ])("%s", (headline) => {
    const told = met(
      `${headline}\n\nOSLO, June 4. Defence Minister Kari Moe met João Tavares of Portugal on Tuesday. The minister thanked him for the visit.`,
    );
    expect(told).toEqual(["in_person held: João Tavares PT + Kari Moe NO"]);
  });
});
