/** Talks of two states or ministries that are told without anybody, and who led them. */
import { describe, expect, it } from "vitest";
import { met, sat } from "../../told.ts";

const TALKS = "The defence ministries of Kenya and Peru held working-level consultations in Lima on Monday.";

describe("talks of two states", () => {
  it("count where the sentence behind names who led them", () => {
    expect(sat(`${TALKS} Heading the delegations were Peru's Luis Vega and Kenya's Joy Wanjiru.`)).toEqual([
      "? held in Lima/PE: Joy Wanjiru KE + Luis Vega PE",
    ]);
    expect(sat(`${TALKS} Trade was discussed.`)).toEqual([]);
  });
  it("count where the sentence itself names who led a side, and who sat opposite is added", () => {
    expect(
      sat(
        "Kenyan Secretary Joy Wanjiru led the Kenyan side at bilateral consultations with Peru in Lima on Monday. Opposite her sat Peruvian Deputy Minister Luis Vega.",
      ),
    ).toEqual(["? held in Lima/PE: Joy Wanjiru KE", "? held in Lima/PE: Luis Vega PE"]);
  });
  it("are one exchange with that of those who chaired it", () => {
    const report =
      "The Kenya-Peru Working Group on Shipbuilding met by video link on Monday. Kenyan Director Joy Wanjiru and Peruvian Director Luis Vega co-chaired the virtual interaction.";
    expect(met(report).filter((line) => line.includes("Vega"))).toEqual(["session held: Joy Wanjiru KE + Luis Vega PE"]);
  });
  it("have not been held where they have yet to meet", () => {
    expect(sat("The Strategic Dialogue between Kenya and Peru has yet to meet.").filter((line) => !line.startsWith("? denied"))).toEqual(
      [],
    );
  });
});
