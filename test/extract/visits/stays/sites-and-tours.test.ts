/** Sites visited, the days of a stay told by "until", and the length of a tour, which is of none of its stops. */
import { describe, expect, it } from "vitest";
import { recorded, stayed, travelled } from "../../told.ts";

describe("a site visited", () => {
  it.each<[string, string[]]>([
    ["Kenyan President Joy Wanjiru visited the peacekeepers' base in Gitega on Monday.", ["held: Joy Wanjiru to Gitega/BI"]],
    ["Kenyan President Joy Wanjiru toured a shipyard near Gdynia on Monday.", ["held: Joy Wanjiru to Gdynia/PL"]],
    ["Kenyan President Joy Wanjiru visited a factory in Mombasa on Monday.", []],
    ["Kenyan President Joy Wanjiru visited the embassy after talks in Gdynia on Monday.", []],
  ])("%s", (body, told) => {
    expect(travelled(body)).toEqual(told);
  });
});

describe("the days of a stay", () => {
  it("end with the day until which somebody stayed", () => {
    expect(stayed("Kenyan President Joy Wanjiru reached Lima on Saturday and stayed until Monday.")).toEqual([
      "2024-06-01/2024-06-03 held PE: Joy Wanjiru",
    ]);
  });
  it("are not those of the whole tour", () => {
    expect(stayed("Kenyan President Joy Wanjiru returned home on Tuesday from a five-day trip that took her to Peru and Chile.")).toEqual([
      "undated held CL: Joy Wanjiru",
      "undated held PE: Joy Wanjiru",
    ]);
  });
});

describe("no visit", () => {
  it.each<string>([
    "A meeting that Kenyan President Joy Wanjiru had hoped to have with Peruvian President Luis Vega did not come off in Lima.",
    "Kenyan President Joy Wanjiru is said to be considering a trip to Lima.",
  ])("%s", (body) => {
    expect(travelled(body)).toEqual([]);
  });
});

it("a meeting that collapsed before it began was not held", () => {
  expect(
    recorded(
      "A meeting between Kenyan President Joy Wanjiru and Peruvian President Luis Vega in Gitega collapsed hours before it was due to start.",
    ),
  ).toEqual(["undated cancelled in Gitega/BI: Joy Wanjiru + Luis Vega"]);
});
