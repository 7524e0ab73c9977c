import { describe, expect, it } from "vitest";
import { recorded } from "../../told.ts";

describe("a town in which something stands that is spoken of", () => {
  it("is not where they met", () => {
    expect(
      recorded(
        "OSLO - After the meeting between Peruvian Foreign Minister Ana Alba and Norwegian Foreign Minister Per Dahl on Tuesday, the ministry announced an agreement on the handover of the Friendship Bridge in Bergen.",
      ),
    ).toEqual(["2024-06-04 in Oslo/NO: Ana Alba + Per Dahl"]);
  });
});
