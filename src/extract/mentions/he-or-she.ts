/**
 * Whom "he" or "she" means: who spoke, who does what the main clause behind tells, who does what the sentence tells, who did what the one
 * before told, and of those the one who may be called so (`address.ts`). At the end what tells of "him" and "her" whom they mean, or cannot.
 */
import { unitTest } from "./ask.ts";
import { heFirst, namedAside, speaks } from "./meant.ts";
import { isPrivate, type Person } from "./registry.ts";
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

const isToCome = unitTest(/^(?:will|shall|'ll)$/);
const isAwaited = unitTest(/^(?:expected|due|scheduled|set|slated|to)$/);
/** "In 2016 the then minister, A, came. He will stay a day": what is to come is told of nobody who was in office then. */
const isOfNow = (units: readonly Unit[], i: number): boolean =>
  isToCome(units[i + 1] as Unit) || (units[i + 1]?.lower === "is" && units[i + 2] !== undefined && isAwaited(units[i + 2] as Unit));
const wasThen = (person: Person | undefined): boolean =>
  person !== undefined && person.roles.length > 0 && person.roles.every((r) => r.former);

/** "He had talked to A. She will come": the only one named before the pronoun in its sentence, or in the one before it, who passes `test`. */
const onlyOther = (units: readonly Unit[], i: number, told: Told, test: (person: Person) => boolean): Person | undefined => {
  const here = new Set(
    units.slice(0, i).flatMap((u) => (u.kind === "person" && u.persons === undefined && u.person !== undefined ? [u.person] : [])),
  );
  const near = [...here].filter((p) => test(p) && !isPrivate(p));
  return near.length > 0 ? (near.length === 1 ? near[0] : undefined) : told.onlyOneBefore((p) => test(p) && !isPrivate(p));
};

/** The person whom the pronoun at unit `i` means. */
export const whoIsMeant = (units: readonly Unit[], i: number, told: Told, around: Around): Person | undefined => {
  const { here, subject, hero, speaker, alone } = around;
  const pronoun = units[i]?.lower === "he" ? "he" : "she";
  // "He had Lee on the line": whoever is named later in the sentence is not "he".
  const named = namedAside(units, i);
  const mayBe = (p: Person | undefined) => p !== undefined && !named.has(p) && told.addressed.mayBe(p, pronoun);
  const spoke = [i === 0 && speaks(units[1]) ? speaker : undefined, told.spokenOf(units, i)].find(mayBe);
  const now = units[i + 1] !== undefined && wasThen(subject) && !wasThen(hero) && isOfNow(units, i) ? hero : undefined;
  const first =
    spoke ??
    [now].find(mayBe) ??
    told.ahead(doerBehind(units, i), subject, hero) ??
    heFirst(units, i, here, subject, hero, told.isStale(subject, hero)).find(mayBe) ??
    told.latest(mayBe);
  const person = told.addressed.rather(
    first,
    pronoun,
    [hero, subject].filter((p) => p !== undefined && !named.has(p)),
    () => onlyOther(units, i, told, (p) => p !== first && mayBe(p) && !told.addressed.isOtherwise(p, pronoun)),
    told.at,
  );
  if (person === undefined) return undefined;
  if (subject !== undefined) told.addressed.tell(subject, person, pronoun);
  told.addressed.take(person, pronoun, alone && person === here, told.at);
  return person;
};

/** "A visited Lima, where a treaty was signed by her and B": the subject of the main clause, whom a deed in the other is done by. */
export const ofOuterClause = <P>(units: readonly Unit[], i: number, subject: P | undefined): P | undefined => {
  const opener = units.findLastIndex((u, k) => k < i && /^(?:where|when|while|which|whereupon)$/.test(u.lower));
  // "thanked A for the spring, when he had been received by her": not who does what the clause tells
  const own = units.slice(opener + 1, i).some((u) => /^(?:he|she|who)$/.test(u.lower));
  return units[i - 1]?.lower === "by" && opener >= 0 && !own ? subject : undefined;
};

/** "The sultan, for his part, said that he …": who opens the sentence, an official whom nobody names, and nobody else before unit `i`. */
export const opensUnnamed = (units: readonly Unit[], i: number): boolean => {
  const [first] = units;
  if (first?.kind !== "official" || first.person !== undefined || first.plural === true || first.country === null || first.possessive)
    return false;
  return !units.slice(1, i).some((u) => u.kind === "person" || u.kind === "official" || u.lower === "but" || u.lower === ";");
};

const isTheirs = unitTest(
  /^(?:daughter|son|aide|ally|adviser|advisor|confidante?|loyalist|supporter|critic|appointee|relative|cousin|brother|sister|nephew|friend|spokesman|spokeswoman|spokesperson|rally|speech|visit|administration|government|cabinet|plan|campaign|victory|biographer)$/,
);
/** "is married to a Vega daughter", "an aide quoted in a Vega biography": a name that only says whose somebody else is. */
export const isModifier = (units: readonly Unit[], i: number): boolean =>
  /^an?$/.test(units[i - 1]?.lower ?? "") && units[i + 1] !== undefined && isTheirs(units[i + 1] as Unit);

/** "called on the Northish prime minister and gave him …": an official of the same sentence whom nobody names. */
export const meansUnnamed = (units: readonly Unit[], i: number): boolean => {
  const last = units.slice(0, i).findLast((u) => u.kind === "official" || u.kind === "person");
  return last?.kind === "official" && last.person === undefined && last.plural !== true && last.office !== undefined;
};

const AWAY = /^(?:has |had |himself |herself )?(?:stayed|stays|kept) away\b/;
/** "A talked with B. C stayed away. Later he met D": is `person` told only not to have been there? The report goes on with A. */
export const staysAway = (units: readonly Unit[], person: Person | undefined): boolean => {
  const at = person === undefined ? -1 : units.findIndex((u) => u.person === person);
  return (
    at >= 0 &&
    AWAY.test(
      units
        .slice(at + 1, at + 6)
        .map((u) => u.lower)
        .join(" "),
    )
  );
};
