/**
 * A prepared embedded database, so that a new store opens in well under a second.
 *
 * Making a PGlite cluster from nothing takes 3-4 s of `initdb`; taking over a prepared one, migrations included, some
 * 0.4 s. The first store made keeps one as a tar archive in `node_modules/.cache/concord`, named by PGlite's version and
 * the migrations' hashes. It holds no data. Where that folder cannot be written nothing is kept, and nothing fails.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Migration } from "./migrations.ts";

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, "node_modules/.cache/concord");

const pgliteVersion = (): string => {
  const entry = createRequire(import.meta.url).resolve("@electric-sql/pglite");
  return (JSON.parse(readFileSync(join(entry, "../../package.json"), "utf8")) as { version: string }).version;
};

const pathFor = (migrations: readonly Migration[]): string => {
  const key = createHash("sha256")
    .update(migrations.map((m) => `${m.name} ${m.sha256}`).join("\n"))
    .digest("hex")
    .slice(0, 16);
  return join(FOLDER, `pglite-${pgliteVersion()}-${key}.tar`);
};

export const readPrepared = (migrations: readonly Migration[]): Blob | undefined => {
  const path = pathFor(migrations);
  return existsSync(path) ? new Blob([readFileSync(path)]) : undefined;
};

/** Written aside and renamed, so that a reader finds all of it or nothing. */
export const keepPrepared = async (migrations: readonly Migration[], archive: Blob): Promise<void> => {
  if (!existsSync(join(ROOT, "node_modules"))) return;
  const path = pathFor(migrations);
  const aside = `${path}.${process.pid}`;
  try {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(aside, new Uint8Array(await archive.arrayBuffer()));
    renameSync(aside, path);
  } catch {
    rmSync(aside, { force: true });
  }
};
