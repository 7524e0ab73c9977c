/** Offices told by whom their holder serves, and journeys that are none. */
import { expect, it } from "vitest";
import { claimsOf, travelled } from "../told.ts";

const roles = (text: string): string[] =>
  claimsOf(text).flatMap((c) =>
    c.kind === "meeting" ? c.participants.map((p) => `${p.value.name} ${p.value.country}: ${p.value.role}`) : [],
  );

it("whoever serves a chancellor is not the chancellor", () => {
  expect(
    roles("Norwegian Prime Minister Anna Berg called on Jens Larch, the German Chancellor's foreign policy adviser, in Berlin on Monday."),
  ).toContain("Jens Larch DE: Foreign Policy Adviser");
  expect(roles("Norwegian Prime Minister Anna Berg met Bo Roe, the minister's brother, in Oslo.").join()).not.toContain(
    "Bo Roe NO: Minister",
  );
});

it("who goes over papers somewhere does not travel, and what is called an invention has not been", () => {
  expect(
    travelled("Norwegian Defence Minister Anna Berg went over the timetable in Lima on Tuesday with her Peruvian counterpart Luis Rojas."),
  ).toEqual([]);
  expect(
    travelled(
      "Norwegian Defence Minister Anna Berg spoke in Oslo. Stories according to which Berg was in Lima again last week are pure invention, her spokesman says.",
    ),
  ).toEqual([]);
});
