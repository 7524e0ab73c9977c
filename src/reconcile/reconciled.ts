/**
 * What reconciliation hands to the checks: the rows of every table, the cells whose values exclude one another, and the
 * working state (mentions, days, origins) that a check may look into.
 */
import type { Views } from "../model/dataset.ts";
import type { SourceState } from "./source.ts";

/** One value of a cell and who gives it. */
export interface ClashValue {
  readonly value: unknown;
  readonly sources: readonly string[];
  readonly claims: readonly string[];
}

/** A cell, or a quoted statement, to which reports give values that cannot both be right. */
export interface Clash {
  readonly record: string | null;
  readonly field: string;
  readonly values: readonly ClashValue[];
  /** The rule or decision that chose, or null while open. */
  readonly resolution: string | null;
}

export type Rows = Omit<Views, "conflicts" | "findings">;

export interface Reconciled {
  readonly rows: Rows;
  readonly clashes: readonly Clash[];
  readonly sources: readonly SourceState[];
}
