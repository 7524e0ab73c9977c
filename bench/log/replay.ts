/** Every event of the log, decoded, beside COPY TO thrown away undecoded. */
import * as Effect from "effect/Effect";
import * as Stream from "effect/Stream";
import { append, copyOut, type Log, type Setting } from "./database.ts";
import { inBatches } from "./events.ts";
import { compare, watched } from "./measure.ts";

const replay = (log: Log | undefined): Promise<number> =>
  Effect.runPromise(
    Stream.runFold(
      (log as Log).pages(),
      () => 0,
      (seen, page) => seen + page.length,
    ),
  );

export const benchReplay = async ({ logs, pool, emmett, events, timing }: Setting): Promise<string> => {
  const thousands = inBatches(events, 1000);
  for (const batch of thousands) await append(logs[0], batch);
  await emmett.append(thousands);
  const whole = (read: () => Promise<number>) => async () => {
    const seen = await read();
    if (seen !== events.length) throw new Error(`replayed ${seen} of ${events.length} events`);
  };
  const memory = await watched(() => replay(logs[0]));
  return compare(`replay of all ${events.length} events, decoded, ${memory} MB more at most`, events.length, timing, [
    { name: "COPY TO, thrown away undecoded", run: () => copyOut(pool, "events") },
    { name: "Concord, pages of 1,000", run: whole(() => replay(logs[0])) },
    { name: "Emmett readStream", run: whole(emmett.readAll) },
  ]);
};
