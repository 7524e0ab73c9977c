/**
 * What reconciliation gets: one entry for each article of the log, and the analysts' decisions.
 *
 * Gotchas: `text` is null once an article's words were taken down; its claims stay, their quotes are then empty. The order
 * of the entries carries no meaning: `position` only serves to keep the older of two ids.
 */
import type { ArticleMeta } from "../model/article.ts";
import type { Reading } from "../model/claim.ts";
import type { Decision } from "../model/decision.ts";

export interface SourceState {
  readonly id: string;
  readonly meta: ArticleMeta;
  readonly text: string | null;
  /** Log position of the source event. */
  readonly position: number;
  /** The newest reading, or null where nobody has read the article yet. */
  readonly reading: Reading | null;
}

export interface PlacedDecision {
  readonly position: number;
  readonly decision: Decision;
}

export interface ReconcileInput {
  readonly sources: readonly SourceState[];
  readonly decisions: readonly PlacedDecision[];
}
