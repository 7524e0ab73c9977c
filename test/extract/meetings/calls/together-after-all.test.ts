/** Who "spoke" or had a "conversation" was in one place where the sentence says so. */
import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

describe("it is no call", () => {
  it.each([
    "In the corridors Kenyan Foreign Minister Nia Otieno had a separate conversation with Peru's Luis Vega.",
    "The matter came up in Lima on Monday in a conversation between Kenyan Foreign Minister Nia Otieno and Peru's Luis Vega.",
    "Kenyan Foreign Minister Nia Otieno went to Lima. What she talked about there on Monday with Luis Vega, Peru's foreign minister, was not revealed.",
    "The conclave, as the palace calls these gatherings, brought Kenyan Foreign Minister Nia Otieno and Peru's Luis Vega to one table on Monday.",
  ])("%s", (body) => {
    expect(met(body)).toEqual(["in_person held: Luis Vega PE + Nia Otieno KE"]);
  });
  it("but it is one where nothing does", () => {
    expect(met("On Monday Kenyan Foreign Minister Nia Otieno spoke with Peru's Luis Vega about Lima.")).toEqual([
      "call held: Luis Vega PE + Nia Otieno KE",
    ]);
  });
});
