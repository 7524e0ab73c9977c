/** Short reports as events, with what the reader makes of them. */
import { extract } from "../../../src/extract/extract.ts";
import type { NewEvent } from "../../../src/log/EventLog.ts";
import { contentId } from "../../../src/model/ids.ts";
import { readFile } from "../../../src/read/readFile.ts";

/** A source and its claims. `day`: the dateline, ISO 8601. */
export const report = (day: string, title: string, words: string): readonly NewEvent[] =>
  readFile(`${title}.txt`, Buffer.from(` date ${day}\n\n${title}\n\n${words}\n`)).articles.flatMap((article): NewEvent[] => {
    const { text, ...meta } = article;
    const source = contentId("s", meta.sha256);
    return [
      { stream: source, type: "source", payload: { source, ...meta }, text: { sha256: meta.text_sha256, text } },
      { stream: source, type: "claims", payload: { source, reading: extract(article) } },
    ];
  });

const GUESTS = ["Foreign Minister Kofi Addo", "President Lena Fischer", "Defence Secretary Hugh Marsden"];
const CITIES = ["Oslo", "Nairobi", "Vienna", "Lima"];

/** Report n of who met whom, of a day of its own. */
export const meeting = (n: number): readonly NewEvent[] => {
  const day = new Date(Date.UTC(2031, 0, 1 + 7 * n)).toISOString().slice(0, 10);
  const guest = GUESTS[n % GUESTS.length];
  return report(day, `Talks ${n}`, `Defence Minister Ingrid Solberg met ${guest} in ${CITIES[n % CITIES.length]} on Monday.`);
};
