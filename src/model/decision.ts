/**
 * Decisions: what an analyst appends where the reports leave a choice. A decision never changes a source event; it is a
 * further event with author and reason, and `undo` of it is one more.
 */
import * as Schema from "effect/Schema";
import { Claim } from "./claim.ts";

const tagged = <T extends string, F extends Schema.Struct.Fields>(type: T, fields: F) =>
  Schema.Struct({ type: Schema.Literal(type), ...fields });
const id = Schema.String;

export const DecisionAction = Schema.Union([
  /** The claim is right: its values win over those that cannot stand beside them. */
  tagged("accept_claim", { claim: id }),
  tagged("reject_claim", { claim: id }),
  /** A claim the reader missed, marked by hand in a source's text; `record` names the record it tells of, where there is one. */
  tagged("add_claim", { source: id, claim: Claim, record: Schema.optionalKey(id) }),
  tagged("set_source", { source: id, field: Schema.Literals(["published", "publisher", "url"]), value: Schema.NullOr(Schema.String) }),
  /** `value` in the cell's own JSON form. */
  tagged("choose_value", { record: id, field: Schema.String, value: Schema.Json }),
  tagged("merge", { ids: Schema.Array(id) }),
  /** Sticky: no later evidence silently joins what was split. */
  tagged("different", { ids: Schema.Array(id) }),
  tagged("set_reliability", { source: id, reliability: Schema.Literals(["high", "normal", "low"]) }),
  tagged("withdraw_source", { source: id }),
  tagged("correct_source", { source: id, by: id }),
  /** A finding or a conflict. `evidence` is what it stood on; with other evidence it opens again. */
  tagged("dismiss_finding", { finding: id, evidence: Schema.String }),
  tagged("undo", { decision: id }),
]);
export type DecisionAction = typeof DecisionAction.Type;

export const Decision = Schema.Struct({
  id,
  author: Schema.String,
  reason: Schema.String,
  action: DecisionAction,
});
export type Decision = typeof Decision.Type;
