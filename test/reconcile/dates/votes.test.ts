/** On which days of publication the votes for an undated report agree. */
import { describe, expect, it } from "vitest";
import { dayOf, yearEnd, yearStart } from "../../../src/model/day.ts";
import { electedDays, type Tally } from "../../../src/reconcile/link/align.ts";

const day = dayOf(2023, 6, 3);
const old: Tally = [[yearStart(1990), yearEnd(1990), 1]];
const both: Tally = [
  [yearStart(1990), yearEnd(1990), 1],
  [day, day + 30, 0.5],
];

describe("the days that votes elect", () => {
  it("have the most votes", () => {
    expect(electedDays([both])).toEqual([[yearStart(1990), yearEnd(1990)]]);
  });

  it("lie no earlier than a year that the report looks back on", () => {
    expect(electedDays([both], yearStart(2018))).toEqual([[day, day + 30]]);
  });

  it("are taken from before that year where nothing votes for later ones", () => {
    expect(electedDays([old], yearStart(2018))).toEqual([[yearStart(1990), yearEnd(1990)]]);
  });
});
