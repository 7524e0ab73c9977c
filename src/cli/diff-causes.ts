/** The articles and decisions of the log that caused the changes between two of its positions. */
import * as Effect from "effect/Effect";
import * as Schema from "effect/Schema";
import * as Stream from "effect/Stream";
import type { DatasetDiff } from "../export/diff/diff-datasets.ts";
import { type Cause, type Standing, traceChanges, tracedPositions, withTrace } from "../export/diff/trace-changes.ts";
import type { EventLog, LoggedEvent } from "../log/EventLog.ts";
import { Decision } from "../model/decision.ts";
import { datasetAt } from "../project/project.ts";
import { actionText } from "./decisions/action-text.ts";

const decode = Schema.decodeUnknownSync(Decision);

const causeOf = (event: LoggedEvent, files: ReadonlyMap<string, string>): Cause => {
  const { position, stream } = event;
  if (event.type !== "decision") return { position, id: stream, words: files.get(stream) ?? stream };
  const { id, author, reason, action } = decode(JSON.parse(event.payload));
  return { position, id, words: `${id} (${actionText(action)}; ${author}: ${reason})` };
};

/** `diff`, each change with the events that made it. */
export const withCauses = Effect.fn("withCauses")(function* (log: EventLog["Service"], diff: DatasetDiff, from: Standing, to: Standing) {
  const trace = yield* traceChanges(from, to, (position) => datasetAt(log, position));
  const files = new Map([...from.dataset.sources, ...to.dataset.sources].map((source) => [source.id, source.file]));
  const causes = new Map<number, Cause>();
  for (const position of tracedPositions(trace))
    yield* Stream.runForEach(log.logged({ from: position, to: position }), (event) =>
      Effect.sync(() => causes.set(position, causeOf(event, files))),
    );
  return withTrace(diff, trace, causes);
});
