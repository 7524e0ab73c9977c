/** Stays "in town" and "there", told with their day. */
import { describe, expect, it } from "vitest";
import { stayed, travelled } from "../../told.ts";

describe("being in town", () => {
  it("is in the town where the report stands", () =>
    expect(
      travelled("LIMA, June 4 (Agency) - Peru's ships are old. Kenyan Defence Minister Peter Kamau was in town in May and saw the yards."),
    ).toEqual(["held: Peter Kamau to Lima/PE"]));
  it("is no visit of whoever lives there", () =>
    expect(travelled("LIMA, June 4 (Agency) - Peruvian Defence Minister Juan Rojas was in town in May.")).toEqual([]));
});

describe("being there", () => {
  it("is in the state told before, also where the day stands right behind", () =>
    expect(stayed("Peruvian Defence Minister Juan Rojas spoke of Kenya. He was there in May, it is true.")).toEqual([
      "2024-05 held KE: Juan Rojas",
    ]));
  it("is abroad, whichever state is named last", () =>
    expect(stayed("The yards of Kenya are busy. Defence Minister Juan Rojas of Peru was there in May.")).toEqual([
      "2024-05 held KE: Juan Rojas",
    ]));
});
