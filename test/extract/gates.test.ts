/**
 * The gates (`src/extract/mentions/gate.ts`) change nothing: every sentence of the reader's tests is read with the gates shut and open. A rule
 * that reads a word which its gate does not know is found here, where the rule's own test has a sentence with the word.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { family, gates, sentenceTest } from "../../src/extract/mentions/gate.ts";
import { readMentions } from "../../src/extract/mentions/dossier.ts";
import { cutDocument } from "../../src/extract/document.ts";
import { readFile } from "../../src/read/readFile.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const QUOTED = /"((?:[^"\\\n]|\\.){30,})"|`((?:[^`\\]|\\.){30,})`/g;

/** The longer strings of a test, one a paragraph: most of them are sentences to be read. */
const sentencesOf = (file: string): string =>
  [...readFileSync(join(here, file), "utf8").matchAll(QUOTED)]
    .map(([, plain, template]) =>
      (plain ?? template ?? "")
        .replaceAll(/\$\{[^}]*\}/g, "")
        .replaceAll("\\n", "\n")
        .replaceAll('\\"', '"'),
    )
    .join("\n\n");

const read = (text: string): string =>
  JSON.stringify(readFile("report.txt", Buffer.from(text)).articles.map((article) => extract(article).claims));

const folders = new Map<string, string[]>();
for (const file of readdirSync(here, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".test.ts"))) {
  const folder = dirname(file).split(sep)[0] ?? "";
  folders.set(folder, [...(folders.get(folder) ?? []), file]);
}

afterEach(() => {
  gates.off = false;
});

describe("gates", () => {
  it.each([...folders])("keep nothing back that the tests of %s tell of", { timeout: 300_000 }, (_folder, files) => {
    const missed = files.filter((file) => {
      const text = sentencesOf(file);
      const shut = read(text);
      gates.off = true;
      const open = read(text);
      gates.off = false;
      return open !== shut;
    });
    expect(missed).toEqual([]);
  });

  it("would be found out where they know too little", () => {
    const { opener, opens } = family();
    const asksFor = opener(/^signed$/);
    const hasTreaty = sentenceTest(/\btreaty\b/);
    const [article] = readFile("report.txt", Buffer.from("LIMA - Peru and Chile signed a pact on Monday.")).articles;
    const units = article === undefined ? [] : (readMentions(cutDocument(article)).sentences.at(-1) ?? []);
    const signed = units.find((u) => u.lower === "signed");
    const on = units.find((u) => u.lower === "peru");
    expect([asksFor(signed), signed && opens(signed), on && opens(on), hasTreaty(units)]).toEqual([true, true, false, false]);
    gates.off = true;
    expect([on && opens(on), hasTreaty(units)]).toEqual([true, true]);
  });
});
