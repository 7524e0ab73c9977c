import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { lstat, mkdir, readdir, readFile, rename, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as Effect from "effect/Effect";
import { describe, expect, test } from "vitest";
import { exportDataset } from "../../src/export/export-dataset.ts";
import { readExport } from "../../src/export/read-export.ts";
import { type TableSource, tableSource } from "../../src/export/table-source.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { contentsOf, exportTo, freshFolder } from "./export-to.ts";
import { hostileDataset, sampleDataset } from "./sample-dataset.ts";

const later = (): Dataset => ({ ...sampleDataset(), log: { position: 8, head: "cd".repeat(32), as_of: null }, visits: [] });
/** A source whose facts fail with `error` once they are asked for the second time, half-way through an export. */
const failing = (error: unknown): TableSource => {
  const source = tableSource(later());
  let asked = 0;
  const facts = () => {
    if (++asked > 1) throw error;
    return source.rows.facts();
  };
  return { ...source, rows: { ...source.rows, facts } };
};
const failure = (source: TableSource | Dataset, dir: string) => Effect.runPromise(Effect.flip(exportDataset(source, dir)));

describe("an export that fails", () => {
  test("leaves the earlier one as it was", async () => {
    const dir = await exportTo(sampleDataset());
    const before = await contentsOf(dir);
    const error = await failure(failing(Object.assign(new Error("write"), { code: "ENOSPC" })), dir);
    expect(error._tag).toBe("ExportError");
    expect(error.message).toMatch(/no space left on the device; free some space/);
    expect(await contentsOf(dir)).toEqual(before);
  });

  test("says what to do where the folder is a file", async () => {
    const dir = await freshFolder();
    await writeFile(join(dir, "taken"), "");
    const error = await failure(sampleDataset(), join(dir, "taken"));
    expect(error.message).toMatch(/taken.*(not a folder).*choose a folder/);
    expect(error.message).not.toContain("\n");
  });

  test("does not replace a folder that stands where a file belongs", async () => {
    const dir = await freshFolder();
    await mkdir(join(dir, "meetings.csv"));
    const error = await failure(sampleDataset(), dir);
    expect(error.message).toContain("meetings.csv");
    expect(await readdir(dir)).toEqual(["meetings.csv"]);
  });
});

const sample = fileURLToPath(new URL("./export-sample.ts", import.meta.url));

describe("an export in a process of its own", () => {
  test.each(["csv", "xlsx", "json", "html", "parquet"])(
    "that may not write %s in full leaves the earlier one and says so",
    async (format) => {
      const dir = await exportTo(later());
      const before = await contentsOf(dir);
      // a file of more than 512 bytes fails in the system, as on a full disk
      const limited = spawnSync("sh", ["-c", 'ulimit -f 1 && exec "$@"', "sh", process.execPath, sample, dir, format], {
        encoding: "utf8",
      });
      expect(limited.status).toBe(1);
      expect(limited.stderr).toMatch(/: the file would be larger than this system allows; .*an earlier export there is untouched.*\n$/);
      expect(limited.stderr.trim()).not.toContain("\n");
      expect(await contentsOf(dir)).toEqual(before);
    },
  );

  test("that is interrupted leaves the earlier one, no litter, and says so", async () => {
    const dir = await exportTo(later());
    const before = await contentsOf(dir);
    const child = spawn(process.execPath, [sample, dir, "csv,xlsx", "stall"], { stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    child.stderr.on("data", (piece) => {
      said += piece;
    });
    await once(child.stdout, "data");
    expect(await readdir(dir)).toContain(".concord-export-partial");
    child.kill("SIGINT");
    await once(child, "close");
    expect(said).toContain("interrupted before anything was replaced");
    expect(await contentsOf(dir)).toEqual(before);
  });
});

describe("an export into a folder where somebody laid a trap", () => {
  test("replaces a link and never writes to where it leads", async () => {
    const dir = await freshFolder();
    const outside = await freshFolder();
    await writeFile(join(outside, "mine.csv"), "mine");
    await symlink(join(outside, "mine.csv"), join(dir, "meetings.csv"));
    await symlink(outside, join(dir, ".concord-export-partial"));
    await exportTo(sampleDataset(), { formats: ["csv"] }, dir);
    expect(await readdir(outside)).toEqual(["mine.csv"]);
    expect(await readFile(join(outside, "mine.csv"), "utf8")).toBe("mine");
    expect((await lstat(join(dir, "meetings.csv"))).isSymbolicLink()).toBe(false);
  });

  test("takes nothing from a folder that a link calls a complete export", async () => {
    const dir = await exportTo(sampleDataset());
    const outside = await freshFolder();
    await writeFile(join(outside, "notes.txt"), "mine");
    await symlink(outside, join(dir, ".concord-export-complete"));
    const error = await failure(later(), dir);
    expect(error.message).toMatch(/\.concord-export-complete: is a link.*remove it/);
    expect(await readdir(outside)).toEqual(["notes.txt"]);
  });

  test("writes nothing outside it, whatever articles are called", async () => {
    const parent = await freshFolder();
    await exportTo(hostileDataset("../../escaped/../x"), {}, join(parent, "out"));
    expect(await readdir(parent)).toEqual(["out"]);
    expect((await readdir(join(parent, "out"))).every((name) => /^[a-z_]+\.[a-z]+$/.test(name))).toBe(true);
  });
});

describe("an export", () => {
  test("that was killed while being put in place is finished by the next reader", async () => {
    const dir = await exportTo(sampleDataset());
    const next = await exportTo(later());
    await rename(next, join(dir, ".concord-export-complete"));
    await mkdir(next);
    expect((await Effect.runPromise(readExport(dir))).log.position).toBe(8);
    expect(await readFile(join(dir, "visits.csv"), "utf8")).toMatch(/^id,[^\n]*\n$/);
  });

  test("leaves files alone that are not its own", async () => {
    const dir = await exportTo(sampleDataset());
    await writeFile(join(dir, "notes.txt"), "mine");
    await exportTo(later(), {}, dir);
    expect(await readFile(join(dir, "notes.txt"), "utf8")).toBe("mine");
  });

  test("removes files of other formats once the log has moved on, and keeps them while it has not", async () => {
    const dir = await exportTo(sampleDataset());
    await exportTo(sampleDataset(), { formats: ["csv"] }, dir);
    expect(await readdir(dir)).toContain("report.html");
    await exportTo(later(), { formats: ["csv"] }, dir);
    expect(await readdir(dir)).not.toContain("report.html");
  });

  test("reports the files it wrote and tells how far it is", async () => {
    const dir = await freshFolder();
    const seen = new Set<string>();
    const result = await Effect.runPromise(exportDataset(sampleDataset(), dir, { onProgress: ({ file }) => seen.add(file) }));
    expect(result.rows.facts).toBe(sampleDataset().facts.length);
    expect(result.files.map((file) => file.name)).toContain("dataset.xlsx");
    expect([...seen]).toContain("meetings.csv");
  });
});
