/** What should or must take place, or is agreed to be arranged, has not taken place. */
import { expect, test } from "vitest";
import { met, travelled } from "../../told.ts";

const SETTING = "LIMA, June 4 (Agency) - Kenyan President John Mwangi met Peruvian President Ana Rojas in Lima on Monday.\n\n";

test.each([
  ["The two agreed that the visit of the Peruvian president to Nairobi should be realised by the end of the year.", "planned"],
  ["They agreed that the visit of Rojas to Nairobi should now take place in autumn.", "planned"],
  ["Both agreed that a visit by Rojas to Nairobi be arranged.", "planned"],
  ["The visit of Rojas to Nairobi must still be prepared.", "planned"],
  ["The visit of Rojas to Nairobi in April must be seen as a success.", "held"],
  ["The visit of Rojas to Nairobi took place in April.", "held"],
])("%s", (text, status) => expect(travelled(SETTING + text)).toEqual([`${status}: Ana Rojas to Nairobi/KE`]));

test("what should be possible is not even planned", () =>
  expect(travelled(`${SETTING}Mwangi said a visit by Rojas to Nairobi should be possible in spring.`)).toEqual([]));

test("the same is true of talks", () =>
  expect(met(`${SETTING}The talks between Rojas and Norway's Per Hansen should be held in July.`)).toContain(
    "in_person planned: Ana Rojas PE + Per Hansen NO",
  ));
