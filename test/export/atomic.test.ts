import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as Effect from "effect/Effect";
import * as Fiber from "effect/Fiber";
import { describe, expect, test } from "vitest";
import { exportDataset } from "../../src/export/export-dataset.ts";
import { readExport } from "../../src/export/read-export.ts";
import { type TableSource, tableSource } from "../../src/export/table-source.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { contentsOf, exportTo, freshFolder } from "./export-to.ts";
import { sampleDataset } from "./sample-dataset.ts";

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

  test("by interruption leaves the earlier one and no litter", async () => {
    const dir = await exportTo(sampleDataset());
    const before = await contentsOf(dir);
    const source = tableSource(later());
    const slow: TableSource = {
      ...source,
      rows: {
        ...source.rows,
        facts: async function* () {
          await new Promise((resolve) => setTimeout(resolve, 300));
          yield* later().facts;
        },
      },
    };
    await Effect.runPromise(
      Effect.gen(function* () {
        const fiber = yield* Effect.forkChild(exportDataset(slow, dir));
        yield* Effect.sleep(60);
        yield* Fiber.interrupt(fiber);
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await contentsOf(dir)).toEqual(before);
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
    expect(result.rows["facts"]).toBe(sampleDataset().facts.length);
    expect(result.files.map((file) => file.name)).toContain("dataset.xlsx");
    expect([...seen]).toContain("meetings.csv");
  });
});
