/** Offices of bodies of many states, offices in portfolios that are no names, and "the country's minister". */
import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

describe("an office", () => {
  it("of a body of many states is one office, and gives its holder no state", () => {
    expect(
      met("Kenyan Foreign Minister Joy Wanjiru met President of the United Nations General Assembly (UNGA) Bo Roe in New York."),
    ).toEqual(["in_person held: Bo Roe null + Joy Wanjiru KE"]);
  });
  it("takes no field of work for a name", () => {
    expect(met("Kenyan Minister Joy Wanjiru met Luis Vega, Under Secretary Foreign Policy, Ministry of Foreign Affairs of Peru.")).toEqual([
      "in_person held: Joy Wanjiru KE + Luis Vega PE",
    ]);
  });
  it("in 'the country' is of the state named last", () => {
    expect(
      met(
        "Kenya's foreign minister Joy Wanjiru spoke of ties with Peru in a meeting with the country's defence minister Luis Vega in New York.",
      ),
    ).toEqual(["in_person held: Joy Wanjiru KE + Luis Vega PE"]);
  });
  it("of a party's secretary is no party", () => {
    expect(
      met(
        "Kenyan President Joy Wanjiru praised the recent phone talk between Party General Secretary Hugo Noor and Peruvian President Luis Vega.",
      ),
    ).toEqual(["call held: Hugo Noor null + Luis Vega PE"]);
  });
});

describe("a state behind a name", () => {
  it("is that of the name, not of the next in the row", () => {
    expect(met("Kenyan Minister Joy Wanjiru met Luis Vega of Peru, Gen Hugo Noor of Uganda and Bo Roe of Guinea Bissau.")).toEqual([
      "in_person held: Bo Roe GW + Joy Wanjiru KE",
      "in_person held: Hugo Noor UG + Joy Wanjiru KE",
      "in_person held: Joy Wanjiru KE + Luis Vega PE",
    ]);
  });
});

describe("who somebody is", () => {
  it("is told of a surname with or without its article", () => {
    expect(
      met(
        "Kuwaiti Parliament Speaker Hamad Al-Badran arrived in Lima on Monday.\n\nSpeaker Badran held talks with Peruvian Prime Minister Luis Vega on Tuesday.",
      ),
    ).toEqual(["in_person held: Hamad Al-Badran KW + Luis Vega PE"]);
  });
  it("is told of a ruler behind his style", () => {
    expect(
      met(
        "His Highness the Amir of Kuwait Sheikh Hamad Al-Badran received Peruvian Prime Minister Luis Vega on Tuesday. He also met Kenyan Minister Joy Wanjiru.",
      ),
    ).toEqual(["in_person held: Hamad Al-Badran KW + Joy Wanjiru KE", "in_person held: Hamad Al-Badran KW + Luis Vega PE"]);
  });
  it("is nobody where a region is named", () => {
    expect(met("Kenyan Foreign Minister Joy Wanjiru held a series of talks with African counterparts in Lima on Monday.")).toEqual([]);
  });
  it("is of no state where a body stands before the office", () => {
    expect(met("NATO Secretary General Bo Roe met Peruvian Prime Minister Luis Vega in Oslo on Monday.")).toEqual([
      "in_person held: Bo Roe null + Luis Vega PE",
    ]);
  });
});
