/**
 * Proves that the log is what was appended, or names the first position where it is not.
 *
 * Both chains are computed anew from the stored rows, never trusted. Someone who recomputes every hash after a change
 * leaves a log that agrees with itself: only a head known from elsewhere (an export, a printed report) shows that, so
 * `verify` takes one. A seal that was rewritten together with the hashes after it is found the same way.
 */
import { sql } from "kysely";
import { damageOf } from "./damage.ts";
import type { Head } from "./EventLog.ts";
import { brokenGuards } from "./guards.ts";
import { readMigrations } from "./migrations.ts";
import type { LogDatabase } from "./tables.ts";
import { type KnownHead, walkChains } from "./walk-chains.ts";

/**
 * - `changed` content does not give the hash stored with it
 * - `removed` an event is missing · `reordered` it stands at another position
 * - `resealed` time or author of recording, revision or id were altered
 * - `truncated` the log ends before the head known · `rewritten` it holds another event at the known head, or events beyond its own
 * - `text` an article's words are missing or altered · `guard` the database no longer refuses changes
 * - `damaged` the database cannot read its own files
 */
export type Wrong = "changed" | "removed" | "reordered" | "resealed" | "truncated" | "rewritten" | "text" | "guard" | "damaged";

export interface Problem {
  /** null: not at one position (`guard`). */
  readonly position: number | null;
  readonly wrong: Wrong;
  readonly message: string;
}

export interface Verification {
  readonly ok: boolean;
  /** What the stored rows give, up to the first problem of the chains. */
  readonly head: Head;
  /** The problem at the lowest position, or null. */
  readonly first: Problem | null;
  readonly problems: readonly Problem[];
}

const checkTexts = async (db: LogDatabase): Promise<readonly Problem[]> => {
  const { rows } = await sql<{ position: number; why: string }>`
    SELECT position, 'were altered' AS why FROM texts WHERE text IS NOT NULL AND sha256 <> encode(sha256(convert_to(text, 'UTF8')), 'hex')
    UNION ALL
    SELECT position, 'are gone without a take-down' FROM texts t WHERE text IS NULL
      AND NOT EXISTS (SELECT FROM events e WHERE e.type = 'take_down' AND named_text(e.payload) = t.sha256)
    UNION ALL
    SELECT position, 'are there although they were taken down' FROM texts t WHERE text IS NOT NULL
      AND EXISTS (SELECT FROM events e WHERE e.type = 'take_down' AND named_text(e.payload) = t.sha256)
    UNION ALL
    SELECT position, 'are gone' FROM events e WHERE type = 'source'
      AND NOT EXISTS (SELECT FROM texts t WHERE t.sha256 = named_text(e.payload))
    ORDER BY position LIMIT 100`.execute(db);
  return rows.map((row) => ({
    position: Number(row.position),
    wrong: "text",
    message: `the words that came with the event at position ${row.position} ${row.why}`,
  }));
};

/** What a check found, or that the files it reads are damaged. */
const orDamaged = (found: Promise<readonly Problem[]>): Promise<readonly Problem[]> =>
  found.catch((cause): readonly Problem[] => {
    const damage = damageOf(cause);
    if (damage === null) throw cause;
    return [{ position: null, wrong: "damaged", message: `the store's files cannot be read: ${damage}` }];
  });

export const verify = async (db: LogDatabase, known?: KnownHead): Promise<Verification> => {
  const { head, problem } = await walkChains(db, known);
  const guards = await brokenGuards(db, readMigrations());
  const problems: Problem[] = [
    ...(problem === null ? [] : [problem]),
    ...(await orDamaged(checkTexts(db))),
    ...guards.map((message): Problem => ({ position: null, wrong: "guard", message })),
  ].sort((a, b) => (a.position ?? Number.POSITIVE_INFINITY) - (b.position ?? Number.POSITIVE_INFINITY) || 0);
  return { ok: problems.length === 0, head, first: problems[0] ?? null, problems };
};
