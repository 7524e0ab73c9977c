/** What hangs on a condition, is greeted at an airport, or was to be done on a stay that fell through. */
import { describe, expect, it } from "vitest";
import { met, recorded, travelled } from "../../told.ts";

describe("what would be done if something else were", () => {
  it.each([
    "Kenyan Foreign Minister Joy Wanjiru said that she would travel to Lima if she received an invitation.",
    "Kenyan Foreign Minister Joy Wanjiru will fly to Lima unless the strike goes on.",
  ])("is no plan: %s", (sentence) => {
    expect(travelled(sentence)).toEqual([]);
  });
  it("is one where the condition changes nothing", () => {
    expect(travelled("Kenyan Foreign Minister Joy Wanjiru will fly to Lima on Friday even if the strike goes on.")).toEqual([
      "planned: Joy Wanjiru to Lima/PE",
    ]);
  });
});

describe("whoever is received at the airport is greeted", () => {
  it.each(["at the airport", "at Jorge Airport", "at the foot of the plane"])("%s", (where) => {
    expect(met(`Kenyan General Samuel Otieno landed in Lima. He was received ${where} by Peruvian General Luis Vega.`)).toEqual([]);
  });
  it("but whoever has talks there has talks", () => {
    expect(met("Kenyan General Samuel Otieno was received at the airport for talks by Peruvian President Luis Vega.")).toEqual([
      "in_person held: Luis Vega PE + Samuel Otieno KE",
    ]);
  });
});

describe("a stay during which talks had been due", () => {
  it("fell through with them, on the nearest such day", () => {
    const report =
      "LIMA - Kenyan Foreign Minister Joy Wanjiru had been scheduled to hold talks with Peruvian Foreign Minister Luis Vega during a three-day stay in Lima from Thursday.";
    expect(travelled(report)).toEqual(["cancelled: Joy Wanjiru to Lima/PE"]);
    expect(recorded(report)).toEqual(["2024-06-06 cancelled in Lima/PE: Joy Wanjiru + Luis Vega"]);
  });
});

it("a meeting is where it was scheduled for", () => {
  expect(
    recorded(
      "The meeting between Peruvian President Luis Vega and Kenyan President Samuel Otieno, scheduled for Lima on Friday, has been postponed.",
    ),
  ).toEqual(["2024-06-07 cancelled in Lima/PE: Luis Vega + Samuel Otieno"]);
});

it("another verb's object is not in a row with the one before", () => {
  expect(
    met("Kenyan Foreign Minister Joy Wanjiru will call on Peruvian President Luis Vega, meet Peruvian Trade Minister Ana Alba and leave."),
  ).toEqual(["in_person planned: Ana Alba PE + Joy Wanjiru KE", "in_person planned: Joy Wanjiru KE + Luis Vega PE"]);
});

it("that day opens no clause", () => {
  expect(met("Kenyan Foreign Minister Joy Wanjiru, who was in Lima that day, met Peruvian President Luis Vega.")).toEqual([
    "in_person held: Joy Wanjiru KE + Luis Vega PE",
  ]);
});

it("whoever flew to a state and saw its president there met them", () => {
  expect(
    met("General Samuel Otieno, deputy head of the Kenyan council, said that he flew to Lima on 3 June and saw President Luis Vega there."),
  ).toEqual(["in_person held: Luis Vega PE + Samuel Otieno KE"]);
});

it("counterparts may be named behind a colon", () => {
  expect(
    met("Kenyan Foreign Minister Joy Wanjiru met her Peruvian counterparts: Senate president Luis Vega and trade minister Ana Alba."),
  ).toEqual(["in_person held: Ana Alba PE + Joy Wanjiru KE", "in_person held: Joy Wanjiru KE + Luis Vega PE"]);
});
