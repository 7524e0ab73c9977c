/** Rows of a notice to the legislature, set off by semicolons, with numbers in words and what is spare in brackets. */
import { describe, expect, it } from "vitest";
import { bought } from "../told.ts";

describe("a notice's row", () => {
  it("is read to its end", () => {
    expect(
      bought(
        "The State Department approved a possible sale to Norway of Apache helicopters for $12 billion. Norway has requested to buy ninety-six (96) Apache helicopters; two hundred ten (210) T700 engines (192 installed, 18 spares); twelve (12) Longbow radars; and one thousand eight hundred forty-four (1,844) Hellfire missiles.",
      ),
    ).toEqual([
      "approved NO from US: 96 Apache helicopters, 210 T700 engines, 12 Longbow radars, 1844 Hellfire missiles for 12000000000 USD",
    ]);
  });
});
