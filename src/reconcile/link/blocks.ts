/**
 * Blocks: mentions that share none are never compared. Meetings and agreements block on each pair of states (or on persons
 * where no two states are known), visits on the visitor, purchases on the buyer's state.
 */
import type { Mention } from "../mention.ts";

export type Blocks = ReadonlyMap<string, readonly Mention[]>;

/** The keys of one mention; `numberOf` numbers persons as they come. */
const keysOf = (m: Mention, numberOf: (person: unknown) => number): readonly string[] => {
  if (m.claim.kind === "purchase") return [`purchase ${m.claim.buyer?.value.country ?? ""}`];
  if (m.claim.kind === "visit") return [...m.named].map((p) => `visit ${numberOf(p)}`);
  const sides = m.sides.flatMap((a, i) => m.sides.slice(i + 1).map((b) => `${m.claim.kind} ${a} ${b}`));
  return sides.length > 0 ? sides : [...m.named].map((p) => `${m.claim.kind} ${numberOf(p)}`);
};

export const blocksOf = (mentions: readonly Mention[]): Blocks => {
  const numbers = new Map<unknown, number>();
  const numberOf = (person: unknown): number => {
    const known = numbers.get(person);
    if (known !== undefined) return known;
    numbers.set(person, numbers.size);
    return numbers.size - 1;
  };
  const blocks = new Map<string, Mention[]>();
  for (const m of mentions)
    for (const key of keysOf(m, numberOf)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [m]);
      else block.push(m);
    }
  return blocks;
};
