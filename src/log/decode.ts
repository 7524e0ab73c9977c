/**
 * Turns a stored row into a ConcordEvent.
 *
 * Payloads are checked against their schema when they are appended, and the chain says whether they are still what was
 * appended; so reading parses and upcasts, and checks against the schema only what an upcaster made.
 */
import * as Schema from "effect/Schema";
import { type ConcordEvent, EVENT_TYPES, type EventType } from "../model/event.ts";
import { UnreadableEvent } from "./errors.ts";
import { UPCASTERS, upcast } from "./upcasters.ts";

export interface StoredEvent {
  readonly position: number;
  readonly stream: string;
  readonly type: string;
  readonly version: number;
  readonly payload: string;
}

const payloadOf = (type: EventType, version: number, json: string): unknown => {
  const { version: current, schema } = EVENT_TYPES[type];
  const value: unknown = JSON.parse(json);
  if (version === current) return value;
  return Schema.decodeUnknownSync(schema as unknown as Schema.Codec<unknown>)(upcast(UPCASTERS, type, version, current, value));
};

/** Throws UnreadableEvent. */
export const decodeEvent = (row: StoredEvent): ConcordEvent => {
  const refuse = (why: string) => new UnreadableEvent({ position: row.position, message: `event at position ${row.position}: ${why}` });
  if (!Object.hasOwn(EVENT_TYPES, row.type)) throw refuse(`of unknown type ${row.type}, written by a newer program: use that one`);
  const type = row.type as EventType;
  const known = EVENT_TYPES[type].version;
  if (row.version > known) throw refuse(`${type} of version ${row.version}, this program reads up to ${known}: use a newer program`);
  try {
    return { position: row.position, stream: row.stream, type, payload: payloadOf(type, row.version, row.payload) } as ConcordEvent;
  } catch (cause) {
    throw refuse(
      `its payload cannot be read (${cause instanceof Error ? cause.message.split("\n")[0] : String(cause)}); \`verify\` tells whether it was altered`,
    );
  }
};
