import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilOf, dayOf, existsInCalendar, weekdayOf } from "../../../src/model/day.ts";
import { type Days, EARLIEST, intersect, oneDay, spanDays, touches, union } from "../../../src/model/days.ts";
import { formatDays, parseDays } from "../../../src/model/edtf.ts";

const days = fc
  .array(fc.tuple(fc.integer({ min: 10000, max: 20000 }), fc.integer({ min: 0, max: 90 })), { maxLength: 8 })
  .map((list): Days => union(list.map(([from, length]) => [from, from + length] as const)));
const has = (set: Days, day: number): boolean => set.some(([a, b]) => a <= day && day <= b);

describe("sets of days", () => {
  it("agree with the calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700000, max: 700000 }), (day) => {
        const { year, month, day: d } = civilOf(day);
        expect(dayOf(year, month, d)).toBe(day);
        expect(existsInCalendar(year, month, d)).toBe(true);
      }),
    );
    expect(weekdayOf(dayOf(2025, 11, 4))).toBe(2);
    expect(existsInCalendar(2023, 2, 29)).toBe(false);
  });

  it("intersect to the days that both hold", () => {
    fc.assert(
      fc.property(days, days, fc.integer({ min: 10000, max: 20100 }), (a, b, day) => {
        expect(has(intersect(a, b), day)).toBe(has(a, day) && has(b, day));
        expect(touches(a, day, day)).toBe(has(a, day));
      }),
    );
  });
});

describe("EDTF", () => {
  it.each<[string, Days]>([
    ["2025-11-04", oneDay(dayOf(2025, 11, 4))],
    ["2023-01", spanDays(dayOf(2023, 1, 1), dayOf(2023, 1, 31))],
    ["2016", spanDays(dayOf(2016, 1, 1), dayOf(2016, 12, 31))],
    ["2020/2022", spanDays(dayOf(2020, 1, 1), dayOf(2022, 12, 31))],
    ["2025-07-22/2025-07-23", spanDays(dayOf(2025, 7, 22), dayOf(2025, 7, 23))],
    ["../2022-12-31", spanDays(EARLIEST, dayOf(2022, 12, 31))],
  ])("writes and reads %s", (text, set) => {
    expect(formatDays(set)).toBe(text);
    expect(parseDays(text)).toEqual(set);
  });

  it("writes the Thursdays of a year as an unknown day of it", () => {
    const thursdays = Array.from({ length: 52 }, (_, i) => oneDay(dayOf(2022, 1, 6) + 7 * i)[0] as readonly [number, number]);
    expect(formatDays(thursdays, false)).toBe("2022-XX-XX");
  });

  it("writes a year in which something happened on an unknown day otherwise than a year as a whole", () => {
    const year = spanDays(dayOf(2022, 1, 1), dayOf(2022, 12, 31));
    expect([formatDays(year, true), formatDays(year, false)]).toEqual(["2022", "2022-XX-XX"]);
  });

  it("reads days that do not exist as nothing", () => {
    for (const text of ["2023-02-30", "2023-13", "tomorrow", "", "2023-13-01/2023-12-01"]) expect(parseDays(text)).toEqual([]);
  });
});
