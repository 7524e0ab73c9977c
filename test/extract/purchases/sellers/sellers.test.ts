import { describe, expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  ["Kenya bought six Turkish-made drones in 2022.", ["contracted KE from TR: 6 drones"]],
  ["Peru has ordered 30 South Korean K808 vehicles.", ["contracted PE from KR: 30 K808 vehicles"]],
  ["Estonia ordered 12 howitzers built by Hanwha of South Korea.", ["contracted EE from KR: 12 howitzers"]],
  ["Kenya has ordered two patrol boats from the Spanish yard Rodman.", ["contracted KE from ES: 2 patrol boats"]],
  ["Morocco ordered 36 Lockheed Martin F-16 fighters.", ["contracted MA from US: 36 F-16 fighters"]],
  ["Ghana bought four light aircraft from a Czech company.", ["contracted GH from CZ: 4 light aircraft"]],
  ["Five American rocket launchers were handed over to the Estonian army on Monday.", ["delivered EE from US: 5 rocket launchers"]],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));

describe("a seller nobody names", () => {
  it("is the state that makes the goods", () => {
    expect(bought("Peru ordered 24 Gripen fighters on Monday.")).toEqual(["contracted PE from SE: 24 Gripen fighters"]);
  });
  it("is not that state where another sells, or where it buys of its own", () => {
    expect(bought("Peru bought 24 second-hand Gripen fighters from Brazil on Monday.")).toEqual([
      "contracted PE from BR: 24 Gripen fighters",
    ]);
    expect(bought("Sweden ordered 24 Gripen fighters on Monday.")).toEqual(["contracted SE from ?: 24 Gripen fighters"]);
  });
  it("is not guessed of what was handed over or is only wished for", () => {
    expect(bought("Peru received 24 Gripen fighters on Monday.")).toEqual(["delivered PE from ?: 24 Gripen fighters"]);
  });
});

describe("a state that is sold to", () => {
  it("may be told by its capital", () => {
    expect(bought("Paris has agreed to sell Lima 12 Rafale jets, a deal estimated at $3 billion.")).toEqual([
      "contracted PE from FR: 12 Rafale jets for ~3000000000 USD",
    ]);
  });
});
