/**
 * What reconciliation hands to the checks: the rows of every table, the cells whose values exclude one another, and the
 * working state (mentions, days, origins) that a check may look into.
 */
import type { Views } from "../model/dataset.ts";
import type { Corpus, Src } from "./corpus.ts";
import type { DateFinder } from "./dates/finder.ts";
import type { Standing } from "./decisions/effective.ts";
import type { People } from "./entities/persons.ts";
import type { Founding } from "./dates/foundings.ts";
import type { Reworded } from "./quotes/statements.ts";
import type { Offices } from "./rows/entities.ts";
import type { Ready } from "./rows/rows.ts";

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

/**
 * What was worked out anew. Rows, articles and claims beside it are there to be compared with; what concerns only those was
 * said before.
 */
export interface Scope {
  readonly records: ReadonlySet<string>;
  /** Records planned for a day that the log has now passed. */
  readonly passed: readonly string[];
  readonly articles: ReadonlySet<string>;
  /** Quotations, by claim, that were laid beside others. */
  readonly quoted: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
}

export interface Reconciled {
  readonly rows: Rows;
  readonly clashes: readonly Clash[];
  readonly corpus: Corpus;
  readonly people: People;
  readonly finder: DateFinder;
  /** Each article that goes back to the text of an older one. */
  readonly links: readonly { readonly a: Src; readonly b: Src; readonly shared: number }[];
  readonly foundings: (pair: string) => readonly Founding[];
  /** The last day on which any article appeared; null where none has a day. */
  readonly last: number | null;
  readonly ready: readonly Ready[];
  readonly reworded: readonly Reworded[];
  readonly standing: Standing;
  /** Ids of the claims that tell of each record of `rows`. */
  readonly claimsOf: ReadonlyMap<string, readonly string[]>;
  /** The offices of each person of `rows`. */
  readonly offices: ReadonlyMap<string, Offices>;
  readonly scope: Scope;
}
