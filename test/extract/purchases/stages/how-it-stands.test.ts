/** How a deal stands, by the words around the noun or the verb of it. */
import { describe, expect, it } from "vitest";
import { bought } from "../told.ts";

const stood = (text: string): string[] => bought(text).map((b) => b.replace(/ from \S+:/, ":"));

describe("what is asked for, weighed or not yet concluded", () => {
  it.each([
    "Kenya has asked Sweden for 12 Archer howitzers.",
    "Kenya has submitted a formal request to Sweden for 12 Archer howitzers.",
    "Kenya and BAE Systems are finalising a contract for 12 Archer howitzers.",
    "Kenya is weighing the acquisition of 12 Archer howitzers.",
    "BAE Systems has been named preferred bidder for Kenya's order of 12 Archer howitzers.",
  ])("is planned: %s", (text) => {
    expect(stood(text)).toEqual(["planned KE: 12 Archer howitzers"]);
  });
});

describe("a nod", () => {
  it.each([
    "Sweden granted an export licence for the sale of 12 Archer howitzers to Kenya.",
    "The Kenyan parliament's budget committee signed off on the acquisition of 12 Archer howitzers.",
    "Lawmakers in Kenya voted on Thursday in favour of buying 12 Archer howitzers.",
  ])("is no contract: %s", (text) => {
    expect(stood(text)).toEqual(["approved KE: 12 Archer howitzers"]);
  });
  it.each([
    "The Pentagon notified Congress that Kenya had asked to buy 12 HIMARS launchers.",
    "Kenya's $2.9 billion purchase of 12 HIMARS launchers has been approved by Washington.",
  ])("comes from who sells: %s", (text) => {
    expect(bought(text).map((b) => b.replace(/ for .*$/, ""))).toEqual(["approved KE from US: 12 HIMARS launchers"]);
  });
  it("is none while the notice is still to come", () => {
    expect(
      bought("The Pentagon plans to notify Congress of the sale of 12 HIMARS launchers to Kenya.").map((b) => b.split(" ")[0]),
    ).toEqual(["planned"]);
  });
});

describe("a deal lost or ended", () => {
  it.each([
    "BAE Systems lost a contract to supply 12 Archer howitzers to Kenya.",
    "The contract for 12 Archer howitzers between Kenya and BAE Systems was terminated.",
    "Kenya has put the acquisition of 12 Archer howitzers on hold.",
  ])("buys nothing: %s", (text) => {
    expect(bought(text)).toEqual([]);
  });
});

describe("who is told to make the goods", () => {
  it.each([
    "BAE Systems has been commissioned by the Kenyan army to deliver 12 Archer howitzers.",
    "BAE Systems has been contracted by Kenya to supply 12 Archer howitzers.",
    "BAE Systems will provide Kenya with 12 Archer howitzers under a $200 million contract.",
  ])("has the contract: %s", (text) => {
    expect(bought(text).map((b) => b.replace(/ for .*$/, ""))).toEqual(["contracted KE from GB: 12 Archer howitzers"]);
  });
  it("is chosen over others", () => {
    expect(bought("Kenya picked Sweden's Saab over Germany's TKMS to supply 11 patrol boats.")).toEqual([
      "planned KE from SE: 11 patrol boats",
    ]);
  });
  it("supplies armed forces, which arm nothing", () => {
    expect(bought("BAE Systems is to supply the armed forces of Kenya with 12 Archer howitzers.")).toEqual([
      "planned KE from GB: 12 Archer howitzers",
    ]);
  });
  it("is no state that gives", () => {
    expect(bought("Sweden will provide Kenya with 12 Archer howitzers.")).toEqual([]);
  });
});

describe("for whom somebody else signs", () => {
  it.each([
    "The procurement agency OCCAR placed an order with BAE Systems for 12 Archer howitzers on behalf of Kenya.",
    "A contract for 12 Rafale fighters signed with Kenya has come into force, the French planemaker Dassault Aviation said.",
  ])("buys: %s", (text) => {
    expect(bought(text).map((b) => b.slice(0, 13))).toEqual(["contracted KE"]);
  });
  it("buys through the Pentagon", () => {
    expect(bought("The Pentagon awarded Lockheed Martin a contract to build eight F-16 fighters for Kenya.")).toEqual([
      "contracted KE from US: 8 F-16 fighters",
    ]);
  });
});
