/** A word that opens the sentence tells what became of the meeting behind "to be". */
import { expect, it } from "vitest";
import { statusOf } from "../../support/statuses.ts";

const MEETING = "a meeting of Peruvian President Ana Rojas with Chilean President Jorge Silva";

it.each([
  ["cancelled", `Dropped from the programme at short notice was ${MEETING}.`],
  ["cancelled", `Gone from the agenda is ${MEETING}.`],
  ["cancelled", `Also called off was ${MEETING} on Friday.`],
  ["planned", `Next on the list is ${MEETING}.`],
  ["planned", `Also scheduled for Friday was ${MEETING}.`],
  ["held", `Central to the week was ${MEETING}.`],
  ["held", `Missing from the picture is the man who arranged ${MEETING} on Monday.`],
])("%s: %s", (status, sentence) => expect(statusOf("meeting", sentence)).toBe(status));
