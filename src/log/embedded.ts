/**
 * The embedded database (PGlite), in memory or in a folder.
 *
 * A folder holds `concord.json` (what it is), `pg/` (the cluster) and `lock-*` (who has it open). A new cluster is made
 * under `pg.new` and renamed, so a process killed while making one leaves nothing half-made that would be opened.
 *
 * Gotcha: PGlite runs with fsync off. A killed process loses nothing it acknowledged; a power cut may.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Kysely } from "kysely";
import { keepPrepared, readPrepared } from "./cluster-cache.ts";
import { CannotOpenStore } from "./errors.ts";
import { LOCK_FILE, lockFolder } from "./folder-lock.ts";
import { type Migration, migrate } from "./migrations.ts";
import { serialPglite } from "./serial-pglite.ts";
import type { LogDatabase, LogTables } from "./tables.ts";

export interface OpenedDatabase {
  readonly db: LogDatabase;
  readonly close: () => Promise<void>;
}

/** PostgreSQL's major version inside PGlite: a cluster of another one cannot be opened. */
const MARKER = { store: "concord", layout: 1, postgres: 18 };
const OURS = /^(concord\.json(\.new)?|pg|pg\.new)$/;

/** A fresh cluster with every migration applied, from the cache where it has one. */
const prepare = async (migrations: readonly Migration[], dataDir: string): Promise<PGlite> => {
  const prepared = readPrepared(migrations);
  if (prepared !== undefined) return PGlite.create(dataDir, { loadDataDir: prepared });
  const pglite = await PGlite.create(dataDir);
  const db = kyselyOver(pglite);
  await migrate(db, migrations);
  await keepPrepared(migrations, await pglite.dumpDataDir("none"));
  return pglite;
};

const kyselyOver = (pglite: PGlite): LogDatabase => new Kysely<LogTables>({ dialect: serialPglite(pglite) });

/** From here on the connection has the application's rights alone. */
const asApplication = async (pglite: PGlite): Promise<void> => {
  await pglite.exec("SET ROLE concord_app");
};

export const openMemory = async (migrations: readonly Migration[]): Promise<OpenedDatabase> => {
  const pglite = await prepare(migrations, "memory://");
  await asApplication(pglite);
  return { db: kyselyOver(pglite), close: () => pglite.close() };
};

const refuse = (folder: string, why: string): CannotOpenStore => new CannotOpenStore({ target: folder, message: `${folder} ${why}` });

/** Throws CannotOpenStore unless the folder is new, empty, or a store of ours. Makes it where it is missing. */
const claim = (folder: string): void => {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw refuse(folder, "is a file, not the folder of a store: give a folder to --store");
  mkdirSync(folder, { recursive: true });
  const foreign = readdirSync(folder).find((name) => !OURS.test(name) && !LOCK_FILE.test(name));
  const marker = join(folder, "concord.json");
  if (existsSync(marker)) {
    const found = JSON.parse(readFileSync(marker, "utf8")) as Partial<typeof MARKER>;
    if (found.store === MARKER.store && found.layout === MARKER.layout && found.postgres === MARKER.postgres) return;
    throw refuse(
      folder,
      "was made by another version of Concord: dump it there with `concord log --jsonl` and `concord import` it into a new store",
    );
  }
  if (foreign !== undefined) throw refuse(folder, `is no Concord store: it holds ${foreign}; give a new or empty folder to --store`);
};

const makeCluster = async (folder: string, migrations: readonly Migration[]): Promise<void> => {
  const aside = join(folder, "pg.new");
  rmSync(aside, { recursive: true, force: true });
  const pglite = await prepare(migrations, aside);
  await pglite.close();
  renameSync(aside, join(folder, "pg"));
  writeFileSync(join(folder, "concord.json.new"), `${JSON.stringify(MARKER)}\n`);
  renameSync(join(folder, "concord.json.new"), join(folder, "concord.json"));
};

/** `now` is the time of opening, ISO 8601, for the lock's message. Throws CannotOpenStore, StoreInUse. */
export const openFolder = async (folder: string, migrations: readonly Migration[], now: string): Promise<OpenedDatabase> => {
  claim(folder);
  const lock = await lockFolder(folder, now);
  try {
    if (!existsSync(join(folder, "pg", "PG_VERSION"))) await makeCluster(folder, migrations);
    const pglite = await PGlite.create(join(folder, "pg"));
    const db = kyselyOver(pglite);
    await migrate(db, migrations);
    await asApplication(pglite);
    const close = async () => {
      await pglite.close();
      lock.release();
    };
    return { db, close };
  } catch (error) {
    lock.release();
    throw error;
  }
};
