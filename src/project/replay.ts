/**
 * The log, replayed into what reconciliation takes: each source with its newest reading, and the decisions in order.
 *
 * Gotcha: words taken down are null at every position, also before the take-down: that is what a take-down is for.
 */
import * as Effect from "effect/Effect";
import * as Stream from "effect/Stream";
import type { EventLog } from "../log/EventLog.ts";
import type { StoreFailure, UnreadableEvent } from "../log/errors.ts";
import type { ConcordEvent } from "../model/event.ts";
import type { PlacedDecision, ReconcileInput, SourceState } from "../reconcile/source.ts";

const TEXTS_AT_ONCE = 500;

interface Folding {
  readonly sources: Map<string, SourceState>;
  readonly decisions: PlacedDecision[];
}

const fold = (state: Folding, event: ConcordEvent): void => {
  switch (event.type) {
    case "source": {
      const { source: id, ...meta } = event.payload;
      state.sources.set(id, { id, meta, text: null, position: event.position, reading: null });
      return;
    }
    case "claims": {
      const source = state.sources.get(event.payload.source);
      if (source !== undefined) state.sources.set(source.id, { ...source, reading: event.payload.reading });
      return;
    }
    case "decision":
      state.decisions.push({ position: event.position, decision: event.payload });
      return;
    case "take_down":
      return;
  }
};

/** Everything the log holds up to `position`, inclusive. */
export const replay = Effect.fn("replay")(function* (
  log: EventLog["Service"],
  position: number,
): Effect.fn.Return<ReconcileInput, UnreadableEvent | StoreFailure> {
  const state: Folding = { sources: new Map(), decisions: [] };
  yield* Stream.runForEach(log.pages({ to: position }), (page) =>
    Effect.sync(() => {
      for (const event of page) fold(state, event);
    }),
  );
  const sources = [...state.sources.values()];
  const worded: SourceState[] = [];
  for (let at = 0; at < sources.length; at += TEXTS_AT_ONCE) {
    const some = sources.slice(at, at + TEXTS_AT_ONCE);
    const texts = yield* log.readTexts(some.map((s) => s.meta.text_sha256));
    for (const source of some) worded.push({ ...source, text: texts.get(source.meta.text_sha256) ?? null });
  }
  return { sources: worded, decisions: state.decisions };
});
