/** Who says so: the source that the sentence names for what it tells. */
import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { readFile } from "../../../src/read/readFile.ts";

const sources = (body: string): (string | null)[] => {
  const article = readFile("report.txt", new TextEncoder().encode(` date 2024-06-03\n${body}\n`)).articles[0];
  return article === undefined ? [] : extract(article).claims.flatMap((c) => (c.kind === "quote" ? [] : [c.attributed_to]));
};

describe("a claim is attributed", () => {
  it("to the subject of the verb of speech behind it", () => {
    expect(sources("Norway and Chile signed a pact on fishing in Oslo, the foreign ministry said.")).toEqual(["foreign ministry"]);
    expect(sources("Norway and Chile signed a pact on fishing in Oslo, Foreign Minister Lars Holm said on Friday.")).toEqual(["Lars Holm"]);
  });
  it("to the subject of the verb of speech that governs it", () => {
    expect(sources("The defence ministry said on Monday that Norway and Chile had signed a pact on fishing.")).toEqual([
      "defence ministry",
    ]);
  });
  it("to those it is told according to", () => {
    expect(sources("Norway and Chile will sign a pact on fishing, according to two officials.")).toEqual(["two officials"]);
  });
  it("to nobody in the report's own voice, or beside a saying about something else", () => {
    expect(sources("Norway and Chile signed a pact on fishing in Oslo.")).toEqual([null]);
    expect(sources('"We are glad," said Norwegian Defence Minister Anna Berg after she had signed a pact on fishing with Chile.')).toEqual([
      null,
    ]);
  });
  it("whatever its kind", () => {
    expect(sources("Chilean President Luis Vega will travel to Oslo next month, sources said.")).toEqual(["sources"]);
    expect(sources("Norwegian Defence Minister Anna Berg met Chilean Foreign Minister Pedro Rojas in Oslo, the embassy said.")).toEqual([
      "embassy",
    ]);
  });
});

describe("a quotation is of", () => {
  const speakers = (body: string): (string | null)[] => {
    const article = readFile("report.txt", new TextEncoder().encode(` date 2024-06-03\n${body}\n`)).articles[0];
    return article === undefined ? [] : extract(article).claims.flatMap((c) => (c.kind === "quote" ? [c.speaker.value.name] : []));
  };
  const WORDS = '"we have waited for this bridge for seven long years"';

  it.each([
    `In the words of Lars Holm, Norway's foreign minister, ${WORDS}.`,
    `A news agency attributed to Lars Holm, Norway's foreign minister, the sentence ${WORDS}.`,
    `According to Lars Holm, Norway's foreign minister, ${WORDS}.`,
  ])("%s", (body) => expect(speakers(body)).toEqual(["Lars Holm"]));
});
