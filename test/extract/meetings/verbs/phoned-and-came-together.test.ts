import { expect, test } from "vitest";
import { met } from "../../told.ts";

const ROJAS = "Peruvian Defence Minister Ana Rojas";
const OTIENO = "Kenyan Defence Minister Peter Otieno";

test.each([
  [`${ROJAS} was telephoned on Monday by ${OTIENO}.`, "call held"],
  [`${ROJAS}, who had rung ${OTIENO} in February to press the case, accepted an invitation.`, "call held"],
  [`${ROJAS} and ${OTIENO} had last come together in Doha in March.`, "in_person held"],
])("%s", (sentence, what) => expect(met(sentence)).toEqual([`${what}: Ana Rojas PE + Peter Otieno KE`]));

test("parties that come together in a coalition meet nobody", () => {
  expect(met("Peruvian Defence Minister Ana Rojas and Peruvian Foreign Minister Luis Soto came together in a new party.")).toEqual([]);
});
