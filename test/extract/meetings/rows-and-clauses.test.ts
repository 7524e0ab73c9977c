/** Where a row of those who are met ends and the next clause's subject begins. */
import { describe, expect, it } from "vitest";
import { met } from "../told.ts";

const OPENING = "Peruvian President Ana Rojas will hold talks with Kenyan President Tom Otieno";

describe("a comma with “and” before two who do something else", () => {
  it("begins a clause of their own", () => {
    expect(met(`${OPENING}, and Prime Minister Luis Vega and Foreign Minister Rosa Diaz will receive him at noon.`)).toEqual([
      "in_person planned: Ana Rojas PE + Tom Otieno KE",
      "in_person planned: Luis Vega PE + Rosa Diaz PE + Tom Otieno KE",
    ]);
  });

  it("tells nothing of whose side they are on", () => {
    expect(met(`${OPENING}, and Prime Minister Luis Vega will meet him on Tuesday.`)).toEqual([
      "in_person planned: Ana Rojas PE + Tom Otieno KE",
      "in_person planned: Luis Vega PE + Tom Otieno KE",
    ]);
  });

  it("goes on with the row where no verb follows", () => {
    expect(
      met(
        "Peruvian President Ana Rojas held talks with Kenyan President Tom Otieno, and Kenyan ministers Amos Kimani and Jane Wanjiru, in Lima on Monday.",
      ),
    ).toHaveLength(3);
  });
});
