/**
 * A sentence in the hands of the frames: its units, who stands left and right of a verb, and what they stand for.
 *
 * Everything here is shallow on purpose: closed lists and order, no statistics. Walking is bounded by the sentence.
 */
import type { Evidence, Grounded, PersonRef } from "../../model/claim.ts";
import { roleNormal } from "../../world/offices.ts";
import { holderOf, officeBefore, statesBefore } from "./holders.ts";
import type { Dossier } from "../mentions/dossier.ts";
import { type Person, personName } from "../mentions/registry.ts";
import type { Unit, UnitKind } from "../mentions/unit.ts";
import { PEOPLE_PLURALS, PERSON_VERBS, SIDE_PLURALS } from "../mentions/wordlists.ts";
import { memberBehindAside, pastSequence } from "../clauses/asides.ts";
import { officerBehind } from "../clauses/company-officers.ts";
import { type Clauses, parseClauses, type Verb } from "../clauses/parse.ts";
import { evidenceAt } from "../evidence.ts";
import type { Said } from "./attribution.ts";
import { unitTest, wordTest } from "../mentions/ask.ts";
import { isHeadless, standingFor, VISIT_NOUN } from "./subject-nouns.ts";
import type { Sentence } from "../text/sentences.ts";
import { ADVERBS, AUXILIARIES, BOUNDARIES, EXTRA_VERBS, NOT_FINITE, PREPOSITIONS } from "./scene-words.ts";
import { wordsOf } from "./words-of.ts";

/** States of an article, most often named first, that a claim without its sides may be of. */
export const STATES_AMID = 8;

export interface Scene {
  /** Whom the report is about when the sentence begins: the last person who was the subject of a main clause. */
  readonly topic: readonly Actor[];
  readonly dossier: Dossier;
  readonly sentence: Sentence;
  readonly units: readonly Unit[];
  /** For each unit, whether it stands inside quotation marks. */
  readonly quoted: readonly boolean[];
  /** The kinds of its units beside plain words and marks. */
  readonly kinds: ReadonlySet<UnitKind>;
  /** What was worked out of it when a frame first asked. */
  readonly kept: Kept;
}

export interface Kept {
  clauses: Clauses | undefined;
  said: readonly Said[] | undefined;
}

/** One who takes part: a person, an official without a name, a state or an organisation. */
export interface Actor {
  readonly kind: "person" | "official" | "state" | "org";
  readonly person: Person | null;
  readonly country: string | null;
  readonly role: string | null;
  readonly display: string;
  readonly unit: Unit;
}

export const isPreposition = wordTest((lower) => PREPOSITIONS.has(lower));
export const isAdverb = wordTest((lower) => ADVERBS.has(lower) || (lower.endsWith("ly") && lower.length > 4));
export const isAuxiliary = wordTest((lower) => AUXILIARIES.has(lower));
const opensBound = unitTest((lower) => BOUNDARIES.has(lower));
export const isBoundary = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.kind === "word" || unit.kind === "pronoun") && opensBound(unit);
export const verbLike = wordTest(
  (lower) =>
    PERSON_VERBS.has(lower) || (AUXILIARIES.has(lower) && !NOT_FINITE.has(lower)) || /^[a-z-]{3,}ed$/.test(lower) || EXTRA_VERBS.has(lower),
);
export { wordsOf };

export const groundUnit = <T>(scene: Scene, value: T, unit: Pick<Unit, "start" | "end">): Grounded<T> => ({
  value,
  evidence: evidenceOf(scene, unit),
});

/** Index of the sentence that holds `offset`, or of the one before it; -1 where there is none. */
export const sentenceAt = (sentences: readonly Sentence[], offset: number): number => {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

export const evidenceOf = (scene: Scene, unit: Pick<Unit, "start" | "end">): Evidence => {
  // A value may be grounded in another sentence of the article than the one at hand.
  const { sentence, dossier } = scene;
  const text = dossier.document.text;
  if (unit.start >= sentence.start && unit.end <= sentence.end) return evidenceAt(text, sentence.start, sentence.end, unit.start, unit.end);
  const found = dossier.document.sentences[sentenceAt(dossier.document.sentences, unit.start)];
  const other = found !== undefined && unit.end <= found.end ? found : undefined;
  return other === undefined
    ? evidenceAt(text, unit.start, unit.end, unit.start, unit.end)
    : evidenceAt(text, other.start, other.end, unit.start, unit.end);
};

/** The office a person holds in this article: the fullest said, offices before mere ranks. */
export const roleOf = (person: Person): string | null => {
  let best: string | null = null;
  for (const role of person.roles) {
    if (role.former) continue;
    if (best === null || roleNormal(role.role).length > roleNormal(best).length) best = role.role;
  }
  return best;
};

export const personActor = (person: Person, unit: Unit): Actor => ({
  kind: "person",
  person,
  country: person.country,
  role: roleOf(person),
  display: personName(person),
  unit,
});

const NOBODY = Object.freeze([]) as unknown as Actor[]; // shared

/** Who a unit stands for; empty where it is nobody. */
export const actorsOf = (scene: Scene, unit: Unit): Actor[] => {
  if (unit.kind === "person" || (unit.kind === "official" && unit.person !== undefined)) {
    const persons = unit.persons ?? (unit.person === undefined ? [] : [unit.person]);
    return persons.map((person) => personActor(person, unit));
  }
  if (unit.kind === "mark") return NOBODY;
  if (unit.kind === "official") {
    // "the water ministers of the three countries": one of each.
    const states = unit.refers ? scene.dossier.referents.get(unit)?.countries : undefined;
    return (states ?? [unit.country ?? null]).map((country): Actor => {
      const holder = holderOf(scene.dossier, unit, country);
      if (holder !== undefined) return personActor(holder, unit);
      return { kind: "official", person: null, country, role: unit.office?.role ?? null, display: unit.lower, unit };
    });
  }
  const referent = unit.refers ? scene.dossier.referents.get(unit) : undefined;
  if (referent !== undefined) {
    const persons = referent.persons.map((person) => personActor(person, unit));
    const states = referent.countries.map(
      (country): Actor => ({ kind: "state", person: null, country, role: null, display: country, unit }),
    );
    return [...persons, ...states];
  }
  if (unit.kind === "country" || (unit.kind === "place" && unit.country !== null && isSeat(unit))) {
    return [{ kind: "state", person: null, country: unit.country, role: null, display: unit.display ?? unit.lower, unit }];
  }
  if (unit.kind === "org")
    return [{ kind: "org", person: null, country: unit.country, role: null, display: unit.display ?? unit.lower, unit }];
  return NOBODY;
};

const isSeat = (unit: Unit): boolean => unit.countries !== undefined;

/** Whether `actorsOf` gives anybody, without making them. */
export const isActor = (scene: Scene, unit: Unit | undefined): boolean => {
  if (unit === undefined || unit.kind === "mark") return false;
  if (unit.kind === "person" && unit.person === undefined) return (unit.persons?.length ?? 0) > 0;
  if (unit.kind === "person" || unit.kind === "official")
    return unit.persons === undefined || unit.person === undefined || unit.persons.length > 0;
  const referent = unit.refers ? scene.dossier.referents.get(unit) : undefined;
  if (referent !== undefined) return referent.persons.length + referent.countries.length > 0;
  return unit.kind === "country" || unit.kind === "org" || (unit.kind === "place" && unit.country !== null && isSeat(unit));
};

const isJoin = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.lower === "," || unit.lower === "and" || unit.lower === "&" || unit.lower === ";" || unit.lower === "or");

/** The state that carries a row on from unit `k` (", Y", "and Z", ", and Z"), or -1. */
const nextMember = (units: readonly Unit[], k: number): number => {
  let m = k;
  while (m - k < 2 && isJoin(units[m])) m++;
  if (m > k && units[m]?.lower === "the") m++;
  return m > k && units[m]?.kind === "country" && units[m]?.possessive !== true ? m : -1;
};

const GUEST = /^(guest|host|hostess|visitor|interlocutor|colleague|friend|homologue)$/;
/** "met his host, A", "saw her guest A": the unit of the name that the noun at unit `i` announces, or -1. */
export const announced = (scene: Scene, i: number): number => {
  if (!GUEST.test(scene.units[i]?.lower ?? "") || scene.units[i]?.kind !== "word") return -1;
  const at = scene.units[i + 1]?.lower === "," ? i + 2 : i + 1;
  return scene.units[at]?.kind === "person" ? at : -1;
};
/** Does ", A" follow the noun at unit `i`? */
const namedBehind = (scene: Scene, i: number): boolean => scene.units[i + 1]?.lower === "," && scene.units[i + 2]?.kind === "person";

/** "his guest", "the two chiefs": nouns whose names may follow behind a comma. */
const isGroupNoun = (unit: Unit): boolean => GUEST.test(unit.lower) || (unit.kind === "word" && PEOPLE_PLURALS.has(unit.lower));

/** Skips determiners, adjectives and plural heads that introduce names: "key Indian officials, including A and B". */
const groupStart = (scene: Scene, from: number): { at: number; country: string | null } | undefined => {
  const { units } = scene;
  let country: string | null = null;
  for (let i = from; i < units.length && i - from < 12; i++) {
    const unit = units[i] as Unit;
    const name = isGroupNoun(unit) && namedBehind(scene, i) ? i + 2 : officerBehind(units, i);
    if (isActor(scene, unit) && !unit.possessive && name < 0) return { at: i, country };
    // "with, among others, A": a parenthesis before the names; "with his guest, A": the name follows.
    if (unit.lower === "," && /^(among|inter)$/.test(units[i + 1]?.lower ?? "")) {
      i += units[i + 3]?.lower === "," ? 3 : 2;
      continue;
    }
    if (name > 0) i = name - 1;
    else if (unit.kind === "demonym") country = unit.country;
    else if (unit.possessive) country = unit.country;
    else if (unit.kind === "word" && (PEOPLE_PLURALS.has(unit.lower) || SIDE_PLURALS.has(unit.lower) || unit.lower === "leadership")) {
      const ahead = units
        .slice(i + 1, i + 5)
        .findIndex((u) => /^(including|namely|like)$/.test(u.lower) || (u.lower === "such" && true) || u.lower === "—" || u.lower === ":");
      // "by ministers Lee and Vale"; "with their Northish counterparts, Secretary A and Minister B"
      if (ahead < 0 && units[i + 1]?.kind === "person") continue;
      if (ahead < 0 && /^(counterparts|colleagues|hosts|guests)$/.test(unit.lower) && namedBehind(scene, i)) {
        i++;
        continue;
      }
      if (ahead < 0) return undefined;
      i = i + 1 + ahead;
    } else if (unit.lower === "visiting" && i > from) continue;
    else if (unit.kind === "mark" || isPreposition(unit) || verbLike(unit) || isBoundary(unit)) return undefined;
  }
  return undefined;
};

/** Units of a bracket behind a member of a row: "A (19 September); B (20 September)". */
const BRACKET = 6;
/** Past a short bracket at `k`, else `k`. */
const afterBracket = (units: readonly Unit[], k: number): number => {
  if (units[k]?.lower !== "(") return k;
  for (let m = k + 1; m < k + BRACKET; m++) if (units[m]?.lower === ")") return m + 1;
  return k;
};

/** The minister of Z in "the foreign ministers of X, Y and Z". */
const memberOf = (scene: Scene, official: Unit, unit: Unit): Actor => {
  const holder = holderOf(scene.dossier, official, unit.country);
  if (holder !== undefined) return personActor(holder, unit);
  return { kind: "official", person: null, country: unit.country, role: official.office?.role ?? null, display: unit.lower, unit };
};

/** The Polish minister in "the Polish and Finnish ministers". */
const sharing = (scene: Scene, k: number): Actor[] => {
  const unit = scene.units[k] as Unit;
  return unit.persons === undefined ? statesBefore(scene.units, k).map((state) => memberOf(scene, unit, state)) : [];
};

/** The actors of a noun group from unit `from` rightwards, coordination included; `next` is the unit after it. */
export const readActors = (scene: Scene, from: number): { actors: Actor[]; next: number } => {
  const { units } = scene;
  const start = groupStart(scene, from);
  if (start === undefined) return { actors: [], next: from };
  const actors: Actor[] = [];
  let i = start.at;
  while (i < units.length) {
    const unit = units[i] as Unit;
    const here = actorsOf(scene, unit);
    if (here.length === 0 || unit.possessive) break;
    for (const actor of [...sharing(scene, i), ...here]) {
      if (actor.person !== null && actor.person.country === null && start.country !== null) {
        actor.person.country = start.country;
        actor.person.countryStated = true;
      }
      actors.push(actor.person === null ? { ...actor, country: actor.country ?? start.country } : personActor(actor.person, unit));
    }
    // "the foreign ministers of X, Y and Z": every state has a minister.
    if (unit.kind === "official" && unit.plural === true && unit.country !== null) {
      for (let m = nextMember(units, i + 1); m > 0; m = nextMember(units, m + 1)) {
        actors.push(memberOf(scene, unit, units[m] as Unit));
        i = m;
      }
    }
    // On to the next member: "A, B and C", "A as well as B", "A; B, minister of X", "A first and then B".
    let k = afterBracket(units, i + 1);
    if (units[k]?.lower === "first" && isJoin(units[k + 1])) k++;
    // "A, director of the bureau, and B", "A, who heads it, and B"
    const member = memberBehindAside(units, clausesOf(scene).classes, k, true);
    if (member > 0 && !opensClause(scene, member)) {
      i = member;
      continue;
    }
    // "met his Northish counterparts: A and B"
    if (unit.kind === "official" && unit.plural === true && unit.counterpart === true && units[k]?.lower === ":") k++;
    while (
      k < units.length &&
      (isJoin(units[k]) || (units[k]?.lower === "as" && units[k + 1]?.lower === "well" && units[k + 2]?.lower === "as"))
    ) {
      k += units[k]?.lower === "as" ? 3 : 1;
      if (units[k]?.lower === "with" && unit.kind === "place") return { actors, next: i + 1 }; // "in Lima and with B"
      if (/^(?:with|also)$/.test(units[k]?.lower ?? "")) k++;
    }
    // "received A and, in the afternoon, B", "saw A first and afterwards, separately, B"
    if (k > i + 1 && /^in the (?:morning|afternoon|evening) ,$/.test(wordsOf(units, k, k + 4))) k += 4;
    if (k > i + 1) k = pastSequence(units, k);
    // "the Ministers of X, H.E. A, and of Y, H.E. B"
    if (k > i + 1 && units[k]?.lower === "of" && units[k + 1]?.kind === "country" && units[k + 2]?.lower === ",") k += 3;
    const joined =
      k > i + 1 ? isJoin(units[k - 1]) || units[k - 1]?.lower === ":" || units[k - 1]?.kind === "word" : isActor(scene, units[k]);
    if (!joined || k >= units.length) {
      i++;
      break;
    }
    const next = groupStart(scene, k);
    // "call on A, meet B": another verb's object.
    if (next !== undefined && crossesVerb(scene, k, next.at)) {
      i++;
      break;
    }
    const parted = unit.kind === "place" && (k === i + 1 || units[k - 1]?.lower === ",") && units[next?.at ?? k]?.kind === "person";
    if (next === undefined || next.at - k > 4 || parted) {
      i++;
      break;
    }
    // ", and Lee said" begins a new clause: the next actor is the subject of a verb of its own.
    if (opensClause(scene, next.at)) {
      i++;
      break;
    }
    i = next.at;
  }
  // "her Northish counterparts, A and B": the names are whom the office stands for.
  const named = actors.filter(
    (a) =>
      !(
        a.kind === "official" &&
        a.unit.plural === true &&
        a.unit.counterpart === true &&
        actors.some((b) => b.person !== null && b.country === a.country)
      ),
  );
  return { actors: named, next: i };
};

/** Does a verb stand among units `from` to `to` (half open)? */
const crossesVerb = (scene: Scene, from: number, to: number): boolean => {
  const { verbOf } = clausesOf(scene);
  for (let k = from; k < to; k++) if ((verbOf[k] ?? -1) >= 0) return true;
  return false;
};

const isSubjectNoun = (scene: Scene, i: number): boolean => {
  const unit = scene.units[i] as Unit;
  // "the Oslo visit": a place before its noun acts for nobody.
  if (unit.kind === "place" && VISIT_NOUN.test(scene.units[i + 1]?.lower ?? "")) return false;
  return isActor(scene, unit) && !unit.possessive;
};

/** Does a clause begin with the actor at unit `i`, as its subject? */
const opensClause = (scene: Scene, i: number): boolean =>
  clausesOf(scene).verbs.some((v) => v.subject !== null && v.subject.first === i && v.first > i);

/** The clauses of a sentence, parsed when a frame first asks. */
export const clausesOf = (scene: Scene): Clauses => {
  scene.kept.clauses ??= parseClauses(scene.units, (unit) => isActor(scene, unit));
  return scene.kept.clauses;
};

/** The verb whose clause unit `i` stands in. */
export const verbAround = (scene: Scene, i: number): Verb | undefined => {
  const { verbs, verbOf, governor } = clausesOf(scene);
  const own = verbOf[i] ?? -1;
  return verbs[own >= 0 ? own : (governor[i] ?? -1)];
};

/** The actors that do what the verb at (or around) unit `i` says, coordination included. */
export const subjectOf = (scene: Scene, i: number): Actor[] => {
  const verb = verbAround(scene, i);
  const subject = verb?.subject;
  // "• held a meeting with A": an item, or a clause cut short, is about whom the report is about; not "The first is due in Lima".
  if (verb !== undefined && subject === null && verb.form === "finite" && verb.first <= 2)
    return scene.units.slice(0, verb.first).some(isHeadless) ? [] : [...scene.topic];
  if (subject == null) return [];
  const { units } = scene;
  if (subject.actors.length > 0)
    return subject.actors.flatMap((k, n) => {
      const office = officeBefore(units, subject.actors, n);
      if (office !== undefined) return [memberOf(scene, office, units[k] as Unit)];
      return isSubjectNoun(scene, k) ? [...sharing(scene, k), ...actorsOf(scene, units[k] as Unit)] : [];
    });
  return standingFor(units, subject.first, verb?.first ?? 0).flatMap((unit) => actorsOf(scene, unit));
};

/** Turns an actor into the model's reference. */
export const personRef = (actor: Actor): PersonRef => ({
  name: actor.person === null ? null : personName(actor.person),
  surface: actor.unit.lower,
  country: actor.country,
  role: actor.role,
});

/** Same person, or same unnamed office of the same state. */
export const sameActor = (a: Actor, b: Actor): boolean =>
  a.person !== null && b.person !== null
    ? a.person === b.person
    : a.kind === b.kind &&
      a.country === b.country &&
      a.role === b.role &&
      a.person === b.person &&
      (a.kind !== "org" || a.display === b.display);

export const distinct = (actors: readonly Actor[]): Actor[] => actors.filter((a, i) => actors.findIndex((b) => sameActor(a, b)) === i);
