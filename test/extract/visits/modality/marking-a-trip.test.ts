/** "is due in Lima, marking his first trip abroad": as real as the journey that it is told of. */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

describe("a journey that marks somebody's first trip", () => {
  it.each([
    "German Chancellor Max Lind is expected to arrive in Lima on Friday, marking his second foreign trip since taking office.",
    "German Chancellor Max Lind will fly to Lima on Friday, making his first trip to Peru.",
  ])("is to come with it: %s", (sentence) => {
    expect(travelled(sentence)).toEqual(["planned: Max Lind to Lima/PE"]);
  });
  it("was made with it", () => {
    expect(travelled("German Chancellor Max Lind arrived in Lima on Friday, marking his second foreign trip since taking office.")).toEqual(
      ["held: Max Lind to Lima/PE"],
    );
  });
});
