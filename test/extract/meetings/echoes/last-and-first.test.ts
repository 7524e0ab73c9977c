import { describe, expect, test } from "vitest";
import { met } from "../../told.ts";

const TODAY = "Kenyan Foreign Minister Peter Otieno met Peruvian Foreign Minister Ana Rojas in Nairobi on Tuesday.";
const NOW = "in_person held: Ana Rojas PE + Peter Otieno KE";

describe("when they last or first met is a meeting of its own", () => {
  test.each([
    ["The two first met in Lima in May last year.", NOW],
    ["The two previously met in Lima in May last year.", NOW],
    ["Rojas and Otieno, who last spoke by phone in December, agreed to open embassies.", "call held: Ana Rojas PE + Peter Otieno KE"],
  ])("%s", (sentence, told) => {
    expect(met(`${TODAY} ${sentence}`)).toEqual([told, NOW]);
  });

  test("beside what they did on the day", () => {
    const told = met(`${TODAY} Rojas and Otieno, who last spoke by phone in December, had breakfast together on Wednesday.`);
    expect(told).toEqual(["call held: Ana Rojas PE + Peter Otieno KE", NOW, NOW]);
  });
});
