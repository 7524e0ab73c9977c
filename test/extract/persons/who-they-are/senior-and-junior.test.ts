import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

describe("an office in a second sentence", () => {
  it("is not that of a deputy or a minister of state", () => {
    expect(
      met(
        "Ana Alba arrived at the museum, where state minister for foreign affairs Per Dahl received her. The Peruvian foreign minister will hold talks with her Norwegian counterpart Nils Berg on Thursday.",
      ),
    ).toEqual(["in_person held: Ana Alba PE + Per Dahl NO", "in_person planned: Ana Alba PE + Nils Berg NO"]);
  });
});

describe("whose state is told beside the office only", () => {
  it("is not at home, though no name has a state beside it", () => {
    expect(
      met(
        "Ana Alba arrived on Friday. The Peruvian foreign minister called on Prime Minister Nils Berg. Norway has bought fish from Peru.",
      ),
    ).toEqual(["in_person held: Ana Alba PE + Nils Berg NO"]);
  });
});
