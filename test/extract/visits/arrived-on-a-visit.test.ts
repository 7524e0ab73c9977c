/** "who arrived here on Monday on a three-day visit, will go to Cusco tomorrow": the journey is the verb's and is held. */
import { describe, expect, test } from "vitest";
import { travelled } from "../told.ts";

describe("an arrival on a visit", () => {
  test.each([
    "LIMA, June 5 - Kenyan President Peter Otieno, who arrived here on Monday on a three-day official visit, will go to Cusco tomorrow.",
    "LIMA, June 5 - Kenyan President Peter Otieno arrived here on Monday on a three-day official visit and will go to Cusco tomorrow.",
  ])("%s", (text) => {
    const told = travelled(text);
    expect(told.filter((line) => line.includes("held"))).toHaveLength(1);
    expect(told.filter((line) => line.includes("planned") && line.includes("Lima"))).toEqual([]);
  });
});
