/** Items of a bulletin that open with a town: what they tell happened there, and "here" is there. */
import { describe, expect, it } from "vitest";
import { recorded, stayed } from "../../told.ts";

const LEAD = "NEWS IN BRIEF";
const HALE =
  "NAIROBI - U.S. Assistant Secretary of State John Hale held separate meetings on Tuesday with Kenyan President Peter Otieno and with Foreign Minister Jane Mwangi.";
const BERG = "LIMA - Norwegian Prime Minister Anna Berg met Peruvian Prime Minister Pedro Rojas on Monday. She arrived on Sunday.";
const BIRDS = "PARAMARIBO - The birds have come back to the lake after years of drought, and the keepers of the park are counting them.";

describe("an item that opens with a town", () => {
  it("tells what happened there", () => {
    expect(recorded([LEAD, HALE, BERG].join("\n\n"))).toEqual([
      "2024-06-03 in Lima/PE: Anna Berg + Pedro Rojas",
      "2024-06-04 in Nairobi/KE: Jane Mwangi + John Hale",
      "2024-06-04 in Nairobi/KE: John Hale + Peter Otieno",
    ]);
  });

  it("is where somebody arrives who is told to arrive nowhere", () => {
    expect(stayed([LEAD, BIRDS, BERG].join("\n\n")).map((v) => v.slice(-13))).toEqual(["PE: Anna Berg"]);
  });

  it("leaves calls and what stands in another town alone", () => {
    const call = "QUITO - Foreign Minister Rosa Paz of Ecuador spoke by phone on Monday with her Bolivian colleague Juan Luna.";
    const away = "LIMA - Norwegian Prime Minister Anna Berg met Peruvian Prime Minister Pedro Rojas in Oslo on Monday.";
    expect(recorded([LEAD, call, away, BIRDS].join("\n\n"))).toEqual([
      "2024-06-03 in /: Juan Luna + Rosa Paz",
      "2024-06-03 in Oslo/NO: Anna Berg + Pedro Rojas",
    ]);
  });

  it("gives the report above the first item no town", () => {
    const above = "OSLO, June 4 (Agency) - Kenyan President Peter Otieno met Norwegian Prime Minister Anna Berg on Monday.";
    expect(
      recorded([above, BIRDS, "LIMA - The prices of fish have gone up again, and the fishermen are pleased with them."].join("\n\n")),
    ).toEqual(["2024-06-03 in Oslo/NO: Anna Berg + Peter Otieno"]);
  });
});
