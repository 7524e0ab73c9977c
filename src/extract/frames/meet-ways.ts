/**
 * Rarer ways to tell of an exchange: "saw", "gave an hour to", "told … over the telephone", "was on the phone with",
 * "expects … in Oslo", "heard from … in talks", "spent an hour with".
 *
 * Each takes two persons, since the words are used of other things more often than of officials who meet.
 */
import type { MeetingForm } from "../../model/claim.ts";
import type { Complement } from "../clauses/complements.ts";
import { ADDRESSING } from "../clauses/words.ts";
import { unitTest, wordTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { relativeObject } from "./meet-fronted.ts";
import { lastTimeEnd } from "./last-time.ts";
import { TALK_NOUN } from "./meet-form.ts";
import { atOneTable } from "./meet-facing.ts";
import { areDifferent as apart, areOfficials as sure, persons } from "./meet-sides.ts";
import { teamMet } from "./meet-teams.ts";
import type { Modality } from "./modality.ts";
import { type Actor, actorsOf, clausesOf, readActors, type Scene, wordsOf } from "./scene.ts";

/** One verb in the hands of the rules. */
export interface VerbReading {
  readonly scene: Scene;
  readonly at: number;
  readonly modality: Modality;
  /** Does the sentence speak of a telephone? */
  readonly phone: boolean;
  subject(): readonly Actor[];
  right(from?: number): readonly Complement[];
  /** Those of "With A, she …", "A, with whom she …"; or with another preposition. */
  fronted(prep?: RegExp): readonly Actor[];
  offer(rule: string, last: number, left: readonly Actor[], right: readonly Actor[], byDefault: MeetingForm, modality?: Modality): void;
}

const SEE = /^(?:saw|see|sees|seen|seeing|heard|hears)$/;
const GIVE = /^(gave|give|gives|granted|grants|grant|given)$/;
const EXPECT = /^(expects|expecting|awaits|awaiting)$/;
const HEAR = /^(?:heard|hears)$/;
const BREAK =
  /^(broke|breaks|passed|conveyed|delivered|apologised|apologized|complained|explained|expressed|confirmed|protested|appealed)$/;
const SPAN = /^(minutes|hour|hours|half-hour)$/;
/** What is spent with somebody: "an hour", "the better part of an afternoon", "Monday morning". */
const WHILE = /^(minutes|hour|hours|half-hour|morning|afternoon|evening|day)$/;
const PHONE =
  /^(?:(?:over|by|on|via|through) (?:the |a )?(?:secure |video |satellite )?(?:telephone|phone|video link|video-link|call)|(?:over|on|via) (?:the|a) (?:\w+ )?line|(?:in|during|on|by) (?:a |an |their |his |her )?(?:telephone|phone|video) (?:conversation|call|conference|talk|link))$/;

const SPEND = /^(?:spent|spends|spend|passed|passes|had|has|got|gets|get|snatched|secured|obtained|put|puts)$/;
/** What is had, got or put in with somebody: the time stands right behind. */
const HAD = /^(?:ha[ds]|gets?|got|snatched|secured|obtained|puts?)$/;
/** Units from the verb to the time: "had an hour", "spent the better part of an afternoon". */
const [SHORT, LONG] = [5, 8] as const;
const HAD_TIME = /^(?:in )?(?:an?|half an|two|three|[\w-]+) (?:[\w-]+ )?(?:hours?|minutes|half-hour) (?:alone |together )?with\b/;
/** What a caption says of two who meet; told in the past it may be no more than a greeting. */
const SHAKE = /^shakes?$/;
/** "dropped in on A", "stopped by to see A", "looked in on A" */
const DROP = /^(dropped|drops|looked|looks|popped|called)$/;
/** "visited President A": a call on somebody, where the object is no place. */
const VISIT = /^(visited|visits)$/;
/** "had been closeted with A", "A and B shut themselves away" */
const CLOSET = /^(?:closeted|ensconced|cloistered)$/;
const SHUT = /^(?:shut|locked|withdrew|retired|retreated|repaired|adjourned|disappeared|vanished|put)$/;
const APART =
  /^(?:(?:themselves|away|off|in|up|both|together) )*(?:themselves (?:away|in|up|off)|for (?:private|one-on-one|confidential) talks|for a (?:private|one-on-one|confidential) (?:talk|conversation|meeting)|their heads together|(?:in)?to (?:the |his |her |their |an? )?(?:[\p{L}'’-]+ ){0,4}(?:hall|palace|residence|villa|office|study|library|salon|garden|lounge|suite|cabinet|chamber|tent|room|house|château|lodge)|to the great hall of the people)\b/u;
/** "A, whom B received on Monday" */
const DONE_TO = /^(?:met|meets|meet|received|receives|receive|hosted|hosts|host|phoned|telephoned|rang|called|call|saw|see|seen|sees)$/;
/** "Across from A and B sat C and D" */
const SIT = /^(?:sat|sits|sit)$/;
const WAYS = [SIT, DONE_TO, SEE, GIVE, EXPECT, HEAR, BREAK, SPEND, SHAKE, DROP, VISIT, CLOSET, SHUT];
/** Whether a verb may tell of an exchange in one of these ways. */
export const isOtherWay = unitTest(
  (word) => WAYS.some((way) => way.test(word)) || ADDRESSING.has(word) || /^(was|were|is|are|been|be)$/.test(word),
);

export const isTelephone = wordTest(/^(?:phone|telephone|line|video-link|video)$/);
/** Whether a word makes a sentence worth reading for these ways: verbs of telling need a telephone beside them. */
const isWay = unitTest((word) => WAYS.some((way) => way.test(word)));
export const hintsAtOtherWay = (unit: Unit): boolean => isWay(unit) || isTelephone(unit);

/** The plain object of a verb, where it is persons. */
const object = (complements: readonly Complement[]): Complement | undefined => {
  const first = complements[0];
  return first !== undefined && first.prep === null && !first.joined && persons(first.actors).length > 0 ? first : undefined;
};

/** "saw A on Monday and then B": the object, and those joined to it behind a day or a place. */
const rowFrom = (complements: readonly Complement[], whom: Complement): Complement[] => {
  const row = [whom];
  for (const c of complements.slice(complements.indexOf(whom) + 1)) {
    const named = persons(c.actors).length > 0;
    if (c.prep === null && c.joined && named) row.push(c);
    else if (named || c.prep === null) break;
  }
  return row;
};

/** Where "over the telephone" ends in the clause of the verb at `at`, or -1. */
const byPhone = (scene: Scene, at: number, until: number): number => {
  const { units } = scene;
  for (let k = at + 1; k < units.length && k < until; k++) {
    if (units[k]?.kind === "mark" && !/^[,"“”‘’]$/.test(units[k]?.lower ?? "")) return -1;
    for (const size of [2, 3, 4]) if (PHONE.test(wordsOf(units, k, k + size))) return k + size;
  }
  return -1;
};

/** Reads the verb in one of these ways; answers whether it was one. */
export const readOtherWays = (reading: VerbReading): boolean => {
  const { scene, at, modality, subject, right, offer } = reading;
  const { units } = scene;
  const word = units[at]?.lower ?? "";
  if (CLOSET.test(word)) {
    const plain = { ...modality, passive: false };
    const whom = right().find((c) => c.prep === "with" && persons(c.actors).length > 0);
    const before = whom === undefined ? persons(reading.fronted()) : [];
    if (whom !== undefined) offer("closeted-with", whom.last, subject(), persons(whom.actors), "in_person", plain);
    else if (before.length > 0) offer("closeted-with", at + 1, subject(), before, "in_person", plain);
    else if (apart(subject())) offer("closeted", at + 1, subject(), [], "in_person", plain);
    return whom !== undefined || before.length > 0;
  }
  if (modality.passive && word === "called" && /^(?:on|upon)$/.test(units[at + 1]?.lower ?? "")) {
    // "was called on by A and by B"
    for (const by of right(at + 2))
      if (by.prep === "by" && persons(by.actors).length > 0)
        offer("called-on-by", by.last, subject(), persons(by.actors), "in_person", { ...modality, passive: false });
    return true;
  }
  if (modality.passive && readPassive(reading)) return true;
  if (modality.passive && !GIVE.test(word)) return false;
  const team = teamMet(reading);
  if (team !== undefined) {
    offer("met-team", team.last, subject(), [team.actor], "in_person");
    return true;
  }
  const before = DONE_TO.test(word) ? relativeObject(scene, at) : [];
  if (before.length > 0 && subject().length > 0) {
    const calls = /^(?:phoned|telephoned|rang|called|call)$/.test(word) && !/^(?:on|upon)$/.test(units[at + 1]?.lower ?? "");
    offer("whom-they-met", at + 1, subject(), before, calls ? "call" : "in_person");
    return true;
  }
  if (SIT.test(word)) return acrossTable(reading);
  if (SHUT.test(word) && !HAD.test(word)) {
    if (!APART.test(wordsOf(units, at + 1, at + 8)) || !apart(subject())) return false;
    offer("shut-away", at + 3, subject(), [], "in_person");
    return true;
  }
  if (/^(was|were|is|are|been|be)$/.test(word)) {
    if (atOneTable(reading)) return true;
    const from = /^(himself|herself|personally|also|still|then|later)$/.test(units[at + 1]?.lower ?? "") ? at + 2 : at + 1;
    if (!/^on the (phone|line|telephone)$/.test(wordsOf(units, from, from + 3))) return false;
    const [whom, ...more] = right(from + 3).filter((c) => /^(with|to)$/.test(c.prep ?? "") && persons(c.actors).length > 0);
    // "he and A were on the telephone"
    if (whom === undefined && persons(subject()).length === 2) {
      offer("on-the-phone", from + 3, subject(), [], "call");
      return true;
    }
    if (whom === undefined) return ownersOfTown(reading, from + 3);
    // "was on the telephone with A, and later with B"
    for (const one of [whom, ...more]) offer("on-the-phone", one.last, subject(), persons(one.actors), "call");
    return true;
  }
  const complements = right();
  const whom = object(complements);
  if (SEE.test(word) && /^(?:each other|one another)/.test(wordsOf(units, at + 1, at + 3)) && persons(subject()).length >= 2) {
    // "proposed that they see each other"
    if (/^sees?$/.test(word) && modality.status === "held") return false;
    const verb = clausesOf(scene).verbs.find((v) => v.at === at);
    const time = verb === undefined ? -1 : lastTimeEnd(scene, verb);
    offer("saw-each-other", time > 0 ? time : at + 3, subject(), [], "in_person", time > 0 ? { ...modality, perfect: true } : modality);
    return true;
  }
  if (SEE.test(word) && !(HEAR.test(word) && whom === undefined)) {
    if (whom === undefined || !deedless(scene, whom.last) || !(sure(whom.actors) || isDated(scene, at, whom))) return false;
    if (/^hear/.test(word) && !(isHearing(scene, whom) && modality.status !== "denied")) return false;
    // "an aide had seen A and B": nobody known saw them, and they have not seen each other.
    if (persons(subject()).length === 0) return false;
    for (const one of rowFrom(complements, whom)) offer("saw", one.last, subject(), persons(one.actors), "in_person");
    return true;
  }
  if (VISIT.test(word)) {
    if (whom === undefined || whom.first > at + 2 || !sure(whom.actors) || whom.actors.some((a) => a.kind !== "person")) return false;
    offer("visited-somebody", whom.last, subject(), whom.actors, "in_person");
    return true;
  }
  if (GIVE.test(word)) {
    const span = units.findIndex(
      (u, k) =>
        k > at &&
        k <= (whom?.last ?? at) + 5 &&
        SPAN.test(u.kind === "date" || u.kind === "quantity" ? (u.lower.split(" ").at(-1) ?? "") : u.lower),
    );
    if (whom === undefined || span < 0) return false;
    offer("gave-time", Math.max(span + 1, whom.last), subject(), persons(whom.actors), "in_person");
    return true;
  }
  if (EXPECT.test(word)) {
    const place =
      complements.some((c) => c.prep === "in" || c.prep === "at") ||
      /\bfor (?:an? )?(?:\w+ )?(?:talks|lunch|luncheon|dinner|breakfast|tea|coffee|meeting|audience)\b/.test(
        wordsOf(units, at + 1, at + 8),
      );
    if (whom === undefined || !place || !sure(whom.actors)) return false;
    const ahead: Modality = modality.status === "held" ? { ...modality, status: "planned", tense: "future" } : modality;
    offer("expects", whom.last, subject(), persons(whom.actors), "in_person", ahead);
    return true;
  }
  if (/^puts?$/.test(word) && APART.test(wordsOf(units, at + 1, at + 8)) && apart(subject())) {
    offer("shut-away", at + 3, subject(), [], "in_person");
    return true;
  }
  if (SPEND.test(word)) {
    const spend = /^(?:spen|pass)/.test(word);
    const time = units.slice(at + 1, at + (spend ? LONG : SHORT)).some((u) => (spend ? WHILE : SPAN).test(u.lower.split(" ").at(-1) ?? ""));
    const company = right().find((c) => c.prep === "with" && persons(c.actors).length > 0)?.actors ?? reading.fronted();
    // "of the ninety minutes he had with A"
    const verb = clausesOf(scene).verbs.find((v) => v.at === at);
    const before = units[(verb?.subject?.first ?? 0) - 1];
    if (
      /^ha[ds]$/.test(word) &&
      units[at + 1]?.lower === "with" &&
      SPAN.test(before?.lower.split(" ").at(-1) ?? "") &&
      persons(company).length > 0
    ) {
      offer("time-that-was-had", at + 2, subject(), persons(company), "in_person");
      return true;
    }
    // "had an hour with A": the time right before, for much else is had
    if (HAD.test(word) && !HAD_TIME.test(wordsOf(units, at + 1, at + 7))) return false;
    // "A and his colleague B spent half an hour over a map"
    if (time && persons(company).length === 0 && /^spen/.test(word) && apart(subject()) && TOGETHER.test(wordsOf(units, at + 1, at + 9))) {
      offer("spent-time-together", at + 4, subject(), [], "in_person");
      return true;
    }
    if (!time || persons(company).length === 0) return false;
    offer("spent-time-with", at + 3, subject(), persons(company), "in_person");
    return true;
  }
  if (SHAKE.test(word)) {
    const hand = complements.find((c) => c.prep === "with" && c.first <= at + 4 && persons(c.actors).length > 0);
    if (units[at + 1]?.lower !== "hands" || hand === undefined || !sure(hand.actors)) return false;
    const place = complements.some((c) => (c.prep === "in" || c.prep === "at") && c.first >= hand.last);
    const talks = /\b(talks|meeting|summit)\b/.test(wordsOf(units, hand.last, units.length));
    if (place || talks) offer("shakes-hands", hand.last, subject(), persons(hand.actors), "in_person");
    return true;
  }
  if (DROP.test(word)) {
    const in_ = units[at + 1]?.lower === "in" && /^(on|upon)$/.test(units[at + 2]?.lower ?? "");
    const host = in_ ? right(at + 2).find((c) => /^(on|upon)$/.test(c.prep ?? "") && persons(c.actors).length > 0) : undefined;
    if (host === undefined) return false;
    offer("dropped-in-on", host.last, subject(), persons(host.actors), "in_person");
    return true;
  }
  if (HEAR.test(word)) {
    const from = complements.find((c) => c.prep === "from" && persons(c.actors).length > 0);
    if (
      from === undefined ||
      from.first > at + 3 ||
      !units.slice(0, from.last + 6).some((u) => u.kind === "word" && TALK_NOUN.test(u.lower))
    )
      return false;
    offer("heard-in-talks", from.last, subject(), persons(from.actors), "in_person");
    return true;
  }
  const told =
    whom ??
    behindPhone(scene, complements) ??
    (BREAK.test(word) ? complements.find((c) => c.prep === "to" && persons(c.actors).length > 0) : undefined);
  if (told === undefined || !(ADDRESSING.has(word) || BREAK.test(word))) return false;
  const phone = reading.phone ? byPhone(scene, at, told.last + 8) : -1;
  if (phone < 0) return false;
  offer("told-by-phone", Math.max(phone, told.last), subject(), persons(told.actors), "call");
  return true;
};

/**
 * "A and B finalised the terms by phone", "A had raised the ships with B in a telephone conversation": what two of different sides do
 * by telephone they do in a call.
 */
export const byPhoneTogether = (reading: VerbReading): boolean => {
  const { scene, at, modality, subject, right, offer } = reading;
  // "are to confer by video link", "agreed to speak by phone": the call is what they are to do
  if (modality.passive || scene.units[at + 1]?.lower === "to") return false;
  const partner = right().find((c) => c.prep === "with" && persons(c.actors).length > 0);
  const phone = byPhone(scene, at, (partner?.last ?? at) + 12);
  const own = phone < 0 ? [] : [...persons(subject()), ...persons(partner?.actors ?? [])];
  const [a, b] = own;
  if (own.length !== 2 || a?.person == null || b?.person == null || (a.country !== null && a.country === b.country)) return false;
  offer("by-phone-together", phone, own, [], "call");
  return true;
};

/** "informed by telephone her colleague A": the object behind the telephone. */
const behindPhone = ({ units }: Scene, complements: readonly Complement[]): Complement | undefined => {
  const [line, whom] = complements;
  if (line === undefined || !/^(?:by|over|via|on)$/.test(line.prep ?? "") || !units.slice(line.first, line.last).some(isTelephone))
    return undefined;
  const next = whom?.prep === null || (whom?.prep === line.prep && whom.first <= line.last + 1);
  return next && whom !== undefined && persons(whom.actors).length > 0 ? whom : undefined;
};

/** "was seen by A at the palace", "was consulted by A", "was given an hour by A", and "A, by whom B was seen". */
const readPassive = (reading: VerbReading): boolean => {
  const { scene, at, modality, subject, right, offer } = reading;
  const { units } = scene;
  const word = units[at]?.lower ?? "";
  const given = GIVE.test(word);
  if (!given && !/^(?:seen|heard|consulted)$/.test(word)) return false;
  if (given && !units.slice(at + 1, at + LONG).some(isSpan)) return false;
  const by = right().find((c) => c.prep === "by" && persons(c.actors).length > 0);
  const hosts = persons(by?.actors ?? reading.fronted(/^by$/));
  const own = subject();
  if (hosts.length === 0 || persons(own).length === 0 || !sure(hosts) || !sure(own)) return false;
  if (by !== undefined && !deedless(scene, by.last)) return false;
  offer(given ? "given-time-by" : "seen-by", by?.last ?? at + 1, own, hosts, "in_person", { ...modality, passive: false });
  return true;
};
const isSpan = (unit: Unit): boolean => SPAN.test(unit.lower.split(" ").at(-1) ?? "");

/** Does nothing follow that the one seen does or is ("saw A off", "saw A sign", "sees A as a friend")? */
const deedless = (scene: Scene, at: number): boolean => {
  const next = scene.units[at];
  const c = clausesOf(scene).classes[at];
  return (
    next === undefined ||
    !(c === "base" || c === "ing" || c === "past" || /^(as|off|out|through|in|into|walk|win|lose)$/.test(next.lower)) ||
    next.lower === "in"
  );
};

const TOGETHER =
  /\b(?:over|together|in conversation|in talks|alone|tete-a-tete|tête-à-tête|discussing|talking|poring|on a bench|at a table)\b/;
/** "Across from A and B sat two newcomers: C and D" */
const acrossTable = ({ scene, at, offer }: VerbReading): boolean => {
  const { units } = scene;
  const from = units.findIndex((u, k) => k < at && /^(?:from|opposite|facing)$/.test(u.lower));
  if (from < 0 || (units[from]?.lower === "from" && units[from - 1]?.lower !== "across")) return false;
  const one = readActors(scene, from + 1);
  const named = units.findIndex((u, k) => k > at && u.kind === "person" && !u.possessive);
  if (persons(one.actors).length === 0 || one.next > at || named < 0 || named - at > TABLE) return false;
  const other = readActors(scene, named);
  offer("across-the-table", other.next, persons(one.actors), persons(other.actors), "in_person");
  return true;
};
/** Units from "sat" to the first one named behind it. */
const TABLE = 6;

const COLLEAGUE = /^(?:his|her) (?:\p{L}+ )?(?:colleague|counterpart|opposite number)\b/u;
/** "was on the phone with Kyiv, where her colleague A had spent the night": whom a town at the other end of the line stands for. */
const ownersOfTown = ({ scene, subject, offer }: VerbReading, from: number): boolean => {
  const { units } = scene;
  const town = units[from + 1];
  if (!/^(?:with|to)$/.test(units[from]?.lower ?? "") || town?.kind !== "place" || units[from + 2]?.lower !== ",") return false;
  const who = units[from + 4];
  if (units[from + 3]?.lower !== "where" || who?.kind !== "person" || who.country !== town.country) return false;
  if (!COLLEAGUE.test(who.lower) || subject().length === 0) return false;
  offer("on-the-phone", from + 5, subject(), actorsOf(scene, who), "call");
  return true;
};

/** "heard General A on Friday", "heard A at the palace": in person, where a day or a house of state says so. */
const isHearing = ({ units }: Scene, { actors, last }: Complement): boolean =>
  sure(actors) &&
  units
    .slice(last, last + 6)
    .some(
      (u, k, row) =>
        (u.kind === "date" && u.temporal?.role === "point" && k < 3) || (/^(?:at|in)$/.test(row[k - 2]?.lower ?? "") && isHouse(u)),
    );
const isHouse = unitTest(/^(?:palace|presidency|residence|office|chancellery|ministry|villa|audience)$/);

/** "A saw B on Thursday", both named: an appointment, though of neither a state or an office is told. */
const isDated = ({ units }: Scene, at: number, { actors, last }: Complement): boolean =>
  actors.every((a) => a.kind === "person") &&
  units[at]?.lower === "saw" &&
  units.slice(last, last + 3).some((u) => u.kind === "date" && u.temporal?.role === "point");
