/** An office behind the name of a ministry is its holder's, not a part of the name. */
import { expect, test } from "vitest";
import { claimsOf } from "../../told.ts";

const roles = (text: string): string[] =>
  claimsOf(text).flatMap((c) =>
    c.kind === "meeting" ? c.participants.map((p) => `${p.value.name} ${p.value.country}: ${p.value.role}`) : [],
  );

test.each([
  [
    "Norwegian Ministry of Foreign Affairs State Secretary Kari Berg met Peruvian Foreign Minister Ana Rojas in Lima.",
    "Kari Berg NO: State Secretary",
  ],
  [
    "Kenyan Ministry of Defence Permanent Secretary Peter Otieno met Peruvian Defence Minister Ana Rojas in Lima.",
    "Peter Otieno KE: Permanent Secretary",
  ],
  [
    "Norwegian Ministry of Trade and Industry Director General Kari Berg met Peruvian Trade Minister Ana Rojas in Lima.",
    "Kari Berg NO: Director General",
  ],
])("%s", (text, who) => expect(roles(text)).toContain(who));

test("a ministry whose field sounds like an office keeps it", () => {
  expect(
    roles(
      "Kenyan Minister Peter Otieno met officials. The Norwegian Ministry of Foreign Affairs and Trade said Minister Kari Berg met Peruvian Foreign Minister Ana Rojas in Lima.",
    ),
  ).toContain("Kari Berg NO: Minister");
});
