/** Several meetings of one sentence: each with its own day and town. */
import { describe, expect, it } from "vitest";
import { met, recorded } from "../told.ts";

describe("a row that leaves out the verb", () => {
  it("gives each its own town and day", () => {
    expect(
      recorded(
        "Kenyan Foreign Minister Joy Wanjiru met with Peru's Luis Vega in Lima on Sunday, with Chile's Jorge Soto in Santiago on Monday and with Norway's Arno Vik in Oslo on Tuesday.",
      ),
    ).toEqual([
      "2024-06-02 in Lima/PE: Joy Wanjiru + Luis Vega",
      "2024-06-03 in Santiago/CL: Jorge Soto + Joy Wanjiru",
      "2024-06-04 in Oslo/NO: Arno Vik + Joy Wanjiru",
    ]);
  });
  it("may have the day first, and the state only of the first", () => {
    const report = "On Monday Kenyan Minister Joy Wanjiru met Peruvian Foreign Minister Luis Vega in Lima, on Tuesday President Raul Paz.";
    expect(recorded(report).map((line) => line.slice(0, 10))).toEqual(["2024-06-03", "2024-06-04"]);
    expect(met(report)).toContain("in_person held: Joy Wanjiru KE + Raul Paz PE");
    expect(
      met("Kenyan Minister Joy Wanjiru met Peruvian Foreign Minister Luis Vega on Monday and President Raul Paz on Tuesday."),
    ).toContain("in_person held: Joy Wanjiru KE + Raul Paz PE");
  });
  it("may set a name between commas before its day", () => {
    expect(
      recorded(
        "Kenyan President Joy Wanjiru met Peru's crown prince, Luis Vega, on Sunday and the president of Norway, Arno Vik, on Monday.",
      ),
    ).toEqual(["2024-06-02 in /: Joy Wanjiru + Luis Vega", "2024-06-03 in /: Arno Vik + Joy Wanjiru"]);
  });
  it("names no one who was not met", () => {
    expect(met("Kenyan Minister Joy Wanjiru met Peruvian Foreign Minister Luis Vega in Lima but not President Raul Paz of Chile.")).toEqual(
      ["in_person held: Joy Wanjiru KE + Luis Vega PE"],
    );
  });
});

describe("a list", () => {
  const ALL = ["in_person held: Arno Vik NO + Joy Wanjiru KE", "in_person held: Joy Wanjiru KE + Luis Vega PE"];
  it("behind a colon tells of a meeting with each", () => {
    expect(
      met("Kenyan Minister Joy Wanjiru met: Luis Vega, Peru's defence minister; and Arno Vik, the Norwegian defence minister, in Lima."),
    ).toEqual(ALL);
    expect(
      met(
        "Kenyan Minister Joy Wanjiru held bilateral meetings on Monday with two ministers attending the fair: Peruvian Foreign Minister Luis Vega and Norwegian Defence Minister Arno Vik.",
      ),
    ).toEqual(ALL);
  });
  it("does not begin with what somebody said behind a colon", () => {
    expect(met("Kenyan Minister Joy Wanjiru held talks on Monday: Peruvian Foreign Minister Luis Vega said they went well.")).toEqual([]);
  });
  it("may stand in front of the one met besides", () => {
    expect(
      met(
        "In addition to Peruvian Foreign Minister Luis Vega, Kenyan Minister Joy Wanjiru met Norwegian Minister Arno Vik in Lima on Monday.",
      ),
    ).toEqual(ALL);
  });
});

it("a meeting somewhere else has the day of the clause that leads there", () => {
  expect(
    recorded(
      "On Sunday Kenyan Minister Joy Wanjiru met Peruvian Foreign Minister Luis Vega in Lima; on Monday she was in Oslo, where she met Norwegian Minister Arno Vik.",
    ),
  ).toEqual(["2024-06-02 in Lima/PE: Joy Wanjiru + Luis Vega", "2024-06-03 in Oslo/NO: Arno Vik + Joy Wanjiru"]);
});
