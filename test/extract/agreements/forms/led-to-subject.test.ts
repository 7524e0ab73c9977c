import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

describe("what leads from a paper to its subject", () => {
  it("may be a participle", () => {
    for (const [words, title] of [
      ["relating to eel farming", "eel farming"],
      ["dealing with eel farming", "eel farming"],
      ["aimed at promoting eel farming", "promoting eel farming"],
      ["focused on eel farming", "eel farming"],
    ])
      expect(told(`Norway and Peru signed a memorandum of understanding ${words} in Bergen on Monday.`)).toEqual([
        `signed mou NO,PE: ${title}`,
      ]);
  });
  it("may be its name between marks", () => {
    expect(told('Norway and Peru signed a memorandum titled "Clean Fjords 2040" in Bergen on Monday.')).toEqual([
      "signed mou NO,PE: Clean Fjords 2040",
    ]);
  });
  it("may be a relative clause that tells what it covers, not what comes of it", () => {
    expect(told("Norway and Peru signed an agreement which provides for joint eel farming in Bergen on Monday.")).toEqual([
      "signed agreement NO,PE: joint eel farming",
    ]);
    expect(told("Norway and Peru signed an agreement that will open a new chapter in Bergen on Monday.")).toEqual([
      "signed agreement NO,PE: -",
    ]);
  });
  it("may be the field of a programme of cooperation", () => {
    expect(told("Norway and Peru signed a programme of cooperation in dance for 2024-2026 in Bergen on Monday.")).toEqual([
      "signed agreement NO,PE: dance for 2024-2026",
    ]);
  });
});
