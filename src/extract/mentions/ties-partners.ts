/**
 * "was received by Westrian President A, and later sat down with Foreign Minister B": whom somebody meets next in one sentence, told by
 * an office without a state and for the first time, is of the state of the one met before.
 */
import type { Person } from "./registry.ts";

const OF_A_STATE: ReadonlySet<string> = new Set(["head_of_state", "head_of_government", "minister", "deputy", "official", "military"]);

/** Those whom `doer` meets in one sentence, in order, who are of a state that only the one before them tells; `start`: of the sentence. */
export const ofTheSameState = (
  pairs: readonly (readonly [Person, Person])[],
  doer: Person | undefined,
  start: number,
): readonly (readonly [Person, string])[] => {
  const found: (readonly [Person, string])[] = [];
  let state: string | null = null;
  for (const [a, b] of pairs) {
    const met = a === doer ? b : b === doer ? a : undefined;
    if (met === undefined || doer === undefined) continue;
    if (met.countryStated) {
      state = met.country === doer.country ? null : met.country;
      continue;
    }
    const first = met.at[0] !== undefined && met.at[0] >= start;
    if (state !== null && first && met.roles.some((r) => !r.former && OF_A_STATE.has(r.rank))) found.push([met, state]);
  }
  return found;
};
