/** What a name says against a state outweighs whom somebody was found to face, and where a report is told. */
import { describe, expect, test } from "vitest";
import { people } from "../people.ts";

const of = (report: string, name: string): string | undefined =>
  people(report)
    .find((line) => line.startsWith(`${name} [`))
    ?.slice(name.length + 2, name.length + 4);

describe("names that speak for another state of the report", () => {
  test("keep whoever faces a guest from being of the other side", () => {
    const report =
      "Italy and Japan trade, and Japan and Italy signed in May. Hiroshi Nakamura and Kenji Tanaka, who met Foreign Minister Marco Bianchi, shared a table. Tanaka met Nakamura before. Italy and Japan go on.";
    expect(of(report, "Kenji Tanaka")).toBe("JP");
    expect(of(report, "Hiroshi Nakamura")).toBe("JP");
  });
  test("are not overruled by an office told of with another state", () => {
    const report =
      "Officials of Kenya, Japan and Hungary, of Kenya, Hungary and Japan, spoke in Oslo on Monday. Prime Minister Zoltan Kovacs opened the hall. The Japanese prime minister had stayed at home. Kenya and Hungary were glad.";
    expect(of(report, "Zoltan Kovacs")).not.toBe("JP");
  });
});

describe("a report's own state", () => {
  const report = (name: string): string =>
    `OSLO - Norway will spend more, Norwegian officials said on Monday. Norway's budget was read out. Prime Minister ${name} was told of it in the afternoon. Norway and Sweden build ships.`;
  test("is not that of a minister whose names are of no language spoken there", () => {
    expect(of(report("Vikram Chaudhary"), "Vikram Chaudhary")).toBe("?]");
    expect(of(report("Ola Nordmann"), "Ola Nordmann")).toBe("NO");
  });
});

describe("words between a people and a name", () => {
  test("are no title where one of them is a verb", () => {
    const report = "In Kharkiv the Ukrainian host took Piet Bakker to a school. The Ukrainian people cherish Minister Jan Bakema.";
    expect([of(report, "Piet Bakker"), of(report, "Jan Bakema")]).not.toContain("UA");
  });
});

describe("an ambassador in a list of guests", () => {
  test("does not give the office to whoever is named before", () => {
    expect(
      people(
        "ZAGREB - They were met by Minister of Defence Ivan Horvatić, ambassador of France in Croatia Luc Morel and some 700 guests. Croatia thanked France.",
      ),
    ).toContain("Ivan Horvatić [HR] Minister of Defence");
  });
});

describe("whoever has a counterpart of a state", () => {
  test("is not meant by the minister of that state", () => {
    const report =
      "Minister Paul Mugisha and his Kenyan opposite number shook hands in Kigali. The Secretary had received the Kenyan minister the day before.";
    expect(of(report, "Paul Mugisha")).not.toBe("KE");
  });
});
