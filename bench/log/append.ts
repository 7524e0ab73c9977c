/** One writer, batches of 1,000, beside COPY into the same table without triggers: what the server can take. */
import { append, copiedOut, copyIn, emptied, type Setting } from "./database.ts";
import { inBatches } from "./events.ts";
import { compare } from "./measure.ts";

export const benchAppend = async ({ logs, pool, emptyLog, emmett, events, timing }: Setting): Promise<string> => {
  const thousands = inBatches(events, 1000);
  const appendAll = async () => {
    for (const batch of thousands) await append(logs[0], batch);
  };
  await appendAll();
  await pool.query("CREATE TABLE copied (LIKE events INCLUDING ALL)");
  const chunks = await copiedOut(pool, "events");
  return compare(`append in batches of 1,000, ${events.length} events of 3 KB`, events.length, timing, [
    { name: "COPY FROM into the same table, no chain", prepare: emptied(pool, "copied"), run: () => copyIn(pool, "copied", chunks) },
    { name: "Concord, both chains, in program and database", prepare: emptyLog, run: appendAll },
    { name: "Emmett appendToStream", run: () => emmett.append(thousands) },
  ]);
};
