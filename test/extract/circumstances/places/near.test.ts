/** Where somebody meets whom they are still to meet, told with those they have met. */
import { describe, expect, it } from "vitest";
import { met, recorded } from "../../told.ts";

const MET = "LIMA, June 5 - Fijian Prime Minister Ana Rabuka met Kenyan President Joy Wanjiru at the water forum on Tuesday.";

describe("a meeting of the days around the report", () => {
  it("is where the others were", () => {
    expect(recorded(`${MET} Rabuka is due to see the host, Peruvian President Luis Vega, on Thursday.`)).toContain(
      "2024-06-06 planned in Lima/PE: Ana Rabuka + Luis Vega",
    );
  });
  it("is not where somebody is leaving from", () => {
    const told = recorded(`${MET} Rabuka travels to Ghana on Thursday. She will meet Indian Prime Minister Ravi Lal on Friday.`);
    expect(told.filter((line) => line.includes("Ravi Lal") && line.includes("Lima"))).toEqual([]);
  });
});

it("those whom a noun sums up stand between commas before the verb", () => {
  expect(
    met(
      "Policy directors of the defence ministries of Kenya and Peru, Joy Wanjiru of Kenya and Luis Vega of Peru, met in Lima on Wednesday.",
    ),
  ).toEqual(["in_person held: Joy Wanjiru KE + Luis Vega PE"]);
});
