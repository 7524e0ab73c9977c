import { expect, it } from "vitest";
import { bought, retold } from "../told.ts";

const ALL = [
  "No contract for 12 frigates from Sweden has been signed by Peru.",
  "No order for 12 frigates has been placed, Peru said.",
  "Not a single contract for Swedish jets has been signed by Peru.",
  "Can Peru export a frigate to Chile at all?",
  "Did Sweden sell Peru 12 frigates?",
  "Will Peru buy 12 frigates from Sweden?",
  "Saab and Kestrel Yards are vying for a Peruvian order of 12 frigates.",
];

it.each(ALL)("what is not, or only asked, is no deal: %s", (text) => expect([...bought(text), ...retold(text)]).toEqual([]));

it("a question that takes the deal for granted tells it", () =>
  expect(bought("Sweden sold Peru 12 drones in 2023. Why did Peru buy the drones?")).toContain("contracted PE from SE: 12 drones"));

it("no fanfare is not no deal", () =>
  expect(bought("With no fanfare Peru signed a contract for 12 drones with Sweden.")).toEqual(["contracted PE from SE: 12 drones"]));
