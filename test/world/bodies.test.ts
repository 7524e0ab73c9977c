import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchAgency, matchBody, matchService } from "../../src/world/bodies.ts";

const split = (text: string) => text.split(" ");

describe("Organisations of states", () => {
  it.each([
    ["nato", "NATO", 1],
    ["un", "United Nations", 1],
    ["u.n.", "United Nations", 1],
    ["un general assembly", "United Nations General Assembly", 3],
    ["shanghai cooperation organisation", "Shanghai Cooperation Organisation", 3],
    ["sco", "Shanghai Cooperation Organisation", 1],
    ["g20", "G20", 1],
    ["european union", "European Union", 2],
    ["quad", "Quad", 1],
    ["gulf cooperation council", "Gulf Cooperation Council", 3],
  ])("%s is %s", (text, name, length) => {
    expect(matchBody(split(text), 0)).toEqual({ name, length });
  });
});

describe("Agencies of a state", () => {
  it.each([
    ["pentagon", "US"],
    ["state department", "US"],
    ["white house", "US"],
    ["kremlin", "RU"],
    ["defense security cooperation agency", "US"],
    ["drdo", "IN"],
    ["dapa", "KR"],
    ["acquisition , technology and logistics agency", "JP"],
    ["acquisition technology and logistics agency", "JP"],
  ])("%s is one of %s", (text, country) => {
    expect(matchAgency(split(text), 0)).toMatchObject({ country, length: split(text).length });
  });
});

describe("Armed services", () => {
  it.each([
    ["indian navy", "IN"],
    ["u.s. air force", "US"],
    ["us navy", "US"],
    ["royal navy", "GB"],
    ["royal australian navy", "AU"],
    ["royal saudi air force", "SA"],
    ["bundeswehr", "DE"],
    ["people 's liberation army", "CN"],
    ["people 's liberation army navy", "CN"],
    ["maritime self-defense force", "JP"],
    ["south korean air force", "KR"],
    ["singapore navy", "SG"],
    ["armed forces of ukraine", "UA"],
    ["armed forces of the philippines", "PH"],
    ["finnish defense forces", "FI"],
    ["israel defense forces", "IL"],
    ["philippine coast guard", "PH"],
    ["hellenic navy", "GR"],
  ])("%s is of %s", (text, country) => {
    expect(matchService(split(text), 0)).toMatchObject({ country, length: split(text).length });
  });

  it("are not the state alone nor its possessive", () => {
    expect(matchService(["indian"], 0)).toBeUndefined();
    expect(matchService(split("india 's navy"), 0)).toBeUndefined();
    expect(matchService(["navy"], 0)).toBeUndefined();
  });
});

describe("Any words", () => {
  it("are matched within their bounds, or not at all", () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom("royal", "us", "air", "force", "armed", "forces", "of", "the", "united", "nations", ".", "people", "'s"),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.nat(9), (words, from) => {
        for (const match of [matchBody(words, from), matchAgency(words, from), matchService(words, from)]) {
          if (match !== undefined) expect(match.length > 0 && from + match.length <= words.length).toBe(true);
        }
      }),
    );
  });
});
