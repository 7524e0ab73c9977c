/**
 * JSON with one spelling: the keys of a value always in the same order, whatever store the value passed through
 * (PostgreSQL's `jsonb` reorders keys). Well-known keys come in the order of the public contract, others by code unit.
 */
const FIRST = ["id", "name", "country", "role", "title", "quantity", "amount", "currency", "from", "to"];
const RANK = new Map(FIRST.map((key, index) => [key, index]));

const byContract = (a: string, b: string): number => {
  const rank = (RANK.get(a) ?? FIRST.length) - (RANK.get(b) ?? FIRST.length);
  return rank !== 0 ? rank : a < b ? -1 : a > b ? 1 : 0;
};

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.keys(value).sort(byContract);
  return Object.fromEntries(entries.map((key) => [key, ordered((value as Record<string, unknown>)[key])]));
};

/** Compact JSON of any JSON value. `-0`, NaN and infinities become what `JSON.stringify` makes of them (0 and null). */
export const canonicalJson = (value: unknown): string => JSON.stringify(ordered(value));
