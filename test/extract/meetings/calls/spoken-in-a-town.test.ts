/** "spoke in Oslo with A": who speaks with somebody in a town is there; a town of what they speak about is none. */
import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

const BOTH = "Ana Luz PE + Kari Berg NO";
describe("officials who spoke", () => {
  it.each([
    "Peru's Foreign Minister Ana Luz talked in Oslo with her Norwegian counterpart, Kari Berg, on Tuesday.",
    "Peru's Foreign Minister Ana Luz spoke on Tuesday with her Norwegian counterpart, Kari Berg, in Oslo.",
    "In Oslo on Tuesday, Peru's Foreign Minister Ana Luz spoke with her Norwegian counterpart, Kari Berg.",
    "Peru's Foreign Minister Ana Luz and Norway's Foreign Minister Kari Berg spoke on the edges of a summit in Dubai.",
  ])("in a town met: %s", (sentence) => {
    expect(met(sentence)).toEqual([`in_person held: ${BOTH}`]);
  });
  it.each([
    "Peru's Foreign Minister Ana Luz spoke with Norway's Foreign Minister Kari Berg about the war in Gaza City.",
    "Peru's Foreign Minister Ana Luz spoke by phone in Oslo with Norway's Foreign Minister Kari Berg.",
    "Peru's Foreign Minister Ana Luz spoke with Norway's Foreign Minister Kari Berg on Tuesday.",
  ])("else spoke by telephone: %s", (sentence) => {
    expect(met(sentence)).toEqual([`call held: ${BOTH}`]);
  });
});
