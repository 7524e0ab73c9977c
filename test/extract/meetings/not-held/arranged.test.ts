import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

const BERG = "the Norwegian foreign minister, Anna Berg,";
const NOOR = "Kenya's President, Hugo Noor,";

describe("a meeting that was arranged", () => {
  it.each([
    ["fell through", `A bilateral which ${BERG} had arranged with ${NOOR} for Friday evening fell through.`, "cancelled"],
    ["was called off", `A dinner that ${BERG} had planned with ${NOOR} was called off.`, "cancelled"],
    ["and no more", `A meeting that ${BERG} has arranged with ${NOOR} for Friday will deal with fish.`, "planned"],
  ])("is not held: %s", (_, sentence, status) => expect(met(sentence)).toEqual([`in_person ${status}: Anna Berg NO + Hugo Noor KE`]));

  it("may be a session with somebody", () => {
    const report =
      "OSLO, June 5 (Agency) - Norwegian Foreign Minister Anna Berg opened the fair. " +
      "A session with Kenyan Foreign Minister Hugo Noor, pencilled in for Friday at five, was dropped when her flight was changed.";
    expect(met(report)).toEqual(["in_person cancelled: Anna Berg NO + Hugo Noor KE"]);
  });
});
