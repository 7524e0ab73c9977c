/** Cells to which one article gives values that cannot stand beside each other. */
import type { CellClaim, FactRow } from "../model/dataset.ts";
import type { Src } from "../reconcile/corpus.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";

export interface Contradiction {
  readonly fact: FactRow;
  readonly src: Src;
  /** The article's claims on the cell, held and lost. */
  readonly claims: readonly CellClaim[];
}

const NONE: readonly Contradiction[] = [];

export const contradictions = ({ rows, standing, corpus }: Reconciled): readonly Contradiction[] =>
  rows.facts.flatMap((fact): readonly Contradiction[] => {
    if (!fact.claims.some((c) => c.outcome === "rejected")) return NONE;
    const counted = fact.claims.filter((c) => c.outcome !== "premise" && !standing.rejectedClaims.has(c.id));
    const held = new Set(counted.filter((c) => c.outcome !== "rejected").map((c) => c.source));
    const torn = new Set(counted.filter((c) => c.outcome === "rejected" && held.has(c.source)).map((c) => c.source));
    if (torn.size === 0) return [];
    return corpus.sources.flatMap((src) => (torn.has(src.id) ? [{ fact, src, claims: counted.filter((c) => c.source === src.id) }] : []));
  });
