/** Leaders told by the name of what they lead, and names of which a part stands in that of a house. */
import { describe, expect, it } from "vitest";
import { claimsOf, met } from "../told.ts";

describe("the leader of a movement with a name", () => {
  it("is of the state that the movement is of", () => {
    expect(met("Peruvian President Ana Rojas received in Lima Kenya's Free Citizens Movement leader Amos Kimani on Monday.")).toEqual([
      "in_person held: Amos Kimani KE + Ana Rojas PE",
    ]);
  });
});

describe("the article of a name", () => {
  it("names nobody where a palace has it", () => {
    const [meeting] = claimsOf(
      "Omani Crown Prince Salim bin Ahmed Al Said received Peruvian President Ana Rojas at Al Alam Palace in Muscat.",
    ).filter((c) => c.kind === "meeting");
    expect(meeting?.participants.map((p) => p.value.name)).toEqual(["Salim bin Ahmed Al Said", "Ana Rojas"]);
  });
});

describe("an office that tells its state", () => {
  it("tells it of whoever is acting in it", () => {
    expect(met("Acting Secretary of Defense Pat Shane met the Japanese Minister of Defense Taro Iwata today.")).toEqual([
      "in_person held: Pat Shane US + Taro Iwata JP",
    ]);
  });
});
