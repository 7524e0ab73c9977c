/**
 * Of which state somebody cannot be: whoever has "a Peruvian counterpart", named or not, is not of Peru.
 *
 * Read where one person alone stands before the counterpart in the sentence, so that nothing else can be whose it is.
 */
import type { Person } from "./registry.ts";
import type { Unit } from "./unit.ts";

/** "A and her Peruvian counterpart", "A met his Peruvian counterpart, B": each person with the state that is not theirs. */
export const foreignTo = (units: readonly Unit[]): (readonly [Person, string])[] => {
  const at = units.findIndex(
    (u) => (u.kind === "official" || u.kind === "person") && u.counterpart === true && u.country !== null && /^(?:his|her)\b/.test(u.lower),
  );
  const state = units[at]?.country;
  if (at < 1 || state == null) return [];
  const before = units.slice(0, at).filter((u) => u.kind === "person" || u.kind === "official");
  const [one, ...others] = before;
  return one?.person === undefined || one.persons !== undefined || one.possessive || others.length > 0 || one.person === units[at]?.person
    ? []
    : [[one.person, state]];
};
