import { copyFile, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import * as Effect from "effect/Effect";
import { describe, expect, test } from "vitest";
import { verifyExport } from "../../src/export/verify-export.ts";
import { exportTo, freshFolder } from "./export-to.ts";
import { sampleDataset } from "./sample-dataset.ts";

const verify = (dir: string) => Effect.runPromise(verifyExport(dir, sampleDataset()));
const change = async (dir: string, file: string, from: string, to: string): Promise<void> => {
  const path = join(dir, file);
  await writeFile(path, (await readFile(path, "latin1")).replace(from, to), "latin1");
};

describe("verifying an export", () => {
  test.each([{}, { csvSafety: "none" as const, csvBom: true }, { formats: ["csv", "json"] as const }])(
    "finds what was exported with %j unchanged",
    async (options) => {
      expect(await verify(await exportTo(sampleDataset(), options))).toMatchObject({ ok: true, first: null });
    },
  );

  test("names the first cell of a CSV that differs", async () => {
    const dir = await exportTo(sampleDataset());
    await change(dir, "meetings.csv", "Varna", "Burgas");
    expect(await verify(dir)).toMatchObject({ ok: false, first: { where: "meetings.csv:2:city", expected: "Varna", found: "Burgas" } });
  });

  test("names a line of dataset.json, and a file that is gone or cannot be read", async () => {
    const dir = await exportTo(sampleDataset(), { formats: ["json", "xlsx"] });
    await writeFile(join(dir, "dataset.xlsx"), (await readFile(join(dir, "dataset.xlsx"))).subarray(0, 5000));
    expect((await verify(dir)).first?.where).toBe("dataset.xlsx");
    await rm(join(dir, "dataset.xlsx"));
    expect((await verify(dir)).first).toMatchObject({ where: "dataset.xlsx", found: null });
    await change(dir, "dataset.json", "Varna", "Burgas");
    expect((await verify(dir)).first?.where).toMatch(/^(dataset\.json:\d+|dataset\.xlsx)$/);
  });

  test("names the first cell of a workbook that differs, or the part", async () => {
    const dir = await exportTo(sampleDataset(), { formats: ["xlsx"] });
    const path = join(dir, "dataset.xlsx");
    const repack = async (name: string, from: string, to: string): Promise<void> => {
      const parts = unzipSync(await readFile(path));
      const text = strFromU8(parts[name] as Uint8Array);
      expect(text).toContain(from);
      await writeFile(path, zipSync({ ...parts, [name]: strToU8(text.replace(from, to)) }));
    };
    await repack("xl/worksheets/sheet2.xml", "Varna", "Burgas");
    expect(await verify(dir)).toMatchObject({
      ok: false,
      first: { where: "dataset.xlsx:Meetings!J2", expected: "Varna", found: "Burgas" },
    });
    await repack("xl/worksheets/sheet2.xml", "Burgas", "Varna");
    await repack("docProps/core.xml", "1980-01-01", "2026-01-01");
    expect((await verify(dir)).first).toMatchObject({ where: "dataset.xlsx:docProps/core.xml" });
  });

  test("takes a workbook that was packed otherwise for the same", async () => {
    const dir = await exportTo(sampleDataset(), { formats: ["xlsx"] });
    const path = join(dir, "dataset.xlsx");
    const before = await readFile(path);
    await writeFile(path, zipSync(unzipSync(before), { level: 1 }));
    expect((await readFile(path)).equals(before)).toBe(false);
    const json = JSON.parse(await readFile(join(dir, "datapackage.json"), "utf8"));
    const resources = json.resources.map((each: { path: string }) => ({ ...each, bytes: 1, hash: "sha256:00" }));
    await writeFile(join(dir, "datapackage.json"), `${JSON.stringify({ ...json, resources }, null, 2)}\n`);
    expect(await verify(dir)).toMatchObject({ ok: true, first: null });
  });

  test("names the first cell of a Parquet table that differs", async () => {
    const dir = await exportTo(sampleDataset(), { formats: ["parquet"] });
    const other = { ...sampleDataset(), meetings: sampleDataset().meetings.map((row) => ({ ...row, ordinal: 4 })) };
    const foreign = await exportTo(other, { formats: ["parquet"] });
    await copyFile(join(foreign, "meetings.parquet"), join(dir, "meetings.parquet"));
    expect(await verify(dir)).toMatchObject({ ok: false, first: { where: "meetings.parquet:2:ordinal", expected: null, found: "4" } });
  });

  test("fails on one line where there is no export", async () => {
    const error = await Effect.runPromise(Effect.flip(verifyExport(await freshFolder(), sampleDataset())));
    expect(error.message).toContain("datapackage.json");
    expect(error.message).not.toContain("\n");
  });
});
