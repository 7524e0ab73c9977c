/** "The presidents" of whom only one is called so. */
import { expect, it } from "vitest";
import { sat } from "../told.ts";

const MET = "Peru's Ana Alba, who had landed in Nairobi on Tuesday, was received by President Rose Kamau of Kenya.";
const COUNCIL = "Then the Kenya-Peru Strategic Cooperation Council convened for the fourth time with the presidents in the chair.";

it("the presidents of a session are the one called so and the one beside whom no office is told", () => {
  expect(sat(`${MET} ${COUNCIL}`)).toEqual(["4 held in Nairobi/KE: Ana Alba PE + Rose Kamau KE"]);
});

it("nobody is taken for a president who is told to be something else", () => {
  const minister = MET.replace("Peru's Ana Alba", "Peru's Foreign Minister Ana Alba");
  expect(sat(`${minister} ${COUNCIL}`).at(-1)).not.toContain("Ana Alba");
});
