/** An undated report that begins with history and leaps on. */
import { describe, expect, it } from "vitest";
import { recorded } from "../../told.ts";

describe("what stands before a leap of years", () => {
  it.each(["Ten years later", "Ten years and a few months afterwards", "Twelve years on"])(
    "is not the time of what follows: %s",
    (leap) => {
      const body = [
        "On 6 June 2009, Kenyan President Nia Otieno met Peruvian President Luis Vega in Lima.",
        `${leap} the house stands empty.`,
        "Kenya's foreign minister, Rose Wanjiru, rang Ana Quispe, Peru's foreign minister, on 11 December.",
      ].join(" ");
      const days = recorded(body, null);
      expect(days.some((line) => line.startsWith("2009-06-06"))).toBe(true);
      expect(days.some((line) => /^20(?:08|09)-12-11 /.test(line))).toBe(false);
    },
  );
});
