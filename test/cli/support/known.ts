/** Articles read, reconciled and weighed without a store. */
import * as Effect from "effect/Effect";
import { actionOf } from "../../../src/cli/decisions/words.ts";
import { type Known, knownOf } from "../../../src/cli/decisions/state.ts";
import { Failure } from "../../../src/cli/failure.ts";
import { extract } from "../../../src/extract/extract.ts";
import type { Decision, DecisionAction } from "../../../src/model/decision.ts";
import { contentId } from "../../../src/model/ids.ts";
import { datasetFrom } from "../../../src/project/project.ts";
import { readFile } from "../../../src/read/readFile.ts";
import type { SourceState } from "../../../src/reconcile/source.ts";

const sourcesOf = (files: Readonly<Record<string, string>>): readonly SourceState[] =>
  Object.entries(files)
    .flatMap(([file, text]) => readFile(file, Buffer.from(text)).articles)
    .map((article, i) => {
      const { text, ...meta } = article;
      return { id: contentId("s", meta.sha256), meta, text, position: 2 * i + 1, reading: extract(article) };
    });

export const knownFrom = (files: Readonly<Record<string, string>>, decisions: readonly Decision[] = []): Known => {
  const sources = sourcesOf(files);
  const placed = decisions.map((decision, i) => ({ position: 2 * sources.length + i + 1, decision }));
  const input = { sources, decisions: placed };
  return knownOf(input, datasetFrom(input, { position: 2 * sources.length + placed.length, hash: "", seal: "" }));
};

/** The action that words name, or why they name none. */
export const actionFrom = (known: Known, ...words: readonly string[]): DecisionAction | string =>
  Effect.runSync(
    actionOf(words, known).pipe(Effect.catch((error) => Effect.succeed(error instanceof Failure ? error.message : String(error)))),
  );
