/**
 * Articles for a rebuild: short reports of who met whom, each of a day of its own.
 *
 * What a report says is read by the program's own reader, once for each wording; the thousands made from it differ in
 * their dateline and in words that no claim stands on, so that offsets and hashes of sentences stay true.
 */
import { extract } from "../../src/extract/extract.ts";
import type { NewEvent } from "../../src/log/EventLog.ts";
import type { Reading } from "../../src/model/claim.ts";
import { contentId } from "../../src/model/ids.ts";
import { readFile } from "../../src/read/readFile.ts";

const PEOPLE = [
  "Defence Minister Ingrid Solberg",
  "Foreign Minister Kofi Addo",
  "President Lena Fischer",
  "Defence Secretary Hugh Marsden",
];
const CITIES = ["Oslo", "Nairobi", "Vienna", "Lima", "Hanoi"];
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday"];
const FIRST_DAY = Date.UTC(2000, 0, 1);
const DAY = 86_400_000;
const WORDINGS = 240;

const pick = (from: readonly string[], n: number): string => from[n % from.length] ?? "";

const textOf = (n: number): string => {
  const wording = n % WORDINGS;
  const who = pick(PEOPLE, wording);
  const whom = pick(
    PEOPLE.filter((p) => p !== who),
    wording >> 2,
  );
  const day = new Date(FIRST_DAY + Math.floor(n / 8) * DAY).toISOString().slice(0, 10);
  const said = `${who} met ${whom} in ${pick(CITIES, wording)} on ${pick(DAYS, wording >> 1)}. They spoke about trade.`;
  return ` date ${day}\n\nTalks ${String(n).padStart(7, "0")}\n\n${said}\n`;
};

const readings = new Map<number, Reading>();

/** The source and the claims of article n. */
export const articleEvents = (n: number): readonly NewEvent[] => {
  const text = textOf(n);
  const { articles } = readFile(`${n}.txt`, Buffer.from(text));
  return articles.flatMap((article): NewEvent[] => {
    const { text: words, ...meta } = article;
    const reading = readings.get(n % WORDINGS) ?? extract(article);
    readings.set(n % WORDINGS, reading);
    const source = contentId("s", meta.sha256);
    return [
      { stream: source, type: "source", payload: { source, ...meta }, text: { sha256: meta.text_sha256, text: words } },
      { stream: source, type: "claims", payload: { source, reading } },
    ];
  });
};
