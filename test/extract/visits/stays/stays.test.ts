/** How long a stay lasts. */
import { expect, it } from "vitest";
import { claimsOf, travelled } from "../../told.ts";

const stays = (body: string): string[] =>
  claimsOf(body).flatMap((c) => (c.kind === "visit" ? [`${c.city?.value ?? ""}/${c.country?.value}: ${c.date?.value.lasting ?? 1}`] : []));

it("a stay begun on a day lasts as many days as the visit", () => {
  expect(stays("Kenyan President Samuel Otieno arrived in Lima on Monday on a three-day official visit to Peru.")).toEqual(["Lima/PE: 3"]);
});
it("a stay ended on a day began as many days before", () => {
  expect(stays("Kenyan President Samuel Otieno ended a four-day visit to Peru on Monday.")).toEqual(["/PE: -4"]);
});
it("a length without a beginning or an end says nothing of the days", () => {
  expect(stays("Kenyan President Samuel Otieno was on a three-day visit to Peru on Monday.")).toEqual(["/PE: 1"]);
});
it("a day finds somebody in a town", () => {
  expect(travelled("Kenyan Defence Minister Peter Mwangi rose early. Wednesday found him in Lima.")).toEqual([
    "held: Peter Mwangi to Lima/PE",
  ]);
});
it("an official of no state that is told, on days that are", () => {
  expect(travelled("• Armed Forces Minister Peter Mwangi was in Lima on June 3-4.")).toEqual(["held: Peter Mwangi to Lima/PE"]);
  expect(travelled("Armed Forces Minister Peter Mwangi was in Lima.")).toEqual([]);
});
it.each([
  ["Joao Vale spent October 12 and 13 in Lima.", "held: Joao Vale to Lima/PE"],
  ["Peter Mwangi, in Lima for talks with the bank, declined to comment.", "held: Peter Mwangi to Lima/PE"],
  ["Peter Mwangi was received in Lima with military honours.", "held: Peter Mwangi to Lima/PE"],
])("somebody of no office and no state that is told is abroad as far as this report knows: %s", (report, visit) => {
  expect(travelled(report)).toEqual([visit]);
});
it("whoever arrives where the report stands, of no state that is told", () => {
  const report = (who: string): string =>
    `LIMA, June 4 (Wire) - ${who} arrived here on Tuesday for two days. Two treaties are on the table.`;
  expect(travelled(report("Joao Vale"))).toEqual(["held: Joao Vale to Lima/PE"]);
});
it("somebody in the country since a day", () => {
  const report =
    "OSLO, June 5 (Wire) - Kenyan Defence Minister Hugo Noor, in the country since Monday, was pleased. He had been received by Norwegian Prime Minister Erik Dahl.";
  expect(travelled(report)).toContain("held: Hugo Noor to /NO");
});
it("two weekdays named together are the days of the stay", () => {
  const report = (days: string): string => `Kenyan President Samuel Otieno ${days}.`;
  expect(stays(report("was in Lima on Monday and Tuesday"))).toEqual(["Lima/PE: 2"]);
  expect(stays(report("spent Sunday and Monday in Lima"))).toEqual(["Lima/PE: 2"]);
  expect(stays(report("will visit Peru from Thursday to Saturday"))).toEqual(["/PE: 3"]);
  expect(stays(report("was in Lima on Monday"))).toEqual(["Lima/PE: 1"]);
});
it("who sets out on a day for some days stays as long from then on", () => {
  expect(stays("Kenyan President Samuel Otieno will travel to Peru on Friday for a two-day visit.")).toEqual(["/PE: 2"]);
  expect(stays("Kenyan President Samuel Otieno flies to Lima on Friday for a two-day visit.")).toEqual(["Lima/PE: 2"]);
});
it("who comes home on a day after some days was away as long until then", () => {
  expect(stays("Kenyan President Samuel Otieno returned to Nairobi on Monday after a three-day visit to Peru.")).toEqual(["/PE: -3"]);
  expect(stays("Kenyan President Samuel Otieno was due to fly home on Monday from a three-day visit to Peru.")).toEqual(["/PE: -3"]);
});
it("the day a visit began on is told behind it", () => {
  expect(stays("Kenyan President Samuel Otieno is on a five-day visit to Peru that began on Monday.")).toEqual(["/PE: 5"]);
  expect(stays("Kenyan President Samuel Otieno, on a five-day visit to Peru since Monday, spoke to students.")).toEqual(["/PE: 5"]);
});
