/** A bare "Secretary" belongs to few of the states of a report. */
import { expect, test } from "vitest";
import { mayHaveOffice, onlyStateAmong } from "../../src/world/office-states.ts";

test("of two states the one that calls its ministers so has the Secretary", () => {
  expect(onlyStateAmong("Secretary", ["PE", "US"])).toBe("US");
  expect(onlyStateAmong("Deputy Secretary", ["PH", "VN"])).toBe("PH");
  // Permanent heads of ministries are secretaries, too, and seldom named before a minister of the same title.
  expect(onlyStateAmong("Secretary", ["IN", "US"])).toBe("US");
  expect(onlyStateAmong("Secretary", ["PE", "VN"])).toBeNull();
});

test("a state of neither kind has no Secretary, but may have a Secretary of State", () => {
  expect(mayHaveOffice("Secretary", "VN")).toBe(false);
  expect(mayHaveOffice("Secretary", "IN")).toBe(true);
  expect(mayHaveOffice("Secretary of State", "FR")).toBe(true);
});
