/** Journeys told by whom somebody went to see, by a border crossed, by whose turn it is, and by a mission of some days. */
import { describe, expect, it, test } from "vitest";
import { met, travelled } from "../../told.ts";

const SETTING = "Kenyan President Peter Otieno spoke in Nairobi about Peru. Peruvian President Ana Rojas spoke, too.";

test.each([
  ["Otieno went to see Rojas in Lima on May 3.", "held: Peter Otieno to Lima/PE"],
  ["Otieno flew to meet Rojas in Lima on May 3.", "held: Peter Otieno to Lima/PE"],
  ["Otieno crossed the border into Tanzania on May 3.", "held: Peter Otieno to /TZ"],
  ["In October it will be the turn of Otieno to visit Lima.", "planned: Peter Otieno to Lima/PE"],
  ["Otieno closed on Friday his mission of three days in Lima.", "held: Peter Otieno to Lima/PE"],
  ["Otieno concluded a three-day mission to Lima on Friday.", "held: Peter Otieno to Lima/PE"],
  ["Otieno and Rojas held talks in Nairobi on Monday. Rojas had flown in the evening before.", "held: Ana Rojas to Nairobi/KE"],
  ["Luis Vega, who commands the Peruvian Army, travelled to Nairobi in August 2023.", "held: Luis Vega to Nairobi/KE"],
])("%s", (text, visit) => expect(travelled(`${SETTING} ${text}`)).toContain(visit));

describe("no journey", () => {
  test.each([
    "Otieno went to see what had happened in Lima.",
    "The UN mission in Lima closed on Friday after three days.",
    "Otieno crossed the line in Lima, critics said.",
    "It fell to Otieno to speak about Lima.",
  ])("%s", (text) => expect(travelled(`${SETTING} ${text}`).join()).not.toContain("Otieno to Lima"));
});

it("who went somewhere to sit down with another did not take them along", () => {
  const told = `${SETTING} Otieno went to Oslo to sit down with Norwegian Prime Minister Kari Berg on May 3.`;
  expect(travelled(told)).toEqual(["held: Peter Otieno to Oslo/NO"]);
  expect(met(told)).toEqual(["in_person held: Kari Berg NO + Peter Otieno KE"]);
});
