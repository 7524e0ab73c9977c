/** A clause with a subject of its own tells of another deal. */
import { describe, expect, it } from "vitest";
import { bought } from "../told.ts";

describe("two deals joined by and", () => {
  it.each([
    "Peru's navy took delivery of two landing ships last year, and in August it ordered 12 interceptor boats from Denmark.",
    "Peru received two landing ships in 2023, and in March the government bought 12 interceptor boats from Denmark.",
    "Peru received two landing ships in 2023 while it ordered 12 interceptor boats from Denmark.",
  ])("have goods and a seller each: %s", (sentence) => {
    const [first, second] = bought(sentence);
    expect(first).toBe("delivered PE from ?: 2 landing ships");
    expect(second).toBe("contracted PE from DK: 12 interceptor boats");
  });

  it("keeps a row of goods together", () => {
    expect(bought("Peru ordered two landing ships and 12 interceptor boats from Denmark, and in August the first arrived.")[0]).toBe(
      "contracted PE from DK: 2 landing ships, 12 interceptor boats",
    );
  });
});
