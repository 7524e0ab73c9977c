/** What is only prepared, left off a schedule, or would have been. */
import { describe, expect, it } from "vitest";
import { claimsOf, met } from "../../told.ts";

describe("a meeting", () => {
  it("that is being prepared is planned", () => {
    expect(
      met("Kenyan President Hugo Noor will go to Lima. A meeting of Noor with Peruvian President Rosa Soto is also being prepared."),
    ).toEqual(["in_person planned: Hugo Noor KE + Rosa Soto PE"]);
  });
  it("that is not on the schedule is not planned", () => {
    expect(
      met("Kenyan President Hugo Noor will go to Lima, while talks of Noor with Peru's Rosa Soto are not on the schedule for now.").filter(
        (line) => /planned|held/.test(line),
      ),
    ).toEqual([]);
  });
  it("that would have taken place did not", () => {
    expect(met("Kenyan Minister Hugo Noor, who would have met Peruvian Minister Rosa Soto in Lima on Tuesday, called in sick.")).toEqual([
      "in_person cancelled: Hugo Noor KE + Rosa Soto PE",
    ]);
  });
  it("that ought to have taken place did not", () => {
    for (const words of ["ought to have met", "should have met", "ought really to have met"])
      expect(met(`Kenyan Minister Hugo Noor and Peruvian Minister Rosa Soto ${words} in Lima in May.`)).toEqual([
        "in_person cancelled: Hugo Noor KE + Rosa Soto PE",
      ]);
  });
  it("of the presidents is one of two who are known as such", () => {
    expect(
      met(
        "Kenyan President Hugo Noor and Peruvian President Rosa Soto have spoken often. Joy Wanjiru, a lawyer from Nairobi, was at hand. The presidents will meet in Lima in July.",
      ).filter((line) => line.includes("planned")),
    ).toEqual(["in_person planned: Hugo Noor KE + Rosa Soto PE"]);
  });
});

it("somebody who had been due to visit has not been there", () => {
  expect(
    claimsOf("Kenyan President Hugo Noor had been due to visit Peru after the summit but dropped the plan.").flatMap((c) =>
      c.kind === "visit" ? [c.status.value] : [],
    ),
  ).toEqual(["cancelled"]);
});

it("a meeting somebody failed to show up for was not held", () => {
  expect(met("Kenyan President Hugo Noor failed to show up for a meeting with Peruvian President Rosa Soto in Davos.")).toEqual([
    "in_person denied: Hugo Noor KE + Rosa Soto PE",
  ]);
});

it("whom a pronoun means is the only other one of the sentence before, sooner than whom the report is about", () => {
  expect(
    met(
      "Kenyan Defence Minister Hugo Noor will come to Lima. Peruvian Minister Luis Vega had hoped to sign a pact with Norway's Anna Berg this week. He instead held a video conference with her on Tuesday.",
    ),
  ).toContain("call held: Anna Berg NO + Luis Vega PE");
});

it("a region that news names is no small town elsewhere", () => {
  const states = claimsOf("Kenyan President Hugo Noor flew to Florida on Monday.").flatMap((c) =>
    c.kind === "visit" ? [c.country?.value] : [],
  );
  expect(states).toEqual(["US"]);
});
