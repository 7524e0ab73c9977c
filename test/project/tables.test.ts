import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Dataset } from "../../src/model/dataset.ts";
import { sqlType, tableName, VIEW_NAMES, VIEW_TABLES } from "../../src/project/tables.ts";

const folder = join(import.meta.dirname, "../../schema/migrations");
const migration = readdirSync(folder)
  .sort()
  .map((name) => readFileSync(join(folder, name), "utf8"))
  .join("\n");

test("there is a table for every list of the dataset", () => {
  const { schema_version: _v, program: _p, log: _l, ...lists } = Dataset.fields;
  expect([...VIEW_NAMES].sort()).toEqual(Object.keys(lists).sort());
});

for (const view of VIEW_NAMES) {
  test(`${view} has the columns of the model, in its order, and the migrations the same`, () => {
    const row = (Dataset.fields[view] as unknown as { readonly value: unknown }).value as { readonly fields: object };
    expect(Object.keys(VIEW_TABLES[view])).toEqual(Object.keys(row.fields));
    const body = new RegExp(`CREATE TABLE ${tableName(view)} \\((.*?)\\n\\);`, "s").exec(migration)?.[1] ?? "";
    const created = [...body.matchAll(/^ {2}"(\w+)" ([a-z ]+?)(?: PRIMARY KEY)?,$/gm)];
    const added = [...migration.matchAll(new RegExp(`^ALTER TABLE ${tableName(view)} ADD COLUMN "(\\w+)" ([a-z ]+);$`, "gm"))];
    const declared = [...created, ...added].map(([, name, type]) => [name, type]);
    expect(declared).toEqual(Object.entries(VIEW_TABLES[view]).map(([name, kind]) => [name, sqlType(kind)]));
  });
}
