/**
 * The log as JSONL, complete: positions, hashes, seals, times, authors and the words of articles.
 *
 *     {"concord":"log","format":1}
 *     {"text":{"position":1,"sha256":"…","text":"…"}}          before the event that brought it; null where taken down
 *     {"event":{"position":1,"stream":"…",…,"payload":{…}}}
 *     {"head":{"position":1,"hash":"…","seal":"…"}}            last: a dump without it was cut short
 */
import type { AsOf, LoggedEvent } from "./EventLog.ts";
import { headAt } from "./head.ts";
import { readLogged } from "./read.ts";
import type { LogDatabase } from "./tables.ts";

export const FIRST_LINE = '{"concord":"log","format":1}';

/** One page holds at most this many articles in memory. */
const PAGE = 200;

const eventLine = ({ payload, ...row }: LoggedEvent): string => `{"event":${JSON.stringify(row).slice(0, -1)},"payload":${payload}}}`;

/** Lines without their line break. Throws NoSuchPosition. */
export async function* dumpLines(db: LogDatabase, asOf?: AsOf): AsyncGenerator<string, void, undefined> {
  const head = await headAt(db, asOf);
  yield FIRST_LINE;
  for await (const page of readLogged(db, { to: head.position, page: PAGE })) {
    const first = page[0]?.position ?? 0;
    const last = page.at(-1)?.position ?? 0;
    const texts = await db
      .selectFrom("texts")
      .selectAll()
      .where("position", ">=", first)
      .where("position", "<=", last)
      .orderBy("position")
      .execute();
    const brought = new Map(texts.map((t) => [Number(t.position), t]));
    for (const event of page) {
      const text = brought.get(event.position);
      if (text !== undefined) yield JSON.stringify({ text: { position: event.position, sha256: text.sha256, text: text.text } });
      yield eventLine(event);
    }
  }
  yield JSON.stringify({ head });
}
