import { describe, expect, it } from "vitest";
import { claimsOf } from "../../told.ts";

const offices = (body: string): unknown[] =>
  claimsOf(body).flatMap((claim) =>
    claim.kind === "meeting" ? claim.participants.map((p) => `${p.value.name} ${p.value.country}: ${p.value.role}`) : [],
  );

describe("offices of parties and parliaments", () => {
  for (const [office, role] of [
    ["Vietnamese Party General Secretary", "Party General Secretary"],
    ["Vietnamese National Assembly Chairman", "National Assembly Chairman"],
    ["Kazakh Majilis Speaker", "Majilis Speaker"],
    ["Lao Party General Secretary and President", "Party General Secretary and President"],
    ["Russian State Duma Deputy Chairman", "State Duma Deputy Chairman"],
    ["Swiss National Council President", "National Council President"],
  ])
    it(`are read before a name: "${office}"`, () => {
      expect(offices(`${office} Lan Torv met Peruvian President Ana Alba on Monday.`)[0]).toMatch(new RegExp(`^Lan Torv \\w\\w: ${role}$`));
    });

  it("hold a general who is none", () => {
    expect(offices("General Secretary of the Communist Party Lan Torv received Peruvian President Ana Alba in Hanoi on Monday.")[0]).toBe(
      "Lan Torv VN: General Secretary of the Communist Party",
    );
  });
});

describe("an office behind a name, before another name with its honorific", () => {
  it("belongs to the first", () => {
    expect(
      offices(
        "At the invitation of His Excellency Lan Torv, President of the Socialist Republic of Viet Nam, Her Excellency Ana Alba, President of the Republic of Peru, came to Hanoi. President Alba held talks with President Torv.",
      ),
    ).toEqual(["Ana Alba PE: President", "Lan Torv VN: President"]);
  });
});
