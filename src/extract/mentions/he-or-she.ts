/**
 * Whom "he" or "she" means: who spoke, who does what the main clause behind tells, who does what the sentence tells, who did what the one
 * before told, and of those the one who may be called so (`address.ts`).
 */
import { heFirst, namedAside, speaks } from "./meant.ts";
import type { Person } from "./registry.ts";
import { doerBehind } from "./stands-for.ts";
import type { Told } from "./told.ts";
import type { Unit } from "./unit.ts";

/** Who may be meant, as far as the report has told. */
export interface Around {
  /** Who does what the sentence tells, so far. */
  readonly here: Person | undefined;
  /** Who did what the sentence before told. */
  readonly subject: Person | undefined;
  readonly hero: Person | undefined;
  /** Who said what the sentence before tells, named at its end. */
  readonly speaker: Person | undefined;
  /** Is `here` the only one whom the sentence names? */
  readonly alone: boolean;
}

/** The person whom the pronoun at unit `i` means. */
export const whoIsMeant = (units: readonly Unit[], i: number, told: Told, around: Around): Person | undefined => {
  const { here, subject, hero, speaker, alone } = around;
  const pronoun = units[i]?.lower === "he" ? "he" : "she";
  // "He had Lee on the line": whoever is named later in the sentence is not "he".
  const named = namedAside(units, i);
  const mayBe = (p: Person | undefined) => p !== undefined && !named.has(p) && told.addressed.mayBe(p, pronoun);
  const spoke = [i === 0 && speaks(units[1]) ? speaker : undefined, told.spokenOf(units, i)].find(mayBe);
  const first =
    spoke ??
    told.ahead(doerBehind(units, i), subject, hero) ??
    heFirst(units, i, here, subject, hero, told.isStale(subject, hero)).find(mayBe) ??
    told.latest(mayBe);
  const person = told.addressed.rather(
    first,
    pronoun,
    [hero, subject].filter((p) => p !== undefined && !named.has(p)),
  );
  if (person === undefined) return undefined;
  if (subject !== undefined) told.addressed.tell(subject, person, pronoun);
  told.addressed.take(person, pronoun, alone && person === here);
  return person;
};
