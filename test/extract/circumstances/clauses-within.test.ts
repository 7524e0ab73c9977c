import { describe, expect, it } from "vitest";
import { met, recorded } from "../told.ts";

describe("a day or a town of a clause within another", () => {
  it.each([
    [
      "is not of the main clause: which stay it was",
      "Kenyan Defence Minister Peter Otieno flew to Lima on Tuesday. During his stay, which was his second in the Peruvian capital this year, Otieno was also received by Peruvian President Rosa Vega.",
      ["2024-06-04 in Lima/PE: Peter Otieno + Rosa Vega"],
    ],
    [
      "leaves the main clause the day told before it",
      "During her stay in May, which was her second this year, Kenyan Defence Minister Joy Otieno was received by Peruvian President Rosa Vega.",
      ["2024-05 in /PE: Joy Otieno + Rosa Vega"],
    ],
  ])("%s", (_, report, records) => expect(recorded(report)).toEqual(records));

  it("is not of the main clause: what its day is counted from", () => {
    const report =
      "Kenyan Defence Minister Joy Otieno was in town in March, two weeks after the blue flag had gone up in Brussels, and spent an afternoon with Peruvian President Rosa Vega.";
    expect(recorded(report).some((line) => line.includes("Brussels"))).toBe(false);
  });
});

describe("a town is no venue", () => {
  it.each([
    [
      "where it only begins a longer name",
      "LIMA - The talks covered investment in the Suez Canal Economic Zone. Peruvian President Rosa Vega also met Kenyan President Peter Otieno.",
    ],
    [
      "where a party to something has its seat",
      "LIMA - Another memorandum is between the fisheries agency of Peru and the National Food Safety Authority in Nairobi. Peruvian President Rosa Vega received Kenyan President Peter Otieno.",
    ],
  ])("%s", (_, report) => expect(recorded(report)).toEqual(["undated in Lima/PE: Peter Otieno + Rosa Vega"]));
});

describe("an entry of a list without a verb", () => {
  it("is to come where its day is", () => {
    expect(met("- Bilateral between Vance and Larch at the forum in Lima later this month.")).toEqual([
      "in_person planned: Larch null + Vance null",
    ]);
  });
});

describe("time that was had", () => {
  it("may stand before whoever had it", () => {
    expect(
      met(
        "Kenyan President Peter Otieno went to Lima in May, and sources say that of the ninety minutes he had with Peruvian President Rosa Vega twenty belonged to ships.",
      ),
    ).toEqual(["in_person held: Peter Otieno KE + Rosa Vega PE"]);
  });
  it("words between marks part no call from its verb", () => {
    expect(
      met(
        'Kenyan Defence Minister Peter Otieno said that he had raised "the calendar" with Peruvian Defence Minister Rosa Vega in a telephone conversation in March.',
      ),
    ).toEqual(["call held: Peter Otieno KE + Rosa Vega PE"]);
  });
});
