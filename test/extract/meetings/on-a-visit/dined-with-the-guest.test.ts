/** "was in Oslo, where B dined with her": whom the pronoun means is the guest, whatever the verb of being together. */
import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

const BOTH = "in_person held: Ana Luz PE + Kari Berg NO";
describe("a guest told by a pronoun", () => {
  it.each(["dined with her", "conferred with her", "lunched with her"])("is whom the host %s", (deed) => {
    expect(met(`Peru's President Ana Luz was in Oslo in July, where Prime Minister Kari Berg ${deed} at the palace.`)).toEqual([BOTH]);
  });
  it("is not whoever does it", () => {
    expect(met("Peru's President Ana Luz was in Oslo in July, where she dined with Prime Minister Kari Berg.")).toEqual([BOTH]);
  });
});

describe("people who sit down", () => {
  it("meet, also where it is to come", () => {
    expect(met("Peru's President Ana Luz and Norway's Prime Minister Kari Berg are due to sit down in Oslo on Monday.")).toEqual([
      "in_person planned: Ana Luz PE + Kari Berg NO",
    ]);
  });
});
