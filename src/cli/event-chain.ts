/** What the log says of sources and decisions: where their events stand, who decided and why. */
import * as Effect from "effect/Effect";
import * as Schema from "effect/Schema";
import * as Stream from "effect/Stream";
import type { Chain, DecisionView, EventPlace } from "../export/audit/audit-view.ts";
import type { EventLog, LoggedEvent } from "../log/EventLog.ts";
import { Decision } from "../model/decision.ts";
import { actionText } from "./decisions/action-text.ts";

const decode = Schema.decodeUnknownSync(Decision);

const decisionOf = ({ payload, position, hash }: LoggedEvent): DecisionView => {
  const { id, author, reason, action } = decode(JSON.parse(payload));
  return { id, author, reason, action: actionText(action), event: { position, hash } };
};

/** The chain for everything in `log`, or only for the streams of `ids` (a source and a decision each have one of their own). */
export const eventChain = Effect.fn("eventChain")(function* (log: EventLog["Service"], ids?: readonly string[]) {
  const sources = new Map<string, EventPlace>();
  const decisions = new Map<string, DecisionView>();
  const take = (event: LoggedEvent) =>
    Effect.sync(() => {
      if (event.type === "source" && !sources.has(event.stream)) sources.set(event.stream, { position: event.position, hash: event.hash });
      if (event.type === "decision") decisions.set(event.stream, decisionOf(event));
    });
  for (const range of ids === undefined ? [{}] : ids.map((stream) => ({ stream }))) yield* Stream.runForEach(log.logged(range), take);
  return { sources, decisions } satisfies Chain;
});
