/**
 * The log as a service: what the rest of Concord calls. `open-store.ts` makes one from a `--store` target.
 *
 *     openStore(target, options?)  Effect<EventLog["Service"], CannotOpenStore | StoreInUse, Scope>   (open-store.ts)
 *
 * Positions run 1, 2, 3 … without gaps, in the order of commits; 0 is the empty log. `hash` at a position is the log's
 * head there. A batch is appended as a whole or not at all.
 *
 * Gotchas
 * - `kysely` is the one connection pool of the store, for tables of views (numbered migrations in `schema/migrations`).
 *   The embedded store has a single connection: inside `kysely.transaction()` use the transaction alone; any call of this
 *   service from within waits for ever.
 * - Time and author of recording come from Effect's Clock and `author`; they never enter the first chain. A clock that
 *   runs back records the time of the event before.
 */
import * as Context from "effect/Context";
import type * as Effect from "effect/Effect";
import type * as Stream from "effect/Stream";
import type { ConcordEvent, EventPayload, EventType } from "../model/event.ts";
import type { BadDump, InvalidEvent, NoSuchPosition, StoreFailure, UnreadableEvent, VersionConflict } from "./errors.ts";
import type { LogDatabase } from "./tables.ts";
import type { Verification } from "./verify.ts";

/** An event to append; it gets the type's current version. */
export type NewEvent = {
  readonly [T in EventType]: {
    readonly stream: string;
    readonly type: T;
    readonly payload: EventPayload<T>;
    /** Revision the stream must stand at before this event (0: the stream is new). Left out: any. */
    readonly expectedVersion?: number;
    /** The words that come with it, kept apart under their SHA-256 (hex, of the text as UTF-8). */
    readonly text?: { readonly sha256: string; readonly text: string };
  };
}[EventType];

/**
 * What became of one event of a batch. `known_event`: this very event was there already; `known_text`: its words are
 * there already (under any name), brought by the event at `position`; `taken_down`: its words were removed and stay
 * away. In these three cases nothing was appended and `position` is that of the event already there.
 */
export interface Appended {
  readonly outcome: "appended" | "known_event" | "known_text" | "taken_down";
  readonly position: number;
  readonly stream: string;
  /** Revision of `stream` at that position. */
  readonly revision: number;
  readonly eventId: string;
}

/** Where the log stands: the position of the last event and both chains there. */
export interface Head {
  readonly position: number;
  /** SHA-256 hex; exported as `log.head`. */
  readonly hash: string;
  readonly seal: string;
}

/** A position, or a time: the last event recorded at or before it (ISO 8601 date or date-time; a date alone means its end in UTC). */
export type AsOf = number | string;

export interface Range {
  /** First position wanted; 1 where left out. */
  readonly from?: number;
  /** Last position wanted, inclusive; where the log stands when reading begins, where left out. */
  readonly to?: number;
  /** Events a page; 1000 where left out. */
  readonly page?: number;
  /** Only this stream. */
  readonly stream?: string;
}

/** An event as `concord log` shows it: stored spelling, both chains, when it was recorded and by whom. */
export interface LoggedEvent {
  readonly position: number;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly version: number;
  readonly event_id: string;
  /** Canonical JSON as stored, in the version it was written in. */
  readonly payload: string;
  readonly hash: string;
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly seal: string;
}

export type StoredText =
  | { readonly status: "kept"; readonly text: string }
  | { readonly status: "taken_down" }
  | { readonly status: "unknown" };

export class EventLog extends Context.Service<
  EventLog,
  {
    /** The store as a person may see it: folder, `memory`, or the URL without its password. */
    readonly target: string;
    readonly kysely: LogDatabase;

    readonly append: (batch: readonly NewEvent[]) => Effect.Effect<readonly Appended[], VersionConflict | InvalidEvent | StoreFailure>;
    /** Events in order, decoded and brought up to the current version. */
    readonly read: (range?: Range) => Stream.Stream<ConcordEvent, UnreadableEvent | StoreFailure>;
    /** The same, a page at a time: for hot loops. */
    readonly pages: (range?: Range) => Stream.Stream<readonly ConcordEvent[], UnreadableEvent | StoreFailure>;
    /** Events as stored, for showing the log. */
    readonly logged: (range?: Range) => Stream.Stream<LoggedEvent, StoreFailure>;

    readonly readText: (sha256: string) => Effect.Effect<StoredText, StoreFailure>;
    /** Many at once; unknown and taken-down hashes are absent from the map. */
    readonly readTexts: (sha256s: readonly string[]) => Effect.Effect<ReadonlyMap<string, string>, StoreFailure>;

    readonly head: (asOf?: AsOf) => Effect.Effect<Head, NoSuchPosition | StoreFailure>;

    /** Recomputes both chains, ids, revisions and texts; with `known`, also that the log still reaches and holds that head. */
    readonly verify: (known?: { readonly position: number; readonly hash: string }) => Effect.Effect<Verification, StoreFailure>;

    /** The log as JSONL, one line an element, without line breaks: texts and events, times, authors, hashes and seals. */
    readonly dump: (asOf?: AsOf) => Stream.Stream<string, NoSuchPosition | StoreFailure>;
    /** Appends what a dump holds beyond this log, which must be empty or a beginning of it. */
    readonly restore: <E>(
      lines: Stream.Stream<string, E>,
    ) => Effect.Effect<{ readonly restored: number; readonly head: Head }, BadDump | StoreFailure | E>;

    /** Appends a take_down event and removes the words, in one transaction. `NoSuchPosition`: no such text was ever stored. */
    readonly takeDown: (what: EventPayload<"take_down">) => Effect.Effect<Appended, NoSuchPosition | InvalidEvent | StoreFailure>;
    /** Whether words that the log held at `position` were taken down after it. */
    readonly takenDownSince: (position: number) => Effect.Effect<boolean, StoreFailure>;
  }
>()("concord/log/EventLog") {}
