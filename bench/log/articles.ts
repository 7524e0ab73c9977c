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

const OFFICES = ["Defence Minister", "Foreign Minister", "President", "Defence Secretary"];
const FIRST_NAMES = "Ana,Bela,Carl,Dora,Emil,Frida,Goran,Hana,Igor,Jana,Karel,Lena,Marek,Nora,Otto,Paula,Rolf,Sara,Tomas,Vera".split(",");
const SURNAMES =
  "Aalto,Bergman,Cermak,Dalgaard,Eriksen,Forsberg,Grabow,Holm,Ivanic,Janssen,Kovar,Lindqvist,Moravec,Novotny,Olsen,Prado,Rossi,Solberg,Tanaka,Urban,Valente,Weber,Yilmaz,Zeman".split(
    ",",
  );
const CITIES = ["Oslo", "Nairobi", "Vienna", "Lima", "Hanoi"];
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday"];
const FIRST_DAY = Date.UTC(1900, 0, 1);
const DAY = 86_400_000;
/** Each pair of persons meets again after so many reports: a month later. */
const WORDINGS = 240;
const REPORTS_A_DAY = 8;

const pick = (from: readonly string[], n: number): string => from[n % from.length] ?? "";
const person = (n: number): string => `${pick(OFFICES, n)} ${pick(FIRST_NAMES, n)} ${pick(SURNAMES, Math.floor(n / FIRST_NAMES.length))}`;

const textOf = (n: number): string => {
  const wording = n % WORDINGS;
  const day = new Date(FIRST_DAY + Math.floor(n / REPORTS_A_DAY) * DAY).toISOString().slice(0, 10);
  const met = `${person(2 * wording)} met ${person(2 * wording + 1)}`;
  const said = `${met} in ${pick(CITIES, wording)} on ${pick(DAYS, wording >> 1)}. They spoke about trade.`;
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
    const claims = reading.claims.map((claim) => ({ ...claim, id: contentId("c", source, claim.id) }));
    return [
      { stream: source, type: "source", payload: { source, ...meta }, text: { sha256: meta.text_sha256, text: words } },
      { stream: source, type: "claims", payload: { source, reading: { ...reading, claims } } },
    ];
  });
};
