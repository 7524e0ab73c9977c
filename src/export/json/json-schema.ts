/**
 * JSON Schemas (draft 2020-12) of `dataset.json` and of a line of `facts.jsonl`, made from the model and the column
 * descriptions, so that they cannot drift apart. The committed files under `schema/` are compared with these by a test.
 */
import * as Schema from "effect/Schema";
import { Dataset, FactRow } from "../../model/dataset.ts";
import { BASE_TABLES } from "../table-source.ts";
import { TABLES } from "../tables/all.ts";
import type { Column } from "../tables/table.ts";

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => value !== null && typeof value === "object" && !Array.isArray(value);

const describeRow = (name: string, row: unknown): void => {
  const table = TABLES.find((each) => each.name === name);
  if (table === undefined || !isObject(row) || !isObject(row.properties)) return;
  for (const column of table.columns as readonly Column<never>[]) {
    const property = row.properties[column.name];
    // A list is text in the table and an array here; its description speaks of the text.
    if (isObject(property) && column.type !== "list") property.description = column.description;
  }
};

const document = (schema: Schema.Top, title: string, description: string): Json => {
  const made = Schema.toJsonSchemaDocument(schema) as unknown as { readonly schema: Json; readonly definitions: Json };
  const definitions = Object.keys(made.definitions).length === 0 ? {} : { $defs: made.definitions };
  return { $schema: "https://json-schema.org/draft/2020-12/schema", title, description, ...structuredClone(made.schema), ...definitions };
};

export const datasetJsonSchema = (): Json => {
  const made = document(
    Dataset,
    "Concord dataset",
    "Reconciled relations between states with the evidence behind every cell; unknown is null, dates are EDTF, offsets UTF-16",
  );
  const properties = made.properties;
  if (isObject(properties)) for (const name of BASE_TABLES) if (isObject(properties[name])) describeRow(name, properties[name].items);
  return made;
};

export const factJsonSchema = (): Json => {
  const made = document(FactRow, "Concord fact", "One cell of a record: its value, how it came about, and the claims weighed");
  describeRow("facts", made);
  return made;
};
