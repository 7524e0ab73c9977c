/** Where the report has gone since, and where others of other states were nobody knows. */
import { describe, expect, it } from "vitest";
import { recorded, stayed, travelled } from "../../told.ts";

describe("where a meeting was", () => {
  it("is the place that opens the sentence, past what is said of it", () => {
    expect(
      recorded(
        "LIMA, June 5 - Kenyan President Joy Wanjiru ended a trip. In Fiji, where she stayed for two days, she had lunch with Fijian Prime Minister Ana Rabuka on Monday.",
      ),
    ).toEqual(["2024-06-03 in /FJ: Ana Rabuka + Joy Wanjiru"]);
  });
  it("is where the last day was spent", () => {
    expect(
      recorded(
        "Kenyan President Joy Wanjiru met Peruvian President Luis Vega in Lima on Monday. The last day was spent in Suva. She had a working breakfast with Fijian Prime Minister Ana Rabuka.",
      ),
    ).toEqual(expect.arrayContaining([expect.stringContaining("in Suva/FJ: Ana Rabuka + Joy Wanjiru")]));
  });
  it("is not that of others, of other states, in another paragraph", () => {
    expect(
      recorded(
        "Kenyan President Joy Wanjiru met Peruvian President Luis Vega in Lima on Monday.\n\nSwedish minister Erik Dahl and Finnish minister Antti Niemi met at the Norrsund garrison on Tuesday.",
      ),
    ).toEqual(["2024-06-03 in Lima/PE: Joy Wanjiru + Luis Vega", "2024-06-04 in /: Antti Niemi + Erik Dahl"]);
  });
});

it("a journey that began elsewhere has its first stop there", () => {
  expect(stayed("Kenyan President Joy Wanjiru arrived in Lima on Tuesday. The trip had opened in Suva on May 30.")).toEqual([
    "2024-05-30 held FJ: Joy Wanjiru",
    "2024-06-04 held PE: Joy Wanjiru",
  ]);
});

it("a deputy is of the state of whom they stand in for", () => {
  expect(
    travelled(
      "WARSAW, June 5 - Czech defence minister Jana Novotna cancelled her trip to Lima. Her deputy, Daniel Blaha, travelled to Warsaw on Monday.",
    ),
  ).toEqual(["cancelled: Jana Novotna to Lima/PE", "held: Daniel Blaha to Warsaw/PL"]);
});
