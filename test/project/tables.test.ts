import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Dataset } from "../../src/model/dataset.ts";
import { sqlType, tableName, VIEW_NAMES, VIEW_TABLES } from "../../src/project/tables.ts";

const migration = readFileSync(join(import.meta.dirname, "../../schema/migrations/010_views.sql"), "utf8");

test("there is a table for every list of the dataset", () => {
  const { schema_version: _v, program: _p, log: _l, ...lists } = Dataset.fields;
  expect([...VIEW_NAMES].sort()).toEqual(Object.keys(lists).sort());
});

for (const view of VIEW_NAMES) {
  test(`${view} has the columns of the model, in its order, and the migration the same`, () => {
    const row = (Dataset.fields[view] as unknown as { readonly value: unknown }).value as { readonly fields: object };
    expect(Object.keys(VIEW_TABLES[view])).toEqual(Object.keys(row.fields));
    const body = new RegExp(`CREATE TABLE ${tableName(view)} \\((.*?)\\n\\);`, "s").exec(migration)?.[1] ?? "";
    const declared = [...body.matchAll(/^ {2}"(\w+)" ([a-z ]+?)(?: PRIMARY KEY)?,$/gm)].map(([, name, type]) => [name, type]);
    expect(declared).toEqual(Object.entries(VIEW_TABLES[view]).map(([name, kind]) => [name, sqlType(kind)]));
  });
}
