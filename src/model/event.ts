/**
 * The events of the log: what is appended, and nothing else.
 *
 * - `source` an article came in (its words lie apart, under `text_sha256`)
 * - `claims` a reader's or a person's reading of one source
 * - `decision` an analyst's decision
 * - `take_down` an article's words were removed
 *
 * Gotchas: a payload holds no time, no random id and no absolute path, since the log's head is made from it.
 */
import * as Schema from "effect/Schema";
import { ArticleMeta } from "./article.ts";
import { Reading } from "./claim.ts";
import { Decision } from "./decision.ts";

export const SourceAdded = Schema.Struct({ source: Schema.String, ...ArticleMeta.fields });
export type SourceAdded = typeof SourceAdded.Type;

export const ClaimsRead = Schema.Struct({ source: Schema.String, reading: Reading });
export type ClaimsRead = typeof ClaimsRead.Type;

export const TakenDown = Schema.Struct({ source: Schema.String, text_sha256: Schema.String, author: Schema.String, reason: Schema.String });
export type TakenDown = typeof TakenDown.Type;

/** Current version of each event type; the log's upcasters bring older ones up to it. */
export const EVENT_TYPES = {
  source: { version: 1, schema: SourceAdded },
  claims: { version: 1, schema: ClaimsRead },
  decision: { version: 1, schema: Decision },
  take_down: { version: 1, schema: TakenDown },
} as const;
export type EventType = keyof typeof EVENT_TYPES;
export type EventPayload<T extends EventType> = (typeof EVENT_TYPES)[T]["schema"]["Type"];

/** An event as the log hands it out, decoded and brought up to the current version. */
export type ConcordEvent = {
  readonly [T in EventType]: { readonly position: number; readonly stream: string; readonly type: T; readonly payload: EventPayload<T> };
}[EventType];
