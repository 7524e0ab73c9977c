/** One verb tells of two exchanges where a second day stands behind "and" with a town of its own, or with "again". */
import { describe, expect, it } from "vitest";
import { recorded } from "../told.ts";

const MET = "President Joy Wanjiru of Kenya and President Luis Vega of Peru met";
const who = "Joy Wanjiru + Luis Vega";

describe("a second day and town behind one verb", () => {
  it.each([
    [`On May 3 ${MET} in Oslo, and two days later in Nairobi.`, ["2024-05-03 in Oslo/NO", "2024-05-05 in Nairobi/KE"]],
    [`${MET} in Oslo in May 2021 and in Nairobi in June 2022.`, ["2021-05 in Oslo/NO", "2022-06 in Nairobi/KE"]],
    [`${MET} in Oslo on 3 May and again on 5 May in Nairobi.`, ["2024-05-03 in Oslo/NO", "2024-05-05 in Nairobi/KE"]],
  ])("are of a second exchange: %s", (sentence, told) => {
    expect(recorded(sentence)).toEqual(told.map((t) => `${t}: ${who}`));
  });
  it.each([
    `${MET} in Oslo on 3 May and on 5 May signed a treaty.`,
    `${MET} in Oslo on 3 May and, in Nairobi on Sunday, Per Dahl of Norway opened a school.`,
  ])("but not where a deed of its own follows: %s", (sentence) => {
    expect(recorded(sentence)).toEqual([`2024-05-03 in Oslo/NO: ${who}`]);
  });
  it("and does not date the first", () => {
    const told =
      "On May 3 President Joy Wanjiru of Kenya met Luis Vega of Peru in Oslo and, two days later, met Per Dahl of Norway in Nairobi.";
    expect(recorded(told)).toEqual(["2024-05-03 in Oslo/NO: Joy Wanjiru + Luis Vega", "2024-05-05 in Nairobi/KE: Joy Wanjiru + Per Dahl"]);
  });
});
