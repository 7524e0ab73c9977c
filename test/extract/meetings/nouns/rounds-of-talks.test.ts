/** "A session of talks", "a round of negotiations": talks that are counted or parted. */
import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

describe("sessions, rounds and series of talks", () => {
  it.each(["an official session of talks", "a further round of negotiations", "a series of meetings"])(
    "are held as talks are: %s",
    (noun) => {
      expect(met(`Peruvian President Ana Rojas and Kenyan President Tom Otieno held ${noun} in Lima.`)).toEqual([
        "in_person held: Ana Rojas PE + Tom Otieno KE",
      ]);
    },
  );

  it("are none where something else is held", () => {
    expect(met("Peruvian President Ana Rojas and Kenyan President Tom Otieno held the keys of the hall of talks.")).toEqual([]);
  });
});
