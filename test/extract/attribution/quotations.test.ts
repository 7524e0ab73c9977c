/** Words between quotation marks: who speaks them, and which of them are one statement. */
import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { readFile } from "../../../src/read/readFile.ts";

interface Quoted {
  readonly by: string | null;
  readonly words: string;
}

const quoted = (body: string): readonly Quoted[] => {
  const article = readFile("report.txt", new TextEncoder().encode(` date 2024-06-03\n\n${body}\n`)).articles[0];
  if (article === undefined) return [];
  return extract(article).claims.flatMap((c) =>
    c.kind === "quote"
      ? [{ by: c.speaker.value.name, words: c.pieces.map((p) => article.text.slice(p.at_start, p.at_end)).join(" … ") }]
      : [],
  );
};
const speakers = (body: string): readonly (string | null)[] => quoted(body).map((q) => q.by);

const HOLM = "Norwegian Foreign Minister Lars Holm";
const WORDS = "we have waited for this bridge for seven long years";

describe("words in quotation marks are spoken by", () => {
  it.each([
    ["whoever speaks behind them, by any verb", `"${WORDS}," ${HOLM} smiled.`],
    ["whoever the verb behind them has as its subject", `"${WORDS}", says ${HOLM}.`],
    ["who asks", `"Have we not waited for this bridge for years?" asked ${HOLM}.`],
    ["who told it", `${HOLM} came. "Have we not waited for this bridge for years?" Holm told reporters.`],
    ["whose way of putting it they were", `${HOLM} came. "${WORDS}" was how Holm put it on the day of the signing.`],
    ["who had put it so", `A year earlier, ${HOLM} had put it like this: "${WORDS}."`],
    ["who called it so", `${HOLM} called it "a bridge for which we have waited seven years" and left.`],
    ["who spoke of it", `At the signing, ${HOLM} had spoken of "a bridge for which we have waited seven years".`],
    ["who thanked for it", `${HOLM} thanked his guest for "a bridge for which we have waited seven years".`],
    ["who was blunt", `${HOLM} was blunt: "${WORDS}."`],
    ["who allowed themselves a sentence", `${HOLM} allowed himself one sentence in the yard: "${WORDS}."`],
    ["whose answer it was", `${HOLM}'s answer: "${WORDS}."`],
    ["whose verdict it was", `${HOLM} was in Lima. His verdict: "${WORDS}."`],
    ["whose reply it was, behind the words", `"${WORDS}," was the reply of ${HOLM}.`],
    ["in whose words it was", `${HOLM} was in Lima. In his words, "${WORDS}".`],
    ["who is only named behind them", `${HOLM} lands: "${WORDS}," so Mr. Holm before his journalists.`],
    ["who is taken up by a pronoun", `A ship came. As for the foreign minister of Norway, Mr. Lars Holm, he said that "${WORDS}".`],
  ])("%s", (_, body) => expect(speakers(body)).toEqual(["Lars Holm"]));

  it("the speaker of the words right before them, where they begin the next sentence", () => {
    expect(quoted(`"${WORDS}," said ${HOLM}. "Now it stands there at last."`)).toEqual([
      { by: "Lars Holm", words: `${WORDS},` },
      { by: "Lars Holm", words: "Now it stands there at last." },
    ]);
  });
  it("a surname that the report never introduces, beside the marks", () => {
    expect(speakers(`The bridge was opened. "${WORDS}," Lindqvist said according to a pool report.`)).toEqual(["Lindqvist"]);
  });
  it("nobody, where nobody is said to have spoken them", () => {
    expect(speakers(`${HOLM} signed a pact whose first line reads: "${WORDS}."`)).toEqual([]);
    expect(speakers(`${HOLM} was called "a man who has waited for seven long years".`)).toEqual([]);
    expect(speakers(`${HOLM} left. "${WORDS}," read a banner on the bridge.`)).toEqual([]);
    expect(speakers(`${HOLM} was asked by reporters: "Have you waited for seven years?"`)).toEqual([]);
  });
});

describe("words on either side of who speaks them are", () => {
  it("one statement where they go on", () => {
    expect(quoted(`"We have waited," ${HOLM} said in Lima, "and the bridge stands there at last."`)).toEqual([
      { by: "Lars Holm", words: "We have waited, … and the bridge stands there at last." },
    ]);
  });
});
