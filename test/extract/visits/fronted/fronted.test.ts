/** Whose clause a traveller stands in, and stops with days of their own. The reports appear on Wednesday, 5 June 2024. */
import { describe, expect, it } from "vitest";
import { met, recorded, stayed } from "../../told.ts";

describe("a clause before the main one does not lend it its subject", () => {
  it("she who goes on is the subject of the main clause", () =>
    expect(
      stayed(
        "A week after the Chilean foreign minister, Luis Vega, ended a trip to Quito, Kenyan Foreign Minister Joy Otieno is heading for the region. She lands in Lima on Thursday.",
      ),
    ).toContain("2024-06-06 planned PE: Joy Otieno"));
  it("a participle before the subject is the subject's", () =>
    expect(
      stayed("Just hours after arriving in Lima on Tuesday, Kenyan Foreign Minister Joy Otieno sat down with Peru's Rosa Soto."),
    ).toEqual(["2024-06-04 held PE: Joy Otieno"]));
  it("a stay told before whoever is on it", () => {
    const text = "In Lima since Monday for a forum, Kenyan Foreign Minister Joy Otieno met Peru's Rosa Soto on Tuesday.";
    expect(stayed(text)).toEqual(["2024-06-03/2024-06-04 held PE: Joy Otieno"]);
    expect(recorded(text)).toEqual(["2024-06-04 in Lima/PE: Joy Otieno + Rosa Soto"]);
  });
});

describe("stops with days of their own", () => {
  it.each<[string, string[]]>([
    [
      "Kenyan Foreign Minister Joy Otieno was in Lima on Monday and in Quito on Tuesday.",
      ["2024-06-03 held PE: Joy Otieno", "2024-06-04 held EC: Joy Otieno"],
    ],
    [
      "Last year Kenyan Foreign Minister Joy Otieno visited Peru in February, Chile in June and, most recently, Ecuador in December.",
      ["2023-02 held PE: Joy Otieno", "2023-06 held CL: Joy Otieno", "2023-12 held EC: Joy Otieno"],
    ],
    [
      "Kenyan Foreign Minister Joy Otieno arrived in Lima yesterday for a visit of 48 hours.",
      ["2024-06-04/2024-06-05 held PE: Joy Otieno"],
    ],
    [
      "Kenyan Foreign Minister Joy Otieno flies to Quito on Friday. Her last official trip was to Lima on 3 May.",
      ["2024-05-03 held PE: Joy Otieno", "2024-06-07 planned EC: Joy Otieno"],
    ],
    ["Kenyan Foreign Minister Joy Otieno begins a two-day visit to Peru today.", ["2024-06-05/2024-06-06 held PE: Joy Otieno"]],
  ])("%s", (text, expected) => expect(stayed(text)).toEqual(expected));
  it("of a day and the one it was moved to, the later", () =>
    expect(
      recorded(
        "Kenyan Foreign Minister Joy Otieno flew into Lima on Monday. Talks with her Peruvian counterpart, Rosa Soto, scheduled for Tuesday, were moved to Thursday morning.",
      ),
    ).toEqual(["2024-06-06 planned in Lima/PE: Joy Otieno + Rosa Soto"]));
  it("the first day without a noun is that of the stay", () =>
    expect(
      recorded(
        "On 3-4 June Kenyan Foreign Minister Joy Otieno paid a visit to Lima. On the first day the Minister met with Peruvian Foreign Minister Rosa Soto.",
      ),
    ).toEqual(["2024-06-03 in Lima/PE: Joy Otieno + Rosa Soto"]));
});

describe("what is told beside a journey", () => {
  it("the day of an arrival is no journey of whom they met", () =>
    expect(
      stayed(
        "While on a visit to Lima, Kenyan President Joy Wanjiru met Chilean President Luis Vega on Tuesday; on Monday, the day of her arrival, she had dinner with Peruvian President Hugo Paz.",
      ).filter((line) => line.includes("Vega")),
    ).toEqual([]));
  it("a paper signed before flying on has no flight in its subject", () =>
    expect(
      stayed(
        "Kenyan Foreign Minister Joy Otieno held talks with Peru's Rosa Soto in Lima on Monday, signed a roadmap on vocational training and flew on to Quito on Tuesday.",
      ),
    ).toContain("2024-06-04 held EC: Joy Otieno"));
});

describe("nouns that stand for who was told before", () => {
  it.each<[string]>([
    [
      "Kenyan Navy chief Admiral Samuel Otieno is on a visit to Peru. On Tuesday the Admiral called on Peruvian Defence Minister Luis Vega.",
    ],
    [
      "A Kenyan delegation led by Defence Secretary Samuel Otieno is visiting Lima. On Tuesday the delegation called on Peruvian Defence Minister Luis Vega.",
    ],
  ])("%s", (text) => expect(met(text)).toEqual(["in_person held: Luis Vega PE + Samuel Otieno KE"]));
});
