/** "His Royal Highness", standing alone, is the prince told last; before an office or a name the style is theirs. */
import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

const PRINCE = "LIMA - Crown Prince Luis Vega of Peru received Kenyan Foreign Minister Joy Wanjiru on Monday.";

describe("a royal style", () => {
  it.each(["His Royal Highness also met", "In the evening His Royal Highness met", "His Highness received"])(
    "is who bears it: %s",
    (opens) => {
      expect(met(`${PRINCE} ${opens} Norwegian Foreign Minister Per Dahl.`)).toContain("in_person held: Luis Vega PE + Per Dahl NO");
    },
  );
  it.each(["Her Royal Highness met", "His Majesty met"])("is nobody told who is no such person: %s", (opens) => {
    expect(met(`${PRINCE} ${opens} Norwegian Foreign Minister Per Dahl.`)).toHaveLength(1);
  });
});
