/**
 * Puts a dump into a store: the same positions, hashes, seals, times and authors.
 *
 * The store must be empty or hold a beginning of the dumped log; what it has is compared and passed over, so a restore
 * that was cut short goes on where it stopped. Every line is checked before it is written, and by the database again.
 */
import * as Schema from "effect/Schema";
import { beginAppend, insertRows, type Row, type TextRow } from "./append.ts";
import { canonicalJson } from "./canonical-json.ts";
import { eventId, linkHash, linkSeal } from "./chain.ts";
import { FIRST_LINE } from "./dump.ts";
import { BadDump } from "./errors.ts";
import type { Head } from "./EventLog.ts";
import { headAt } from "./head.ts";
import type { LogDatabase } from "./tables.ts";

const S = Schema.String;
const Line = Schema.Union([
  Schema.Struct({
    event: Schema.Struct({
      position: Schema.Int,
      stream: S,
      revision: Schema.Int,
      type: S,
      version: Schema.Int,
      event_id: S,
      payload: Schema.Json,
      hash: S,
      recorded_at: S,
      recorded_by: S,
      seal: S,
    }),
  }),
  Schema.Struct({ text: Schema.Struct({ position: Schema.Int, sha256: S, text: Schema.NullOr(S) }) }),
  Schema.Struct({ head: Schema.Struct({ position: Schema.Int, hash: S, seal: S }) }),
]);
const decodeLine = Schema.decodeUnknownSync(Line);
type EventLine = Extract<typeof Line.Type, { event: unknown }>["event"];

const BATCH = 200;

const parse = (line: string, number: number): typeof Line.Type => {
  try {
    return decodeLine(JSON.parse(line));
  } catch {
    throw new BadDump({ line: number, message: `line ${number} is not a line of a dump: text, event or head` });
  }
};

/** The row of an event line that follows `before`. Throws BadDump where it does not. */
const follow = (before: Head, e: EventLine, line: number): Row => {
  const payload = canonicalJson(e.payload);
  const fits =
    e.position === before.position + 1 &&
    linkHash(before.hash, { ...e, payload }) === e.hash &&
    linkSeal(before.seal, e.hash, e.recorded_at, e.recorded_by) === e.seal &&
    eventId(e.stream, e.type, e.version, payload) === e.event_id;
  if (!fits)
    throw new BadDump({
      line,
      message: `line ${line}: the event at position ${e.position} does not follow from the one before; the dump was altered or is of another log`,
    });
  return { ...e, payload };
};

const write = (db: LogDatabase, rows: readonly Row[], texts: readonly TextRow[]): Promise<void> =>
  db.transaction().execute(async (tx) => {
    await beginAppend(tx);
    await insertRows(tx, rows, texts);
    for (const row of rows) {
      if (row.type !== "take_down") continue;
      const { text_sha256 } = JSON.parse(row.payload) as { text_sha256: string };
      await tx.updateTable("texts").set({ text: null }).where("sha256", "=", text_sha256).execute();
    }
  });

/** Throws BadDump, or what the database throws; what was written before stays and is passed over the next time. */
export const restoreLines = async (
  db: LogDatabase,
  lines: AsyncIterable<string>,
): Promise<{ readonly restored: number; readonly head: Head }> => {
  const own = await headAt(db);
  let head = own;
  let number = 0;
  let ended: Head | null = null;
  let reached = own.position === 0;
  let rows: Row[] = [];
  let texts: TextRow[] = [];
  for await (const text of lines) {
    number += 1;
    if (number === 1) {
      if (text !== FIRST_LINE) throw new BadDump({ line: 1, message: `line 1 is not ${FIRST_LINE}: this is no dump of a log` });
      continue;
    }
    const line = parse(text, number);
    if ("head" in line) ended = line.head;
    else if ("text" in line) {
      if (line.text.position > own.position) texts.push(line.text);
    } else if (line.event.position <= own.position) {
      if (line.event.position !== own.position) continue;
      if (line.event.hash !== own.hash || line.event.seal !== own.seal) {
        throw new BadDump({
          line: number,
          message: `line ${number}: this store holds another log, its event at position ${own.position} differs`,
        });
      }
      reached = true;
    } else {
      if (!reached)
        throw new BadDump({
          line: number,
          message: `line ${number}: the dump does not hold position ${own.position}, where this store stands`,
        });
      const row = follow(head, line.event, number);
      rows.push(row);
      head = row;
      if (rows.length === BATCH) {
        await write(db, rows, texts);
        rows = [];
        texts = [];
      }
    }
  }
  if (number === 0) throw new BadDump({ line: 1, message: `line 1 is not ${FIRST_LINE}: this is no dump of a log` });
  if (ended === null) throw new BadDump({ line: number, message: `the dump ends at line ${number} without its head: it was cut short` });
  if (ended.position !== head.position || ended.hash !== head.hash || ended.seal !== head.seal) {
    throw new BadDump({ line: number, message: `the dump's events do not reach its head at position ${ended.position}` });
  }
  await write(db, rows, texts);
  return { restored: head.position - own.position, head: { position: head.position, hash: head.hash, seal: head.seal } };
};
