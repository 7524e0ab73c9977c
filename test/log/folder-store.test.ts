/** What the embedded folder adds: its lock, its refusal of what is not its own, and being made whole or not at all. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as Effect from "effect/Effect";
import { afterEach, describe, expect, it } from "vitest";
import { lockFolder } from "../../src/log/folder-lock.ts";
import { openStore } from "../../src/log/open-store.ts";
import { ownIdentity } from "../../src/log/process-identity.ts";
import { decision } from "./support/events.ts";
import { freshFolder, removeFolders, run, withLog } from "./support/stores.ts";

const SINCE = "2025-01-01T00:00:00.000Z";
const refusal = (target: string) => Effect.runPromise(Effect.flip(Effect.scoped(openStore(target))));
const locks = (folder: string) => readdirSync(folder).filter((name) => name.startsWith("lock-"));
const leave = (folder: string, holder: object) => {
  const path = join(folder, "lock-00000000-0000-4000-8000-000000000000");
  writeFileSync(path, JSON.stringify({ ...ownIdentity(), command: "concord run", since: SINCE, ...holder }));
  return path;
};

/** A process number that was in use and is free now. */
const deadPid = (): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ["-e", ""]);
    child.on("close", () => resolve(child.pid as number));
  });

afterEach(removeFolders);

describe("the lock of an embedded store", () => {
  it("refuses a second opening and names the process that holds it", async () => {
    const folder = freshFolder();
    await withLog(folder, async () => {
      const error = await refusal(folder);
      expect(error).toMatchObject({ _tag: "StoreInUse", holder: { pid: process.pid } });
      expect(error.message).toContain(`is in use by process ${process.pid} on ${ownIdentity().host}`);
      expect(error.message).not.toContain("\n");
    });
    expect(locks(folder)).toEqual([]);
    await withLog(folder, async (log) => expect((await run(log.head())).position).toBe(0));
  });

  it("takes over from a process that is dead", async () => {
    const folder = freshFolder();
    leave(folder, { pid: await deadPid() });
    const lock = await lockFolder(folder, SINCE);
    expect(locks(folder)).toHaveLength(1);
    lock.release();
    expect(locks(folder)).toEqual([]);
  });

  it("takes over from a dead process whose number was given to another", async () => {
    const folder = freshFolder();
    leave(folder, { pid: process.pid, started: "1" });
    (await lockFolder(folder, SINCE)).release();
  });

  it("takes over what was left from before the machine was started anew", async () => {
    const folder = freshFolder();
    const { host, realm } = ownIdentity();
    leave(folder, { pid: process.pid, realm: [host, "another-boot", realm.split(" ")[2]].join(" ") });
    (await lockFolder(folder, SINCE)).release();
  });

  it("leaves a holder on another machine alone and says which file to delete", async () => {
    const folder = freshFolder();
    const path = leave(folder, { pid: await deadPid(), host: "elsewhere", realm: "elsewhere boot ns" });
    await expect(lockFolder(folder, SINCE)).rejects.toThrow(`delete ${path}`);
    expect(existsSync(path)).toBe(true);
  });

  it("lets at most one of many in that come at once, and one after the other all of them", async () => {
    const folder = freshFolder();
    leave(folder, { pid: await deadPid() });
    let inside = 0;
    let most = 0;
    let entered = 0;
    const enter = async () => {
      try {
        const lock = await lockFolder(folder, SINCE);
        inside += 1;
        entered += 1;
        most = Math.max(most, inside);
        await new Promise((resolve) => setTimeout(resolve, 10));
        inside -= 1;
        lock.release();
      } catch (error) {
        expect(error).toMatchObject({ _tag: "StoreInUse" });
      }
    };
    await Promise.all(Array.from({ length: 8 }, enter));
    expect(most).toBe(1);
    expect(entered).toBeGreaterThan(0);
    expect(locks(folder)).toEqual([]);
  });
});

describe("a folder given to --store", () => {
  it("is refused where it holds something else, and left as it is", async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, "thesis.doc"), "mine");
    expect(await refusal(folder)).toMatchObject({
      _tag: "CannotOpenStore",
      message: expect.stringContaining("is no Concord store: it holds thesis.doc"),
    });
    expect(readdirSync(folder)).toEqual(["thesis.doc"]);
  });

  it("is refused where it is a file, or was made by another version", async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, "file"), "");
    expect((await refusal(join(folder, "file"))).message).toContain("is a file");
    writeFileSync(join(folder, "concord.json"), '{"store":"concord","layout":1,"postgres":12}');
    mkdirSync(join(folder, "pg"));
    const other = join(folder, "other");
    mkdirSync(other);
    writeFileSync(join(other, "concord.json"), '{"store":"concord","layout":1,"postgres":12}');
    expect((await refusal(other)).message).toContain("another version of Concord");
  });

  it("is made anew where an earlier making was cut short", async () => {
    const folder = freshFolder();
    mkdirSync(join(folder, "pg.new", "base"), { recursive: true });
    writeFileSync(join(folder, "pg.new", "PG_VERSION"), "18\n");
    await withLog(folder, (log) => run(log.append([decision("1")])));
    expect(readdirSync(folder).toSorted()).toEqual(["concord.json", "pg"]);
    expect(JSON.parse(readFileSync(join(folder, "concord.json"), "utf8"))).toMatchObject({ store: "concord" });
    await withLog(folder, async (log) => expect((await run(log.head())).position).toBe(1));
  });
});

/** Replaces words in every file of a folder that holds them, keeping their length; how often. */
const overwrite = (folder: string, words: string, other: string): number => {
  let times = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, name);
    if (!statSync(path).isFile()) continue;
    const before = readFileSync(path, "latin1");
    if (!before.includes(words)) continue;
    times += before.split(words).length - 1;
    writeFileSync(path, before.replaceAll(words, other), "latin1");
  }
  return times;
};

describe("files of a store altered behind the database", () => {
  it("are found by verify, which names the first position that cannot be read", async () => {
    const folder = freshFolder();
    // one page of the table, with its checksum, holds all three
    await withLog(folder, (log) => run(log.append([decision("before"), decision("a reason of its own"), decision("after")])));
    expect(overwrite(join(folder, "pg"), "a reason of its own", "a reason of theirs!")).toBeGreaterThan(0);
    await withLog(folder, async (log) => {
      const { ok, first } = await run(log.verify());
      expect([ok, first?.position, first?.wrong]).toEqual([false, 1, "damaged"]);
    });
  });
});
