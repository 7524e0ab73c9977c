/** `concord ingest`: articles into the log, and nothing else. */
import * as Effect from "effect/Effect";
import * as Command from "effect/cli/Command";
import { Ended } from "../failure.ts";
import { ingest as ingestFiles, notes } from "../ingest.ts";
import { json, paths, store, withStore } from "../options.ts";
import { print, printJson } from "../print.ts";
import { makeProgress } from "../progress.ts";

export const ingest = Command.make("ingest", { paths, store, json }, (given) =>
  withStore(given.store, (log) =>
    Effect.gen(function* () {
      const progress = makeProgress();
      const done = yield* ingestFiles(log, given.paths, progress);
      for (const note of notes(done)) progress.note(note);
      progress.clear();
      if (given.json) yield* printJson(done);
      else {
        for (const { file, source } of done.known) yield* print(`${file}: these words are in the log already (${source})`);
        yield* print(
          `${done.added.length} appended, ${done.known.length} known already, ${done.rejected.length + done.takenDown.length} left out`,
        );
      }
      if (done.rejected.length > 0) return yield* new Ended({ status: 2 });
    }),
  ),
).pipe(Command.withDescription("Append articles to the log; words known already are recognised by their content"));
