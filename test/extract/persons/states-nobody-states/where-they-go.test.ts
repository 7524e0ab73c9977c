import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

const LEAVES =
  "Prime Minister Per Dahl left for Peru on Wednesday on the first leg of a tour that will take him to Chile. In Lima he will call on President Ana Alba. From Peru, Dahl will travel to Santiago, where he is to meet President Eva Rojo.";

describe("who left for a state", () => {
  it("is not of it", () => {
    expect(met(LEAVES)).toEqual(["in_person planned: Ana Alba PE + Per Dahl null", "in_person planned: Eva Rojo CL + Per Dahl null"]);
  });

  it("is of the state whose first of an office to come they are", () => {
    expect(met(`${LEAVES} It will be the first visit by a Norwegian prime minister to Peru in 45 years.`)).toEqual([
      "in_person planned: Ana Alba PE + Per Dahl NO",
      "in_person planned: Eva Rojo CL + Per Dahl NO",
    ]);
  });
});

describe("a guest of whom a clause is told in between", () => {
  it("faces whoever they call on", () => {
    expect(
      met(
        "Finland's Foreign Minister Nora Vik and Peru's Foreign Minister Ana Alba have signed a paper in Helsinki. Ms Alba, who was in Finland on a two-day working visit, also paid a courtesy call on President Per Dahl.",
      ),
    ).toEqual(["in_person held: Ana Alba PE + Per Dahl FI"]);
  });
});
