/**
 * Who puts their name to a paper: rows of names over offices put between, "by …" in its many places, who signs for the other
 * side by a verb that is not said again. Whoever looks on, mediates or travels signs nothing.
 */
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Verb } from "../clauses/parse.ts";
import { SIGN } from "./agree-words.ts";
import { type Actor, actorsOf, clausesOf, readActors, type Scene, subjectOf, wordsOf } from "./scene.ts";

const MAX_APPOSITION = 14;
const ASIDE_WITHIN = 7;

/** "signed by A in the presence of B and C": whoever is named behind such a word looks on. */
export const isOccasion = unitTest((lower) =>
  /^(?:presence|attendance|auspices|watch|sidelines|margins|during|before|after|amid|witnessed|watched|overseen|attended)$/.test(lower),
);

type Row = ReturnType<typeof readActors>;
/** "Acme Marine CEO A": the firm that a row ends with stands before whoever heads it. */
const withHead = (scene: Scene, row: Row): Row => {
  const firm = row.actors.at(-1);
  if (firm?.kind !== "org" || scene.units[row.next]?.kind !== "person") return row;
  const head = readActors(scene, row.next);
  return { actors: [...row.actors.slice(0, -1), ...head.actors, firm], next: head.next };
};

/** "its deputy head, A", "the body's chairman, A": where the name stands of one told by an office first; else `from`. */
const namedBehind = (scene: Scene, from: number): number => {
  const { units } = scene;
  const { verbOf, classes } = clausesOf(scene);
  for (let k = from; k < Math.min(units.length, from + MAX_OFFICE); k++) {
    if ((verbOf[k] ?? -1) >= 0 || classes[k] === "and") return from;
    if (units[k]?.lower === ",") return units[k + 1]?.kind === "person" ? k + 1 : from;
  }
  return from;
};
const MAX_OFFICE = 9;

/** "the heads of the two chambers, A and B, signed": the names before the verb are whom the plural means. */
export const apposedSubject = (scene: Scene, verb: Verb, actors: readonly Actor[]): readonly Actor[] => {
  const { units } = scene;
  const { classes, verbOf } = clausesOf(scene);
  const close = verb.first - 1;
  if (units[close]?.lower !== "," || actors.length === 0 || actors.some((a) => a.kind !== "person" || a.unit.kind === "person"))
    return actors;
  let k = close - 1;
  while (k > 0 && close - k < MAX_APPOSITION && units[k]?.lower !== "," && (verbOf[k] ?? -1) < 0) k--;
  const named = units[k]?.lower === "," && classes[k + 1] !== "rel" ? readActors(scene, k + 1).actors : [];
  const persons = named.filter((a) => a.unit.kind === "person");
  return persons.length > 1 ? persons : actors;
};

/** "A and B, then the ministers responsible, signed": the offices say what those named were, and are nobody beside them. */
export const withoutApposed = ({ units }: Scene, actors: readonly Actor[]): readonly Actor[] =>
  actors.filter((a) => a.unit.kind !== "official" || !isApposed(units, units.indexOf(a.unit)));
const isApposed = (units: readonly Unit[], at: number): boolean => {
  const now = /^(?:then|now|today|both|all|respectively|also|once|formerly)$/.test(units[at - 1]?.lower ?? "");
  return now && units[at - 2]?.lower === "," && units[at - 3]?.kind === "person";
};

/** Whose state was only concluded adds no side where they are told by what they head. */
const withoutGuess = (actor: Actor): Actor => (actor.person?.countryStated === false ? { ...actor, country: null } : actor);

/** "A and Acme's vice-president for Asia, B, signed": who is named right before the verb, behind an office that "and" joins to its subject. */
export const namedBefore = (scene: Scene, verb: Verb): readonly Actor[] => {
  const { units } = scene;
  const { classes, verbOf } = clausesOf(scene);
  let k = verb.first - 1;
  while (k > 0 && (classes[k] === "adv" || classes[k] === "comma" || classes[k] === "date")) k--;
  const last = verb.subject?.last ?? -1;
  if (units[k]?.kind !== "person" || units[k - 1]?.lower !== "," || last < 0 || k <= last || classes[last] !== "and") return [];
  for (let n = last; n < k; n++) if ((verbOf[n] ?? -1) >= 0 || classes[n] === "rel" || classes[n] === "break") return [];
  return k - last < MAX_APPOSITION ? actorsOf(scene, units[k] as Unit).map(withoutGuess) : [];
};

/** "signed by himself and Lee": whom the reflexive at unit `k` means, the one subject of the clause before. */
const ownSelf = (scene: Scene, k: number): readonly Actor[] => {
  if (!/^(?:himself|herself)$/.test(scene.units[k]?.lower ?? "")) return [];
  const main = clausesOf(scene).verbs.findLast((v) => v.form === "finite" && v.at < k && v.subject !== null);
  const doers = main === undefined ? [] : subjectOf(scene, main.at).filter((a) => a.kind === "person");
  return doers.length === 1 ? doers : [];
};

/** The actors of a row from unit `from`, over offices and bodies put between: "by A, chief surveyor to the government, and B". */
export const rowOfActors = (scene: Scene, from: number): readonly Actor[] => {
  const { units } = scene;
  const { classes, verbOf } = clausesOf(scene);
  const own = ownSelf(scene, from);
  const actors: Actor[] = [...own];
  let read = withHead(scene, readActors(scene, own.length > 0 && units[from + 1]?.lower === "and" ? from + 2 : from));
  if (read.actors.length === 0) read = withHead(scene, readActors(scene, namedBehind(scene, from)));
  while (read.actors.length > 0) {
    actors.push(...read.actors);
    let and = -1;
    for (let k = read.next; k < Math.min(units.length, read.next + MAX_APPOSITION) && and < 0; k++) {
      const c = classes[k];
      if ((verbOf[k] ?? -1) >= 0 || c === "sub" || c === "rel" || c === "break" || isOccasion(units[k])) break;
      if (c === "and" || (c === "comma" && units[k + 1]?.kind === "person")) and = k;
    }
    if (and < 0) break;
    // "by A and, for Peru, B"
    const aside = units[and + 1]?.lower === "," ? units.findIndex((u, k) => k > and + 1 && k < and + ASIDE_WITHIN && u.lower === ",") : -1;
    const begin = aside > 0 ? aside + 1 : and + 1;
    const plain = withHead(scene, readActors(scene, begin));
    // "by A and the institute's director, B"
    const named = plain.actors.length === 0 ? namedBehind(scene, begin) : begin;
    const behind = named === begin ? plain : withHead(scene, readActors(scene, named));
    const next = named === begin ? plain : { ...behind, actors: behind.actors.map(withoutGuess) };
    const first = next.actors[0];
    // "signed by A and B, head of the agency, is in force": the comma closes the insertion.
    const closed = first?.unit.lower.endsWith(",") === true;
    const verbal =
      !closed &&
      clausesOf(scene).verbs.some(
        (v) =>
          v.subject !== null &&
          v.subject.actors.length > 0 &&
          units[v.subject.first] === first?.unit &&
          // "signed by A and B, will allow": the insertion ends before the verb of what it is inserted in.
          units[v.first - 1]?.lower !== ",",
      );
    if (
      first === undefined ||
      first.kind === "state" ||
      first.kind === "org" ||
      verbal ||
      units.indexOf(first.unit) > Math.max(named - 1, aside > 0 ? aside : and) + 4
    )
      break;
    read = next;
  }
  // "the two chiefs, A and B": the names are whom the noun stands for.
  const named = actors.filter((a) => a.unit.kind === "person");
  return named.length > 1 ? actors.filter((a) => a.kind !== "person" || a.unit.kind === "person") : actors;
};

/** "during a visit to Oslo by Lee": who travels, not who signs. */
export const ofVisit = (scene: Scene, from: number, by: number): boolean => {
  for (let k = by - 1; k >= Math.max(from, by - 5); k--) {
    const { kind, lower } = scene.units[k] as Unit;
    if (/^(visit|trip|stay|tour)$/.test(lower)) return true;
    if (kind === "mark" || kind === "person") return false;
  }
  return false;
};

const OTHER_BY =
  /^(mediated|brokered|facilitated|drafted|proposed|followed|joined|accompanied|backed|funded|financed|hosted|attended|led|chaired|headed|prepared|ratified|approved)$/;

/** "mediated by Angola": whoever stands behind "by" at unit `k` signed nothing. */
export const isSigning = (scene: Scene, k: number): boolean => !OTHER_BY.test(scene.units[k - 1]?.lower ?? "");

/** "…, and the letters were handed over by Lee": does a further clause with a subject of its own begin at unit `k`? */
const beginsClause = (scene: Scene, from: number, k: number): boolean => {
  const { classes, verbs } = clausesOf(scene);
  return (
    k > from + 1 &&
    classes[k] === "and" &&
    verbs.some(
      (v) => v.form === "finite" && v.subject !== null && v.subject.first > k && v.subject.first <= k + 3 && v.first > v.subject.first,
    )
  );
};

/** "twelve agreements were signed, including a programme signed by Lee": does "by" at unit `k` tell who signed the one alone? */
export const isOfMember = (scene: Scene, from: number, k: number): boolean =>
  SIGN.test(scene.units[k - 1]?.lower ?? "") &&
  scene.units.slice(from, k - 1).some((u) => /^(including|namely|notably|among)$/.test(u.lower));

/** "signed by A; on the Kenyan side, by B": what stands behind the mark has no verb of its own. */
const isSideBehind = (scene: Scene, k: number): boolean =>
  scene.units[k]?.lower === ";" && !clausesOf(scene).verbs.some((v) => v.at > k && v.form === "finite");

/** Who signs according to "by …" between two units. */
export const byActors = (scene: Scene, from: number, to: number): readonly Actor[] => {
  const { classes } = clausesOf(scene);
  const found: Actor[] = [];
  for (let k = from; k < Math.min(to, scene.units.length); k++) {
    if (classes[k] === "sub" || (classes[k] === "break" && !isSideBehind(scene, k)) || beginsClause(scene, from, k)) break;
    if (scene.units[k]?.lower !== "by" || classes[k] !== "prep" || ofVisit(scene, from, k) || !isSigning(scene, k)) continue;
    if (isOfMember(scene, from, k)) break;
    // "by A for one side and by B for the other", not "…, where they were joined by C"
    const verb = (clausesOf(scene).verbOf[k - 1] ?? -1) >= 0 && scene.units[k - 1]?.kind === "word" && k - 1 > from;
    if (found.length > 0 && verb) break;
    if (found.length === 0 || found.some((a) => a.kind === "person")) found.push(...rowOfActors(scene, k + 1));
  }
  return found;
};

const FOR_WITHIN = 10;
const GAP_WITHIN = 40;
const isFor = unitTest(/^(?:for|behalf)$/);

/** "on the Kenyan side", "on the Kenyan" */
const isOnSide = (units: readonly Unit[], k: number): boolean =>
  /^(on|from)$/.test(units[k]?.lower ?? "") &&
  units[k + 1]?.lower === "the" &&
  units[k + 2]?.country != null &&
  (units[k + 2]?.kind === "demonym" || /\b(side|part)$/.test(units[k + 2]?.lower ?? "") || /^(side|part)$/.test(units[k + 3]?.lower ?? ""));

/** Does "for Kenya" or "on behalf of Kenya" stand behind the name at unit `at`, with nothing but an office between? */
const standsFor = ({ units }: Scene, at: number): boolean => {
  for (let k = at + 1; k < Math.min(units.length, at + FOR_WITHIN); k++) {
    if (isFor(units[k]) || isOnSide(units, k)) return true;
    if (units[k]?.kind === "person" || /^[;.]$/.test(units[k]?.lower ?? "") || isOccasion(units[k])) return false;
  }
  return false;
};

/** "Lee signed for Norway and Kim, the vice-minister, for Kenya": who signs by a verb that is not said again. */
export const gapped = (scene: Scene, from: number): readonly Actor[] => {
  const { units } = scene;
  const { verbs, verbOf } = clausesOf(scene);
  const out: Actor[] = [];
  let told = false;
  for (let k = from; k < Math.min(units.length, from + GAP_WITHIN); k++) {
    const unit = units[k] as Unit;
    if (verbs[verbOf[k] ?? -1]?.form === "finite" || isOccasion(unit)) break;
    if (isFor(unit) || isOnSide(units, k)) told = true;
    else if (told && unit.kind === "person" && unit.possessive !== true && standsFor(scene, k)) out.push(...actorsOf(scene, unit));
  }
  return out;
};

/** "Kenya, represented by Lee", "the Government of Kenya, through Lee": who signs for a side, between two units. */
export const throughWhom = (scene: Scene, from: number, to: number): readonly Actor[] => {
  const { units } = scene;
  const out: Actor[] = [];
  for (let k = Math.max(0, from); k < Math.min(to, units.length); k++) {
    const word = units[k]?.lower ?? "";
    const by =
      word === "represented" && units[k + 1]?.lower === "by" ? k + 2 : word === "through" && units[k - 1]?.lower === "," ? k + 1 : -1;
    if (by > 0) out.push(...readActors(scene, by).actors.filter((a) => a.kind === "person"));
  }
  return out;
};

const BESIDE_WITHIN = 8;
/** "Lee", "Acme's director, Lee": whoever is named behind "together with" at unit `from`. */
const besidePersons = (scene: Scene, from: number): readonly Actor[] => {
  const { units } = scene;
  const persons = readActors(scene, from).actors.filter((a) => a.kind === "person");
  if (persons.length > 0 || units[from]?.possessive !== true) return persons;
  const at = units.findIndex((u, k) => k > from && k < from + BESIDE_WITHIN && u.kind === "person");
  const plain = units.slice(from + 1, Math.max(from + 1, at)).every((u) => u.kind === "word" || u.lower === ",");
  return at > 0 && plain ? actorsOf(scene, units[at] as Unit) : [];
};

/** "signed, together with Lee, …", "signed along with Lee": who signs beside the subject. */
export const besideSubject = (scene: Scene, verb: Verb): readonly Actor[] => {
  const { units } = scene;
  for (const from of [verb.at + 1, verb.at + 2, verb.first - 6, verb.first - 5, verb.first - 4]) {
    const k = units[from]?.lower === "," ? from + 1 : from;
    if (/^(together|along|jointly) with$/.test(wordsOf(units, k, k + 2))) return besidePersons(scene, k + 2);
  }
  return [];
};

/** "a protocol which the two leaders, A and B, signed in Lima": who stands between the relative and the verb, before a comma. */
export const relativeDoers = (scene: Scene, end: number, verb: Verb): readonly Actor[] => {
  const { units } = scene;
  const { classes, verbOf } = clausesOf(scene);
  if (classes[verb.first - 1] !== "comma") return [];
  let k = verb.first - 2;
  while (k >= end && classes[k] !== "rel" && units[k]?.lower !== "that" && (verbOf[k] ?? -1) < 0) k--;
  if (k < end || (verbOf[k] ?? -1) >= 0) return [];
  const row = rowOfActors(scene, k + 1);
  return row.every((a) => a.kind === "person") ? row : [];
};

/** "During the session held in Lima, A and B signed": the first of a row that the comma before it hides, or a verb of seeing. */
export const joinedBefore = ({ units, ...scene }: Scene, verb: Verb): readonly Actor[] => {
  const and = (verb.subject?.first ?? 0) - 1;
  const first = units[and - 1];
  // "watched ministers A and B sign"
  const opens = units[and - 2] === undefined || units[and - 2]?.lower === "," || isSeeing(units[and - 2]);
  return units[and]?.lower === "and" && first?.kind === "person" && first.possessive !== true && opens
    ? actorsOf({ ...scene, units }, first)
    : [];
};
const isSeeing = unitTest(/^(?:watch|watched|watches|watching|saw|see|sees|seeing|let|lets|made|had)$/);

const FRONTED = /^(?:watched|flanked|accompanied|joined|cheered|observed|overseen|supervised|applauded|encouraged|followed|backed)$/;
/** "Watched by the king, A and B signed": the row behind the comma of a participle, where the parser found nobody. */
export const rowBehindFronted = (scene: Scene, verb: Verb): readonly Actor[] => {
  const { units } = scene;
  if (!FRONTED.test(units[0]?.lower ?? "") || (verb.subject?.actors.length ?? 0) > 0) return [];
  const { classes } = clausesOf(scene);
  let k = verb.first - 1;
  while (k > 0 && /^(?:actor|and|det|noun)$/.test(classes[k] ?? "")) k--;
  return classes[k] === "comma" ? rowOfActors(scene, k + 1).filter((a) => a.kind === "person") : [];
};
