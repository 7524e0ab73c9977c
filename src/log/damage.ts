/**
 * Files of the database that do not hold what it wrote, as it tells: SQLSTATE XX001 and XX002 (data and index corrupted;
 * PostgreSQL 18 and PGlite keep a checksum for every page).
 */
const CORRUPTED: ReadonlySet<unknown> = new Set(["XX001", "XX002"]);

/** What the database says is damaged, or null where it failed for another reason. */
export const damageOf = (cause: unknown): string | null =>
  cause instanceof Error && CORRUPTED.has((cause as { code?: unknown }).code) ? cause.message : null;
