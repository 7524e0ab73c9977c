/** Holders of offices whom nobody names meet as the offices of their states. */
import { describe, expect, it } from "vitest";
import { claimsOf, met } from "../../told.ts";

const officesOf = (body: string): string[] =>
  claimsOf(body).flatMap((c) =>
    c.kind === "meeting" ? [c.participants.map((p) => `${p.value.role} ${p.value.country}`).join(" + ")] : [],
  );

describe("offices of two states, nobody of whom is named", () => {
  it.each([
    ["The foreign ministers of Peru and Norway met in Bergen on Monday.", "Foreign Minister PE + Foreign Minister NO"],
    ["The Peruvian foreign minister met his Norwegian counterpart in Bergen on Monday.", "Foreign Minister PE + Foreign Minister NO"],
    [
      "The Peruvian, Kenyan and Norwegian defence ministers will meet in Bergen in June.",
      "Defence Minister PE + Defence Minister KE + Defence Minister NO",
    ],
  ])("meet: %s", (sentence, offices) => {
    expect(officesOf(sentence)).toEqual([offices]);
  });

  it("are the persons who hold them where the report names these", () => {
    const said = "Peru's foreign minister, Rosa Quispe, has arrived. The Peruvian and the Norwegian foreign ministers met on Monday.";
    expect(met(said)).toEqual(["in_person held: Rosa Quispe PE + null NO"]);
  });

  it("make no meeting without a day", () => {
    expect(officesOf("The foreign ministers of Peru and Norway meet often.")).toEqual([]);
  });
});
