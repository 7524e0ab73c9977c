/** "They last met when A visited Lima in May": day and town of the clause of what they met at. */
import { describe, expect, it } from "vitest";
import { recorded } from "../../told.ts";

describe("people who met when something happened", () => {
  it("met on the day and in the town of a visit then", () => {
    expect(
      recorded(
        "Peruvian President Ana Luz met German Chancellor Max Lind in Oslo on Monday.\n\nThe two last met when Luz visited Berlin in February.\n\nLuz also met Norway's Foreign Minister Kari Berg.",
      ),
    ).toEqual([
      "2024-02 in Berlin/DE: Ana Luz + Max Lind",
      "2024-06-03 in Oslo/NO: Ana Luz + Kari Berg",
      "2024-06-03 in Oslo/NO: Ana Luz + Max Lind",
    ]);
  });
  it("met at a gathering of an earlier year", () => {
    expect(
      recorded("Peruvian President Ana Luz and German Chancellor Max Lind first met when they attended a summit in Oslo in 2019."),
    ).toEqual(["2019 in Oslo/NO: Ana Luz + Max Lind"]);
  });
});
