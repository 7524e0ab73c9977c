import { describe, expect, it } from "vitest";
import { claimsOf } from "../../told.ts";
import { told } from "../told.ts";

describe("a paper whose text is worked on", () => {
  it("is planned, whatever noun tells of the work", () => {
    for (const words of [
      "Norway and Peru agreed to speed up work on a treaty on tides.",
      "A draft of a treaty on tides between Norway and Peru is being prepared.",
      "Norway and Peru exchanged drafts of a treaty on tides.",
      "Norway and Peru completed negotiations on a treaty on tides.",
    ])
      expect(told(words)).toEqual(["planned agreement NO,PE: tides"]);
  });
});

describe("a paper in force", () => {
  it("was signed on another day than it took effect", () => {
    const days = claimsOf("A treaty on tides between Norway and Peru entered into force on Monday.").flatMap((c) =>
      c.kind === "agreement" ? [c.date] : [],
    );
    expect(days).toEqual([null]);
  });
});
