/**
 * Turns a stored row into a ConcordEvent.
 *
 * Payloads are checked against their schema when they are appended, and the chain says whether they are still what was
 * appended; so reading parses and upcasts, and checks against the schema only what an upcaster made.
 */
import * as Schema from "effect/Schema";
import { type ConcordEvent, EVENT_TYPES, type EventType } from "../model/event.ts";
import { UnreadableEvent } from "./errors.ts";
import { UPCASTERS, type Upcasters, upcast } from "./upcasters.ts";

export interface StoredEvent {
  readonly position: number;
  readonly stream: string;
  readonly type: string;
  readonly version: number;
  readonly payload: string;
}

/** What this program knows of events: the current version of each type and what leads up to it. */
export interface EventKnowledge {
  readonly types: Readonly<Record<string, { readonly version: number; readonly schema: unknown }>>;
  readonly upcasters: Upcasters;
}
const OURS: EventKnowledge = { types: EVENT_TYPES, upcasters: UPCASTERS };

const payloadOf = ({ types, upcasters }: EventKnowledge, { type, version, payload }: StoredEvent): unknown => {
  const current = types[type];
  const value: unknown = JSON.parse(payload);
  if (current === undefined || version === current.version) return value;
  return Schema.decodeUnknownSync(current.schema as Schema.Codec<unknown>)(upcast(upcasters, type, version, current.version, value));
};

/** Throws UnreadableEvent. */
export const decodeEvent = (row: StoredEvent, known: EventKnowledge = OURS): ConcordEvent => {
  const refuse = (why: string) => new UnreadableEvent({ position: row.position, message: `event at position ${row.position}: ${why}` });
  const type = row.type as EventType;
  const current = Object.hasOwn(known.types, type) ? known.types[type]?.version : undefined;
  if (current === undefined) throw refuse(`of unknown type ${type}, written by a newer program: use that one`);
  if (row.version > current) throw refuse(`${type} of version ${row.version}, this program reads up to ${current}: use a newer program`);
  try {
    return { position: row.position, stream: row.stream, type, payload: payloadOf(known, row) } as ConcordEvent;
  } catch (cause) {
    throw refuse(
      `its payload cannot be read (${cause instanceof Error ? cause.message.split("\n")[0] : String(cause)}); \`verify\` tells whether it was altered`,
    );
  }
};
