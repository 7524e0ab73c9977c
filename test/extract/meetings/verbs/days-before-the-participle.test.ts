/** "was on Monday received by": a day, a town or a venue between an auxiliary and its participle. */
import { describe, expect, test } from "vitest";
import { claimsOf, met } from "../../told.ts";

const REST = "received by Peru's President Ana Rojas.";

describe("what stands between an auxiliary and its participle", () => {
  test.each([
    ["was on Monday", "held"],
    ["was at the palace", "held"],
    ["was in Lima on Monday warmly", "held"],
    ["was today at the presidential palace", "held"],
    ["will be on Friday", "planned"],
  ])("Kenya's President Peter Otieno %s received", (words, status) => {
    expect(met(`LIMA - Kenya's President Peter Otieno ${words} ${REST}`)).toEqual([`in_person ${status}: Ana Rojas PE + Peter Otieno KE`]);
  });

  test("tells where and when it was done", () => {
    const [claim] = claimsOf("LIMA - An agreement on fish was on Monday in Cusco signed by Kenya and Peru.").filter(
      (c) => c.kind === "agreement",
    );
    expect(claim?.kind === "agreement" ? [claim.city?.value, claim.date?.value.when.kind] : []).toEqual(["Cusco", "weekday"]);
  });

  test("leaves a noun its own participle", () => {
    expect(met("LIMA - Kenya's President Peter Otieno was in the delegation received by Peru's President Ana Rojas.")).toEqual([]);
    expect(met("LIMA - Kenya's President Peter Otieno was not on Monday received by Peru's President Ana Rojas.")).toEqual([]);
  });
});
