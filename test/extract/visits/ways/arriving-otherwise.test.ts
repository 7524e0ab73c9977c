/** Ways of coming to a town that are no verbs of travel, and what a host gives those who have come. */
import { expect, it } from "vitest";
import { travelled } from "../../told.ts";

const BERG = "Norwegian Foreign Minister Anna Berg";

it.each([
  "made it to Nairobi",
  "got to Nairobi",
  "alighted in Nairobi",
  "repaired to Nairobi",
  "popped over to Nairobi",
  "descended on Nairobi",
  "surfaced in Nairobi",
])("whoever %s has gone there", (deed) => {
  expect(travelled(`${BERG} ${deed} on Monday.`)).toEqual(["held: Anna Berg to Nairobi/KE"]);
});
it.each(["stepped onto Kenyan soil", "crisscrossed Kenya"])("whoever %s has gone there", (deed) => {
  expect(travelled(`${BERG} ${deed} on Monday.`)).toEqual(["held: Anna Berg to /KE"]);
});
it.each(["got to work on Monday", "made it to the cabinet", "descended on the buffet", "set a date for the Kenyan trip"])(
  "whoever %s has gone nowhere",
  (deed) => {
    expect(travelled(`${BERG} ${deed}.`)).toEqual([]);
  },
);
it.each([
  `granted an audience to ${BERG}`,
  `received in audience ${BERG}`,
  `gave a dinner for ${BERG}`,
  `had ${BERG} to dinner`,
  `gave ${BERG} an audience`,
])("a host who %s has her visit", (deed) => {
  expect(travelled(`Kenya's President Peter Otieno ${deed} on Monday.`)).toEqual(["held: Anna Berg to /KE"]);
});
it("tells how somebody went somewhere", () => {
  expect(travelled(`The old men tell how ${BERG} went to Nairobi in 1983.`)).toEqual(["held: Anna Berg to Nairobi/KE"]);
});
