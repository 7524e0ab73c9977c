import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as Effect from "effect/Effect";
import JSZip from "jszip";
import { expect, test } from "vitest";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { runProgram } from "../../src/cli/program.ts";

const root = join(import.meta.dirname, "../..");

/** A workbook by its unpacked parts, anything else by its bytes: compression libraries differ between systems. */
const content = async (path: string): Promise<string> => {
  const bytes = readFileSync(path);
  if (!path.endsWith(".xlsx")) return bytes.toString("latin1");
  const zip = await JSZip.loadAsync(bytes);
  const parts = Object.values(zip.files).sort((a, b) => (a.name < b.name ? -1 : 1));
  return (await Promise.all(parts.map(async (part) => `${part.name}\n${await part.async("string")}`))).join("\n");
};

test("the committed exports are what a run over the seeds gives from an empty store", async () => {
  const out = mkdtempSync(join(tmpdir(), "concord-exports-"));
  try {
    expect(await Effect.runPromise(runProgram(["run", join(root, "seeds"), "--out", out, "--store", "memory", "--json"]))).toBe(0);
    const names = readdirSync(out).sort();
    expect(readdirSync(join(root, "exports")).sort()).toEqual(names);
    const differing = [];
    for (const name of names) if ((await content(join(out, name))) !== (await content(join(root, "exports", name)))) differing.push(name);
    expect(differing, "run `npm start` from an empty store and commit exports/").toEqual([]);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});
