/**
 * What the workbook knows of each cell's evidence: its state, for the colour; where it starts on the Evidence sheet, for the
 * link; the best two quotes, for the note.
 *
 * A sheet may hold 65,530 links, so only as many cells know their row; cells beyond have their evidence under the same record
 * and field, found by the filter. States are kept for every cell: one small set a record, equal sets shared.
 */
import type { FactRow } from "../../model/dataset.ts";
import type { TableSource } from "../table-source.ts";
import { eachRow } from "../rows.ts";
import { IdNumbers } from "./id-numbers.ts";
import { sheetText } from "./sheet-text.ts";
import type { State } from "./styles.ts";

export const LINKS_PER_SHEET = 65_530;
/** Notes are written where the evidence has fewer rows than this. */
const NOTES_BELOW = 5_000;

export interface EvidenceIndex {
  readonly state: (record: string, field: string) => State | null;
  /** First row on the Evidence sheet (the header is row 1); null beyond the links a sheet holds, or without claims. */
  readonly row: (record: string, field: string) => number | null;
  readonly note: (record: string, field: string) => string | null;
  /** Whether the Evidence sheet may link back to the record. */
  readonly linked: (record: string) => boolean;
}

export const NO_EVIDENCE: EvidenceIndex = { state: () => null, row: () => null, note: () => null, linked: () => false };

export interface IndexLimits {
  readonly linksPerSheet?: number;
  readonly notesBelow?: number;
}

const CHUNK = 1000;

const cellKey = (record: string, field: string): string => `${record}\u0000${field}`;
const stateOf = (fact: FactRow): State => (fact.status === "inferred" ? "inferred" : fact.support);

const WORTH = { supports: 0, refines: 1, premise: 2, rejected: 3 } as const;

/** The two claims that say most: supporting before refining before premises, the second from another source if one has it. */
const bestTwo = (fact: FactRow): readonly FactRow["claims"][number][] => {
  const standing = fact.claims.filter((claim) => claim.outcome !== "rejected").sort((a, b) => WORTH[a.outcome] - WORTH[b.outcome]);
  const [first, ...others] = standing;
  if (first === undefined) return [];
  const second = others.find((claim) => claim.source !== first.source) ?? others.find((claim) => claim.quote !== first.quote);
  return second === undefined ? [first] : [first, second];
};

const LONGEST_QUOTE = 300;
const shortened = (quote: string): string => (quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)} …` : quote).toWellFormed();

const noteOf = (fact: FactRow): string => {
  const lost = fact.claims.filter((claim) => claim.outcome === "rejected").length;
  const lines = [`${stateOf(fact).replace("_", " ")}: ${fact.rule}`, ...bestTwo(fact).map((claim) => `“${shortened(claim.quote)}”`)];
  return sheetText([...lines, ...(lost === 0 ? [] : [`${lost} rejected: see Evidence`])].join("\n\n"));
};

type States = ReadonlyMap<string, State>;

/** Gathers the states of a record's cells; records with the same states share one map. */
class StateSets {
  readonly #byRecord = new IdNumbers();
  readonly #numbers = new Map<string, number>();
  readonly #sets: States[] = [];

  add(record: string, states: States): void {
    const known = this.#byRecord.get(record);
    const all = known === undefined ? states : new Map([...(this.#sets[known] ?? []), ...states]);
    const signature = [...all].map((entry) => entry.join("=")).join(" ");
    const number = this.#numbers.get(signature) ?? this.#sets.push(all) - 1;
    this.#numbers.set(signature, number);
    this.#byRecord.set(record, number);
  }

  get(record: string, field: string): State | null {
    const number = this.#byRecord.get(record);
    return number === undefined ? null : (this.#sets[number]?.get(field) ?? null);
  }
}

/** Reads the facts once; those of one record should stand together, as a dataset has them. */
export const evidenceIndex = async (source: TableSource, limits: IndexLimits = {}): Promise<EvidenceIndex> => {
  const linksPerSheet = limits.linksPerSheet ?? LINKS_PER_SHEET;
  const notesBelow = limits.notesBelow ?? NOTES_BELOW;
  const sets = new StateSets();
  const rows = new Map<string, number>();
  const notes = new Map<string, string>();
  const linked = new IdNumbers();
  let row = 2;
  let record = "";
  let states = new Map<string, State>();
  await eachRow<FactRow>(source.rows.facts(), CHUNK, {}, (fact) => {
    if (fact.record !== record) {
      if (states.size > 0) sets.add(record, states);
      record = fact.record;
      states = new Map();
    }
    states.set(fact.field, stateOf(fact));
    if (fact.claims.length > 0 && rows.size < linksPerSheet) rows.set(cellKey(fact.record, fact.field), row);
    if (row - 2 <= linksPerSheet) linked.set(fact.record, 1);
    row += fact.claims.length;
    if (row - 2 < notesBelow) notes.set(cellKey(fact.record, fact.field), noteOf(fact));
    else notes.clear();
    return undefined;
  });
  if (states.size > 0) sets.add(record, states);
  return {
    state: (of, field) => sets.get(of, field),
    row: (of, field) => rows.get(cellKey(of, field)) ?? null,
    note: (of, field) => notes.get(cellKey(of, field)) ?? null,
    linked: (of) => linked.get(of) !== undefined,
  };
};
