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

describe("what two do behind a name, a comma and an office tells that they are two", () => {
  test.each(["review ties", "sign accord", "exchange views", "explore cooperation"])("Kari Moe, Kenyan FM %s", (done) => {
    const told = met(
      `Kari Moe, Kenyan FM ${done}\n\nOSLO, June 4. Foreign Minister Kari Moe on Tuesday received Joy Wanjiru, Foreign Minister of Kenya.`,
    );
    expect(told).toEqual(["in_person held: Joy Wanjiru KE + Kari Moe NO"]);
  });
});
