/** A paragraph that names no state, in a report about two: its papers are theirs, whomever the paragraph before turned to. */
import { expect, test } from "vitest";
import { told } from "./told.ts";

test("a draft told by itself is of the two states that the report is about", () => {
  const report = [
    "Kenya and Peru have traded for years. Kenya buys fish from Peru, and Peru tea from Kenya.",
    "In the opposite direction, six trainers are passed on to Kenya. They stand beside the last aircraft of the type, which Nairobi had bought from China in the 1990s.",
    "A memorandum on defence cooperation, on the other hand, remains in draft.",
  ].join("\n\n");
  expect(told(report)).toEqual(["planned mou KE,PE: defence cooperation"]);
});
