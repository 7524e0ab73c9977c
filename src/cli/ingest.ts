/**
 * Files into source events: an article whose words the log already holds, under whatever name, is recognised and left out.
 *
 * Articles are appended in batches, so a big folder costs a transaction a batch; what one batch acknowledged stays.
 */
import * as Effect from "effect/Effect";
import type { EventLog, NewEvent } from "../log/EventLog.ts";
import type { Article } from "../model/article.ts";
import { contentId } from "../model/ids.ts";
import type { Rejection } from "../read/readFile.ts";
import { inputFiles, readInput } from "./input-files.ts";
import type { Progress } from "./progress.ts";

type Log = EventLog["Service"];

const BATCH_ARTICLES = 200;
const BATCH_CHARACTERS = 4_000_000;

export interface Known {
  readonly file: string;
  /** The source that holds the same words. */
  readonly source: string;
}
export interface Ingested {
  readonly files: number;
  /** Ids of the sources appended. */
  readonly added: readonly string[];
  readonly known: readonly Known[];
  /** Files whose words were taken down and stay away. */
  readonly takenDown: readonly string[];
  readonly rejected: readonly Rejection[];
}

export const sourceId = (sha256: string): string => contentId("s", sha256);

const sourceEvent = ({ text, ...meta }: Article): NewEvent => {
  const source = sourceId(meta.sha256);
  return { stream: source, type: "source", payload: { source, ...meta }, text: { sha256: meta.text_sha256, text } };
};

export const ingest = Effect.fn("ingest")(function* (log: Log, paths: readonly string[], progress: Progress) {
  const files = yield* inputFiles(paths);
  const added: string[] = [];
  const known: Known[] = [];
  const takenDown: string[] = [];
  const rejected: Rejection[] = [];
  let batch: Article[] = [];
  let characters = 0;

  const flush = Effect.gen(function* () {
    const articles = batch;
    batch = [];
    characters = 0;
    if (articles.length === 0) return;
    const outcomes = yield* log.append(articles.map(sourceEvent));
    for (const [i, { outcome, stream }] of outcomes.entries()) {
      const file = articles[i]?.file ?? "";
      if (outcome === "appended") added.push(stream);
      else if (outcome === "taken_down") takenDown.push(file);
      else known.push({ file, source: stream });
    }
  });

  for (const [i, file] of files.entries()) {
    const read = readInput(file);
    rejected.push(...read.rejected);
    for (const article of read.articles) {
      batch.push(article);
      characters += article.text.length;
      if (batch.length >= BATCH_ARTICLES || characters >= BATCH_CHARACTERS) yield* flush;
    }
    progress.step("reading files", i + 1, files.length);
  }
  yield* flush;
  return { files: files.length, added, known, takenDown, rejected } satisfies Ingested;
});

/** What to tell about an ingest, one line each, on stderr. */
export const notes = (done: Ingested): readonly string[] => [
  ...done.rejected.map(({ file, reason, remedy }) => `concord: ${file} was left out: ${reason}; ${remedy}`),
  ...done.takenDown.map((file) => `concord: ${file} was left out: its words were taken down`),
];
