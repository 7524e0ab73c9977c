import { describe, expect, it } from "vitest";
import { makerOf } from "../../src/world/makers.ts";

describe("the state that makes a family of weapons", () => {
  it.each([
    ["Rafale-M fighters", "FR"],
    ["second-hand Rafales", "FR"],
    ["F-16V", "US"],
    ["M1A2T Abrams", "US"],
    ["Type 218SG submarines", "DE"],
    ["K9A1 howitzers", "KR"],
    ["C-390 Millennium aircraft", "BR"],
  ])("%s: %s", (name, state) => {
    expect(makerOf(name)).toBe(state);
  });

  it.each(["patrol boats", "Eurofighter Typhoons", "NH90 helicopters", "NASAMS batteries", "F-160 widgets"])("%s: nobody alone", (name) => {
    expect(makerOf(name)).toBeUndefined();
  });
});
