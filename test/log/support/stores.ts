/** The three kinds of store, and ways to work on one from a test. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as Effect from "effect/Effect";
import * as Scope from "effect/Scope";
import * as Stream from "effect/Stream";
import * as Exit from "effect/Exit";
import { TestClock } from "effect/testing";
import { sql } from "kysely";
import type { EventLog } from "../../../src/log/EventLog.ts";
import { openStore } from "../../../src/log/open-store.ts";
import type { TestServer } from "./postgres.ts";

export type Log = EventLog["Service"];

export interface TestStore {
  readonly name: string;
  /** Target of a store that does not exist yet. */
  readonly fresh: () => Promise<string>;
}

const folders: string[] = [];
export const freshFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "concord-store-"));
  folders.push(folder);
  return folder;
};
export const removeFolders = (): void => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
};

export const MEMORY: TestStore = { name: "memory", fresh: async () => "memory" };
/** A copy of one new store: making each from nothing would take most of the suite's time. */
let template: Promise<string> | undefined;
const newStore = async (): Promise<string> => {
  const folder = freshFolder();
  await withLog(folder, async () => {});
  return folder;
};
export const FOLDER: TestStore = {
  name: "folder",
  fresh: async () => {
    template ??= newStore();
    const folder = freshFolder();
    cpSync(await template, folder, { recursive: true });
    return folder;
  },
};
export const serverStore = (server: () => TestServer): TestStore => ({ name: "postgres", fresh: () => server().freshDatabase() });

/** Runs an effect; an error of it is thrown as it is. */
export const run = <A, E>(effect: Effect.Effect<A, E>): Promise<A> => Effect.runPromise(effect);
/** The error an effect fails with. */
export const failureOf = <A, E>(effect: Effect.Effect<A, E>): Promise<E> => Effect.runPromise(Effect.flip(effect));
export const collect = <A, E>(stream: Stream.Stream<A, E>): Promise<A[]> => Effect.runPromise(Stream.runCollect(stream)) as Promise<A[]>;

/** Runs with the clock standing at a time. */
export const at = <A, E>(time: string, effect: Effect.Effect<A, E>): Promise<A> =>
  Effect.runPromise(Effect.andThen(TestClock.setTime(Date.parse(time)), effect).pipe(Effect.provide(TestClock.layer())));

/** Opens a store for the time of `use`. */
export const withLog = async <A>(target: string, use: (log: Log) => Promise<A>, author = "tester"): Promise<A> => {
  const scope = await Effect.runPromise(Scope.make());
  try {
    const log = await Effect.runPromise(openStore(target, { author }).pipe(Effect.provideService(Scope.Scope, scope)));
    return await use(log);
  } finally {
    await Effect.runPromise(Scope.close(scope, Exit.void));
  }
};

/** Runs statements as the owner of the schema, one connection for all. */
export const asOwner = (log: Log, ...statements: readonly string[]): Promise<void> =>
  log.kysely.connection().execute(async (db) => {
    await sql`RESET ROLE`.execute(db);
    try {
      for (const statement of statements) await sql.raw(statement).execute(db);
    } finally {
      await sql`SET ROLE concord_app`.execute(db);
    }
  });

/** Alters the log behind its guards, as an owner can: switches the triggers of a table off, and on again. */
export const tamper = (log: Log, table: string, ...statements: readonly string[]): Promise<void> =>
  asOwner(
    log,
    `ALTER TABLE ${table} DISABLE TRIGGER USER`,
    ...statements,
    ...(table === "events" ? ["ALTER TABLE events ENABLE ALWAYS TRIGGER advance_head, ENABLE ALWAYS TRIGGER append_only"] : []),
    ...(table === "texts" ? ["ALTER TABLE texts ENABLE ALWAYS TRIGGER guard_text, ENABLE ALWAYS TRIGGER append_only"] : []),
    ...(table === "log_head" ? ["ALTER TABLE log_head ENABLE ALWAYS TRIGGER guard_head, ENABLE ALWAYS TRIGGER append_only"] : []),
  );
