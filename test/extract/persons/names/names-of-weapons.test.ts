/** Given names that are also weapons' names, and towns that bear a province's name. */
import { describe, expect, it, test } from "vitest";
import { claimsOf, met, travelled } from "../../told.ts";

describe("a weapon's name before a surname", () => {
  it("is a given name", () => {
    expect(travelled("Gabriel Vega, the Chilean president, begins a visit to Lima on Thursday.")).toEqual([
      "planned: Gabriel Vega to Lima/PE",
    ]);
  });
  test.each(["Chile bought Gabriel missiles from Israel in May.", "Chile bought the Gabriel Mk 5 from Israel in May."])(
    "is the weapon's elsewhere: %s",
    (text) =>
      expect(claimsOf(text).some((c) => c.kind === "purchase" && c.items.some((i) => i.value.name.startsWith("Gabriel")))).toBe(true),
  );
});

test("a province is meant before a smaller town of its name in another state", () => {
  const [meeting] = claimsOf("Canadian Prime Minister Ann Lund met Peruvian President Luis Rojas in Ontario on Monday.");
  expect(meeting?.kind === "meeting" ? meeting.country?.value : undefined).toBe("CA");
});

test("on the telephone with one, and later with another, are two calls", () => {
  expect(
    met(
      "Peruvian Minister Luis Rojas was on the telephone on Thursday with his Kenyan colleague, Omari Juma, and later with Norway's Kari Berg.",
    ),
  ).toEqual(["call held: Kari Berg NO + Luis Rojas PE", "call held: Luis Rojas PE + Omari Juma KE"]);
});
