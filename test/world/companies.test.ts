import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchCompany } from "../../src/world/companies.ts";

const at = (text: string, from = 0) => matchCompany(text.split(" "), from);

describe("Makers of arms", () => {
  it.each([
    ["lockheed", "Lockheed Martin", "US", 1],
    ["lockheed martin", "Lockheed Martin", "US", 2],
    ["mitsubishi heavy", "Mitsubishi Heavy Industries", "JP", 2],
    ["tkms", "TKMS", "DE", 1],
    ["bae systems", "BAE Systems", "GB", 2],
    ["hanwha aerospace", "Hanwha Aerospace", "KR", 2],
    ["hanwha ocean", "Hanwha Ocean", "KR", 2],
    ["larsen & toubro", "Larsen & Toubro", "IN", 3],
    ["hindustan aeronautics limited", "HAL", "IN", 3],
    ["lürssen", "Lürssen", "DE", 1],
    ["rolls-royce", "Rolls-Royce", "GB", 1],
  ])("%s is %s of %s", (text, name, country, length) => {
    expect(at(text)).toEqual({ name, country, length });
  });

  it("of several states have none of their own", () => {
    expect(at("mbda")).toEqual({ name: "MBDA", country: null, length: 1 });
  });

  it("take the form of law that follows", () => {
    expect(at("goa shipyard ltd")?.length).toBe(3);
  });

  it("take the longest name", () => {
    expect(at("hd hyundai heavy industries yard")?.length).toBe(4);
  });

  it.each("the of company group deal minister signed naval".split(" "))("are not read in %s and another word", (word) => {
    expect(at(`${word} pact`)).toBeUndefined();
  });
});

describe("Any words", () => {
  it("are matched within their bounds, or not at all", () => {
    const word = fc.oneof(fc.string(), fc.constantFrom("lockheed", "martin", "ltd", "pvt", "l", "&", "t", ".", "rafael"));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.nat(9), (words, from) => {
        const match = matchCompany(words, from);
        if (match !== undefined) expect(match.length > 0 && from + match.length <= words.length).toBe(true);
      }),
    );
  });
});
