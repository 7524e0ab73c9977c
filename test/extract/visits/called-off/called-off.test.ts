/** Visits that did not come about, and who went instead. */
import { describe, expect, it } from "vitest";
import { claimsOf, travelled } from "../../told.ts";

const LIMA = "LIMA, June 5 (Wire) - Peruvian Defence Minister Hugo Paz opened the fair on Wednesday.";
describe("a visit called off without a place of its own", () => {
  it.each<[string, string[]]>([
    ["Kenyan Defence Minister Aden Noor had been expected in May, but the visit was postponed.", ["cancelled: Aden Noor to Lima/PE"]],
    ["The absentee was Kenyan Defence Minister Aden Noor. He called off his trip at the weekend.", ["cancelled: Aden Noor to Lima/PE"]],
    ["Kenyan Defence Minister Aden Noor will not be coming.", ["cancelled: Aden Noor to Lima/PE"]],
    [
      "Kenyan President Samuel Otieno has cancelled a visit to Peru scheduled for next week. Foreign Minister Joy Wanjiru will go in his place.",
      ["cancelled: Samuel Otieno to /PE", "planned: Joy Wanjiru to /PE"],
    ],
    ["Kenyan Defence Minister Aden Noor dropped his Quito leg, planned for today.", ["cancelled: Aden Noor to Quito/EC"]],
    [
      "A contract has been postponed until the visit of Kenyan Defence Minister Aden Noor to Peru next month.",
      ["planned: Aden Noor to /PE"],
    ],
  ])("%s", (text, expected) => expect(travelled(`${LIMA} ${text}`)).toEqual(expected));
});

it("an earlier date of a visit that came to nothing", () => {
  const report =
    "Kenyan President Samuel Otieno arrived in Lima on Monday. The visit had originally been pencilled in for October, but was called off because of floods.";
  expect(travelled(report)).toEqual(["cancelled: Samuel Otieno to Lima/PE", "held: Samuel Otieno to Lima/PE"]);
});

it("a month without a year lies as near to the report as it can", () => {
  const [visit] = claimsOf(
    "A trip by Kenyan Defence Minister Aden Noor to Peru, planned for January, had to be put off because of a strike.",
  );
  expect(visit?.kind === "visit" ? [visit.status.value, visit.date?.value.tense] : null).toEqual(["cancelled", "past"]);
});

it("whoever was to have come and gone home did not leave", () => {
  const report =
    "LIMA, June 4 (Wire) - Peter Mwangi, the Kenyan Defence Minister, was to have landed here on Sunday evening and flown home on Monday. That trip is off.";
  expect(travelled(report)).toEqual(["cancelled: Peter Mwangi to Lima/PE"]);
});

describe("a visit that is called off by a noun", () => {
  it.each<[string, string[]]>([
    [
      "Kenyan Foreign Minister Samuel Otieno phoned his Peruvian counterpart Rosa Soto to explain the postponement of his official visit to Peru.",
      ["cancelled: Samuel Otieno to /PE"],
    ],
    ["The cancellation of Kenyan Foreign Minister Samuel Otieno's visit to Lima surprised many.", ["cancelled: Samuel Otieno to Lima/PE"]],
  ])("%s", (body, told) => {
    expect(travelled(body)).toEqual(told);
  });
});
