/**
 * Whom a verb of meeting is about where they do not stand right behind it: behind a day or a place between commas, or as the
 * guest for whom a meal was given.
 */
import type { MeetingForm } from "../../model/claim.ts";
import { type Complement, complementsAfter } from "../clauses/complements.ts";
import type { Verb } from "../clauses/parse.ts";
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { type Actor, clausesOf, readActors, type Scene, subjectOf, wordsOf } from "./scene.ts";

const people = (actors: readonly Actor[]): Actor[] => actors.filter((a) => a.kind === "person" || a.kind === "official");

/** The object of a verb behind a day or a place set between commas: "received today, at the ministry, his counterpart". */
export const lateObject = (complements: readonly Complement[]): Complement | undefined => {
  const at = complements.findIndex((c) => c.prep === null);
  const late = complements[at];
  return late?.joined && people(late.actors).length > 0 && complements.slice(0, at).every((c) => c.actors.every((a) => a.kind !== "person"))
    ? late
    : undefined;
};

/** The plain object of a verb: right behind it, behind a day or a place, or the names given as examples of it. */
export const objectOf = (scene: Scene, complements: readonly Complement[]): Complement | undefined => {
  const at = complements.findIndex((c) => c.prep === null && !c.joined);
  if (at >= 0 && isExemplified(scene, complements, at)) return complements.find((c, k) => k > at && people(c.actors).length > 0);
  return complements[at] ?? lateObject(complements);
};

/** "received (in her office) the visit of A": who called. */
export const visitOf = ({ units }: Scene, at: number, complements: readonly Complement[]): Complement | undefined => {
  const noun = units.findIndex((u, k) => k > at && k <= at + VISIT_REACH && u.lower === "visit");
  return noun < 0
    ? undefined
    : complements.find(
        (c) => /^(?:of|from|by)$/.test(c.prep ?? "") && c.first > noun && c.first <= noun + 3 && people(c.actors).length > 0,
      );
};
const VISIT_REACH = 8;

const isWay = unitTest(
  /^(?:ways?|means|avenues?|prospects?|possibilit(?:y|ies)|opportunit(?:y|ies)|steps|measures|mechanisms?|modalities|efforts|how|methods|aspects|potentials?|horizons|scope|importance|need)$/,
);
const isDeepening = unitTest(
  /^(?:boost|enhanc|strengthen|develop|deepen|expand|promot|bolster|foster|increas|consolidat|advanc|further|intensif|broaden|upgrad|activat|support|rais|cement|reinforc|facilitat|accelerat|elevat|diversif|widen|augment|solidif|step|build|scal|explor|forg)(?:e|y|ing|ying)?$/,
);
const isTie = unitTest(
  /\b(?:relations?|relationships?|ties|cooperation|co-operation|trade|partnerships?|exchanges?|investments?|coordination|co-ordination|links?|bonds|collaboration)$/,
);
/**
 * "discussed ways to boost trade with the Peruvian minister, A": with whom it was talked over, behind what was to be deepened. Only
 * somebody named with an office, and only of ties: one who is to be dealt with or made peace with may be far away.
 */
const partnerInWays = (scene: Scene, at: number): { readonly actors: readonly Actor[]; readonly last: number } | undefined => {
  const { units } = scene;
  const { classes, verbs } = clausesOf(scene);
  const way = units.findIndex((u, k) => k > at && k <= at + WAY_REACH && isWay(u));
  if (way < 0) return undefined;
  let ties = false;
  let deepens = false;
  for (let k = way + 1; k < units.length && k < way + WAYS; k++) {
    const unit = units[k] as Unit;
    if (classes[k] === "break" || classes[k] === "sub" || classes[k] === "rel" || verbs.some((v) => v.at === k && v.form === "finite"))
      return undefined;
    if (isDeepening(unit)) deepens = true;
    else if (verbs.some((v) => v.at === k)) return undefined;
    if (isTie(unit)) ties = true;
    const whom = units[k + 1] as Unit | undefined;
    if (unit.lower !== "with" || !(whom?.kind === "person" || whom?.kind === "official")) continue;
    if (!ties || !deepens || (whom.office === undefined && whom.counterpart !== true)) return undefined;
    const read = readActors(scene, k + 1);
    return { actors: people(read.actors), last: read.next };
  }
  return undefined;
};
/** Units from the verb to "ways", and from there to whom it was talked over with. */
const WAY_REACH = 5;
const WAYS = 24;

/** "discussed trade with A", not "ways to cope with A": with whom the verb at `at` says that something was talked over. */
export const talkedWith = (
  scene: Scene,
  at: number,
  complements: readonly Complement[],
): { readonly actors: readonly Actor[]; readonly last: number } | undefined => {
  const near = complements.find((c) => c.prep === "with" && people(c.actors).some((a) => a.kind === "person"));
  if (near === undefined) return partnerInWays(scene, at);
  return near.first - 2 > at && scene.units[near.first - 3]?.lower === "to" && scene.units[near.first - 1]?.lower === "with"
    ? undefined
    : near;
};

const MEAL = /^(lunch|luncheon|dinner|banquet|breakfast|reception)$/;
/** "gave a lunch for A", "hosted a dinner in honour of A", "… in her honour": the host and the guest met. */
export const mealFor = (
  scene: Scene,
  verb: Verb,
  offer: (rule: string, last: number, left: readonly Actor[], objects: readonly Actor[], byDefault: MeetingForm) => void,
): boolean => {
  const { units } = scene;
  const noun = units.findIndex((u, k) => k > verb.at && k <= verb.at + 6 && MEAL.test(u.lower));
  if (noun < 0) return false;
  const host = people(subjectOf(scene, verb.at));
  if (/^in (his|her) hono/.test(wordsOf(units, noun + 1, noun + 4))) {
    const guest = clausesOf(scene).verbs.find((v) => v.form === "finite" && v.at < verb.at && v.subject !== null);
    const guests = guest === undefined ? [...scene.topic] : people(subjectOf(scene, guest.at));
    offer("meal-for", noun + 4, host, guests, "in_person");
    return true;
  }
  const behind = complementsAfter(scene, clausesOf(scene), noun + 1);
  // "hosted a reception in Oslo on Monday for A"
  const near = behind.findIndex((c) => c.prep !== "in" && c.prep !== "at" && c.prep !== "here");
  const whom = behind.find(
    (c, n) => (c.prep === "for" || c.prep === "of") && (c.first <= noun + 5 || n === near) && people(c.actors).length > 0,
  );
  if (whom === undefined || (whom.prep === "of" && !/^hono/.test(units[noun + 2]?.lower ?? ""))) return false;
  offer("meal-for", whom.last, host, people(whom.actors), "in_person");
  return true;
};

/** "had an interview with Minister A": talks in reports of some languages; with the press only a person without an office. */
export const interview = (scene: Scene, from: number): number => {
  const at = scene.units.findIndex((u, k) => k >= from && k < from + 4 && u.lower === "interview");
  if (at < 0) return -1;
  const whom = complementsAfter(scene, clausesOf(scene), at + 1).find((c) => c.prep === "with");
  return whom !== undefined && whom.actors.length > 0 && whom.actors.every((a) => a.kind === "person" && a.role !== null) ? at : -1;
};

/** Two of different states, both known. */
export const mutual = (own: readonly Actor[]): boolean =>
  own[0]?.country !== null && own[1]?.country !== null && own[0]?.country !== own[1]?.country;

const PEOPLE = /(?:ministers|leaders|counterparts|officials|presidents|colleagues|chiefs|ambassadors|heads|delegations|partners)$/;
/**
 * "met several leaders on Monday, including A and B", "saw a number of ministers, among them A": is the noun that complement `n` opens one
 * of people, whose names a later complement gives as examples?
 */
export const isExemplified = ({ units }: Scene, complements: readonly Complement[], n: number): boolean => {
  const noun = complements[n];
  const named = complements.findIndex((c, k) => k > n && people(c.actors).length > 0);
  const names = complements[named];
  if (noun === undefined || names === undefined || names.prep !== noun.prep) return false;
  if (complements.slice(n, named).some((c) => c.actors.some((a) => a.kind === "person"))) return false;
  return (
    units.slice(noun.first, names.first).some((u) => PEOPLE.test(u.lower)) &&
    units.slice(noun.last, names.first).some((u) => /^(?:including|among|notably|namely|especially|particularly)$/.test(u.lower))
  );
};

/** Units between a noun of people and the colon that opens their names: "with three leaders attending the summit:". */
const BEFORE_COLON = 12;
/** "met: A; B; and C", "held meetings with three leaders attending the summit: A, B and C": those behind the colon. */
export const listedBehind = (scene: Scene, from: number): { readonly actors: readonly Actor[]; readonly last: number } | undefined => {
  const { units } = scene;
  const colon = units.findIndex((u, k) => k >= from && k < from + BEFORE_COLON && u.lower === ":");
  const before = units.slice(from, Math.max(from, colon));
  if (colon < 0 || before.some((u) => u.kind === "person" || u.lower === ";")) return undefined;
  if (colon > from && !before.some((u) => PEOPLE.test(u.lower))) return undefined;
  const actors: Actor[] = [];
  let k = colon + 1;
  while (k < units.length) {
    const read = readActors(scene, k);
    const named = people(read.actors).filter((a) => a.kind === "person");
    if (named.length === 0) break;
    actors.push(...named);
    k = read.next;
    // "A in the morning; B at noon"
    const next = units.findIndex((u, n) => n >= k && n < k + BEFORE_COLON && u.lower === ";");
    if (next < 0) break;
    k = /^(?:and|,)$/.test(units[next + 1]?.lower ?? "") ? next + 2 : next + 1;
  }
  return actors.length === 0 ? undefined : { actors, last: k };
};
