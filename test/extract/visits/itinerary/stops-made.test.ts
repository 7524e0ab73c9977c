/** Stops that a tour has made, whom a traveller met on them, and objects of a gerund that are no subject. */
import { describe, expect, it } from "vitest";
import { met, recorded, stayed } from "../../told.ts";

const ARRIVED =
  "LIMA, June 5 - Kenyan Foreign Minister Joy Wanjiru arrived in Lima on Tuesday, the last stop of a tour that has taken her to Suva and Ottawa.";

describe("a tour that has taken somebody somewhere", () => {
  it("was there on other days", () => {
    expect(stayed(ARRIVED)).toEqual(["2024-06-04 held PE: Joy Wanjiru", "undated held CA: Joy Wanjiru", "undated held FJ: Joy Wanjiru"]);
  });
  it("tells whose officials they met there, face to face", () => {
    expect(recorded(`${ARRIVED} In the Fijian capital she talked with her counterpart Tomasi Rabuka for an hour last Friday.`)).toEqual([
      "2024-05-31 in Suva/FJ: Joy Wanjiru + Tomasi Rabuka",
    ]);
  });
});

it("a last stop is where the report goes on", () => {
  expect(
    recorded(
      "Kenyan Foreign Minister Joy Wanjiru met Canadian Prime Minister Luc Roy in Ottawa on Monday. The minister's final stop was Suva. On Tuesday she held bilateral meetings with UK Foreign Secretary Oliver Stone.",
    ),
  ).toContain("2024-06-04 in Suva/FJ: Joy Wanjiru + Oliver Stone");
});

it("who is met first in a fronted phrase does not do what follows", () => {
  expect(
    met(
      "Kenyan President Joy Wanjiru landed in Lima. Before meeting Peruvian President Luis Vega at the palace she spent an hour with Peruvian Finance Minister Ana Alba.",
    ),
  ).toContain("in_person held: Ana Alba PE + Joy Wanjiru KE");
});
