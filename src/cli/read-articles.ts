/**
 * Reads articles of the log into claims: one `claims` event a source, appended beside the readings it already has.
 *
 * Without `again` only what nobody has read yet; with it also what another version of the reader, or other tables, read.
 * Memory holds one batch of articles, however many the log has.
 */
import * as Effect from "effect/Effect";
import * as Stream from "effect/Stream";
import { EXTRACTOR, extract } from "../extract/extract.ts";
import type { EventLog } from "../log/EventLog.ts";
import type { ArticleMeta } from "../model/article.ts";
import type { Reading } from "../model/claim.ts";
import { tablesHash } from "../world/tables.ts";
import type { Progress } from "./progress.ts";

type Log = EventLog["Service"];

const BATCH = 100;

export interface ReadOutcome {
  /** Ids of the sources read now. */
  readonly read: readonly string[];
  readonly claims: number;
  /** Sources last read by another version of the reader, which `extract --again` would read anew. */
  readonly outdated: number;
}

const isCurrent = (extractor: Reading["extractor"]): boolean =>
  extractor.name === EXTRACTOR.name && extractor.version === EXTRACTOR.version && extractor.tables === tablesHash();

interface Pending {
  readonly source: string;
  readonly meta: ArticleMeta;
  /** null: nobody has read it yet. */
  extractor: Reading["extractor"] | null;
}

const unread = Effect.fn("unread")(function* (log: Log) {
  const sources = new Map<string, Pending>();
  yield* Stream.runForEach(log.read(), (event) =>
    Effect.sync(() => {
      if (event.type === "source") {
        const { source, ...meta } = event.payload;
        sources.set(source, { source, meta, extractor: null });
      } else if (event.type === "claims" && event.payload.reading.extractor.name === EXTRACTOR.name) {
        const pending = sources.get(event.payload.source);
        if (pending !== undefined) pending.extractor = event.payload.reading.extractor;
      }
    }),
  );
  return [...sources.values()];
});

export const readArticles = Effect.fn("readArticles")(function* (log: Log, again: boolean, progress: Progress) {
  const all = yield* unread(log);
  const outdated = all.filter((s) => s.extractor !== null && !isCurrent(s.extractor));
  const todo = all.filter((s) => s.extractor === null || (again && !isCurrent(s.extractor)));
  const read: string[] = [];
  let claims = 0;
  for (let at = 0; at < todo.length; at += BATCH) {
    const some = todo.slice(at, at + BATCH);
    const texts = yield* log.readTexts(some.map((s) => s.meta.text_sha256));
    const events = [];
    for (const { source, meta } of some) {
      const text = texts.get(meta.text_sha256);
      if (text === undefined) continue;
      const reading = extract({ ...meta, text });
      claims += reading.claims.length;
      read.push(source);
      events.push({ stream: source, type: "claims" as const, payload: { source, reading } });
      progress.step("reading articles", at + events.length, todo.length);
    }
    if (events.length > 0) yield* log.append(events);
  }
  return { read, claims, outdated: again ? 0 : outdated.length } satisfies ReadOutcome;
});
