/**
 * Who took part in a session, told in a sentence of its own: "The body was co-chaired by A and B", "A led the hosts' team, B the
 * visitors'", "A and B were in the chair", "A spoke for Northland and B for Westria".
 *
 * The verb says that somebody chaired, led, represented or attended; what it is said of is the session, its body or a side of
 * it. Persons of other states than the session's are left out: they are told of by the way.
 */
import type { Verb } from "../clauses/parse.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Draft, FrameResult } from "./draft.ts";
import { modalityOf } from "./modality.ts";
import { chairsAt } from "./session-chairs.ts";
import { SESSION_NOUN } from "./session-memory.ts";
import { type Actor, actorsOf, clausesOf, distinct, readActors, type Scene, wordsOf } from "./scene.ts";

const PRESIDES =
  /^(?:co-chair(?:s|ed|ing)?|cochaired|chair(?:s|ed|ing)?|co-le[ad]d?|led|leads?|head(?:s|ed)?|co-headed|presided?|presides|co-presided|represent(?:s|ed)?|host(?:s|ed)|conducted|moderated)$/;
/** "the Westrian side comprised A and B", "the participants included A and B" */
const COMPRISES = /^(?:comprised|comprises|included|includes|consisted|consists)$/;
const ATTENDS = /^(?:attend(?:s|ed)?|participated|participates?|participating|co-hosted)$/;
/** "were in the chair", "took the chair", "acted as co-chairs", "took part". */
const HOLDS_CHAIR =
  /^(?:(?:was|were|sat|jointly|both) )*(?:in|took|take|shared|occupied|share) (?:the )?(?:joint )?chair\b|^(?:acted|served|act|serve) as (?:the )?co-?(?:chairs?|chairmen|chairpersons|presidents)\b/;
const PART = /^(?:took|take|takes|taking) part\b/;
const SPEAKS = /^(?:spoke|sat|answered|negotiated|speak|sit)$/;
const PARTAKERS = /^(?:participants|attendees|delegates|partakers|interlocutors)$/;
/** "the head of the Peruvian delegation was A", "the co-chairs were A and B" */
const HEADS = /^(?:heads?|leaders?|(?:co-)?chairs?|(?:co-)?chair(?:man|men|person|persons|woman|women)|co-presidents?)$/;
const HEAD_OF = /^(?:the )?(?:head|leader|chief|chair(?:man|woman|person)?) of\b/;
const SIDE = /(?:^| )(?:side|sides|delegation|delegations|team|teams|party)$/;
/** Nouns for the exchange that a session is, beside those of `SESSION_NOUN`. */
const EXCHANGE =
  /^(?:body|panel|discussions|deliberations|negotiations|exchange|event|interaction|gathering|forum|group|mechanism|proceedings|conversations|debate|sessions|meetings|format)$/;
const SAYS = /^(?:said|told|says|stated|according|announced|added|noted|wrote|recalled)$/;
/** Units in which the object of a verb is looked for. */
const OBJECT = 7;

/** The rule of what is told so. */
export const PRESENCE = "session-presence";

const people = (actors: readonly Actor[]): Actor[] => actors.filter((a) => a.kind === "person" || a.kind === "official");
const isExchange = (unit: Unit | undefined): boolean => unit !== undefined && (SESSION_NOUN.test(unit.lower) || EXCHANGE.test(unit.lower));
const isSide = (unit: Unit | undefined): boolean => unit !== undefined && SIDE.test(unit.lower);

/** The persons named in units `from` to `to`. */
const namedIn = (scene: Scene, from: number, to: number): Actor[] =>
  scene.units
    .slice(Math.max(0, from), to)
    .flatMap((u, k) =>
      (u.kind === "person" || (u.kind === "official" && u.person !== undefined)) &&
      !u.possessive &&
      scene.quoted[Math.max(0, from) + k] !== true
        ? people(actorsOf(scene, u))
        : [],
    );

/** Is what the verb is said of the session, its body, or one of its sides? */
const ofSession = (units: readonly Unit[], verb: Verb): boolean => {
  if (verb.subject === null) return false;
  // The subject of a noun group of several nouns may be read as its first one.
  // "Chaired by A, it was attended by B": the subject stands behind.
  const { first, last } = verb.subject;
  const head = units.slice(first, first > verb.at ? last : Math.min(verb.at, first + OBJECT));
  return /^(?:it|which|they)$/.test(head[0]?.lower ?? "") || head.some((u) => isExchange(u) || isSide(u) || u.series !== undefined);
};

/** What a verb is said to do to the session: its object points back at it, or is a side, or there is none. */
const toSession = (units: readonly Unit[], at: number): boolean => {
  const until = Math.min(units.length, at + 1 + OBJECT);
  for (let k = at + 1; k < until; k++) {
    const unit = units[k] as Unit;
    if (isSide(unit)) return true;
    // "headed that of Westria"
    if (unit.lower === "that" && units[k + 1]?.lower === "of" && units.slice(k + 2, k + 4).some((u) => u.kind === "country")) return true;
    if (isExchange(unit)) {
      const before = units.slice(at + 1, k);
      // "co-chaired a meeting" may be any; "led the talks", "presided over this round", "headed discussions" go on about it.
      if (before.some((u) => /^(?:the|this|these|their|both|over)$/.test(u.lower)) || /s$/.test(unit.lower)) return true;
      return (
        /^(?:co-chaired|chaired)$/.test(units[at]?.lower ?? "") &&
        units.slice(k, k + 4).some((u) => /^(?:consultations|talks)$/.test(u.lower))
      );
    }
    if (/^[.;]$/.test(unit.lower) || unit.kind === "person") return false;
  }
  return false;
};

/** Where what the verb tells ends: the next finite verb that somebody else is the subject of, and that tells of no presence. */
const reach = (scene: Scene, verb: Verb): number => {
  const { units } = scene;
  for (const next of clausesOf(scene).verbs) {
    if (next.at <= verb.at || next.form !== "finite") continue;
    const word = units[next.at]?.lower ?? "";
    if (PRESIDES.test(word) || ATTENDS.test(word) || COMPRISES.test(word) || SPEAKS.test(word) || /^(?:was|were|is|are)$/.test(word))
      continue;
    // "led by A, who took office in June; the Westrian one by B"
    if (/^(?:who|whose|which|that)$/.test(units[next.first - 1]?.lower ?? "")) continue;
    const subject = next.subject;
    if (subject === null) return next.first;
    // "…, A told reporters": the sayer is no part of the list.
    return subject.first > verb.at ? subject.first : next.first;
  }
  return units.length;
};

/** The trigger of presence in a sentence and who it names; undefined where nobody is said to have been there. */
const presenceAt = (scene: Scene, verb: Verb, open: boolean): Actor[] | undefined => {
  const { units } = scene;
  const at = verb.at;
  const word = units[at]?.lower ?? "";
  if (scene.quoted[at] === true || SAYS.test(word)) return undefined;
  const subject = verb.subject === null ? [] : namedIn(scene, verb.subject.first, at);
  const end = reach(scene, verb);
  const behind = (from: number): Actor[] => namedIn(scene, from, end);
  const presides = PRESIDES.test(word);
  if (presides || ATTENDS.test(word)) {
    const by = units.findIndex((u, k) => k > at && k <= at + OBJECT && u.lower === "by");
    const parenthesis =
      by > 0 && (by === at + 1 || units[at + 1]?.lower === "," || units[at + 1]?.lower === "jointly" || units[by - 1]?.lower === ",");
    if (parenthesis && subject.length === 0 && (ofSession(units, verb) || isTeamState(units, verb))) return behind(by);
    if (subject.length === 0) return undefined;
    // "A led for Northland"
    if (presides && isForSide(units, at + 1)) return [...subject, ...behind(at)];
    const silent =
      /^(?:presided?|presides|co-presided|participated?|participates|attend(?:s|ed)?|co-chaired|cochaired)$/.test(word) &&
      !/^(?:over|at|in|on)$/.test(units[at + 1]?.lower ?? "");
    return silent || toSession(units, at) ? [...subject, ...behind(at)] : undefined;
  }
  // "A and B sat across from C and D"
  if (word === "sat" && subject.length > 0 && /^(?:across|opposite|facing)$/.test(units[at + 1]?.lower ?? ""))
    return [...subject, ...behind(at)];
  const head = verb.subject === null ? [] : units.slice(verb.subject.first, at);
  if (COMPRISES.test(word) && head.some((u) => isSide(u) || PARTAKERS.test(u.lower))) return behind(at);
  // "The meeting brought together A and B"
  if (word === "brought" && units[at + 1]?.lower === "together" && ofSession(units, verb)) return behind(at);
  if (/^(?:was|were)$/.test(word) && subject.length === 0 && isHead(units, verb)) return behind(at);
  if (subject.length > 0 && (HOLDS_CHAIR.test(wordsOf(units, at, at + 6)) || HOLDS_CHAIR.test(wordsOf(units, at + 1, at + 6))))
    return subject;
  if (subject.length > 0 && PART.test(wordsOf(units, at, at + 2))) return [...subject, ...behind(at)];
  // "A spoke for Westria and B for Northia"
  // "A and B were joined by their counterparts, C and D"
  if (
    open &&
    word === "joined" &&
    units[at + 1]?.lower === "by" &&
    subject.length > 0 &&
    /^(?:was|were)$/.test(units[verb.first]?.lower ?? "")
  )
    return [...subject, ...behind(at)];
  if (SPEAKS.test(word) && subject.length > 0 && isForSide(units, at + 1)) return [...subject, ...behind(at)];
  return undefined;
};

/** "for Northland", "for the hosts" at unit `k`: on whose side somebody acts. */
const isForSide = (units: readonly Unit[], k: number): boolean => {
  if (units[k]?.lower !== "for") return false;
  const whom = units[k + (units[k + 1]?.lower === "the" ? 2 : 1)];
  return isSide(whom) || whom?.kind === "country" || whom?.kind === "place" || /^(?:hosts|guests|visitors)$/.test(whom?.lower ?? "");
};

/** "The head of the Peruvian delegation", "the co-chairs of the session": does the subject stand for those in the chair? */
const isHead = (units: readonly Unit[], verb: Verb): boolean => {
  if (verb.subject === null) return false;
  const head = units.slice(verb.subject.first, verb.at);
  if (head.length > OBJECT || head.some((u) => u.kind === "person")) return false;
  // "the head of the Peruvian delegation" is one unit
  if (head.length === 1 && isSide(head[0]) && HEAD_OF.test(head[0]?.lower ?? "")) return true;
  const at = head.findIndex((u) => HEADS.test(u.lower));
  return (
    at >= 0 &&
    (head[at + 1] === undefined || (head[at + 1]?.lower === "of" && head.some((u) => isSide(u) || isExchange(u) || u.series !== undefined)))
  );
};

const PRESENT =
  /^(?:took|take|takes|participated|participates?|attend(?:s|ed)?|present|head(?:s|ed)?|led|lead|leads|chaired|co-chaired|represented|sat|spoke|there)$/;
/** "From the Northish side A, from the Westrian side B took part", "On the Northish side, A and B attended": those the sentence opens with by their sides. */
const bySides = (scene: Scene): Actor[] => {
  const { units } = scene;
  if (!/^(?:from|on|for)$/.test(units[0]?.lower ?? "") || scene.quoted[0] === true) return [];
  const side = units.findIndex((u, k) => k > 0 && k <= SIDE_REACH && isSide(u));
  if (side < 0 || !units.some((u, k) => k > side && PRESENT.test(u.lower))) return [];
  let state = units[side]?.country ?? null;
  for (const unit of units.slice(side)) {
    if (isSide(unit)) state = unit.country;
    // "from the Northish side the deputy minister, A": a side says whose its people are
    else if (unit.person !== undefined && unit.person.country === null) unit.person.country = state;
  }
  const end = units.findIndex((u) => u.lower === ";" && units.filter(isSide).length < 2);
  return namedIn(scene, side, end < 0 ? units.length : end);
};
/** Units in which the side stands that a sentence opens with. */
const SIDE_REACH = 3;

/** "Heading the delegations were A and B", "Opposite her sat B", "Facing them were A and B": those behind the verb. */
const inverted = (scene: Scene): Actor[] => {
  const { units } = scene;
  // "At the head of the Northish delegation was A"
  const lead = /^(?:at|in) the (?:head|chair|lead)\b/.test(wordsOf(units, 0, 3))
    ? units.findIndex((u) => /^(?:were|was|sat)$/.test(u.lower))
    : -1;
  if (lead > 0 && lead <= OBJECT) return namedIn(scene, lead, units.length);
  const seat = /^(?:opposite|across|facing)$/.test(units[0]?.lower ?? "") ? units.findIndex((u) => /^(?:sat|was|were)$/.test(u.lower)) : -1;
  // "…, who hold the same office under C"
  const aside = units.findIndex((u, k) => k > seat && /^(?:who|whose|which|in|under)$/.test(u.lower));
  if (seat > 0 && seat <= OBJECT) return namedIn(scene, seat, aside < 0 ? units.length : aside);
  if (!/^(?:heading|leading|chairing|co-chairing|presiding|representing|attending|present|participating)$/.test(units[0]?.lower ?? ""))
    return [];
  const be = units.findIndex((u) => /^(?:were|was)$/.test(u.lower));
  if (be < 1 || be > OBJECT || scene.quoted[0] === true || (be > 1 && !units.slice(1, be).some((u) => isSide(u) || isExchange(u))))
    return [];
  return namedIn(scene, be, units.length);
};

/** "Co-chaired by A and B, the working group met": those before the noun of what they chaired. */
const fronted = (scene: Scene): Actor[] => {
  const { units } = scene;
  const by = units.findIndex((u) => u.lower === "by");
  const word = units[0]?.lower ?? "";
  if (by < 1 || by > 2 || !(PRESIDES.test(word) || ATTENDS.test(word)) || scene.quoted[0] === true) return [];
  const noun = units.findIndex((u, k) => k > by && isExchange(u));
  // "the", "the working", "the two-day"
  const opens = units.slice(Math.max(by, noun - 3), Math.max(by, noun)).findIndex((u) => /^(?:the|this|these)$/.test(u.lower));
  return noun < 0 || opens < 0 ? [] : namedIn(scene, by, noun);
};

/** "Oslo was represented by A": the state or its capital stands for its side. */
const isTeamState = (units: readonly Unit[], verb: Verb): boolean =>
  /^(?:represented|led|headed)$/.test(units[verb.at]?.lower ?? "") &&
  units.slice(Math.max(0, verb.at - 5), verb.at).some((u) => u.kind === "country" || u.kind === "place" || u.kind === "org");

export interface Presence {
  readonly at: number;
  readonly actors: readonly Actor[];
}

const sidesKey = (draft: Extract<Draft, { kind: "meeting" }>): string =>
  draft.countries
    .map((c) => c.value)
    .sort()
    .join();

/** `told` without the meetings of those who a sentence says took part in the session: "A and B co-chaired the interaction" is no other. */
export const withoutSession = (told: FrameResult, sessions: readonly Draft[]): FrameResult => {
  const held = sessions.flatMap((s) => (s.kind === "meeting" && s.form.value === "session" ? [s] : []));
  if (held.length === 0) return told;
  const there = new Set(held.flatMap((s) => s.participants.map((p) => p.value.name)));
  const sides = new Set(held.map(sidesKey));
  const other = (d: Draft): boolean =>
    d.kind !== "meeting" ||
    // "will hold a 2+2 by video": nobody is named whose call it would be beside.
    (d.participants.every((p) => p.value.name === null)
      ? !sides.has(sidesKey(d))
      : !d.participants.every((p) => p.value.name !== null && there.has(p.value.name)));
  return { ...told, drafts: told.drafts.filter(other), echoes: told.echoes.filter(other) };
};

/** "A and B sat across from C and D": how those of a session sat at it. */
const across = (scene: Scene): Actor[] => {
  const { units } = scene;
  const verb = clausesOf(scene).verbs.find(
    (v) =>
      /^(?:sat|faced)$/.test(units[v.at]?.lower ?? "") &&
      (units[v.at]?.lower === "faced" || ACROSS.test(wordsOf(units, v.at + 1, v.at + 3))),
  );
  if (verb === undefined || verb.subject === null || scene.quoted[verb.at] === true) return [];
  const [own, others] = [namedIn(scene, verb.subject.first, verb.at), namedIn(scene, verb.at, reach(scene, verb))];
  return own.length > 0 && own.length <= others.length ? [...own, ...others.slice(0, own.length)] : [];
};
/** "In Lima, with A in the chair": of a session that the sentence before tells. */
const inChair = (scene: Scene): readonly Actor[] => {
  const { units } = scene;
  const at = units.findIndex(
    (u, k) => u.lower === "with" && scene.quoted[k] !== true && units.slice(k, k + OBJECT + 1).some((w) => w.lower === "chair"),
  );
  const told = at < 0 ? undefined : chairsAt(scene, at);
  // A verb of its own with a subject tells of something else.
  return told !== undefined && !clausesOf(scene).verbs.some((v) => v.at < at) ? people(told) : [];
};
const ACROSS = /^(?:down )?(?:across|opposite|facing)\b/;

/** "Under the mediation of A, the delegations sat for nine hours": of a third state, and in the room. */
const mediatorsIn = (scene: Scene): Actor[] => {
  const { units } = scene;
  const at = units.findIndex((u, k) => u.lower === "mediation" && units[k + 1]?.lower === "of" && scene.quoted[k] !== true);
  if (at < 0 || at > SIDE_REACH || !units.some((u, k) => k > at && (isSide(u) || isExchange(u)))) return [];
  return people(readActors(scene, at + 2).actors).filter((a) => a.kind === "person");
};

/**
 * Whom a sentence says to have taken part in a session of `sides` that is `status`; undefined where it says nothing of it. `open`: nobody
 * has been named as taking part.
 */
export const presenceIn = (scene: Scene, sides: ReadonlySet<string>, status: string, open: boolean): Presence | undefined => {
  const found: Actor[] =
    status === "held"
      ? [...fronted(scene), ...inverted(scene), ...bySides(scene), ...(open ? [...across(scene), ...inChair(scene)] : [])]
      : [];
  let at = found.length > 0 ? 0 : -1;
  for (const verb of clausesOf(scene).verbs) {
    const actors = presenceAt(scene, verb, open);
    if (actors === undefined || modalityOf(scene.units, verb.at).status !== status) continue;
    found.push(...actors);
    if (at < 0) at = verb.at;
  }
  const mediators = status === "held" ? mediatorsIn(scene) : [];
  if (mediators.length > 0 && at < 0) at = 0;
  const own = found.filter((a) => a.country === null || sides.size < 2 || sides.has(a.country));
  const actors = distinct([...own, ...mediators]);
  if (at < 0 || actors.length === 0) return undefined;
  // One person without a state says neither side.
  return actors.length === 1 && actors[0]?.country === null ? undefined : { at, actors };
};
