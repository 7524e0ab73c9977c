import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

describe("a state that a report about many hardly names", () => {
  it("is not where it speaks from, though none of its officials is told of", () => {
    const told = met(
      [
        "OSLO - Minister of National Defence Per Dahl on Tuesday met heads of delegations that Norway had asked to a forum.",
        "Dahl told Kenyan Defence Minister Ann Ota that Norway valued the work of Norway and Kenya. Kenya and Norway will go on with it, as Kenya and Norway have for years. Norway thanked Kenya, and Kenya Norway.",
        "The paper was signed by Norwegian Rear Admiral Nils Berg.",
        "Peruvian Defence Minister Ana Alba, Chilean Defence Minister Eva Rojo and Ghanaian Defence Minister Kofi Badu spoke in the hall.",
        "Dahl also met Alba for lunch. A frigate was built in Togo.",
      ].join("\n\n"),
    );
    expect(told).toContain("in_person held: Ana Alba PE + Per Dahl NO");
  });
});
