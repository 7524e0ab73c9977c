/**
 * What an article has told of its deals so far, so that later sentences which only add numbers or days can lean on it.
 */
import type { PurchaseStatus } from "../../model/claim.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateRef } from "./circumstance.ts";
import type { Draft } from "./draft.ts";
import type { Actor, Scene } from "./scene.ts";

/** What the article has told of a deal so far; later sentences that only add numbers lean on it. */
export interface DealContext {
  readonly buyer: Actor;
  readonly seller: Actor | undefined;
  readonly status: PurchaseStatus;
  readonly words: ReadonlySet<string>;
  readonly draft: { -readonly [K in keyof PurchaseDraft]: PurchaseDraft[K] };
}

export type PurchaseDraft = Extract<Draft, { kind: "purchase" }>;
export const GENERIC_ITEMS = /^(weapons?|arms|weaponry|equipment|systems?|military equipment|weapon systems|hardware)$/i;

export const itemTokens = (items: readonly Unit[]): Set<string> =>
  new Set(items.flatMap((u) => (u.item?.name ?? "").toLowerCase().split(/[^\p{L}\p{N}-]+/u)).filter((w) => w.length > 2));

/** Latest deal of the article that shares an item word with `items`, else the latest one. */
export const leanOn = (contexts: readonly DealContext[], items: readonly Unit[]): DealContext | undefined => {
  const words = itemTokens(items);
  for (let i = contexts.length - 1; i >= 0; i--) if ([...words].some((w) => contexts[i]?.words.has(w))) return contexts[i];
  return contexts[contexts.length - 1];
};

/** "…, the ministry said on Friday": for a notice the day of the statement is the day. */
export const saidDate = (scene: Scene): PurchaseDraft["date"] => {
  const { units } = scene;
  for (let i = units.length - 1; i > 0; i--) {
    const unit = units[i] as Unit;
    if (
      unit.kind === "date" &&
      unit.temporal?.role === "point" &&
      units.slice(Math.max(0, i - 3), i).some((u) => /^(said|announced|notified|confirmed)$/.test(u.lower))
    )
      return dateRef(scene, unit, "past");
  }
  return null;
};
