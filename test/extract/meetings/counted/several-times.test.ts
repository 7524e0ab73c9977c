/** "has met A only twice": exchanges that are counted and not dated are no single one. */
import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

describe("exchanges that are only counted", () => {
  it.each([
    "Peruvian President Ana Luz has met German Chancellor Max Lind only twice, both times on the sidelines of summits.",
    "Since taking office in May, Peruvian President Ana Luz has met German Chancellor Max Lind three times.",
    "Peruvian President Ana Luz has held talks with German Chancellor Max Lind on several occasions this year.",
  ])("make no meeting: %s", (sentence) => {
    expect(met(sentence)).toEqual([]);
  });
  it("make one of which the last is told with its day", () => {
    expect(met("Peruvian President Ana Luz has met German Chancellor Max Lind three times, most recently in Oslo in May.")).toEqual([
      "in_person held: Ana Luz PE + Max Lind DE",
    ]);
  });
});

describe("leaders among whom somebody was met", () => {
  it("were met each, and not with one another", () => {
    expect(
      met(
        "German Chancellor Max Lind and Norway's Prime Minister Kari Berg were among the leaders Peruvian President Ana Luz met in Oslo.",
      ),
    ).toEqual(["in_person held: Ana Luz PE + Kari Berg NO", "in_person held: Ana Luz PE + Max Lind DE"]);
    expect(
      met("German Chancellor Max Lind was among a long list of leaders that Peruvian President Ana Luz met in Rio de Janeiro."),
    ).toEqual(["in_person held: Ana Luz PE + Max Lind DE"]);
  });
});
