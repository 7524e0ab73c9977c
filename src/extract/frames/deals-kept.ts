/**
 * Deals told before what they are for, kept until a later sentence tells it: one contract without its goods, or several that are only counted.
 */
import type { PurchaseStatus } from "../../model/claim.ts";
import type { PurchaseDraft } from "./deal.ts";
import type { Actor } from "./scene.ts";

/** A contract told without its goods, which the next sentences may tell. */
export interface BareDeal {
  readonly buyer: Actor;
  readonly seller: Actor;
  readonly date: PurchaseDraft["date"];
  readonly value: PurchaseDraft["value"];
  /** Number of the sentence that told it. */
  readonly at: number;
}

/** Several deals that a sentence counted, and the next ones tell apart. */
export interface PartedDeals extends Pick<BareDeal, "buyer" | "seller" | "date" | "at"> {
  readonly status: PurchaseStatus;
}
