/**
 * Claims that an analyst rejected stay visible beside the cells they spoke to, as rejected, with the decision.
 *
 * A rejected claim takes no part in anything before this: it is laid beside the record that it fits best of all that are
 * left, and its values are added to that record's facts. One that fits none any more shows only in the log.
 */
import type { Evidence, Happening } from "../../model/claim.ts";
import { compareText } from "../compare.ts";
import type { Src } from "../corpus.ts";
import type { DateFinder } from "../dates/finder.ts";
import { cellClaim, type Ledger } from "../facts/ledger.ts";
import { WEAK } from "../link/fit.ts";
import { fitOf } from "../link/fitOf.ts";
import type { Mention } from "../mention.ts";
import type { Ready } from "../rows/rows.ts";

interface Said {
  readonly value: unknown;
  readonly evidence: Evidence;
}

/** A person, item, party or sum as its cell shows it. */
const shown = (value: unknown): unknown => {
  if (value === null || typeof value !== "object") return value;
  const { surface: _surface, bound: _bound, precision: _precision, ...rest } = value as Record<string, unknown>;
  return rest;
};

/** What a claim says of a column; dates as the words it has for them. */
const saidOf = (claim: Happening, field: string, src: Src): readonly Said[] => {
  const slot = (claim as unknown as Record<string, unknown>)[field] as Said | readonly Said[] | null | undefined;
  if (slot === null || slot === undefined) return [];
  if (Array.isArray(slot)) return (slot as readonly Said[]).map((s) => ({ ...s, value: shown(s.value) }));
  const { value, evidence } = slot as Said;
  return [{ value: field === "date" ? (src.text?.slice(evidence.at_start, evidence.at_end) ?? null) : shown(value), evidence }];
};

const bestRecord = (m: Mention, ready: readonly Ready[], finder: DateFinder): Ready | null => {
  let best: { record: Ready; score: number } | null = null;
  for (const record of ready)
    for (const other of record.group.mentions) {
      if (other.claim.kind !== m.claim.kind || !(other.src === m.src || other.sides.some((s) => m.sides.includes(s)))) continue;
      const score = fitOf(m, other, finder) ?? WEAK;
      if (score <= WEAK || (best !== null && (score < best.score || (score === best.score && compareText(best.record.id, record.id) <= 0))))
        continue;
      best = { record, score };
    }
  return best?.record ?? null;
};

/** `ghosts`: the mentions that rejected claims would make. */
export const showRejected = (
  rejected: ReadonlyMap<string, string>,
  ghosts: readonly Mention[],
  ready: readonly Ready[],
  finder: DateFinder,
  ledger: Ledger,
): void => {
  for (const mention of [...ghosts].sort((a, b) => a.src.rank - b.src.rank || compareText(a.id, b.id))) {
    const { claim, src } = mention;
    const record = bestRecord(mention, ready, finder);
    const own = record === null ? [] : (ledger.facts.get(record.id) ?? []);
    own.forEach((fact, at) => {
      const said = saidOf(claim, fact.field, src);
      const reason = `rejected by an analyst (${rejected.get(claim.id) ?? ""})`;
      const lost = said.map((s) => cellClaim({ value: s.value, mention, evidence: s.evidence }, s.value, "rejected", reason));
      if (lost.length > 0) own[at] = { ...fact, claims: [...fact.claims, ...lost] };
    });
  }
};
