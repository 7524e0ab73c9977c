import { describe, expect, test } from "vitest";
import { met } from "../told.ts";

describe("those who met stand behind the verb that only says it happened", () => {
  test.each([
    ["A telephone conversation took place between Kenyan Foreign Minister Peter Otieno and Peruvian Foreign Minister Ana Rojas.", "call"],
    [
      "On June 3, a meeting was held in Lima between the Minister of Defence of Peru, Ana Rojas, and the Minister of Defence of Kenya, Peter Otieno.",
      "in_person",
    ],
    ["A one-on-one meeting will be held on Friday between President Ana Rojas of Peru and President Peter Otieno of Kenya.", "planned"],
  ])("%s", (sentence, what) => {
    const kind = what === "planned" ? "in_person planned" : `${what} held`;
    expect(met(sentence)).toEqual([`${kind}: Ana Rojas PE + Peter Otieno KE`]);
  });

  test("two meetings between two pairs", () => {
    const told = met(
      "Bilateral meetings between the President of Kenya, Peter Otieno, and the Prime Minister of Barbados, Mia Clarke, and between President Otieno and the President of Peru, Ana Rojas, took place on Monday in Bridgetown.",
    );
    expect(told).toEqual(["in_person held: Ana Rojas PE + Peter Otieno KE", "in_person held: Mia Clarke BB + Peter Otieno KE"]);
  });
});
