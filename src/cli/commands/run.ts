/** `concord run`: the whole way from files to datasets. A second run over the same files appends nothing and changes no byte. */
import * as Effect from "effect/Effect";
import * as Command from "effect/cli/Command";
import { currentDataset, upkeep } from "../../project/project.ts";
import { Ended } from "../failure.ts";
import { ingest, notes } from "../ingest.ts";
import { json, out, paths, store, withStore } from "../options.ts";
import { print, printJson } from "../print.ts";
import { makeProgress } from "../progress.ts";
import { readArticles } from "../read-articles.ts";
import { writeExports } from "../write-exports.ts";
import { claimCount, summary, undated } from "../summary.ts";

export const run = Command.make("run", { paths, out, store, json }, (given) =>
  withStore(given.store, (log) =>
    Effect.gen(function* () {
      const progress = makeProgress();
      const done = yield* ingest(log, given.paths, progress);
      for (const note of notes(done)) progress.note(note);
      const reading = yield* readArticles(log, false, progress);
      if (reading.outdated > 0)
        progress.note(`${reading.outdated} articles were read by an earlier reader: concord extract --again reads them anew`);
      progress.step("reconciling", 0, 0);
      yield* upkeep(log);
      const dataset = yield* currentDataset(log);
      yield* writeExports(dataset, given.out, progress);
      progress.clear();
      if (given.json) {
        const { sources, meetings, visits, agreements, purchases, conflicts, findings } = dataset;
        yield* printJson({
          out: given.out,
          log: dataset.log,
          ingested: done,
          articles: sources.length,
          claims: claimCount(dataset),
          meetings: meetings.length,
          visits: visits.length,
          agreements: agreements.length,
          purchases: purchases.length,
          conflicts: conflicts.length,
          findings: findings.length,
          undated: undated(dataset),
        });
      } else yield* print(summary(dataset, { articles: done.added.length, claims: reading.claims }, given.out));
      if (done.rejected.length > 0) return yield* new Ended({ status: 2 });
    }),
  ),
).pipe(
  Command.withDescription("Read articles, reconcile them and write every dataset"),
  Command.withExamples([{ command: "concord run articles --out exports", description: "Everything, from a folder of articles" }]),
);
