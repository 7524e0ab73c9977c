/**
 * One process at a time in an embedded store's folder. PGlite takes no lock of its own: two processes lose each other's
 * acknowledged rows.
 *
 * Every process puts down a lock file under a name of its own, and only then looks for others. Of two that come at once
 * at least one sees the other, so both never enter. A file whose process is certainly dead is removed; since its name
 * was that process's alone, nobody can remove a living one by mistake, however the steps interleave.
 *
 * Limits: a holder on another machine or in another container is taken for alive, as nobody can tell; the message names
 * the file to delete by hand.
 */
import { randomUUID } from "node:crypto";
import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StoreInUse } from "./errors.ts";
import { isDead, ownIdentity, type ProcessIdentity } from "./process-identity.ts";

export const LOCK_FILE = /^lock-[0-9a-f-]{36}(\.new)?$/;

interface Holder extends ProcessIdentity {
  readonly command: string;
  /** ISO 8601, UTC. */
  readonly since: string;
}

export interface FolderLock {
  readonly release: () => void;
}

const readHolder = (path: string): Holder | null => {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Holder;
  } catch {
    // released in the meantime; files appear whole, so there is no half-written one
    return null;
  }
};

/** Puts the file down whole: a reader never sees a part of it. */
const putDown = (folder: string, holder: Holder): string => {
  const path = join(folder, `lock-${randomUUID()}`);
  writeFileSync(`${path}.new`, JSON.stringify(holder));
  linkSync(`${path}.new`, path);
  rmSync(`${path}.new`);
  return path;
};

const livingOther = (folder: string, own: string): { path: string; holder: Holder } | null => {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (!LOCK_FILE.test(name) || name.endsWith(".new") || path === own) continue;
    const holder = readHolder(path);
    if (holder === null) continue;
    if (!isDead(holder)) return { path, holder };
    rmSync(path, { force: true });
  }
  return null;
};

const inUse = (folder: string, { path, holder }: { path: string; holder: Holder }): StoreInUse => {
  const { pid, host, command, since } = holder;
  const elsewhere = holder.realm === ownIdentity().realm ? "" : `; if that process is gone, delete ${path}`;
  const message = `${folder} is in use by process ${pid} on ${host} (${command}) since ${since}: wait for it or give another --store${elsewhere}`;
  return new StoreInUse({ target: folder, holder: { pid, host, command, since }, message });
};

/** Two that come at once may both step back; they try again at different moments, a few times. */
const TRIES = 5;

/** `folder` must exist. `since` is the time now, ISO 8601. Throws StoreInUse. */
export const lockFolder = async (folder: string, since: string): Promise<FolderLock> => {
  const command = process.argv
    .slice(1, 3)
    .map((part) => part.split("/").at(-1))
    .join(" ");
  const holder: Holder = { ...ownIdentity(), command, since };
  for (let attempt = 1; ; attempt++) {
    const path = putDown(folder, holder);
    const other = livingOther(folder, path);
    if (other === null) return { release: () => rmSync(path, { force: true }) };
    rmSync(path, { force: true });
    if (attempt === TRIES) throw inUse(folder, other);
    await sleep(20 + Math.random() * 60);
  }
};
