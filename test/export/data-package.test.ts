import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exportTo } from "./export-to.ts";
import { sampleDataset } from "./sample-dataset.ts";

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly contentHash?: string;
  readonly schema?: {
    readonly fields: readonly { readonly name: string; readonly description: string }[];
    readonly foreignKeys?: readonly { reference: { resource: string } }[];
  };
}
const packageOf = async (
  dir: string,
): Promise<{ readonly resources: readonly Resource[]; readonly contentHashes: Readonly<Record<string, string>> }> =>
  JSON.parse(await readFile(join(dir, "datapackage.json"), "utf8"));

describe("datapackage.json", () => {
  test("tells size and hash of every file beside it", async () => {
    const dir = await exportTo(sampleDataset());
    const { resources } = await packageOf(dir);
    for (const resource of resources) {
      expect((await stat(join(dir, resource.path))).size).toBe(resource.bytes);
      const hash = createHash("sha256")
        .update(await readFile(join(dir, resource.path)))
        .digest("hex");
      expect(resource.hash).toBe(`sha256:${hash}`);
    }
  });

  test("names the standard, licences, the articles it was made from with their hashes, and where the log stood", async () => {
    const json = JSON.parse(await readFile(join(await exportTo(sampleDataset(), { formats: ["csv"] }), "datapackage.json"), "utf8"));
    expect(json.$schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
    expect(json.licenses[0].title).toContain("publishers");
    expect(json.sources).toHaveLength(3);
    expect(json.sources[0]).toMatchObject({ title: "Pact signed", path: "https://example.org/pact?a=1&b=2", sha256: "0".repeat(64) });
    expect(json.log).toEqual({ position: 7, head: "ab".repeat(32), as_of: null });
  });

  test("describes the columns of each CSV in their order, each with words", async () => {
    const dir = await exportTo(sampleDataset(), { formats: ["csv"] });
    for (const { path, schema } of (await packageOf(dir)).resources) {
      const header = (await readFile(join(dir, path), "utf8")).split("\r\n")[0];
      expect(schema?.fields.map((field) => field.name).join(",")).toBe(header);
      expect(schema?.fields.every((field) => field.description.length > 3)).toBe(true);
    }
  });

  test("points foreign keys at resources that are there, under unique names", async () => {
    const { resources } = await packageOf(await exportTo(sampleDataset()));
    const names = resources.map((resource) => resource.name);
    expect(new Set(names).size).toBe(names.length);
    for (const resource of resources) for (const key of resource.schema?.foreignKeys ?? []) expect(names).toContain(key.reference.resource);
  });

  test("has the same content hashes whatever the CSV's spelling, and others when a cell changes", async () => {
    const plain = await packageOf(await exportTo(sampleDataset(), { formats: ["csv"] }));
    const other = await packageOf(await exportTo(sampleDataset(), { formats: ["csv"], csvSafety: "none", csvBom: true }));
    expect(other.contentHashes).toEqual(plain.contentHashes);
    const base = sampleDataset();
    const changed = await packageOf(
      await exportTo({ ...base, meetings: base.meetings.map((row) => ({ ...row, city: "Burgas" })) }, { formats: ["csv"] }),
    );
    expect(changed.contentHashes.meetings).not.toBe(plain.contentHashes.meetings);
    expect(changed.contentHashes.visits).toBe(plain.contentHashes.visits);
  });
});
