import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

describe("the first visit of somebody's kind", () => {
  it("is theirs whose state is told, not of another with the same office", () => {
    expect(
      met(
        "Ministry of Foreign Affairs of Norway\nOslo, 3 June 2024\nMinister of Foreign Affairs Anna Berg met today in Oslo with the Minister for Foreign Affairs of Peru, Pedro Rojas. This is the first visit of a Peruvian foreign minister to Norway in nine years.",
      ),
    ).toEqual(["in_person held: Anna Berg NO + Pedro Rojas PE"]);
  });
});
