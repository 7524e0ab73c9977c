/**
 * Checks an event before it is appended: its payload fits its type's schema, its words fit their hash, and everything
 * survives being stored as UTF-8. What is wrong here is a mistake of the caller, told as InvalidEvent.
 */
import { createHash } from "node:crypto";
import * as Schema from "effect/Schema";
import { EVENT_TYPES } from "../model/event.ts";
import type { RawEvent } from "./append.ts";
import { canonicalJson } from "./canonical-json.ts";
import { InvalidEvent } from "./errors.ts";
import type { NewEvent } from "./EventLog.ts";

const decoders = {
  source: Schema.decodeUnknownSync(EVENT_TYPES.source.schema),
  claims: Schema.decodeUnknownSync(EVENT_TYPES.claims.schema),
  decision: Schema.decodeUnknownSync(EVENT_TYPES.decision.schema),
  take_down: Schema.decodeUnknownSync(EVENT_TYPES.take_down.schema),
} as const;

const reasonAgainst = (e: NewEvent): string | null => {
  if (!Object.hasOwn(EVENT_TYPES, e.type)) return "no such type of event";
  if (e.stream === "" || /[\u0000-\u001f]/.test(e.stream) || !e.stream.isWellFormed())
    return "the stream's name is empty or holds control characters";
  if (e.text === undefined) return null;
  if (!e.text.text.isWellFormed() || e.text.text.includes("\u0000"))
    return "its text cannot be stored as UTF-8 (a NUL or half a surrogate pair)";
  if (e.type === "source" && e.payload.text_sha256 !== e.text.sha256) return "its text is not the one its payload names";
  if (createHash("sha256").update(e.text.text).digest("hex") !== e.text.sha256) return "its text does not have the SHA-256 given";
  return null;
};

/** The event as it will be stored. Throws InvalidEvent. */
export const admit = (e: NewEvent): RawEvent => {
  const refuse = (message: string) =>
    new InvalidEvent({ stream: e.stream, type: e.type, message: `event ${e.type} of ${e.stream}: ${message}` });
  const reason = reasonAgainst(e);
  if (reason !== null) throw refuse(reason);
  try {
    const payload = canonicalJson(decoders[e.type](e.payload));
    return {
      stream: e.stream,
      type: e.type,
      version: EVENT_TYPES[e.type].version,
      payload,
      ...(e.expectedVersion === undefined ? {} : { expectedVersion: e.expectedVersion }),
      ...(e.text === undefined ? {} : { text: e.text }),
    };
  } catch (cause) {
    throw refuse(String(cause instanceof Error ? cause.message : cause).replaceAll(/\s+/g, " "));
  }
};
