import { describe, expect, it } from "vitest";
import { findTemporal } from "../../../src/extract/temporal/temporal.ts";
import type { When } from "../../../src/model/when.ts";

const only = (text: string) => {
  const found = findTemporal(text, 0, text.length);
  expect(found, text).toHaveLength(1);
  const [mention] = found;
  if (mention === undefined) throw new Error(text);
  return { ...mention, words: text.slice(mention.start, mention.end) };
};
const day = (month: number, d: number, to_month = month, to_day = d, year: number | null = null): When => ({
  kind: "days",
  year,
  month,
  day: d,
  to_year: year,
  to_month,
  to_day,
});

describe("a day of the calendar", () => {
  it.each<[string, string, When]>([
    ["They met on April 9.", "April 9", day(4, 9)],
    ["They met on 9 April in Oslo.", "9 April", day(4, 9)],
    ["They met on Apr. 28 in Oslo.", "Apr. 28", day(4, 28)],
    ["It was signed on October 12, 2023 in Oslo.", "October 12, 2023", day(10, 12, 10, 12, 2023)],
    ["It was signed on 2025-11-04.", "2025-11-04", day(11, 4, 11, 4, 2025)],
    ["It was signed on 05.11.2025.", "05.11.2025", day(11, 5, 11, 5, 2025)],
    ["It lasted between June 2 and June 4.", "June 2 and June 4", day(6, 2, 6, 4)],
    ["It was signed on 25/11/2025.", "25/11/2025", day(11, 25, 11, 25, 2025)],
    ["They met on Friday, 7 March, in Oslo.", "Friday, 7 March", day(3, 7)],
    ["They met on Friday (March 7).", "Friday (March 7)", day(3, 7)],
    ["A visit on July 22-23 went well.", "July 22-23", day(7, 22, 7, 23)],
    ["A visit on June 2 and 3 went well.", "June 2 and 3", day(6, 2, 6, 3)],
    ["A visit on 2 and 3 June went well.", "2 and 3 June", day(6, 2, 6, 3)],
    ["A visit from 9 to 12 June went well.", "9 to 12 June", day(6, 9, 6, 12)],
    ["A visit from July 30 to August 2 went well.", "July 30 to August 2", day(7, 30, 8, 2)],
    ["A visit on June 30-July 2, 2024 went well.", "June 30-July 2, 2024", day(6, 30, 7, 2, 2024)],
  ])("%s", (text, words, when) => {
    expect(only(text)).toMatchObject({ words, when, role: "point" });
  });

  it("counts its year from the year of publication where it says so", () => {
    expect(only("They spoke on July 1 last year.").when).toEqual({ ...day(7, 1), of_year: -1 });
    expect(only("They spoke in March last year.").when).toEqual({ kind: "month", year: null, month: 3, which: "this", of_year: -1 });
  });

  it("is skipped where day and month could be mistaken", () => {
    expect(findTemporal("Signed 04/11/2025.", 0, 18)).toEqual([]);
  });

  it("takes the day of the month by itself after a preposition only", () => {
    expect(only("He arrived on the 8th and left.").when).toEqual({ kind: "day_of_month", day: 8 });
    expect(findTemporal("the 17th round of talks", 0, 23)).toEqual([]);
    expect(findTemporal("He relied on the 8th Army then", 0, 30)).toEqual([]);
  });
});

it("a year stands before a verb, and not before what it would count", () => {
  expect(only("The pact signed in 2019 expires soon.")).toMatchObject({ words: "2019", when: { kind: "year", year: 2019 } });
  expect(only("The pact signed in 2019 covers radars.")).toMatchObject({ words: "2019" });
  expect(findTemporal("It consists in 2019 rifles.", 0, 27)).toEqual([]);
});

it("a day has the day of the month that stands behind it in brackets", () => {
  const tuesday = { kind: "weekday", weekday: 2, which: "this", of_month: 21 };
  expect(only("He arrived on Tuesday (21) and left.")).toMatchObject({ words: "Tuesday (21)", when: tuesday });
  expect(only("He arrived on Tuesday evening (21st) and left.").when).toEqual(tuesday);
  expect(only("He left this evening (21).")).toMatchObject({
    words: "this evening (21)",
    when: { kind: "relative", offset: 0, of_month: 21 },
  });
  expect(only("He arrived on Tuesday (21 aides came too).").when).not.toHaveProperty("of_month");
});

describe("a weekday", () => {
  it.each<[string, string, number, "this" | "last" | "next", boolean | null]>([
    ["He left on Thursday.", "Thursday", 4, "this", null],
    ["He left Thursday morning.", "Thursday morning", 4, "this", null],
    ["He left last Friday.", "last Friday", 5, "last", false],
    ["He leaves next Monday.", "next Monday", 1, "next", true],
    ["He left on Wednesday night.", "Wednesday night", 3, "this", null],
    ["At Monday's rate it is more.", "Monday", 1, "this", null],
  ])("%s", (text, words, weekday, which, explicitFuture) => {
    expect(only(text)).toMatchObject({ words, when: { kind: "weekday", weekday, which }, explicitFuture });
  });

  it("is none in the name of a newspaper or of a sale", () => {
    expect(findTemporal("The Sunday Times wrote of Black Friday sales", 0, 44)).toEqual([]);
  });
});

describe("a month or year", () => {
  it.each<[string, When, string]>([
    ["They met in January.", { kind: "month", year: null, month: 1, which: "this" }, "point"],
    ["They met last November.", { kind: "month", year: null, month: 11, which: "last" }, "point"],
    ["They met in July 2024.", { kind: "month", year: 2024, month: 7, which: "this" }, "point"],
    ["They met by March.", { kind: "month", year: null, month: 3, which: "this" }, "point"],
    ["A contract in early 2026 is likely.", { kind: "year", year: 2026, to_year: 2026 }, "point"],
    ["It began in the spring of 2024.", { kind: "year", year: 2024, to_year: 2024 }, "point"],
    ["It was bought in 2022-2025.", { kind: "year", year: 2022, to_year: 2025 }, "span"],
    ["Deliveries start in 2028.", { kind: "year", year: 2028, to_year: 2028 }, "point"],
    ["The jets (8 bn, 2019) are late.", { kind: "year", year: 2019, to_year: 2019 }, "point"],
    ["They have met since 2015.", { kind: "year", year: 2015, to_year: 2015 }, "span"],
    ["He served in the 1990s.", { kind: "year", year: 1990, to_year: 1999 }, "span"],
  ])("%s", (text, when, role) => {
    expect(only(text)).toMatchObject({ when, role });
  });
});

describe("a date counted from another day", () => {
  const relative = (unit: "day" | "week" | "month" | "year", offset: number, approximate = false): When => ({
    kind: "relative",
    unit,
    offset,
    approximate,
  });
  const offset = (unit: "day" | "week" | "month" | "year", by: number): When => ({ kind: "offset", unit, offset: by, base: null });
  it.each<[string, When, boolean | null]>([
    ["He spoke today.", relative("day", 0), null],
    ["He spoke this morning.", relative("day", 0), null],
    ["He spoke yesterday.", relative("day", -1), false],
    ["He speaks tomorrow.", relative("day", 1), true],
    ["He spoke last month.", relative("month", -1), false],
    ["He speaks later this month.", relative("month", 0), true],
    ["He spoke earlier this year.", relative("year", 0), false],
    ["He speaks next year.", relative("year", 1), true],
    ["He came three years ago.", relative("year", -3), false],
    ["He came around two months back.", relative("month", -2, true), false],
    ["He came a day earlier.", offset("day", -1), null],
    ["He came two days later.", offset("day", 2), null],
    ["He came the day before.", offset("day", -1), null],
    ["He came the previous day.", offset("day", -1), null],
    ["He came the following day.", offset("day", 1), null],
    ["He came the same day.", offset("day", 0), null],
    ["He came on the eve of the summit.", offset("day", -1), null],
    ["He came a month later.", offset("month", 1), null],
  ])("%s", (text, when, explicitFuture) => {
    expect(only(text)).toMatchObject({ when, explicitFuture, role: "point" });
  });

  it("keeps the day it counts from where that is a date", () => {
    expect(only("He came three days after Monday.").when).toEqual({
      kind: "offset",
      unit: "day",
      offset: 3,
      base: { kind: "weekday", weekday: 1, which: "this" },
    });
  });

  it.each<[string, When]>([
    ["Arms worth billions over the past two years.", { kind: "past", unit: "year", count: 2 }],
    ["Arms worth billions in the last decade.", { kind: "past", unit: "year", count: 10 }],
    ["Arms worth billions in the past five years.", { kind: "past", unit: "year", count: 5 }],
  ])("spans a period: %s", (text, when) => {
    expect(only(text)).toMatchObject({ when, role: "span" });
  });

  it("is a mere duration where nothing says from when", () => {
    expect(only("They marked 30 years of diplomatic ties.")).toMatchObject({ words: "30 years", role: "age" });
    expect(only("They mark half a century of ties.")).toMatchObject({ words: "half a century", role: "age" });
  });
});

describe("words and numbers that date nothing", () => {
  it.each([
    "It may sign the deal",
    "Troops march on",
    "May he live long",
    "It cost 10 billion",
    "It bought 1,500 pods",
    "The F-35 jets flew",
    "The 2+2 dialogue met",
    "It has 2000 missiles",
    "A three-day visit began",
    "Type 26 frigates sailed",
    "On the last day he left",
  ])("%s", (text) => {
    expect(findTemporal(text, 0, text.length)).toEqual([]);
  });
});

it("names the preposition before a date, over an article", () => {
  expect(only("It held since Thursday.").prep).toBe("since");
  expect(only("It held over the past two years.").prep).toBe("over");
  expect(only("It is on the 8th.").prep).toBe("on");
  expect(only("Thursday it rained.").prep).toBeNull();
});

it("looks at the given range only and gives offsets into the whole text", () => {
  const text = "On Monday he came. On Friday he left.";
  const [mention] = findTemporal(text, 19, text.length);
  expect(text.slice(mention?.start, mention?.end)).toBe("Friday");
});

describe("a weekday with the day of a month told before", () => {
  it.each<[string, string, When]>([
    ["On Wednesday 3 she met them.", "Wednesday 3", { kind: "day_of_month", day: 3 }],
    ["They met on Friday the 17th in Oslo.", "Friday the 17th", { kind: "day_of_month", day: 17 }],
    ["They met on Friday 17th.", "Friday 17th", { kind: "day_of_month", day: 17 }],
  ])("%s", (text, words, when) => expect(only(text)).toMatchObject({ words, when }));
  it("is no number of things", () => {
    expect(only("On Monday 12 ships arrived.")).toMatchObject({ words: "Monday" });
  });
});
