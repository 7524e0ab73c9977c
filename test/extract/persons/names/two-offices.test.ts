/** Two offices before one name, and offices in small letters before a state and a name. */
import { describe, expect, it } from "vitest";
import { claimsOf, met } from "../../told.ts";

const BOTH = ["in_person held: Joy Wanjiru KE + Luis Vega PE"];

describe("a deputy head of government with a ministry is one person", () => {
  it.each([
    "Deputy Prime Minister, Foreign Minister of Kenya Joy Wanjiru",
    "the Deputy Chairman of the Cabinet of Ministers, the Minister of Foreign Affairs of Kenya, Joy Wanjiru,",
  ])("%s", (who) => {
    expect(met(`Peruvian President Luis Vega met ${who} on Monday.`)).toEqual(BOTH);
  });
  it("and has both offices", () => {
    const roles = claimsOf("Peruvian President Luis Vega met Deputy Prime Minister, Foreign Minister of Kenya Joy Wanjiru.").flatMap((c) =>
      c.kind === "meeting" ? c.participants.map((p) => p.value.role) : [],
    );
    expect(roles).toContain("Deputy Prime Minister and Foreign Minister");
  });
});

it("an office in small letters may have its state between it and the name", () => {
  expect(met("Talks were held between foreign minister of Kenya Joy Wanjiru and president of Peru Luis Vega.")).toEqual(BOTH);
});

it("courtesy calls are paid in person", () => {
  expect(met("Kenyan Foreign Minister Joy Wanjiru paid courtesy calls to Peruvian President Luis Vega.")).toEqual(BOTH);
});
