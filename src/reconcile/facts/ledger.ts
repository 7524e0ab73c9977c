/**
 * Where facts and clashes of all records are written down: each cell's value, how it was chosen, and every claim for, beneath
 * or against it, cut from the article's own text.
 */
import type { Evidence } from "../../model/claim.ts";
import type { CellClaim, FactRow, Support } from "../../model/dataset.ts";
import { contentId } from "../../model/ids.ts";
import { compareText } from "../compare.ts";
import type { Corpus, Src } from "../corpus.ts";
import type { Clash, ClashValue } from "../reconciled.ts";
import { type Choice, isAccepted } from "./choose.ts";
import type { Observation } from "./observation.ts";
import { countOrigins } from "./origins.ts";

export interface Ledger {
  /** Facts by record. */
  readonly facts: Map<string, FactRow[]>;
  readonly clashes: Clash[];
  readonly originOf: (src: Src) => string;
  readonly corpus: Corpus;
  /** An analyst's chosen value for a cell. */
  decided(record: string, field: string): { readonly value: unknown; readonly decision: string } | null;
}

type Json = FactRow["value"];

/** Files a fact under its record, in place of an earlier one for the same cell. */
export const fileFact = (ledger: Ledger, fact: FactRow): void => {
  const own = ledger.facts.get(fact.record);
  if (own === undefined) ledger.facts.set(fact.record, [fact]);
  else {
    const at = own.findIndex((f) => f.field === fact.field);
    if (at < 0) own.push(fact);
    else own[at] = fact;
  }
};

export const factOf = (ledger: Ledger, record: string, field: string): FactRow | undefined =>
  ledger.facts.get(record)?.find((f) => f.field === field);

/** The claim of a cell, with the sentence it stands in; empty words where the article was taken down. */
export const cellClaim = <T>(o: Observation<T>, value: unknown, outcome: CellClaim["outcome"], reason: string | null): CellClaim => {
  const { claim, src } = o.mention;
  const { start, end, at_start, at_end } = o.evidence;
  return {
    id: claim.id,
    source: src.id,
    value: value as Json,
    quote: src.text === null ? "" : src.text.slice(start, end),
    start,
    end,
    at_start,
    at_end,
    rule: claim.rule,
    attributed_to: claim.attributed_to,
    outcome,
    reason,
  };
};

const sourcesOf = (camp: readonly Observation<unknown>[]): readonly string[] => {
  const sources = [...new Set(camp.map((o) => o.mention.src))].sort((a, b) => a.rank - b.rank);
  return sources.map((s) => s.id);
};

/** Whether camps of a cell come from different articles: one report correcting itself is no conflict of reports. */
const acrossArticles = (camps: readonly (readonly Observation<unknown>[])[]): boolean =>
  new Set(camps.flatMap((camp) => camp.map((o) => o.mention.src))).size > 1;

export interface CellOptions<T> {
  /** How the value is shown in the row and the claims. */
  readonly show: (value: T) => unknown;
  /** Name under which values at odds are reported; null when they never are. */
  readonly clashField?: string | null;
}

/** Decisions by which analysts vouch for claims of a cell. */
const vouched = (observations: readonly Observation<unknown>[]): string[] => [
  ...new Set(observations.flatMap((o) => (o.mention.accepted === null ? [] : [o.mention.accepted]))),
];

export const supportOf = (origins: number, conflicting: boolean): Support =>
  conflicting ? "conflicting" : origins > 1 ? "corroborated" : "single_source";

/** Writes a cell's fact and, where camps exclude each other, its clash; answers the value shown. */
export const writeCell = <T>(ledger: Ledger, record: string, field: string, choice: Choice<T> | null, options: CellOptions<T>): unknown => {
  const decided = ledger.decided(record, field);
  if (choice === null && decided === null) return null;
  const value = decided !== null ? decided.value : options.show((choice as Choice<T>).value);
  const origins = countOrigins(choice?.camps[0]?.map((o) => o.mention) ?? [], ledger.originOf);
  const accepted = decided === null && choice !== null && isAccepted(choice);
  const behind = decided !== null ? [decided.decision] : vouched(choice?.camps[0] ?? []);
  const clash = choice !== null && choice.camps.length > 1 && options.clashField !== null && acrossArticles(choice.camps);
  if (clash) {
    const values = choice.camps.map(
      (camp): ClashValue => ({
        value: options.show((camp[0] as Observation<T>).value),
        sources: sourcesOf(camp),
        claims: [...new Set(camp.map((o) => o.mention.claim.id))].sort(compareText),
      }),
    );
    ledger.clashes.push({
      record,
      field: options.clashField ?? field,
      values,
      resolution: decided?.decision ?? (accepted ? behind[0] : null) ?? choice.rule,
    });
  }
  fileFact(ledger, {
    id: contentId("f", record, field),
    record,
    field,
    value: value as Json,
    status: decided !== null || accepted ? "decided" : clash ? "conflicting" : "stated",
    rule: decided !== null ? "decided by an analyst" : (choice as Choice<T>).rule,
    argument: [],
    origins,
    support: decided !== null || accepted ? "decided" : supportOf(origins, clash),
    claims:
      choice === null ? [] : choice.judged.map((j) => cellClaim(j.observation, options.show(j.observation.value), j.outcome, j.reason)),
    decisions: behind,
  });
  return value;
};

/**
 * Writes a fact for a cell whose claims all stand together: lists such as participants or parties. `beside` names what a
 * part of the list was decided by, and the words whose value lost a part of it, with the reason.
 */
export const writeList = <T>(
  ledger: Ledger,
  record: string,
  field: string,
  value: unknown,
  observations: readonly Observation<T>[],
  show: (value: T) => unknown,
  beside: { readonly decisions?: readonly string[]; readonly lost?: ReadonlyMap<Evidence, string> } = {},
): unknown => {
  const decided = ledger.decided(record, field);
  if (observations.length === 0 && decided === null) return value;
  const origins = countOrigins(
    observations.map((o) => o.mention),
    ledger.originOf,
  );
  fileFact(ledger, {
    id: contentId("f", record, field),
    record,
    field,
    value: (decided === null ? value : decided.value) as Json,
    status: decided === null ? "stated" : "decided",
    rule: decided === null ? "all that reports name" : "decided by an analyst",
    argument: [],
    origins,
    support: decided === null ? supportOf(origins, false) : "decided",
    claims: observations.map((o) => {
      const reason = beside.lost?.get(o.evidence) ?? null;
      return cellClaim(o, show(o.value), reason === null ? "supports" : "rejected", reason);
    }),
    decisions: decided === null ? [...new Set([...(beside.decisions ?? []), ...vouched(observations)])] : [decided.decision],
  });
  return decided === null ? value : decided.value;
};
