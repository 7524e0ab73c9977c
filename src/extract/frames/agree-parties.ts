/**
 * Whose paper it is: parties and signatories from the words beside it and from the act, states from both, else from those
 * whom the clause names, the exchange told last, or the article as a whole.
 */
import type { Grounded } from "../../model/claim.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Act } from "./agree-acts.ts";
import { isOfMember, isSigning, ofVisit, throughWhom } from "./agree-signers.ts";
import { pairOfParagraph, sectionSides, sidesHere } from "./agree-sides.ts";
import type { AgreementContext } from "./agree-told.ts";
import type { Paper } from "./papers.ts";
import { type Actor, actorsOf, clausesOf, distinct, groundUnit, readActors, type Scene, wordsOf } from "./scene.ts";

export interface Parties {
  readonly parties: readonly Actor[];
  readonly signers: readonly Actor[];
  readonly countries: readonly Grounded<string>[];
  /** Is one of them an organisation of states? Then one state beside it is enough. */
  readonly withBody: boolean;
}

/** "between Indian and Israeli companies": two peoples before one plural noun. */
const adjectivalPair = (scene: Scene, from: number): Actor[] => {
  const { units } = scene;
  const a = units[from];
  const b = units[from + 2];
  const noun = units[from + 3];
  if (a?.kind !== "demonym" || (b?.kind !== "demonym" && b?.kind !== "org") || units[from + 1]?.lower !== "and") return [];
  const word = b.kind === "org" ? ((b.display ?? "").split(" ").slice(-1)[0] ?? "") : (noun?.lower ?? "");
  const make = (u: Unit, display: string): Actor => ({ kind: "org", person: null, country: u.country, role: null, display, unit: u });
  return [
    make(a, `${a.display ?? ""} ${word}`.trim()),
    make(b, b.kind === "org" ? (b.display ?? "") : `${b.display ?? ""} ${word}`.trim()),
  ];
};

/** A row of capitalised words after "between" or "and" that nothing else explains: a firm or a body. */
const unknownParty = (unit: Unit | undefined): Actor[] =>
  unit?.kind === "name" && unit.name !== undefined
    ? [{ kind: "org", person: null, country: unit.country, role: null, display: unit.name.join(" "), unit }]
    : [];

/** "Finland's XYZ": a body is of the state that the report says it is of. */
const owned = (scene: Scene, actor: Actor): Actor => {
  const before = scene.units[scene.units.indexOf(actor.unit) - 1];
  return actor.kind === "org" && before?.possessive === true && before.country !== null ? { ...actor, country: before.country } : actor;
};

/** Units of "A and B" behind "between". */
const BETWEEN = 4;
/** The two sides of "between … and …" from unit `from`. */
const betweenAt = (scene: Scene, from: number, to: number): Actor[] => {
  const { units } = scene;
  const pair = adjectivalPair(scene, from);
  if (pair.length > 0) return pair;
  const read = readActors(scene, from);
  const actors = [...read.actors];
  // "a ferry between Otago and Lima": of two towns none is a party.
  const towns = units.slice(from, Math.min(to, from + BETWEEN)).some((u) => u.kind === "place" && u.display !== "");
  for (let k = from; k < Math.min(to, units.length, from + 14); k++) {
    const unit = units[k] as Unit;
    if (unit.lower === ";" || (clausesOf(scene).verbOf[k] ?? -1) >= 0) break;
    if (/^(on|for|in)$/.test(unit.lower)) break;
    if (clausesOf(scene).classes[k] === "skip") continue;
    const before = units[k - 1]?.lower ?? "";
    if (/^(between|and|the|,)$/.test(before) || units[k - 1]?.possessive === true)
      for (const a of towns ? [] : unknownParty(unit)) actors.push(a);
    // "between the government of X and the government of Y"
    const own = unit.kind === "country" && /^(of|the)$/.test(before);
    if (k >= read.next)
      for (const a of actorsOf(scene, unit)) if ((a.kind === "org" || (own && a.kind === "state")) && !unit.possessive) actors.push(a);
  }
  return actors;
};

const BODIES =
  /(?:^| )(ministries|governments|companies|agencies|navies|armies|departments|authorities|sides|parties|countries|states|nations)$/;

/** A state told by nothing but "the two sides", "both ministries". */
const isVague = ({ unit }: Actor): boolean => unit.country === null && unit.countries === undefined;

const isOfBodies = ({ units }: Scene, actor: Actor): boolean => {
  if (BODIES.test(actor.unit.lower)) return true;
  const at = units.indexOf(actor.unit);
  return (
    /^(the )?(two|both|three)$/.test(actor.unit.lower) && units.slice(at + 1, at + 4).some((u) => u.kind === "word" && BODIES.test(u.lower))
  );
};

/** Those behind "with" at unit `from`, also in apposition to what is another's: "with Lee's deputy, Vice-Minister Vale". */
const withWhom = (scene: Scene, from: number): readonly Actor[] => {
  const { units } = scene;
  const read = readActors(scene, from);
  const comma = units[from]?.possessive === true ? units.findIndex((u, k) => k > from && k < from + 5 && u.lower === ",") : -1;
  const named = comma > 0 && units[comma + 1]?.kind === "person" ? readActors(scene, comma + 1).actors : [];
  if (named.length > 0 || read.actors.length > 0) return named.length > 0 ? named : read.actors;
  // "with its neighbours Peru and Chile"
  const behind = [1, 2, 3].map((n) => from + n).find((k) => OTHERS.test(units[k - 1]?.lower ?? "") && units[k]?.kind === "country");
  return behind === undefined ? [] : readActors(scene, behind).actors;
};
const OTHERS = /^(neighbours?|neighbors?|partners?|ally|allies|friends?|states|countries|nations|members)$/;

const WATCHING = /^,? ?(looking|watching|standing|present|attending|applauding|in attendance|on hand)\b/;

const FOR_WITHIN = 14;
/** "signed by Lee, secretary of state for trade, on behalf of Kenya": of no state known otherwise, of the one signed for. */
const signingFor = (scene: Scene, actor: Actor): Actor => {
  if (actor.country !== null) return actor;
  const { units } = scene;
  const at = units.indexOf(actor.unit);
  for (let k = at + 1; k < Math.min(units.length, at + FOR_WITHIN) && units[k]?.kind !== "person" && units[k]?.lower !== ";"; k++) {
    const of = units[k]?.lower === "behalf" && units[k + 1]?.lower === "of" ? (units[k + 2]?.lower === "the" ? k + 3 : k + 2) : -1;
    const state = of > 0 ? units[of] : undefined;
    if (state?.kind === "country" && state.country !== null) return { ...actor, country: state.country };
  }
  return actor;
};

/** A statement that is adopted or issued bears no signature. */
const ADOPT = /^(?:adopt(?:ed|s|ing)?|issu(?:ed|es?|ing)|releas(?:ed|es?|ing)|adoption|endorsed)$/;

/** Do states stand behind "with" right behind the verb or the paper? */
const isWithOthers = ({ units }: Scene, act: Act, paper: Paper | null): boolean =>
  [act.at + 1, paper?.end ?? -1].some((k) => units[k]?.lower === "with" && units.slice(k + 1, k + 4).some((u) => u.kind === "country"));

const ONE = /^(?:one|another|other|second|third)$/;
const OBSERVERS = /^(witness|witnessed|witnesses|oversaw|attended|watched)$/;

/** Reads the sides of paper `paper` of an act; `to` is the unit where the next paper begins. */
export const partiesOf = (scene: Scene, context: AgreementContext, act: Act, paper: Paper | null, from: number, to: number): Parties => {
  const { units } = scene;
  const { classes, verbOf, verbs } = clausesOf(scene);
  const parties: Actor[] = [];
  const signers: Actor[] = [];
  const officials: Actor[] = [];
  // "between the two ministries": of the two states that the paragraph names, before any pair told earlier.
  const pair = pairOfParagraph(scene, context.before);
  const isAdopted = ADOPT.test(units[act.at]?.lower ?? "") && (paper?.type ?? null) === "joint_declaration";
  const take = (actors: readonly Actor[], signs: boolean): void => {
    for (const actor of actors) {
      if (actor.country !== null && act.besides?.includes(actor.country) === true) continue;
      if (actor.kind === "state" && isVague(actor) && pair.size === 2 && actor.country !== null && !pair.has(actor.country)) continue;
      if (actor.kind === "state" || actor.kind === "org") parties.push(owned(scene, actor));
      // "signed by the two ministries", "by the two interior ministries": not who heads them.
      else if (actor.kind === "person" && isAdopted) officials.push(actor);
      else if (actor.kind === "person" && signs && !isOfBodies(scene, actor)) signers.push(signingFor(scene, actor));
      else if (actor.kind === "official" || act.rule === "yielded") officials.push(actor);
    }
  };
  for (const own of act.apart ?? []) if (own.paper.at === paper?.at) take(own.actors, true);
  take(act.actors, !/^(signed-off|yielded|standing)$/.test(act.rule) && !OBSERVERS.test(units[act.at]?.lower ?? ""));
  // "one with Acme and one with Hull": its own partner alone
  const single = paper !== null && ONE.test(units[paper.at]?.lower ?? "") && units[paper.at + 1]?.lower === "with" ? paper.at + 1 : -1;
  if (single > 0) take(readActors(scene, single + 1).actors.slice(0, 1), true);
  for (let k = from; single < 0 && k < Math.min(to, units.length, from + 30); k++) {
    const unit = units[k] as Unit;
    if (unit.lower === ";" || (classes[k] === "sub" && k > from)) break;
    // "…, is to conclude one with Z": the words of another verb.
    const verb = verbs[verbOf[k] ?? -1];
    const own = verb?.subject != null && verb.subject.first > act.at && verb.subject.last <= verb.first && verb.subject.actors.length > 0;
    if (verb?.form === "finite" && k > act.at && verb.at !== act.at && (own || classes[verb.at] !== "past" || verb.first !== verb.at))
      break;
    if (classes[k] !== "prep") continue;
    if (unit.lower === "between" || unit.lower === "among") {
      const inTalks = /^(meeting|talks|discussions|ties|relations|cooperation)$/.test(units[k - 1]?.lower ?? "");
      const sides = betweenAt(scene, k + 1, to);
      take(
        sides.filter((a) => !inTalks || a.kind !== "person"),
        !inTalks && sides.every((a) => a.role !== null || a.kind !== "person"),
      );
    } else if (
      unit.lower === "by" &&
      act.actors.length === 0 &&
      act.apart === undefined &&
      !ofVisit(scene, from, k) &&
      isSigning(scene, k) &&
      !isOfMember(scene, act.at + 1, k)
    )
      take(readActors(scene, k + 1).actors, true);
    else if (
      unit.lower === "with" &&
      !/\b(talks|meeting|met|along|together|line|accordance|cooperation|connection)\b/.test(wordsOf(units, k - 2, k))
    ) {
      const actors = withWhom(scene, k + 1);
      // "with Lee looking on": who watches.
      const end = units.indexOf(actors.at(-1)?.unit as Unit);
      if (end > k && WATCHING.test(wordsOf(units, end + 1, end + 3))) continue;
      const governed = (verbOf[k - 1] ?? -1) < 0 || k - 1 === act.at;
      if (governed) take(actors, act.rule !== "standing");
    }
  }
  if (paper !== null) take(throughWhom(scene, act.at + 1, to), true);
  // "signed a pact on X and a memorandum on Y with Lee": whoever stands behind the last paper signs them all.
  const last = act.papers.at(-1);
  if (last !== undefined && paper !== null && last.at !== paper.at && act.rule === "signed" && units[last.end]?.lower === "with")
    take(readActors(scene, last.end + 1).actors, true);
  const countries = new Map<string, Pick<Unit, "start" | "end">>();
  const add = (country: string | null | undefined, where: Pick<Unit, "start" | "end">, most = 9): void => {
    if (country != null && countries.size < most && !countries.has(country)) countries.set(country, where);
  };
  const section = sectionSides(scene);
  const sides = section.length >= 2 ? section : (act.sides ?? []);
  // "Letter of Intent on Antarctica" in a list of two states' papers: what it is about is no side.
  for (const country of paper?.countries ?? []) if (sides.length < 2 || sides.includes(country)) add(country, (paper as Paper).unit);
  // "the Agency's director": of no state, whatever else the report tells.
  const ofBody = (actor: Actor): boolean => actor.kind === "person" && units[units.indexOf(actor.unit) - 1]?.orgKind === "body";
  for (const actor of [...officials, ...parties, ...signers]) if (!ofBody(actor)) add(actor.country, actor.unit);
  // Below the heading of one state: its paper with whom the line names, else with the state that the report speaks from.
  if (countries.size === 1 && section.length === 1) add(section[0], units[act.at] as Unit);
  if (countries.size < 2 && sides.length > 1 && [...countries.keys()].every((c) => sides.includes(c)))
    for (const side of sides) add(side, units.find((u) => u.country === side) ?? (units[act.at] as Unit));
  // "Prime Minister Lee and his Northish counterpart": who has no state is of the one that the report speaks from.
  const { home } = scene.dossier.setting;
  const bare = [...officials, ...signers].find((a) => a.country === null && !ofBody(a));
  // "authorised A to sign the treaty with X and Y": whoever signs with others is none of them.
  const beside = bare !== undefined && act.actors.includes(bare) && isWithOthers(scene, act, paper);
  if ((countries.size === 1 || beside) && bare !== undefined) add(home ?? scene.dossier.datelineCountry, bare.unit);
  // "signed with the European Union", "the Agency's director signed": no second state is left open.
  const withBody = parties.some((a) => a.unit.orgKind === "body") || signers.some(ofBody);
  if (countries.size < 2 && act.group !== true && !(withBody && countries.size === 1)) {
    for (const { state, unit } of sidesHere(scene, context.before, [...countries.keys()])) add(state, unit ?? (units[act.at] as Unit));
    // A person without a state beside one who has: of the state that the report speaks from.
    const nobody = units.find((u) => u.kind === "person" && u.country === null && u.person?.country === null);
    if (countries.size === 1 && nobody !== undefined) add(home ?? scene.dossier.datelineCountry, nobody);
  }
  return {
    parties: distinct(parties),
    signers: distinct(signers),
    countries: [...countries].map(([country, where]) => groundUnit(scene, country, where)),
    withBody,
  };
};
