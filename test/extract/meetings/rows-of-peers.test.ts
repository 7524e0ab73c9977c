/** Meetings with several unnamed officials of several states, and whose they are. */
import { describe, expect, it } from "vitest";
import { claimsOf } from "../told.ts";

const sides = (body: string): string[] =>
  claimsOf(body)
    .flatMap((c) =>
      c.kind === "meeting"
        ? [`${c.participants.map((p) => p.value.name ?? "-").join(" + ")} ${c.countries.map((s) => s.value).sort()}`]
        : [],
    )
    .sort();

describe("a row of unnamed officials", () => {
  it("is a meeting each, of leaders as of peers", () => {
    expect(sides("Kenyan President Joy Wanjiru had back-to-back meetings with the leaders of Fiji, Peru and the Maldives.")).toEqual([
      "Joy Wanjiru + - FJ,KE",
      "Joy Wanjiru + - KE,MV",
      "Joy Wanjiru + - KE,PE",
    ]);
    expect(sides("In Lima the President of Kenya, Joy Wanjiru, had encounters with her peers from Fiji, Peru and Mali.")).toHaveLength(3);
  });
  it("belongs to whose programme it was on", () => {
    const report =
      "Peruvian Minister Luis Vega was in Lima on Monday. Peruvian Deputy Minister Rosa Soto met Kenyan Minister Joy Wanjiru. Vega's programme had included a meeting with the Fijian president.";
    expect(sides(report).filter((line) => line.includes("FJ"))).toEqual(["Luis Vega + - FJ,PE"]);
  });
});
