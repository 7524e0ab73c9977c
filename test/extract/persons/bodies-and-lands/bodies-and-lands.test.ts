/** Offices of bodies of many states, offices in portfolios that are no names, and "the country's minister". */
import { describe, expect, it } from "vitest";
import { met, recorded } from "../../told.ts";

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

describe("offices told in the plural", () => {
  it("are held by whom the report names further on", () => {
    expect(
      met(
        "Foreign Ministers of Kenya, Peru and Uganda held a trilateral meeting in Lima on Monday.\n\nKenyan Foreign Minister Joy Wanjiru thanked her hosts. Peruvian Foreign Minister Luis Vega and Ugandan Foreign Minister Hugo Noor supported her.",
      ),
    ).toEqual(["in_person held: Hugo Noor UG + Joy Wanjiru KE + Luis Vega PE"]);
  });
});

describe("who did it", () => {
  it("is whoever heads the delegation that did", () => {
    expect(
      met(
        "A Kenyan delegation, headed by Deputy Minister Joy Wanjiru, held talks in Lima with Peruvian Deputy Foreign Minister Luis Vega.",
      ),
    ).toEqual(["in_person held: Joy Wanjiru KE + Luis Vega PE"]);
  });
  it("is not the one met before, who has no comma behind", () => {
    expect(
      recorded(
        "Peruvian Foreign Minister Rosa Soto met Kenyan Defence Minister Joy Wanjiru on Monday.\n\nPrior to her meeting with the foreign minister, Ms. Wanjiru had also met with her Peruvian counterpart, Luis Vega.",
      ),
    ).toEqual(["2024-06-03 in /: Joy Wanjiru + Rosa Soto", "undated in /: Joy Wanjiru + Luis Vega"]);
    expect(
      met(
        "NATO Secretary General Bo Roe is in Lima.\n\nIn his meeting with the Peruvian Foreign Minister Luis Vega, the Secretary General discussed trade.",
      ),
    ).toEqual(["in_person held: Bo Roe null + Luis Vega PE"]);
  });
  it("is one, with a style in commas or with an office gone by", () => {
    expect(met("Kenyan President Joy Wanjiru met Peruvian President, His Excellency, Luis Vega on Monday.")).toEqual([
      "in_person held: Joy Wanjiru KE + Luis Vega PE",
    ]);
    expect(
      met(
        "Kenyan Foreign Minister Joy Wanjiru met former Peruvian President, current Senator Luis Vega in Nairobi. The former Peruvian president was also received by Kenyan Speaker Hugo Noor.",
      ),
    ).toEqual(["in_person held: Hugo Noor KE + Luis Vega PE", "in_person held: Joy Wanjiru KE + Luis Vega PE"]);
  });
  it("is a person, though a firm bears the given name", () => {
    expect(met("Kenyan President Joy Wanjiru met Ecuador's Rafael Correa and Peru's Luis Vega in Lima.")).toEqual([
      "in_person held: Joy Wanjiru KE + Luis Vega PE",
      "in_person held: Joy Wanjiru KE + Rafael Correa EC",
    ]);
  });
  it("is not at home where they are told to be on a visit", () => {
    expect(
      met(
        "LIMA: Defence Minister Joy Wanjiru held a bilateral meeting with her Ugandan counterpart Hugo Noor on Monday.\n\nThe defence minister is currently in Peru on a three-day visit.",
      ),
    ).toEqual(["in_person held: Hugo Noor UG + Joy Wanjiru null"]);
  });
  it("is nobody where it came to nothing", () => {
    expect(met("Ugandan President Hugo Noor returned home from Lima without being able to meet Peruvian President Luis Vega.")).toEqual([
      expect.not.stringContaining("held"),
    ]);
  });
});

describe("who faces whom", () => {
  it("is told by a phrase in front, which makes no row of the two", () => {
    expect(
      met(
        "NAIROBI, June 4 (Wire) - Foreign Minister Joy Wanjiru held a series of talks on Tuesday.\n\nIn her meeting with Peruvian Foreign Minister Luis Vega, Wanjiru said both sides discussed trade.\n\nDuring her meeting with Ugandan Foreign Minister Hugo Noor, Wanjiru said Kenya sought more.",
      ),
    ).toEqual(["in_person held: Hugo Noor UG + Joy Wanjiru KE", "in_person held: Joy Wanjiru KE + Luis Vega PE"]);
  });
  it("is told by where a counterpart is from", () => {
    expect(met("Kenyan Foreign Minister Joy Wanjiru also met her counterpart Luis Vega from Peru.")).toEqual([
      "in_person held: Joy Wanjiru KE + Luis Vega PE",
    ]);
  });
  it("is nobody by a style alone", () => {
    expect(met("This is Kenyan Prime Minister Joy Wanjiru's first meeting with His Majesty in Lima.")).toEqual([]);
  });
  it("is one with two offices parted by a stroke", () => {
    expect(
      met("Kenyan Foreign Minister Joy Wanjiru met the State Councilor/Minister of Foreign Affairs of China, Lu Bo, in Lima."),
    ).toEqual(["in_person held: Joy Wanjiru KE + Lu Bo CN"]);
  });
});

describe("whose officer", () => {
  it("is told by the force before the office, its letters in brackets between", () => {
    expect(
      met(
        "Kenya Defence Forces (KDF) Chief of Defence Staff Gen. Joy Wanjiru on Friday received Maj Gen Luis Vega, the Assistant Chief of Staff of the Peruvian Army.",
      ),
    ).toEqual(["in_person held: Joy Wanjiru KE + Luis Vega PE"]);
  });
  it("is told by a state between office and name", () => {
    expect(met("Kenyan Minister Joy Wanjiru held a sideline meeting with Foreign Minister Thailand Bo Roe Lund today.")).toEqual([
      "in_person held: Bo Roe Lund TH + Joy Wanjiru KE",
    ]);
  });
});

describe("talks about what is to come", () => {
  it("are not of its day, and what was found necessary was not held by that", () => {
    expect(
      recorded(
        "Kenyan Minister Joy Wanjiru held talks in Lima with Peruvian Minister Luis Vega about the president's visit to Lima taking place from July 1.",
      ),
    ).toEqual(["undated in Lima/PE: Joy Wanjiru + Luis Vega"]);
    expect(met("Kenyan Army Chief Joy Wanjiru found it necessary to hold talks with her Peruvian counterpart Luis Vega.")).toEqual([
      "in_person hypothetical: Joy Wanjiru KE + Luis Vega PE",
    ]);
  });
});
