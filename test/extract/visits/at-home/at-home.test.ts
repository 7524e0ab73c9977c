/** Whose state is told by where they receive or come back to, and where what is still to come on a journey will be. The reports appear on Wednesday, 5 June 2024. */
import { describe, expect, it } from "vitest";
import { met, recorded, stayed } from "../../told.ts";

describe("whoever receives a foreigner in a town is at home there", () => {
  it.each<[string]>([
    ["Foreign Minister Rosa Soto on Tuesday received her Kenyan counterpart Joy Otieno at the ministry in Lima."],
    ["Foreign Minister Rosa Soto welcomed Kenyan Foreign Minister Joy Otieno at the Foreign Ministry in Lima on Tuesday."],
  ])("%s", (text) => expect(met(text)).toEqual(["in_person held: Joy Otieno KE + Rosa Soto PE"]));
  it("a welcome at an airport is no meeting", () =>
    expect(met("Foreign Minister Rosa Soto welcomed Kenyan Foreign Minister Joy Otieno at the airport in Lima on Tuesday.")).toEqual([]));
});

describe("whoever comes back to a town is at home there", () => {
  const TEXT =
    "President Samuel Otieno returned to Nairobi on Tuesday after trips to Peru and Chile. During his visit to Peru from May 30 to June 1, he met President Luis Vega in Lima.";
  it("and whom they met abroad is of that state", () => expect(met(TEXT)).toEqual(["in_person held: Luis Vega PE + Samuel Otieno KE"]));
  it("and the day of the return is not that of each stop", () =>
    expect(stayed(TEXT)).toEqual(["2024-05-30/2024-06-01 held PE: Samuel Otieno", "undated held CL: Samuel Otieno"]));
});

describe("what is still to come on a journey", () => {
  it.each<[string, string]>([
    [
      "Kenyan President Joy Wanjiru arrived in Lima on Tuesday. She will meet the Peruvian Prime Minister, Luis Vega, on Thursday.",
      "2024-06-06 planned in Lima/PE: Joy Wanjiru + Luis Vega",
    ],
    [
      "Kenyan President Joy Wanjiru landed in Lima on Tuesday. She will meet Peruvian President Luis Vega on Friday, and is then due in Quito on Saturday.",
      "2024-06-07 planned in Lima/PE: Joy Wanjiru + Luis Vega",
    ],
  ])("takes the place of the journey: %s", (text, expected) => expect(recorded(text)).toEqual([expected]));
  it("and the next stop is one", () =>
    expect(
      stayed(
        "Kenyan President Joy Wanjiru landed in Lima on Tuesday. She will meet Peruvian President Luis Vega on Friday, and is then due in Quito on Saturday.",
      ),
    ).toEqual(["2024-06-04 held PE: Joy Wanjiru", "2024-06-08 planned EC: Joy Wanjiru"]));
  it.each<[string, string[]]>([
    [
      "Before flying to Quito on Saturday, Kenyan President Joy Wanjiru will spend two days in Lima, where she arrived this morning.",
      ["2024-06-05/2024-06-08 held PE: Joy Wanjiru", "2024-06-08 planned EC: Joy Wanjiru"],
    ],
    [
      "Kenyan President Joy Wanjiru is to visit Lima. The visit will take place on June 20 and 21.",
      ["2024-06-20/2024-06-21 planned PE: Joy Wanjiru"],
    ],
    [
      "Kenyan President Joy Wanjiru's trip to Lima, originally planned for last autumn, has been rescheduled for June 20-21.",
      ["2024-06-20/2024-06-21 planned PE: Joy Wanjiru"],
    ],
    [
      "Kenyan President Joy Wanjiru flies to Lima on Friday. Her last journey to Peru, as vice president, was in 2018.",
      ["2018 held PE: Joy Wanjiru", "2024-06-07 planned PE: Joy Wanjiru"],
    ],
    [
      "Kenyan President Joy Wanjiru was in Lima on Monday and met Peruvian President Luis Vega and stays until Friday.",
      ["2024-06-03/2024-06-07 held PE: Joy Wanjiru"],
    ],
  ])("%s", (text, expected) => expect(stayed(text)).toEqual(expected));
});

describe("a visit counted from another's", () => {
  it("the count is of the other one", () =>
    expect(
      stayed("Kenyan Defence Minister Aden Noor flew to Lima on Sunday, two weeks after President Joy Wanjiru's state visit to Peru.")[0],
    ).toMatch(/^2024-05-1\d\/2024-05-2\d held PE: Joy Wanjiru$/));
  it("the length of a stay goes with a counted day", () =>
    expect(
      stayed(
        "Peruvian President Luis Vega met Kenya's Joy Otieno in Lima on Tuesday. Otieno had arrived in Lima a day earlier for a three-day visit.",
      ),
    ).toEqual(["2024-06-03/2024-06-05 held PE: Joy Otieno"]));
});
