import { describe, expect, it } from "vitest";
import { claimsOf, met } from "../told.ts";

const NOTES = "Peruvian Foreign Minister Rosa Soto and Kenya's ambassador, Paul Mwangi, signed the loan on Friday.";

describe("they who met", () => {
  it.each([
    [
      "raised it with",
      "Norway's Prime Minister Anna Berg had raised the loan with Kenya's Prime Minister Hugo Noor when they met in Oslo in March.",
    ],
    [
      "promised him",
      "Norway's Prime Minister Anna Berg had promised Kenya's Prime Minister Hugo Noor two ships as they talked in Oslo in March.",
    ],
    ["after they met", "Norway's Prime Minister Anna Berg thanked Kenya's Prime Minister Hugo Noor after they met in Oslo in March."],
  ])("are the two of the main clause, not those told before: %s", (_, sentence) =>
    expect(met(`${NOTES} ${sentence}`)).toEqual(["in_person held: Anna Berg NO + Hugo Noor KE"]),
  );

  it("are the two named behind their plural office", () => {
    const report =
      "Norway's Trade Minister Lena Dahl and her Kenyan counterpart, Joy Otieno, signed a protocol on Monday. " +
      "The ministers in charge of defence, Anna Berg and Hugo Noor, sat down by themselves in Oslo on Monday.";
    expect(met(report)).toEqual(["in_person held: Anna Berg NO + Hugo Noor KE"]);
  });

  it("are those who signed, where the signing came after talks", () => {
    const signed = "Norway's Prime Minister Anna Berg and Kenya's Prime Minister Hugo Noor signed a treaty in Oslo on Monday.";
    expect(met(`${signed} The signing took place after bilateral talks in the margins of the forum.`)).toEqual([
      "in_person held: Anna Berg NO + Hugo Noor KE",
    ]);
    expect(met(`${signed} The ceremony followed talks on fish.`)).toEqual(["in_person held: Anna Berg NO + Hugo Noor KE"]);
    expect(met(`${signed} The signing was shown on television.`)).toEqual([]);
  });
});

describe("an unnamed colleague", () => {
  it("has the office of the only one they speak with", () => {
    const roles = claimsOf("Norway's Defence Minister Anna Berg spoke by telephone with her Kenyan colleague on Monday.").flatMap((c) =>
      c.kind === "meeting" ? c.participants.map((p) => p.value.role) : [],
    );
    expect(roles).toEqual(["Defence Minister", "Defence Minister"]);
  });
});

describe("the talks, at the end of a report", () => {
  const TALKS = "Norway's Defence Minister Anna Berg and Kenya's Defence Minister Hugo Noor held talks in Oslo on Monday.";
  const ON = "The port is old. It was built in 1950. Trade has grown. Fish is dear.";
  const ALSO = "The talks were attended by the chief of the Kenyan navy, Admiral Peter Mwangi.";

  it("are the only ones it tells of", () =>
    expect(met(`${TALKS}\n\n${ON}\n\n${ALSO}`)).toEqual(["in_person held: Anna Berg NO + Hugo Noor KE + Peter Mwangi KE"]));

  it("may be any of several", () => {
    const more = "Norwegian Prime Minister Lena Dahl met Kenyan President Joy Otieno in Oslo on Monday.";
    expect(met(`${TALKS} ${more}\n\n${ON}\n\n${ALSO}`).join()).not.toContain("Mwangi");
  });
});

it("whoever saw somebody by name on a day had an appointment", () => {
  const names = "Anna Berg sent her regrets to the fair.";
  expect(met(`${names} Hugo Noor saw Berg on Thursday, before the boats left, chiefly about fish.`)).toEqual([
    "in_person held: Anna Berg null + Hugo Noor null",
  ]);
  expect(met(`${names} Hugo Noor saw Berg as a rival.`)).toEqual([]);
});

describe("the presidents", () => {
  it("are the two told of just before, though of one no office is told", () => {
    const report =
      "Norway's Anna Berg, who had landed in Nairobi on Monday, was received by Kenya's President Hugo Noor on Tuesday. " +
      "Then the Joint Commission convened for the fourth time with the presidents in the chair.";
    expect(met(report)).toContain("session held: Anna Berg NO + Hugo Noor KE");
  });
});

describe("signers of whom the second is told by the office and the name", () => {
  it("are two who had talks before the signing", () => {
    const report =
      "The Prime Minister of Norway, Anna Berg, and the Prime Minister of Kenya, the Right Honourable Hugo Noor, signed a treaty in Oslo on Monday. " +
      "The signing took place after bilateral talks.";
    expect(met(report)).toEqual(["in_person held: Anna Berg NO + Hugo Noor KE"]);
  });
});
