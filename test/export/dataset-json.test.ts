import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as Effect from "effect/Effect";
import { describe, expect, test } from "vitest";
import { datasetJsonSchema, factJsonSchema } from "../../src/export/json/json-schema.ts";
import { readExport } from "../../src/export/read-export.ts";
import { exportTo } from "./export-to.ts";
import { HOSTILE_TEXTS, hostileDataset, sampleDataset } from "./sample-dataset.ts";

const text = async (dir: string, name = "dataset.json"): Promise<string> => readFile(join(dir, name), "utf8");
const schemaFile = (name: string): string => new URL(`../../schema/${name}`, import.meta.url).pathname;

describe("dataset.json", () => {
  test("reads back to the dataset it was written from", async () => {
    const dir = await exportTo(sampleDataset());
    expect(await Effect.runPromise(readExport(dir))).toEqual(sampleDataset());
  });

  test("keeps hostile text, ill-formed UTF-16 aside", async () => {
    const dataset = hostileDataset(HOSTILE_TEXTS.join("|").toWellFormed());
    expect(await Effect.runPromise(readExport(await exportTo(dataset, { formats: ["json"] })))).toEqual(dataset);
  });

  test("has the keys of a row in the order of the contract, a row a line, and ends with a newline", async () => {
    const lines = (await text(await exportTo(sampleDataset(), { formats: ["json"] }))).split("\n");
    expect(lines.at(-1)).toBe("");
    const meeting = JSON.parse(lines.find((line) => line.startsWith('{"id":"m-000000000001","form"')) ?? "null");
    expect(Object.keys(meeting).slice(0, 4)).toEqual(["id", "form", "status", "date"]);
    const value = lines.find((line) => line.includes('"field":"value"')) ?? "";
    expect(value).toContain('"value":{"amount":5760000000,"currency":"USD"}');
  });

  test("satisfies the committed JSON Schema, which is made from the model", async () => {
    await expect(`${JSON.stringify(datasetJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(schemaFile("dataset.schema.json"));
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(await readFile(schemaFile("dataset.schema.json"), "utf8")));
    const dataset = JSON.parse(await text(await exportTo(sampleDataset(), { formats: ["json"] })));
    expect(validate(dataset), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...dataset, meetings: [{ ...dataset.meetings[0], form: "dinner" }] })).toBe(false);
    const { log: _log, ...headless } = dataset;
    expect(validate(headless)).toBe(false);
  });

  test("has a line of facts.jsonl for each fact, which satisfies its schema", async () => {
    await expect(`${JSON.stringify(factJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(schemaFile("fact.schema.json"));
    const validate = new Ajv2020({ strict: false }).compile(factJsonSchema());
    const lines = (await text(await exportTo(sampleDataset(), { formats: ["json"] }), "facts.jsonl")).trimEnd().split("\n");
    expect(lines).toHaveLength(sampleDataset().facts.length);
    for (const line of lines) expect(validate(JSON.parse(line)), line).toBe(true);
  });

  test("that is damaged is refused on one line", async () => {
    const dir = await exportTo(sampleDataset());
    const { writeFile } = await import("node:fs/promises");
    for (const damaged of ["{", "[]", '{"schema_version":2}']) {
      await writeFile(join(dir, "dataset.json"), damaged);
      const error = await Effect.runPromise(Effect.flip(readExport(dir)));
      expect(error.message).toContain("dataset.json");
      expect(error.message).not.toContain("\n");
    }
  });
});
