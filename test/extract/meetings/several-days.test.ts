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

describe("days and towns in a row", () => {
  it("are of an exchange each", () => {
    expect(recorded(`${MET} in Oslo in May 2021, in Lima in June 2022 and in Nairobi in July 2023.`)).toEqual(
      ["2021-05 in Oslo/NO", "2022-06 in Lima/PE", "2023-07 in Nairobi/KE"].map((t) => `${t}: ${who}`),
    );
  });
  it("behind each of those with whom talks were had", () => {
    const talks = "President Joy Wanjiru of Kenya recalled the recent talks with";
    expect(
      recorded(
        `${talks} the President of Peru, Luis Vega, on 7 May, in Lima, and with the President of Norway, Per Dahl, on 9 May, in Oslo.`,
      ),
    ).toEqual([`2024-05-07 in Lima/PE: ${who}`, "2024-05-09 in Oslo/NO: Joy Wanjiru + Per Dahl"]);
  });
  it("but not a day since which the visit is counted, nor the meeting of a body", () => {
    expect(recorded(`${MET} in Lima. It is her first trip since winning the vote and taking office on May 12.`)).toEqual([
      `undated in Lima/PE: ${who}`,
    ]);
    expect(recorded(`${MET} in Lima on 3 May to coordinate before a meeting of the members of the European Council.`)).toEqual([
      `2024-05-03 in Lima/PE: ${who}`,
    ]);
  });
});

describe("what stands in quotation marks", () => {
  it("is the report's own where it begins with the verb of whom the report names", () => {
    expect(recorded('Kenyan President Joy Wanjiru "met with Peruvian President Luis Vega in Lima on Monday", the ministry said.')).toEqual([
      `2024-06-03 in Lima/PE: ${who}`,
    ]);
  });
  it("begins a sentence also where it is glued to a year", () => {
    expect(recorded(`They last spoke in 2021.${MET} in Lima on Monday.`)).toEqual([`2024-06-03 in Lima/PE: ${who}`]);
  });
});
