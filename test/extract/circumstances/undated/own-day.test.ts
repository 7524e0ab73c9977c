/** The day that a release gives beside its town is that of its "today" and "yesterday". */
import { expect, it } from "vitest";
import { views } from "../../../../src/check/views.ts";
import { extract } from "../../../../src/extract/extract.ts";
import { contentId } from "../../../../src/model/ids.ts";
import { readFile } from "../../../../src/read/readFile.ts";

const dates = (text: string): (string | null)[] => {
  const sources = readFile("release.txt", new TextEncoder().encode(text)).articles.map(({ text: own, ...meta }, n) => ({
    id: contentId("s", meta.sha256),
    meta,
    text: own,
    position: n + 1,
    reading: extract({ ...meta, text: own }),
  }));
  return views({ sources, decisions: [] }).meetings.map((m) => m.date);
};

it.each([
  ["Press statement — Lima, 4 May 2022", "today", "2022-05-04"],
  ["Lima, 4 May 2022", "yesterday", "2022-05-03"],
])("%s: %s", (line, day, date) =>
  expect(
    dates(
      `Talks in Lima\n${line}\n\nNorwegian Foreign Minister Eva Lind met Peruvian President Juan Rojas in Lima ${day}. They spoke of fish.\n`,
    ),
  ).toEqual([date]),
);
