/**
 * What a frame hands over: a claim without id, and the reason for each trigger that became none. Ids follow at the end,
 * from source, kind, trigger and order.
 */
import type { Claim, Evidence } from "../../model/claim.ts";

type WithoutId<T> = T extends unknown ? Omit<T, "id" | "item"> : never;
export type Draft = WithoutId<Claim>;

export interface Rejection {
  readonly trigger: Evidence;
  readonly rule: string;
  readonly reason: string;
}

export interface FrameResult {
  readonly drafts: Draft[];
  readonly rejections: Rejection[];
  /** Drafts that count only where the article tells the happening nowhere else ("the talks", "discussed … with"). */
  readonly echoes: Draft[];
  /** Papers told without their sides, for other reports to tell whose they are. */
  readonly retold: Extract<Draft, { kind: "agreement" }>[];
}

export const emptyResult = (): FrameResult => ({ drafts: [], rejections: [], echoes: [], retold: [] });
