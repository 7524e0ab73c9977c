/** Reworded statements of named persons as clashes, tied to the record that the articles have in common. */
import { displayName } from "../entities/display.ts";
import { surnameOf } from "../entities/sameName.ts";
import type { Clash } from "../reconciled.ts";
import type { Reworded } from "./statements.ts";

/** A record as far as it matters here. */
export interface ToldRecord {
  readonly id: string;
  readonly sources: readonly string[];
  readonly persons: readonly string[];
  readonly mentions: number;
}

/** The record that all quoting articles tell of: one in which the speaker takes part, else the one told most. */
const commonRecord = (statement: Reworded, records: readonly ToldRecord[]): string | null => {
  const sources = [...new Set(statement.wordings.flat().map((q) => q.src.id))];
  let best: { id: string; score: number } | null = null;
  for (const r of records) {
    if (!sources.every((s) => r.sources.includes(s))) continue;
    const takesPart = statement.person !== null && r.persons.includes(statement.person.id);
    const score = (takesPart ? 1000 : 0) + r.sources.length * 10 + Math.min(r.mentions, 9);
    if (best === null || score > best.score || (score === best.score && r.id < best.id)) best = { id: r.id, score };
  }
  return best?.id ?? null;
};

export const isQuoteField = (field: string): boolean => field.startsWith("quote.");

/** An unnamed speaker's statements are left to a finding. */
export const quoteClashes = (statements: readonly Reworded[], records: readonly ToldRecord[]): readonly Clash[] =>
  statements.flatMap((statement): Clash[] => {
    if (statement.person === null) return [];
    return [
      {
        record: commonRecord(statement, records),
        field: `quote.${surnameCased(displayName(statement.person))}`,
        values: statement.wordings.map((wording) => ({
          value: (wording[0]?.pieces ?? []).map((p) => p.replace(/[,;]$/, "")).join(" … "),
          sources: [...new Set(wording.map((q) => q.src.id))],
          claims: wording.map((q) => q.claim.id),
        })),
        resolution: null,
      },
    ];
  });

/** The surname as the name writes it. */
const surnameCased = (name: string): string => {
  const folded = surnameOf(name);
  return name.split(/\s+/).find((word) => surnameOf(word) === folded) ?? folded;
};
