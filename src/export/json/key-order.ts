/**
 * The key order of `dataset.json`, read off the schemas themselves, so that a row built in any order is written in one.
 *
 * Keys that the schema does not know are left out; JSON values inside a row (`Schema.Json`) get the canonical order.
 */
import type * as Schema from "effect/Schema";
import type * as AST from "effect/SchemaAST";
import { canonicalJson } from "../canonical-json.ts";

type Writer = (value: unknown) => string;

const leaf: Writer = (value) => canonicalJson(value ?? null);

const objectWriter = (ast: AST.Objects): Writer => {
  const fields = ast.propertySignatures.map((signature) => ({ name: String(signature.name), write: writerOf(signature.type) }));
  const keys = fields.map((field) => `${JSON.stringify(field.name)}:`);
  return (value) => {
    if (value === null || typeof value !== "object") return "null";
    const row = value as Record<string, unknown>;
    return `{${fields.map((field, index) => `${keys[index]}${field.write(row[field.name])}`).join(",")}}`;
  };
};

const writerOf = (ast: AST.AST): Writer => {
  switch (ast._tag) {
    case "Objects":
      return ast.propertySignatures.length === 0 ? leaf : objectWriter(ast);
    case "Arrays": {
      const element = ast.rest[0];
      if (element === undefined) return leaf;
      const write = writerOf(element);
      return (value) => (Array.isArray(value) ? `[${value.map(write).join(",")}]` : "[]");
    }
    case "Union": {
      const inner = ast.types.filter((type) => type._tag === "Objects" || type._tag === "Arrays");
      const only = inner[0];
      return inner.length === 1 && only !== undefined
        ? (
            (write) => (value: unknown) =>
              value === null || value === undefined ? "null" : write(value)
          )(writerOf(only))
        : leaf;
    }
    default:
      return leaf;
  }
};

/** A function that writes values of `schema` as compact JSON with keys in the schema's order. */
export const jsonWriter = (schema: Schema.Top): Writer => writerOf(schema.ast);
