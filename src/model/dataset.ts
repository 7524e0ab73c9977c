/**
 * The reconciled dataset: what `dataset.json` holds and every other export is made from (see CONTRACT.md there: names
 * and meanings are public). Rows are sorted by date, then id; unknown is null.
 *
 * Beyond the contract each record carries what the audit needs: `date_alternatives` (readings that survived or were
 * excluded, with the claim that excludes each) stand in the date's fact.
 */
import * as Schema from "effect/Schema";
import { PublishedBasis } from "./article.ts";
import { AgreementType, MeetingForm } from "./claim.ts";

const S = Schema.String;
const N = Schema.NullOr;
const A = Schema.Array;

export const Support = Schema.Literals(["corroborated", "single_source", "conflicting", "decided"]);
export type Support = typeof Support.Type;
export const Severity = Schema.Literals(["info", "warning", "error"]);
export type Severity = typeof Severity.Type;
export const DateBasis = Schema.Literals(["stated", "relative", "inferred", "decided"]);
export type DateBasis = typeof DateBasis.Type;

const dated = {
  /** EDTF. */
  date: N(S),
  date_earliest: N(S),
  date_latest: N(S),
  date_basis: N(DateBasis),
} as const;
const backed = {
  /** Source ids, in order of publication, then hash. */
  sources: A(S),
  /** Independent origins behind the record. */
  origins: Schema.Int,
  support: Support,
} as const;

export const SourceRow = Schema.Struct({
  id: S,
  file: S,
  title: N(S),
  publisher: N(S),
  author: N(S),
  url: N(S),
  language: N(S),
  published: N(S),
  published_basis: N(PublishedBasis),
  sha256: S,
  status: Schema.Literals(["active", "withdrawn", "corrected", "taken_down"]),
  /** The source whose text this one goes back to: itself, or the earliest of its copies and paraphrases; null where it does not count. */
  origin: N(S),
});
export type SourceRow = typeof SourceRow.Type;

export const EntityRow = Schema.Struct({
  id: S,
  kind: Schema.Literals(["person", "organisation", "place"]),
  name: S,
  aliases: A(S),
  country: N(S),
  roles: A(Schema.Struct({ role: S, from: N(S), to: N(S) })),
});
export type EntityRow = typeof EntityRow.Type;

/** `id` is an entity id, or null for an unnamed official (then `name` is null too). */
export const ParticipantCell = Schema.Struct({ id: N(S), name: N(S), country: N(S), role: N(S) });
export type ParticipantCell = typeof ParticipantCell.Type;

export const MeetingRow = Schema.Struct({
  id: S,
  form: MeetingForm,
  status: Schema.Literals(["held", "planned", "cancelled"]),
  ...dated,
  /** English name of the weekday where the date is one day. */
  weekday: N(S),
  city: N(S),
  country: N(S),
  countries: A(S),
  participants: A(ParticipantCell),
  series: N(S),
  ordinal: N(Schema.Int),
  ...backed,
});
export type MeetingRow = typeof MeetingRow.Type;

export const VisitRow = Schema.Struct({
  id: S,
  visitor: ParticipantCell,
  country: N(S),
  city: N(S),
  ...dated,
  status: Schema.Literals(["held", "planned", "cancelled"]),
  ...backed,
});
export type VisitRow = typeof VisitRow.Type;

export const AgreementRow = Schema.Struct({
  id: S,
  type: AgreementType,
  status: Schema.Literals(["signed", "planned"]),
  title: N(S),
  parties: A(S),
  countries: A(S),
  signatories: A(Schema.Struct({ id: N(S), name: N(S) })),
  ...dated,
  city: N(S),
  country: N(S),
  count: N(Schema.Int),
  ...backed,
});
export type AgreementRow = typeof AgreementRow.Type;

const Party = Schema.Struct({ name: S, country: N(S) });

export const PurchaseRow = Schema.Struct({
  id: S,
  buyer: N(Party),
  seller: N(Party),
  items: A(Schema.Struct({ name: S, quantity: N(Schema.Int) })),
  value: N(Schema.Struct({ amount: Schema.Number, currency: S })),
  signatories: A(Schema.Struct({ id: N(S), name: N(S) })),
  ...dated,
  status: Schema.Literals(["contracted", "planned", "approved", "delivered", "aggregate"]),
  /** Id shared by the stages of one deal, or null. */
  deal: N(S),
  ...backed,
});
export type PurchaseRow = typeof PurchaseRow.Type;

export const Outcome = Schema.Literals(["supports", "refines", "rejected", "premise"]);
export type Outcome = typeof Outcome.Type;

/** A claim of one cell. `text.slice(start, end) === quote` always; `at_start..at_end` are the exact words within. */
export const CellClaim = Schema.Struct({
  id: S,
  source: S,
  value: Schema.Json,
  quote: S,
  start: Schema.Int,
  end: Schema.Int,
  at_start: Schema.Int,
  at_end: Schema.Int,
  rule: S,
  attributed_to: N(S),
  outcome: Outcome,
  reason: N(S),
});
export type CellClaim = typeof CellClaim.Type;

export const FactRow = Schema.Struct({
  id: S,
  record: S,
  field: S,
  value: Schema.Json,
  status: Schema.Literals(["stated", "inferred", "conflicting", "decided"]),
  /** The rule that chose or inferred the value. */
  rule: S,
  /** For inferred values: the argument in plain words, one step a line; readings excluded say by which premise. */
  argument: A(S),
  origins: Schema.Int,
  support: Support,
  claims: A(CellClaim),
  decisions: A(S),
});
export type FactRow = typeof FactRow.Type;

export const ConflictRow = Schema.Struct({
  id: S,
  record: N(S),
  field: S,
  severity: Severity,
  values: A(Schema.Struct({ value: Schema.Json, sources: A(S), claims: A(S) })),
  resolution: N(S),
});
export type ConflictRow = typeof ConflictRow.Type;

export const FindingRow = Schema.Struct({
  id: S,
  check: S,
  severity: Severity,
  message: S,
  records: A(S),
  claims: A(S),
  /** The sentences it is about: `text.slice(start, end) === quote`. */
  spans: A(Schema.Struct({ source: S, start: Schema.Int, end: Schema.Int, quote: S })),
});
export type FindingRow = typeof FindingRow.Type;

/** A record that turned out to be another: the older id stays. */
export const RedirectRow = Schema.Struct({ id: S, to: S });
export type RedirectRow = typeof RedirectRow.Type;

/** What reconciliation and checking make of a log; everything an export holds except its head. */
export interface Views {
  readonly sources: readonly SourceRow[];
  readonly entities: readonly EntityRow[];
  readonly meetings: readonly MeetingRow[];
  readonly visits: readonly VisitRow[];
  readonly agreements: readonly AgreementRow[];
  readonly purchases: readonly PurchaseRow[];
  readonly facts: readonly FactRow[];
  readonly conflicts: readonly ConflictRow[];
  readonly findings: readonly FindingRow[];
  readonly redirects: readonly RedirectRow[];
}

/**
 * `as_of` is null where the dataset is the one that was made, or would have been, when the log stood at `position`: what was
 * exported then and what is exported as of then are the same bytes. Only where words were taken down since, so that they are
 * not, it holds the position.
 */
export const LogHead = Schema.Struct({ position: Schema.Int, head: S, as_of: N(Schema.Union([S, Schema.Int])) });
export type LogHead = typeof LogHead.Type;

export const Dataset = Schema.Struct({
  schema_version: Schema.Literal(1),
  program: S,
  log: LogHead,
  sources: A(SourceRow),
  entities: A(EntityRow),
  meetings: A(MeetingRow),
  visits: A(VisitRow),
  agreements: A(AgreementRow),
  purchases: A(PurchaseRow),
  facts: A(FactRow),
  conflicts: A(ConflictRow),
  findings: A(FindingRow),
  redirects: A(RedirectRow),
});
export type Dataset = typeof Dataset.Type;
