/**
 * Exchanges told as company: "were together for three hours", "sat across the table from", "went over the agenda with", "had her at
 * his residence", "spent the day on the phone with", "with A she took up the war".
 *
 * Each takes officials of both sides, since people are together and go through papers with all sorts of others.
 */
import type { Complement } from "../clauses/complements.ts";
import { unitTest } from "../mentions/ask.ts";
import { TALK_NOUN } from "./meet-form.ts";
import type { Unit } from "../mentions/unit.ts";
import { type Actor, actorsOf, clausesOf, wordsOf } from "./scene.ts";
import type { VerbReading } from "./meet-ways.ts";

const BE = /^(?:was|were|been|be|is|are)$/;
const SIT = /^(?:sat|sits|sit|sitting)$/;
const GO = /^(?:went|goes|gone|going|go|combed|pored|ran|worked)$/;
const HAVE = /^(?:had|has|have)$/;
const SPEND = /^(?:spent|spends|spend)$/;
const GATHER = /^(?:convened?|gather(?:ed)?|assembled?|reunited?)$/;
const JOIN = /^joined$/;
/** What is done with a subject of talk by whoever "with A" stands before: "With A she took up the war, dealt with gas". */
const TAKE_UP = /^(?:took|takes|take|taken|dealt|deals|deal|touched|touches|touch|brought|raised|raises|raise|covered|covers|cover)$/;
const WAYS = [BE, SIT, GO, HAVE, SPEND, GATHER, JOIN, TAKE_UP];
/** Whether a verb may tell of company; what stands behind it decides. */
export const isCompany = unitTest((word) => WAYS.some((way) => way.test(word)));
/** What makes a sentence without any other word of meeting worth reading for these; "had", "sat" and "spent" are words of meeting. */
export const hintsAtCompany = unitTest(
  /^(?:together|reunited?|convened?|assembled?|guests?|agenda|list|drafts?|offers?|texts?|details|proposals?|points|issues|figures|terms|wording|itinerary)$/,
);

/** "together for four hours", "alone together" */
const TOGETHER =
  /^(?:\w+ly )?(?:together (?:alone )?for (?:about |almost |nearly |over |more than |some |close to )?(?:[\w-]+ ){0,4}(?:hours?|minutes|half-hour)|alone together)\b/;
/** "sat across the table from A", "sat opposite A" */
const ACROSS = /^(?:down )?(?:across|opposite|face to face|facing|round|around)\b/;
/** "over the agenda", "through the offer line by line": papers that two go through. */
const PAPERS =
  /^(?:over|through) (?:it|them) with\b|^(?:over|through) (?:the|a|their|his|her|an|its) (?:\w+ ){0,2}(?:agenda|list|draft|drafts|offer|offers|text|texts|details|proposal|proposals|points|issues|programme|program|numbers|figures|terms|preparations|files|plan|plans|itinerary|schedule|outstanding|wording)\b/;
const TOPIC =
  /^(?:(?:went|goes|gone|go) (?:over|through) (?!to\b)|(?:took|takes|take|taken|brought) up (?:the|his|her|their|its|matters|issues|questions)\b|(?:dealt|deals|deal) with|(?:touched|touches|touch) (?:on|upon)|(?:raised|raises|raise) (?:the|his|her|a|an|matters|issues|concerns|questions)\b|(?:covered|covers|cover) (?:the|matters|issues|questions|topics)\b)/;
/** "had A at the Lodge", "had her to dinner": as a guest. */
const AS_GUEST =
  /^(?:at (?!(?:his|her|their) (?:side|back|heels|disposal)\b|(?:odds|hand|work|bay|hello|heart|least|last|once)\b)|to (?:an? |the |his |her )?(?:private |working |official |state )?(?:lunch|luncheon|dinner|breakfast|tea|coffee|supper|stay|his|her|residence|palace)\b|over (?:for|to|in)\b|round for\b|in for (?:talks|lunch|dinner|tea|coffee)\b|for (?:an? )?(?:private |working )?(?:lunch|luncheon|dinner|breakfast|tea|coffee|supper)\b)/;
/** "was the guest of A at the palace" */
const GUEST_OF = /^(?!not\b|no\b|never\b)(?:also |then |again |once more )?(?:(?:the|a|an) )?(?:[\w-]+ ){0,2}guests? of\b/;
const ON_PHONE = /\bon the (?:phone|telephone|line)\b/;
/** Units from "spent" to the telephone. */
const PHONE_REACH = 8;

const persons = (actors: readonly Actor[]): Actor[] => actors.filter((a) => a.kind === "person" || a.kind === "official");
/** Has everybody a state or an office? */
const known = (actors: readonly Actor[]): boolean => actors.every((a) => a.country !== null || a.role !== null);
/** "With A, she …", "With A she …": with whom the sentence opens, where nothing else is said of them ("With A absent, …"). */
const aheadOf = ({ scene: { units }, fronted }: VerbReading): readonly Actor[] => {
  if (units[0]?.lower !== "with") return [];
  const first = units.findIndex((u) => u.kind === "person" || u.kind === "official");
  const next = units[first + 1];
  return first > 0 && (next?.lower === "," || next?.kind === "person" || next?.kind === "official" || next?.kind === "pronoun")
    ? persons(fronted())
    : [];
};
const company = (complements: readonly Complement[], prep: RegExp): Complement | undefined =>
  complements.find((c) => prep.test(c.prep ?? "") && persons(c.actors).length > 0);

/** Reads the verb as one of company; answers whether it was one. */
export const readCompany = (reading: VerbReading): boolean => {
  const { scene, at, modality, subject, right, offer } = reading;
  const { units } = scene;
  const word = units[at]?.lower ?? "";
  const behind = wordsOf(units, at + 1, at + 12);
  if (BE.test(word)) {
    const host = GUEST_OF.test(behind) ? company(right(), /^of$/) : undefined;
    const guests = host === undefined ? [] : persons(subject());
    if (host !== undefined && guests.length > 0 && (known(persons(host.actors)) || known(guests))) {
      offer("was-guest-of", host.last, guests, persons(host.actors), "in_person");
      return true;
    }
    // "was A's guest in Lima"
    const owner = units[at + 1]?.possessive === true && /^(?:honou?red |private |official )?guests?\b/.test(wordsOf(units, at + 2, at + 4));
    const hosts = owner ? persons(actorsOf(scene, units[at + 1] as Unit)) : [];
    const visitors = hosts.length > 0 ? persons(subject()) : [];
    if (visitors.length > 0 && (known(hosts) || known(visitors))) {
      offer("was-guest-of", at + 3, visitors, hosts, "in_person");
      return true;
    }
    const own = TOGETHER.test(behind) ? persons(subject()) : [];
    if (own.length === 2) offer("were-together", at + 2, own, [], "in_person");
    return own.length === 2;
  }
  if (modality.passive) return false;
  if (TAKE_UP.test(word) || GO.test(word)) {
    const ahead = TOPIC.test(`${word} ${behind}`) ? aheadOf(reading) : [];
    const own = ahead.length > 0 && known(ahead) ? persons(subject()) : [];
    if (own.length === 1) {
      offer("took-up-with", at + 2, own, ahead, "in_person");
      return true;
    }
    if (TAKE_UP.test(word)) return false;
  }
  if (GATHER.test(word)) return gathered(reading);
  if (JOIN.test(word)) {
    const object = right()[0];
    if (object?.prep !== null || object.actors.length === 0) return false;
    if (!units.slice(object.last, object.last + TALKS).some((u) => TALK_NOUN.test(u.lower))) return false;
    offer("joined-for-talks", object.last + 4, subject(), object.actors, "in_person");
    return true;
  }
  if (SIT.test(word)) {
    const whom = ACROSS.test(behind) ? company(right(), /^(?:from|to)$/) : undefined;
    if (whom === undefined) return false;
    offer("sat-across-from", whom.last, subject(), persons(whom.actors), "in_person");
    return true;
  }
  if (GO.test(word)) {
    if (!PAPERS.test(behind)) return false;
    const whom = company(right(), /^with$/);
    const own = persons(subject());
    if (whom !== undefined && known(persons(whom.actors))) offer("went-over-with", whom.last, own, persons(whom.actors), "in_person");
    else if (whom === undefined && own.length === 2 && known(own)) offer("went-over-together", at + 2, own, [], "in_person");
    else return false;
    return true;
  }
  if (HAVE.test(word)) {
    const guest = right()[0];
    if (guest === undefined || guest.prep !== null || guest.first > at + 2 || guest.actors.length === 0) return false;
    if (guest.actors.some((a) => a.kind !== "person") || !known(guest.actors)) return false;
    if (!AS_GUEST.test(wordsOf(units, guest.last, guest.last + 6))) return false;
    offer("had-as-guest", guest.last + 1, subject(), guest.actors, "in_person");
    return true;
  }
  if (!ON_PHONE.test(wordsOf(units, at + 1, at + PHONE_REACH))) return false;
  const whom = company(right(), /^(?:with|to)$/);
  if (whom === undefined) return false;
  offer("on-the-phone", whom.last, subject(), persons(whom.actors), "call");
  return true;
};

/** Units from whom somebody joined to "for talks". */
const TALKS = 6;

/** "A and B gathered in Lima" */
const gathered = ({ scene, at, subject, offer }: VerbReading): boolean => {
  const { units } = scene;
  if (!/^(?:in|at|on|here|for|to|again|there)$/.test(units[at + 1]?.lower ?? "") && units[at + 1]?.kind !== "date") return false;
  const own = persons(subject());
  // "spoke about the experience Northland has gathered": whoever stands before the verb gathers
  const verb = clausesOf(scene).verbs.find((v) => v.at === at);
  const before = units[(verb?.first ?? at) - 1];
  if (before?.country != null && !own.some((a) => a.unit === before)) return true;
  if (new Set(own.map((a) => a.country)).size < 2) return true;
  offer("convened", at + 2, own, [], "in_person");
  return true;
};
