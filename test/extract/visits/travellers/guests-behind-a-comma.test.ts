/** Whoever is met and stands right before what is told of a journey to the doer's own state is the one who travels. */
import { describe, expect, it } from "vitest";
import { stayed } from "../../told.ts";

const met = "Kenyan Defence Minister Joy Wanjiru met";

describe("a guest", () => {
  it.each([
    `${met} with a delegation led by Peruvian Army Chief Luis Vega, paying a visit to Kenya, on Monday.`,
    `On Monday ${met} Peruvian Army Chief Luis Vega, visiting Nairobi.`,
    `On Monday ${met} Peruvian Army Chief Luis Vega, currently in Kenya on a working visit.`,
    `On Monday ${met} Peruvian Army Chief Luis Vega, arriving in Nairobi for talks.`,
  ])("travels: %s", (report) =>
    expect(stayed(report).map((v) => v.replace("undated", "2024-06-03"))).toEqual(["2024-06-03 held KE: Luis Vega"]),
  );
  it.each([
    `${met} Peruvian Army Chief Luis Vega and returned to Nairobi.`,
    `${met} Peruvian Army Chief Luis Vega before travelling to Nairobi.`,
  ])("does not where the doer comes home: %s", (report) => expect(stayed(report).filter((v) => v.includes("Vega"))).toEqual([]));
});

it("the day of a meeting at which a visit is recalled is not its own", () => {
  expect(stayed("Kenyan Foreign Minister Joy Wanjiru recalled her visit to Peru at the government meeting on 19 May.")).toEqual([
    "undated held PE: Joy Wanjiru",
  ]);
});
