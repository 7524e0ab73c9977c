/**
 * Appends of one process, several to a transaction.
 *
 * Appends queue up for the one row of `log_head` anyway. Those of one process queue up here instead, and all that wait are
 * written together: one lock, one commit to disk, for all of them. Each still succeeds or fails by itself; where the
 * database refuses a group, its batches are tried again one by one, so that a caller hears of its own mistakes alone.
 */
import { append, appendTogether, type Batch } from "./append.ts";
import { VersionConflict } from "./errors.ts";
import type { Appended } from "./EventLog.ts";
import type { LogDatabase } from "./tables.ts";

/** A transaction takes no more than this, a bigger batch alone excepted: what waits is bounded in memory. */
const CHARACTERS_AT_ONCE = 8_000_000;

interface Waiting extends Batch {
  readonly resolve: (appended: readonly Appended[]) => void;
  readonly reject: (cause: unknown) => void;
}

const weight = ({ events }: Batch): number => events.reduce((sum, e) => sum + e.payload.length + (e.text?.text.length ?? 0), 0);

const nextGroup = (queue: Waiting[]): readonly Waiting[] => {
  let characters = 0;
  const fit = queue.findIndex((w, i) => {
    characters += weight(w);
    return i > 0 && characters > CHARACTERS_AT_ONCE;
  });
  return queue.splice(0, fit === -1 ? queue.length : fit);
};

const appendAlone = (db: LogDatabase, w: Waiting): Promise<void> => append(db, w.events, w.recording).then(w.resolve, w.reject);

const appendGroup = async (db: LogDatabase, group: readonly Waiting[]): Promise<void> => {
  const [only] = group;
  if (only !== undefined && group.length === 1) return appendAlone(db, only);
  let results: Awaited<ReturnType<typeof appendTogether>>;
  try {
    results = await db.transaction().execute((tx) => appendTogether(tx, group));
  } catch {
    for (const w of group) await appendAlone(db, w);
    return;
  }
  for (const [i, w] of group.entries()) {
    const result = results[i] ?? [];
    if (result instanceof VersionConflict) w.reject(result);
    else w.resolve(result);
  }
};

/** An `append` over `db` whose concurrent calls share transactions. Throws VersionConflict, or what the database throws. */
export const groupedAppend = (
  db: LogDatabase,
): ((events: Batch["events"], recording: Batch["recording"]) => Promise<readonly Appended[]>) => {
  const queue: Waiting[] = [];
  let writing = false;
  const writeAll = async (): Promise<void> => {
    writing = true;
    while (queue.length > 0) {
      await appendGroup(db, nextGroup(queue));
      // those just answered may append again at once: in the next group, not in the one after
      await new Promise(setImmediate);
    }
    writing = false;
  };
  return (events, recording) =>
    new Promise((resolve, reject) => {
      queue.push({ events, recording, resolve, reject });
      if (!writing) void writeAll();
    });
};
