/** Reports told by an official in the first person. */
import { expect, it } from "vitest";
import { met } from "../../told.ts";

const TOLD =
  "This morning I met my Peruvian counterpart, Luis Soto, in Lima. I also paid a courtesy call on President Rosa Quispe, and my deputy, Joy Wanjiru, held talks with the commander of the Peruvian Navy, Admiral Juan Rojas.";

it("an official named above the text is who says I", () => {
  expect(met(`A morning in Lima\n\nBy Samuel Otieno, Minister of Defence of Kenya\n\n${TOLD}`)).toEqual([
    "in_person held: Joy Wanjiru KE + Juan Rojas PE",
    "in_person held: Luis Soto PE + Samuel Otieno KE",
    "in_person held: Rosa Quispe PE + Samuel Otieno KE",
  ]);
});
it("a journalist above the text is not", () => {
  expect(met(`A morning in Lima\n\nBy Samuel Otieno\n\n${TOLD}`).filter((line) => line.includes("Otieno"))).toEqual([]);
});
