/** A weekend is Saturday and Sunday: the last gone by for what took place, the next for what is to come. The report is of a Wednesday. */
import { describe, expect, it } from "vitest";
import { recorded } from "../../told.ts";
import { bought } from "../../purchases/told.ts";
import { resolve } from "../../../../src/reconcile/dates/resolve.ts";

const WEEKEND = { kind: "weekday", weekday: 6, which: "this", to_weekday: 7 } as const;

describe("a weekend", () => {
  it.each(["over the weekend", "at the weekend", "last weekend"])("gone by has two days: %s", (when) => {
    expect(recorded(`Kenyan Foreign Minister William Oduor met Norwegian Foreign Minister Arno Vik in Oslo ${when}.`)).toEqual([
      "2024-06-01/2024-06-02 in Oslo/NO: Arno Vik + William Oduor",
    ]);
  });

  it("makes no total of what was bought on it", () => {
    expect(bought("Kenya ordered 12 howitzers from Finland over the weekend.")).toEqual(["contracted KE from FI: 12 howitzers"]);
  });

  // days since 1970: 10 is a Sunday
  it.each([
    [9, "past", [9, 9]],
    [10, "past", [9, 10]],
    [11, "past", [9, 10]],
    [11, "future", [16, 17]],
  ] as const)("is told of day %i in the %s", (published, tense, span) => {
    expect(resolve(WEEKEND, tense, published)).toEqual(span);
  });

  it("before the one that is under way is the last", () => {
    expect(resolve({ ...WEEKEND, which: "last" }, "past", 10)).toEqual([2, 3]);
  });
});
