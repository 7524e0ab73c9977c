/** What was to be is told off with what it belongs to, by whatever words; and a call is the main verb's. */
import { expect, it } from "vitest";
import { met, travelled } from "../../told.ts";

it("a journey that was called off and told again is off", () => {
  expect(
    travelled(
      "Kenyan Foreign Minister Joy Wanjiru's visit to Peru has been cancelled. Wanjiru had to visit Peru from June 24 to 27.",
    ).every((v) => v.startsWith("cancelled")),
  ).toBe(true);
});

it("meetings that somebody cancelled are off, whomever they were to be with", () => {
  expect(
    met(
      "Kenyan President Samuel Otieno cancelled today's meetings with the ambassadors. He was supposed to meet the Ambassador of Peru, Ana Alba.",
    ),
  ).toEqual(["in_person cancelled: Ana Alba PE + Samuel Otieno KE"]);
});

it("a visit that would have included talks included none", () => {
  expect(
    met(
      "Kenyan President Samuel Otieno has cancelled a visit to Lima. The visit would have included talks with Peruvian President Luis Vega.",
    ),
  ).toEqual(["in_person cancelled: Luis Vega PE + Samuel Otieno KE"]);
});

it("an office stands between counterpart and name", () => {
  expect(met("Kenyan President Samuel Otieno phoned his Peruvian counterpart President Luis Vega on Monday.")).toEqual([
    "call held: Luis Vega PE + Samuel Otieno KE",
  ]);
});

it("efforts to end something are not what was done over the phone", () => {
  expect(
    met("Kenyan President Samuel Otieno and Peruvian President Luis Vega have discussed efforts to end the war over the phone.").filter(
      (m) => m.includes("planned"),
    ),
  ).toEqual([]);
});
