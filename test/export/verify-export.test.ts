import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
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

  test("names a line of dataset.json, and a file that is gone or has other bytes", async () => {
    const dir = await exportTo(sampleDataset(), { formats: ["json", "xlsx"] });
    await change(dir, "dataset.xlsx", "PK", "PX");
    expect((await verify(dir)).first?.where).toBe("dataset.xlsx");
    await rm(join(dir, "dataset.xlsx"));
    expect((await verify(dir)).first).toMatchObject({ where: "dataset.xlsx", found: null });
    await change(dir, "dataset.json", "Varna", "Burgas");
    expect((await verify(dir)).first?.where).toMatch(/^(dataset\.json:\d+|dataset\.xlsx)$/);
  });

  test("fails on one line where there is no export", async () => {
    const error = await Effect.runPromise(Effect.flip(verifyExport(await freshFolder(), sampleDataset())));
    expect(error.message).toContain("datapackage.json");
    expect(error.message).not.toContain("\n");
  });
});
