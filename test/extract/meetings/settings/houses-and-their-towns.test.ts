/** The town that stands behind a building and a comma: "at the State House, Kampala". */
import { describe, expect, it } from "vitest";
import { recorded } from "../../told.ts";

const them = "Joy Wanjiru + Luis Vega";

describe("a building and its town", () => {
  it.each([
    "Kenyan Foreign Minister Joy Wanjiru met with Peruvian Foreign Minister Luis Vega at the State House, Nairobi, on Monday.",
    "Kenyan Foreign Minister Joy Wanjiru held talks with Luis Vega of Peru on Monday at her office at Simba House, Nairobi.",
    "At the Uhuru Conference Centre, Nairobi, Kenyan Foreign Minister Joy Wanjiru met Peruvian Foreign Minister Luis Vega on Monday.",
  ])("tell where: %s", (said) => expect(recorded(said)).toEqual([`2024-06-03 in Nairobi/KE: ${them}`]));

  it.each([
    "Kenyan Foreign Minister Joy Wanjiru met Peruvian Foreign Minister Luis Vega on Monday and said a fair would open at the Expo Centre, Kisumu.",
    "At the Expo Centre, Kisumu, Kenyan Foreign Minister Joy Wanjiru said that she had met Peruvian Foreign Minister Luis Vega on Monday.",
  ])("tell nothing of what another clause tells: %s", (said) => expect(recorded(said)).toEqual([`2024-06-03 in /: ${them}`]));
});
