import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, isoDay, weekdayOf } from "../../../src/model/day.ts";
import type { Tense, When } from "../../../src/model/when.ts";
import type { DateRef } from "../../../src/model/claim.ts";
import { resolve } from "../../../src/reconcile/dates/resolve.ts";
import { makeSpread } from "../../../src/reconcile/dates/spread.ts";
import { ago, date, month, past, weekday } from "../fixture/article.ts";

const WEDNESDAY = dayOf(2021, 5, 19);
const says = (when: When, tense: Tense = "past", published = WEDNESDAY): string => {
  const span = resolve(when, tense, published);
  return span === null ? "none" : span[0] === span[1] ? isoDay(span[0]) : `${isoDay(span[0])}/${isoDay(span[1])}`;
};

describe("a worded date in a report of Wednesday 19 May 2021", () => {
  it.each<[string, When, Tense, string]>([
    ["on Wednesday", weekday(3), "past", "2021-05-19"],
    ["on Thursday, looking back", weekday(4), "past", "2021-05-13"],
    ["on Thursday, looking ahead", weekday(4), "future", "2021-05-20"],
    ["last Wednesday", { kind: "weekday", weekday: 3, which: "last" }, "past", "2021-05-12"],
    ["next Wednesday", { kind: "weekday", weekday: 3, which: "next" }, "future", "2021-05-26"],
    ["on April 9", date(4, 9), "past", "2021-04-09"],
    ["on December 3, looking back", date(12, 3), "past", "2020-12-03"],
    ["on April 9, looking ahead", date(4, 9), "future", "2022-04-09"],
    ["the evening before it appears elsewhere", date(5, 20), "past", "2021-05-20"],
    ["29 February", date(2, 29), "past", "2020-02-29"],
    ["30 February", date(2, 30), "past", "none"],
    ["in January", month(1), "past", "2021-01-01/2021-01-31"],
    ["in November", month(11), "past", "2020-11-01/2020-11-30"],
    ["last May", { kind: "month", year: null, month: 5, which: "last" }, "past", "2020-05-01/2020-05-31"],
    ["on the 8th", { kind: "day_of_month", day: 8 }, "past", "2021-05-08"],
    ["on the 28th", { kind: "day_of_month", day: 28 }, "past", "2021-04-28"],
    ["on the 31st", { kind: "day_of_month", day: 31 }, "past", "2021-03-31"],
    ["on Tuesday (18)", { kind: "weekday", weekday: 2, which: "this", of_month: 18 }, "past", "2021-05-18"],
    ["on Saturday (1)", { kind: "weekday", weekday: 6, which: "this", of_month: 1 }, "past", "2021-05-01"],
    ["on Tuesday (1), looking ahead", { kind: "weekday", weekday: 2, which: "this", of_month: 1 }, "future", "2021-06-01"],
    ["on Tuesday (19), which it was not", { kind: "weekday", weekday: 2, which: "this", of_month: 19 }, "past", "none"],
    ["today (18)", { kind: "relative", unit: "day", offset: 0, approximate: false, of_month: 18 }, "past", "2021-05-18"],
    ["today (9), which it is not", { kind: "relative", unit: "day", offset: 0, approximate: false, of_month: 9 }, "past", "none"],
    ["yesterday", ago("day", -1), "past", "2021-05-18"],
    ["last week", ago("week", -1), "past", "2021-05-10/2021-05-16"],
    ["last month", ago("month", -1), "past", "2021-04-01/2021-04-30"],
    ["two years ago", ago("year", -2), "past", "2019-01-01/2019-12-31"],
    ["over the past two years", past("year", 2), "past", "2019-01-01/2021-12-31"],
    ["a day after Monday", { kind: "offset", unit: "day", offset: 1, base: weekday(1) }, "past", "2021-05-18"],
    [
      "six days after a Saturday that has been, looking ahead",
      { kind: "offset", unit: "day", offset: 6, base: weekday(6), base_tense: "past" },
      "future",
      "2021-05-21",
    ],
    ["a day after 2-4 May", { kind: "offset", unit: "day", offset: 1, base: date(5, 2, null, 4) }, "past", "2021-05-05"],
    ["a month after August", { kind: "offset", unit: "month", offset: 1, base: month(8) }, "past", "2020-09-01/2020-09-30"],
  ])("%s", (_words, when, tense, expected) => {
    expect(says(when, tense)).toBe(expected);
  });

  it("takes a past weekday from the seven days up to publication, whatever the day", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20000, max: 40000 }), fc.integer({ min: 1, max: 7 }), (published, wd) => {
        const [day] = resolve(weekday(wd), "past", published) ?? [Number.NaN];
        expect(weekdayOf(day)).toBe(wd);
        expect(published - day).toBeGreaterThanOrEqual(0);
        expect(published - day).toBeLessThan(7);
      }),
    );
  });
});

describe("a weekday told with its day of the month", () => {
  const told: DateRef = { when: { kind: "weekday", weekday: 2, which: "this", of_month: 18 }, tense: "past" };
  it("says when an undated report can have appeared", () => {
    const spread = makeSpread();
    const may = [dayOf(2021, 5, 1), dayOf(2021, 5, 31)] as const;
    expect(spread.meaning(told, [may])).toEqual([[dayOf(2021, 5, 18), dayOf(2021, 5, 18)]]);
  });
  it("is the weekday before the day of a report whose calendar knows no such day", () =>
    expect(makeSpread().meaning({ ...told, when: { ...told.when, of_month: 19 } as When }, [[WEDNESDAY, WEDNESDAY]])).toEqual([
      [WEDNESDAY - 1, WEDNESDAY - 1],
    ]));
});
