/** Drafts of visits: named travellers abroad, with the place and the date of their clause. */
import type { DateRef, Grounded } from "../../model/claim.ts";
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateNear, dateRef } from "./circumstance.ts";
import type { Place } from "./place-near.ts";
import type { FrameResult } from "./draft.ts";
import type { Modality } from "./modality.ts";
import { travellers } from "./visit-travellers.ts";
import { SAYING } from "../clauses/words.ts";
import { eachTime } from "./visit-times.ts";
import { type Actor, clausesOf, evidenceOf, groundUnit, personActor, personRef, type Scene, wordsOf } from "./scene.ts";

export interface Journey {
  readonly rule: string;
  /** The trigger, and the unit after the last of its arguments. */
  readonly at: number;
  readonly last: number;
  readonly visitors: readonly Actor[];
  readonly place: Place;
  readonly modality: Modality;
  readonly date?: Grounded<DateRef> | null;
  /** One of several stops that are told together: the length of the journey is of none of them. */
  readonly shared?: boolean;
}

const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, ten: 10 };
const LONGEST = 31;
const ENDS =
  /\b(conclude[sd]?|ended|ends|end of|wrapped up|wraps up|wrapping up|wound up|completed|completing|winding up|concluding|round(s|ed|ing) off|cap(s|ped|ping) off)\b/;
const BEGINS =
  /\b(arrived|arrives|arrive|arriving|landing|begins?|began|beginning|starts?|started|starting|landed|lands|start of|kicks? off|kicked off|flew|leaves|left|from|since)\b/;
/** Right before the length: "flew home on Thursday after a three-day visit". */
const IS_OVER =
  /\b(?:after|following|from|ending|concluding|completing|(?:end|close|conclusion|issue) of|(?:wrapping|winding|rounding) (?:up|off)|finishing|capping)(?: an?| his| her| their| the| its)?$/;
/** Before the length: "will travel to Peru on Monday for a two-day visit", "will pay a two-day visit to Peru on Monday". */
const SETS_OUT =
  /\b(?:travel(?:s|led|ed|ling)?|fl(?:y|ies|ying|own)|go(?:es|ing)?|went|heads?|headed|heading|departs?|departed|set (?:off|out)|(?:will|to) (?:pay|make|undertake)|embark(?:s|ed|ing)?)\b/;
/** "from a state (visit of three days)" */
const KIND_OF_STAY = /(?: (?:state|official|working|private|goodwill|bilateral|foreign|high-level|historic|maiden|first))+$/;
const STAY = /^(visit|trip|tour|stay|official|state|working|goodwill|bilateral|foreign|high-level|historic|maiden)$/;

const OF_ANOTHER =
  /\b(?:(?:after|before) (?:concluding|completing|wrapping up|beginning|starting)|subsequent to|on the heels of|recent|previous)\b/;

/** "of 48 hours", "of three days": days, or undefined. */
const lengthAt = (units: readonly Unit[], k: number): number | undefined => {
  const words = wordsOf(units, k, k + 2);
  const told = /^(\w+) (hours|days)\b/.exec(words);
  if (told === null) return undefined;
  const count = NUMBERS[told[1] as string] ?? Number(told[1]);
  const days = told[2] === "hours" ? count / 24 : count;
  return Number.isInteger(days) && days >= 2 && days <= LONGEST ? days : undefined;
};

/** How many days the stay of this sentence lasts from its date ("a three-day visit"); negative where the date ends it. */
const lasting = (scene: Scene, journey: Journey): number | undefined => {
  const near = scene.units.slice(Math.max(0, journey.at - 12), journey.last + 12);
  for (const [k, unit] of near.entries()) {
    const apart = near[k + 1]?.lower === "day";
    // "five–day", with a dash for a hyphen
    const dashed = /^[–—-]$/.test(near[k + 1]?.lower ?? "") && near[k + 2]?.lower === "day";
    const word = /^(\w+)-day$/.exec(unit.lower)?.[1] ?? (apart || dashed ? unit.lower : undefined);
    const length = /^(?:visit|stay|trip)$/.test(unit.lower) && near[k + 1]?.lower === "of" ? lengthAt(near, k + 2) : undefined;
    if (length !== undefined) {
      const before = wordsOf(near, 0, k);
      if (IS_OVER.test(before.replace(KIND_OF_STAY, "")) || ENDS.test(before) || journey.rule === "left") return -length;
      return BEGINS.test(before) || SETS_OUT.test(before) ? length : undefined;
    }
    const days = unit.lower === "week-long" ? 7 : word === undefined ? undefined : (NUMBERS[word] ?? Number(word));
    if (days === undefined || !(days >= 2 && days <= LONGEST) || !STAY.test(near[dashed ? k + 3 : apart ? k + 2 : k + 1]?.lower ?? ""))
      continue;
    // "On his five-day visit to East Asian countries he arrived in Tokyo": the length of the whole tour.
    if (
      /^(?:[\w-]+ ){0,2}(?:(?:to|of|through) (?:[\w-]+ ){0,3}(?:countries|nations|states|capitals|region|continent|africa|asia|europe|gulf|america|balkans|baltics|caucasus|caribbean|pacific)\b|(?:swing|tour|trip) (?:through|across|around|of) (?!the \w+ (?:capital|city)\b))/.test(
        wordsOf(near, dashed ? k + 3 : apart ? k + 2 : k + 1, k + 9),
      )
    )
      continue;
    const words = wordsOf(near, 0, near.length);
    const before = wordsOf(near, 0, k);
    // "ended the Moscow leg of his four-day visit": the length of the whole.
    if (/\bleg of (?:a|an|the|his|her|their)$/.test(before)) continue;
    // "will travel to Peru on Friday after concluding a two-day visit to Chile": the length of the other stay.
    const behind = k - (journey.last - Math.max(0, journey.at - 12));
    if (behind > 0 && OF_ANOTHER.test(wordsOf(near, k - behind, k))) continue;
    if (journey.rule === "left" || IS_OVER.test(before) || ENDS.test(words)) return -days;
    return BEGINS.test(words) || (SETS_OUT.test(before) && !/\bduring\b/.test(before)) ? days : undefined;
  }
  return undefined;
};

const COMING: ReadonlySet<string> = new Set(["arrived", "travelled", "begun", "expected", "came-back"]);
/** "arrived in Lima on Monday for three days", "is to arrive on July 20 for two days": days from the arrival. */
const daysFrom = ({ units }: Scene, { rule, at }: Journey): number | undefined => {
  if (!COMING.has(rule)) return undefined;
  const length = units.find((u, n) => n > at && n <= at + FOR_REACH && u.kind === "date" && units[n - 1]?.lower === "for")?.temporal?.when;
  return length?.kind === "past" && length.unit === "day" && length.count >= 2 && length.count <= LONGEST ? length.count : undefined;
};
const FOR_REACH = 9;

const JOINS = /^(?:and|to|through|until|till|-|–)$/;
/** Days that two weekdays named together may lie apart. */
const TOGETHER = 5;

/** "on Tuesday and Wednesday", "from Monday to Thursday", "from the 19th to the 22nd": the days from one to the other. */
const weekdaysTogether = ({ units }: Scene, date: Grounded<DateRef>): number | undefined => {
  const k = units.findIndex((u) => u.start === date.evidence.at_start);
  const from = units[k]?.temporal?.when;
  const at = /^(?:on|the)$/.test(units[k + 2]?.lower ?? "") ? k + 3 : k + 2;
  const to = units[at]?.temporal?.when;
  if (k >= 0 && from?.kind === "day_of_month" && to?.kind === "day_of_month" && JOINS.test(units[k + 1]?.lower ?? ""))
    return to.day > from.day ? to.day - from.day + 1 : undefined;
  if (k < 0 || from?.kind !== "weekday" || to?.kind !== "weekday" || !JOINS.test(units[k + 1]?.lower ?? "")) return undefined;
  const apart = (to.weekday - from.weekday + 7) % 7;
  return apart > 0 && apart <= TOGETHER ? apart + 1 : undefined;
};

/** "returned on Friday from a five-day trip that took him to Peru and Chile": the day that ends the whole dates none of its stops. */
const isOfTour = (scene: Scene, journey: Journey): boolean => journey.shared === true && (lasting(scene, journey) ?? 0) < 0;

/** The date of the stay: as told, with its length. */
const stay = (scene: Scene, journey: Journey, date: Grounded<DateRef> | null): Grounded<DateRef> | null => {
  const length = date === null ? undefined : lasting(scene, journey);
  if (isOfTour(scene, journey)) return null;
  const days =
    date === null
      ? undefined
      : (weekdaysTogether(scene, date) ?? (journey.shared === true ? undefined : (length ?? daysFrom(scene, journey))));
  return date === null || days === undefined ? date : { ...date, value: { ...date.value, lasting: days } };
};

const BEGUN = /^(?:began|begins|begun|started|starts|since)$/;
/** "who has been on a visit to Peru since Monday, met A on Tuesday": surer than any other day of the sentence. */
const SINCE = /^since$/;
/** Units behind a journey within which the day it began on is told. */
const BEGUN_REACH = 6;

/** "on a five-day visit to Peru that began on Monday", "on a visit to Peru since Monday". */
const firstDay = (scene: Scene, { last, modality }: Journey, opener: RegExp): Grounded<DateRef> | null => {
  const { units } = scene;
  for (let k = last; k < Math.min(units.length, last + BEGUN_REACH); k++) {
    if (!opener.test(units[k]?.lower ?? "")) continue;
    const day = units[units[k + 1]?.lower === "on" ? k + 2 : k + 1];
    const when = day?.temporal?.when;
    if (day === undefined || when === undefined || !isOneDay(when)) return null;
    return dateRef(scene, day, modality.tense);
  }
  return null;
};

/** "returned home on Thursday after a three-day visit to Peru": the day told before a stay that is over. */
const dayOver = (scene: Scene, { at }: Journey): Grounded<DateRef> | null => {
  const { units } = scene;
  const k = units.findIndex((u, n) => n > at - 7 && n < at && /^\w+-day$/.test(u.lower));
  // "At the end of his two-day trip to Peru, A said on Tuesday"
  if (k > 0 && k < 7 && /^(?:at the end of|ending|concluding|wrapping up|rounding off) /.test(wordsOf(units, 0, k))) {
    const said = units.slice(at).find((u) => u.temporal?.role === "point" && isOneDay(u.temporal.when));
    if (said !== undefined) return dateRef(scene, said, "past");
  }
  if (k < 0 || !IS_OVER.test(wordsOf(units, k - 3, k))) return null;
  const day = units.slice(Math.max(0, k - BEGUN_REACH), k).findLast((u) => u.temporal?.role === "point" && isOneDay(u.temporal.when));
  return day === undefined ? null : dateRef(scene, day, "past");
};
const isOneDay = (when: DateRef["when"]): boolean =>
  when.kind === "weekday" || when.kind === "days" || when.kind === "day_of_month" || (when.kind === "relative" && when.unit === "day");

const NTH: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5 };

/** "on the second day of a three-day visit to Peru": the stay around the day of the report. */
const aroundToday = (scene: Scene, { at }: Journey): Grounded<DateRef> | null => {
  const near = scene.units.slice(Math.max(0, at - NTH_REACH), at);
  const k = near.findIndex((u) => u.temporal?.ofStay !== undefined);
  const day = near[k];
  if (day === undefined || !/^(of)$/.test(near[k + 1]?.lower ?? "") || !/^(a|an)$/.test(near[k + 2]?.lower ?? "")) return null;
  const nth = NTH[/^(?:the|his|her|their) (\w+)/.exec(day.lower)?.[1] ?? ""];
  const length = near.slice(k).flatMap((u) => NUMBERS[/^(\w+)-day$/.exec(u.lower)?.[1] ?? ""] ?? [])[0];
  if (nth === undefined || (length !== undefined && nth > length)) return null;
  const base = { kind: "relative", unit: "day", offset: 0, approximate: false } as const;
  const first: DateRef = { when: { kind: "offset", unit: "day", offset: 1 - nth, base }, tense: "past" };
  return groundUnit(scene, length === undefined ? first : { ...first, lasting: length }, day);
};
const NTH_REACH = 9;

/** "has been to Peru twice, in 2005 and 2006": one visit in each year; empty where the words tell no two. */
const occasions = (scene: Scene, { last }: Journey): Grounded<DateRef>[] => {
  const { units } = scene;
  const k = units.findIndex((u, n) => n >= last && n < last + 5 && u.kind === "date");
  const unit = units[k];
  const when = unit?.temporal?.when;
  if (unit === undefined || when?.kind !== "year" || when.to_year !== when.year + 1 || !/\band\b/.test(unit.lower)) return [];
  if (!/\b(twice|both|two times)\b/.test(wordsOf(units, last - 1, k))) return [];
  return [when.year, when.to_year].map((year) => groundUnit(scene, { when: { kind: "year", year, to_year: year }, tense: "past" }, unit));
};

const SHIP =
  /\b(?:frigates?|destroyers?|corvettes?|ships?|warships?|vessels?|submarines?|carriers?|cutters?|boats?|tankers?|tugs?|yachts?|cruisers?|minehunters?|hms|ins|uss|ss|rss|knm|hmas|hmnzs)[ ,"“'‘]*$/i;
/** "The frigate Te Aroha arrived in Suva": is the traveller the name of a ship where the article first tells it? */
const isShip = ({ dossier }: Scene, { person }: Actor): boolean => {
  const at = person?.at[0];
  return (
    person !== null && at !== undefined && person.roles.length === 0 && SHIP.test(dossier.document.text.slice(Math.max(0, at - 24), at))
  );
};

/** "then Peruvian President A", "former minister A": whoever travelled in an office held no longer did so long ago. */
const isOfThen = ({ unit }: Actor): boolean => /^(?:the )?then\b/.test(unit.lower);

/** Verbs of those who tell of a visit that they are not on. */
const TELLS = /^(told|informed|briefed|notified|discussed|mentioned|confirmed|hailed|welcomed|praised|recalled|reported|spoke|talked)$/;
const AT_MEETING =
  /\b(?:at|during|in) (?:an?|the|his|her|their) (?:\S+ ){0,2}(?:meeting|session|conference|briefing|sitting|hearing|interview|speech|address|reception|event|ceremony)(?: on| of)?$/;
/** "told reporters on Monday of A's visit to Lima": the day before a bare noun is that of the telling. */
const isOfTelling = (scene: Scene, { rule, at }: Journey, date: Grounded<DateRef>): boolean => {
  const day = scene.units.findIndex((u) => u.start === date.evidence.at_start);
  // "recalled his visit to Peru at the government meeting on 19 October"
  if (day > at && isOneDay(date.value.when)) {
    const told = clausesOf(scene).verbs.findLast((v) => v.at < at)?.at ?? -1;
    return TELLS.test(scene.units[told]?.lower ?? "") && AT_MEETING.test(wordsOf(scene.units, at, day));
  }
  // "hailed his Monday visit"
  if (rule !== "visit-mentioned" || day < 0 || day > at - 3 || !isOneDay(date.value.when)) return false;
  const verb = clausesOf(scene).verbs.findLast((v) => v.at < at)?.at ?? -1;
  const word = scene.units[verb]?.lower ?? "";
  return TELLS.test(word) || SAYING.has(word);
};

/** Units from whom somebody met to what is told of their journey. */
const GUEST_REACH = 8;
const isOwnDoing = unitTest(/^(?:while|when|after|before|during|following|upon|on|he|she|who|and|;)$/);
/** "met A, paying a visit to Kenya", told of a Kenyan: the journey of the foreigner who stands right before it. */
const guestOf = (scene: Scene, at: number, host: string, named: readonly Actor[]): Actor | undefined => {
  if (named.length === 0 || !named.every((a) => a.country === host)) return undefined;
  const { units } = scene;
  for (let k = at - 1; k >= Math.max(1, at - GUEST_REACH); k--) {
    const unit = units[k] as Unit;
    if (unit.kind !== "person") continue;
    if (unit.possessive || unit.person === undefined || unit.persons !== undefined || unit.country === null || unit.country === host)
      return undefined;
    const between = units.slice(k + 1, at);
    // "met A while on a visit": the doer's own journey; "…, in Kenya on a visit" is the guest's.
    if (between.some((u, n) => isOwnDoing(u) && !(u.lower === "on" && n > 1))) return undefined;
    if (clausesOf(scene).verbs.some((v) => v.form === "finite" && v.at > k && v.at <= at)) return undefined;
    return personActor(unit.person, unit);
  }
  return undefined;
};

/** Adds a draft for each named traveller, or says why there is none. */
export const offerJourney = (scene: Scene, result: FrameResult, journey: Journey): void => {
  const { rule, at, last, place, modality } = journey;
  const trigger = scene.units[at] as Unit;
  const named = travellers(journey.visitors);
  const guest = place.country === null ? undefined : guestOf(scene, at, place.country.value, named);
  const visitors = guest === undefined ? named : [guest];
  const reject = (reason: string): void => {
    result.rejections.push({ trigger: evidenceOf(scene, trigger), rule, reason });
  };
  if (visitors.length === 0) reject("no traveller is named");
  if (place.country === null) {
    reject("no state abroad is named");
    return;
  }
  const several = journey.date == null ? occasions(scene, journey) : [];
  // "flew from Lima to Quito on Friday": the day is of where the journey led.
  const told =
    rule === "came-from" || (rule === "taken" && modality.perfect)
      ? null
      : journey.date === undefined
        ? (firstDay(scene, journey, SINCE) ??
          dateNear(scene, at, last, { tense: modality.tense, within: true, wholeStay: true }) ??
          firstDay(scene, journey, BEGUN) ??
          dayOver(scene, journey))
        : journey.date;
  const around = journey.date === undefined ? aroundToday(scene, journey) : null;
  const own = told !== null && isOfTelling(scene, journey, told) ? null : told;
  const dates = several.length > 0 ? several : around !== null ? [around] : eachTime(scene, own).map((d) => stay(scene, journey, d));
  for (const visitor of visitors) {
    if (visitor.person === null) {
      reject("no traveller is named");
      continue;
    }
    if (isShip(scene, visitor)) {
      reject("a ship visits");
      continue;
    }
    // Travel inside one's own state is no visit.
    if (visitor.country !== null && visitor.country === place.country.value) continue;
    for (const date of dates)
      result.drafts.push({
        kind: "visit",
        rule,
        trigger: evidenceOf(scene, trigger),
        attributed_to: null,
        background: modality.perfect || isOfThen(visitor) || isOfTour(scene, journey),
        visitor: groundUnit(scene, personRef(visitor), visitor.unit),
        status: groundUnit(scene, modality.status, trigger),
        date,
        city: place.city,
        country: place.country,
      });
  }
};
