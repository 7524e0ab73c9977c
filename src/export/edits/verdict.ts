/**
 * What an analyst wrote beside a conflict or a finding: `dismiss`, or the value of the conflict that holds.
 *
 * A dismissal is given for what the file showed: where the values or claims have changed since, it holds no more and the
 * conflict stays open. Only the column `verdict` of these tables is read.
 */
import { conflictEvidence } from "../../check/conflicts.ts";
import { evidenceOf } from "../../check/finding.ts";
import type { ConflictRow, Dataset, FactRow } from "../../model/dataset.ts";
import { RECORD_TABLES } from "../table-source.ts";
import { valueText } from "../value-text.ts";
import { fieldValue } from "./field-value.ts";
import type { Edits } from "./find-edits.ts";
import { personIds } from "./persons-text.ts";
import type { EditedRow, EditedTable } from "./read-edited.ts";

export const VERDICT = "verdict";

const NONE: Edits = { edits: [], refused: [] };

/** One of the conflict's values by its words, or another that the field can hold. */
const chosen = (
  conflict: ConflictRow,
  text: string,
  dataset: Dataset,
): { readonly value: FactRow["value"] } | { readonly problem: string } => {
  const given = conflict.values.find((v) => valueText(v.value) === text || JSON.stringify(v.value) === text);
  const table = RECORD_TABLES.find((name) => dataset[name].some((row) => row.id === conflict.record));
  if (conflict.record === null || table === undefined || conflict.field.startsWith("quote."))
    return { problem: "no value can be chosen for a quotation: write dismiss" };
  return given === undefined
    ? fieldValue(table, conflict.field, { [conflict.field]: text }, personIds(dataset.entities))
    : { value: given.value };
};

export const verdictOf = (part: EditedTable, row: EditedRow, dataset: Dataset): Edits => {
  const cell = (name: string): string => String(row.cells[part.header.indexOf(name)] ?? "").trim();
  const [id, text, where] = [cell("id"), cell(VERDICT), `${part.part}:${row.line}:${VERDICT}`];
  if (text === "") return NONE;
  const reason = part.header.includes("reason") && cell("reason") !== "" ? cell("reason") : null;
  const conflict = dataset.conflicts.find((c) => c.id === id);
  const finding = dataset.findings.find((f) => f.id === id);
  const evidence = conflict !== undefined ? conflictEvidence(conflict) : finding === undefined ? "" : evidenceOf(finding);
  if (/^dismiss(ed)?$/i.test(text))
    return { edits: [{ where, action: { type: "dismiss_finding", finding: id, evidence }, before: null, reason }], refused: [] };
  if (conflict === undefined)
    return { edits: [], refused: [{ where, why: `${JSON.stringify(text)} is no verdict on a finding: write dismiss` }] };
  const read = chosen(conflict, text, dataset);
  if ("problem" in read) return { edits: [], refused: [{ where, why: read.problem }] };
  const action = { type: "choose_value", record: conflict.record ?? "", field: conflict.field, value: read.value } as const;
  return { edits: [{ where, action, before: null, reason }], refused: [] };
};
