/**
 * Makes the log's service from a `--store` target: a folder, `memory`, or a `postgres://` URL. Closed with its scope.
 */
import * as Clock from "effect/Clock";
import * as Effect from "effect/Effect";
import type * as Scope from "effect/Scope";
import * as Stream from "effect/Stream";
import { userInfo } from "node:os";
import { resolve } from "node:path";
import { admit } from "./admit.ts";
import { dumpLines } from "./dump.ts";
import { openFolder, openMemory, type OpenedDatabase } from "./embedded.ts";
import {
  BadDump,
  CannotOpenStore,
  InvalidEvent,
  NoSuchPosition,
  StoreFailure,
  StoreInUse,
  UnreadableEvent,
  VersionConflict,
} from "./errors.ts";
import type { EventLog } from "./EventLog.ts";
import { groupedAppend } from "./group-append.ts";
import { headAt } from "./head.ts";
import { MigrationRefused, readMigrations } from "./migrations.ts";
import { readLogged, readPages } from "./read.ts";
import { restoreLines } from "./restore.ts";
import { openServer, withoutPassword } from "./server.ts";
import { takeDown, takenDownSince } from "./take-down.ts";
import { readText, readTexts } from "./texts.ts";
import { verify } from "./verify.ts";

export interface OpenOptions {
  /** Who appends, as sealed with each event; the user of the operating system where left out. */
  readonly author?: string;
}

type Thrown = VersionConflict | InvalidEvent | UnreadableEvent | BadDump | NoSuchPosition;
const TYPED = [VersionConflict, InvalidEvent, UnreadableEvent, BadDump, NoSuchPosition] as const;

const oneLine = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause)).replaceAll(/\s+/g, " ").trim();

/** What was thrown on purpose stays; anything else is the database's failure. `E` is what the service's type promises. */
const failure = <E extends Thrown | StoreFailure>(cause: unknown): E =>
  (TYPED.some((error) => cause instanceof error)
    ? cause
    : new StoreFailure({ message: `the store failed: ${oneLine(cause)}`, cause })) as E;

const attempt = <A, E extends Thrown | StoreFailure>(run: () => Promise<A>): Effect.Effect<A, E> =>
  Effect.tryPromise({ try: run, catch: (cause) => failure<E>(cause) });

const stream = <A, E extends Thrown | StoreFailure>(run: () => AsyncIterable<A>): Stream.Stream<A, E> =>
  Stream.suspend(() => Stream.fromAsyncIterable(run(), (cause) => failure<E>(cause)));

const nowIso: Effect.Effect<string> = Effect.map(Clock.currentTimeMillis, (ms) => new Date(ms).toISOString());

/** SQLSTATE of a missing right. */
const INSUFFICIENT_PRIVILEGE = "42501";

const cannotOpen =
  (target: string) =>
  (cause: unknown): CannotOpenStore | StoreInUse => {
    if (cause instanceof CannotOpenStore || cause instanceof StoreInUse) return cause;
    const why = cause instanceof MigrationRefused ? `cannot be used: ${cause.message}` : `cannot be opened: ${oneLine(cause)}`;
    const advice =
      (cause as { code?: unknown } | null)?.code === INSUFFICIENT_PRIVILEGE
        ? "; let the owner of the schema open it once, which sets it up"
        : "";
    return new CannotOpenStore({ target, message: `${target} ${why}${advice}` });
  };

const isServer = (target: string): boolean => /^postgres(ql)?:\/\//.test(target);

const openDatabase = (target: string, now: string): Promise<OpenedDatabase> => {
  const migrations = readMigrations();
  if (target === "memory") return openMemory(migrations);
  return isServer(target) ? openServer(target, migrations) : openFolder(resolve(target), migrations, now);
};

const serviceOver = ({ db }: OpenedDatabase, target: string, author: string): EventLog["Service"] => {
  const recording = Effect.map(nowIso, (at) => ({ at, by: author }));
  const append = groupedAppend(db);
  return {
    target,
    kysely: db,
    append: (batch) => Effect.flatMap(recording, (r) => attempt(async () => append(batch.map(admit), r))),
    pages: (range) => stream(() => readPages(db, range)),
    read: (range) => Stream.flattenIterable(stream(() => readPages(db, range))),
    logged: (range) => Stream.flattenIterable(stream(() => readLogged(db, range))),
    readText: (sha256) => attempt(() => readText(db, sha256)),
    readTexts: (sha256s) => attempt(() => readTexts(db, sha256s)),
    head: (asOf) => attempt(() => headAt(db, asOf)),
    verify: (known) => attempt(() => verify(db, known)),
    dump: (asOf) => stream(() => dumpLines(db, asOf)),
    restore: (lines) => attempt(() => restoreLines(db, Stream.toAsyncIterable(lines))),
    takeDown: (what) => {
      const event = () => admit({ stream: what.source, type: "take_down", payload: what });
      return Effect.flatMap(recording, (r) => attempt(async () => takeDown(db, event(), what.text_sha256, r)));
    },
    takenDownSince: (position) => attempt(() => takenDownSince(db, position)),
  };
};

/** Opens a store for as long as the scope lasts. */
export const openStore = Effect.fn("openStore")(function* (
  target: string,
  options: OpenOptions = {},
): Effect.fn.Return<EventLog["Service"], CannotOpenStore | StoreInUse, Scope.Scope> {
  const shown = isServer(target) ? withoutPassword(target) : target;
  const now = yield* nowIso;
  const opened = yield* Effect.acquireRelease(
    Effect.tryPromise({ try: () => openDatabase(target, now), catch: cannotOpen(shown) }),
    ({ close }) => Effect.promise(close),
  );
  return serviceOver(opened, shown, options.author ?? userInfo().username);
});
