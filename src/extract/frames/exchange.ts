/**
 * Exchanges between officials: from a trigger and those who take part to drafts of meetings.
 *
 * At least two persons of different sides are needed, or one person and an unnamed official of another side, or a pair that
 * the text names as one ("the two ministers"); offices of different states that nobody names count where a day is told. Whoever met
 * several people one after another had several exchanges.
 */
import type { DateRef, Grounded, MeetingForm } from "../../model/claim.ts";
import { ofManyStates } from "../mentions/affiliation.ts";
import { alikeOffices } from "../mentions/ties.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateNear, dateRef } from "./circumstance.ts";
import { NOWHERE, placeNear } from "./place-near.ts";
import type { Draft, FrameResult } from "./draft.ts";
import type { Modality } from "./modality.ts";
import { type Actor, distinct, evidenceOf, groundUnit, personRef, type Scene, wordsOf } from "./scene.ts";

export interface Exchange {
  /** The trigger, and the unit after the last argument. */
  readonly at: number;
  readonly last: number;
  readonly rule: string;
  readonly left: readonly Actor[];
  readonly right: readonly Actor[];
  readonly modality: Modality;
  readonly form: Grounded<MeetingForm>;
  /** "the meeting", "discussed with": only an echo where the article tells the exchange itself. */
  readonly echo: boolean;
}

/** "the Peruvian delegation": a side, though nobody of it is named. */
const isTeam = (a: Actor): boolean => /(?:^| )(?:delegation|side|team|mission)$/.test(a.unit.lower);
const isPerson = (a: Actor): boolean => a.kind === "person" || a.kind === "official";
const TOGETHER =
  /\b(four-way|three-way|five-way|trilateral|quadrilateral|quadripartite|tripartite|jointly|together|joint|2\+2|group|alongside)\b/;

/** Are these enough for an exchange between two sides? */
const isExchange = (actors: readonly Actor[]): boolean => {
  // An office without name and state may be anybody's, mostly one's own.
  const people = actors.filter((a) => a.kind === "person" || (a.kind === "official" && a.country !== null));
  const sides = new Set(actors.flatMap((a) => (a.country === null ? [] : [a.country])));
  const named = people.filter((a) => a.kind === "person").length;
  const stateless = people.some((a) => a.country === null);
  if (people.length >= 2 && named >= 1) return sides.size >= 2 || stateless;
  return people.length === 1 && named === 1 && sides.size >= 2;
};

/**
 * "the foreign ministers of Peru and Kenya", "the Polish minister and his Finnish counterpart": offices of different states, nobody of
 * whom is named; else empty.
 */
const officesOf = (actors: readonly Actor[]): readonly Actor[] => {
  const office = actors.find((a) => a.role !== null)?.role ?? null;
  const all = actors.map((a) => (a.role === null && a.unit.counterpart === true ? { ...a, role: office } : a));
  return all.length >= 2 &&
    all.every((a) => a.kind === "official" && a.role !== null && a.country !== null) &&
    new Set(all.map((a) => a.country)).size === all.length
    ? all
    : [];
};

/** Holders of unlike offices who are all taken to be at home: an army chief who calls on the president. */
const amongThemselves = (actors: readonly Actor[]): boolean => {
  const [a, b] = actors;
  if (actors.length !== 2 || a?.person == null || b?.person == null || a.person.countryStated || b.person.countryStated) return false;
  // "flew to Lima and saw President A there"
  if ((a.person.byJourney === true || b.person.byJourney === true) && a.country !== b.country) return false;
  // "NATO Secretary General A" is at home nowhere.
  if ([a.person, b.person].some((p) => p.roles.some((r) => ofManyStates(r.role)))) return false;
  return (
    a.person.roles.some((r) => r.rank === "military" || r.rank === "official" || /^crown prince/i.test(r.role)) &&
    b.person.roles.some((r) => r.rank.startsWith("head_of_"))
  );
};

/** Two officials of one assumed state who speak or call on each other: the assumption, not the exchange, is wrong. */
const assumedAlike = (actors: readonly Actor[]): boolean =>
  actors.filter((a) => a.person !== null).length >= 2 && actors.some((a) => a.person !== null && !a.person.countryStated);

const sideOf = (actor: Actor): string => actor.country ?? "?";

const SEVERAL = /\b(?:meetings|encounters|bilaterals|conversations|calls|audiences)\b/;
const APART = /\b(separately|separate|respectively|respective|parallel|one-on-one)\b/;

/** "A and B met their respective counterparts, C and D", "the foreign and the defence ministers met separately": whom each met. */
const eachWithTheirs = (left: readonly Actor[], right: readonly Actor[]): Actor[][] => {
  const persons = [...left, ...right];
  if (persons.length !== 4 || persons.some((a) => a.person === null)) return [];
  const one = right.length === 2 ? left : persons.filter((a) => a.country === persons[0]?.country);
  const other = persons.filter((a) => !one.includes(a));
  const [a, b] = one;
  const [c, d] = other;
  if (a === undefined || b === undefined || c === undefined || d === undefined || one.some((x) => other.some((y) => sameSide(x, y))))
    return [];
  if (alike(a, c) && alike(b, d))
    return [
      [a, c],
      [b, d],
    ];
  if (alike(a, d) && alike(b, c))
    return [
      [a, d],
      [b, c],
    ];
  return right.length === 2
    ? [
        [a, c],
        [b, d],
      ]
    : [];
};
const sameSide = (a: Actor, b: Actor): boolean => a.country !== null && a.country === b.country;
const alike = (a: Actor, b: Actor): boolean => a.person !== null && b.person !== null && alikeOffices(a.person, b.person);

/**
 * One row of actors for each exchange: "met the president and the prime minister" are two, "a four-way meeting" is one.
 * Whoever stands alone on one side met each holder of another office on the other; a delegation meets as one body.
 */
const split = (scene: Scene, exchange: Exchange): (readonly Actor[])[] => {
  const left = distinct(exchange.left);
  const right = distinct(exchange.right).filter((a) => !left.some((b) => b.person !== null && b.person === a.person));
  const everybody = distinct([...left, ...right]);
  const people = everybody.filter(isPerson);
  if (people.length < 3) return [everybody];
  const near = scene.units
    .slice(Math.max(0, exchange.at - 6), exchange.last + 8)
    .map((u) => (u.kind === "word" || u.series !== undefined ? u.lower : ""))
    .join(" ");
  if (APART.test(near)) {
    const pairs = eachWithTheirs(left.filter(isPerson), right.filter(isPerson));
    if (pairs.length > 0) return pairs;
  }
  if (TOGETHER.test(near)) return [everybody];
  const hosts = left.filter(isPerson);
  // "A and B met separately with C"
  if (hosts.length >= 2 && /\b(separately|separate|respectively|in turn)\b/.test(near) && right.filter(isPerson).length === 1)
    return hosts.map((host) => [host, ...right]);
  // "A of Peru and B of Kenya called on C": each on their own errand.
  const callers = new Set(hosts.map(sideOf));
  if (
    /^(?:called-on|courtesy-)/.test(exchange.rule) &&
    hosts.length >= 2 &&
    callers.size === hosts.length &&
    right.filter(isPerson).length === 1
  )
    return hosts.map((host) => [host, ...right]);
  const guests = right.filter(isPerson);
  if (left.filter(isPerson).length === 1 && guests.length >= 2) {
    const sides = new Set(guests.map(sideOf));
    const stated = new Set(guests.flatMap((a) => a.country ?? []));
    // "had meetings with his peers from X, Y and Z", who have the office he has; "met his peers" may have been one meeting.
    const peers = SEVERAL.test(wordsOf(scene.units, exchange.at, exchange.at + 4)) && guests.some(({ unit }) => unit.counterpart === true);
    const eachOwn =
      sides.size === guests.length && guests.every((a) => a.kind === "person" || (a.country !== null && (a.role !== null || peers)));
    const offices = stated.size <= 1 && guests.every((a) => a.kind === "person" && a.role !== null);
    if (eachOwn || offices) return guests.map((guest) => [...left, guest]);
  }
  const sides = new Map<string, Actor[]>();
  for (const actor of people) sides.set(sideOf(actor), [...(sides.get(sideOf(actor)) ?? []), actor]);
  if (right.length === 0 || sides.size !== 2) return [everybody];
  const [one, many] = [...sides.values()].sort((a, b) => a.length - b.length) as [Actor[], Actor[]];
  if (one.length !== 1 || !many.every((a) => right.includes(a)) || many.some((a) => a.kind !== "person" || a.role === null))
    return [everybody];
  return many.map((other) => [one[0] as Actor, other]);
};

/** Where behind the trigger the first of those on its right stands; 0 where none does. */
const firstBehind = (scene: Scene, exchange: Exchange, actors: readonly Actor[]): number => {
  let first = 0;
  for (const actor of actors) {
    if (!exchange.right.includes(actor)) continue;
    const k = scene.units.indexOf(actor.unit);
    if (k > exchange.at && (first === 0 || k < first)) first = k;
  }
  return first;
};

/** "met separately with A (19 September) and B (20 September)": the day behind whom it is of. */
const bracketed = (scene: Scene, actors: readonly Actor[], tense: "past" | "future"): Grounded<DateRef> | null => {
  const { units } = scene;
  for (const { unit } of actors) {
    const k = units.indexOf(unit) + 1;
    const date = k > 0 && units[k]?.lower === "(" && units[k + 2]?.lower === ")" ? units[k + 1] : undefined;
    if (date?.kind === "date" && date.temporal?.role === "point") return dateRef(scene, date, tense);
  }
  return null;
};

/** "a meeting between A and B that was to take place": behind the verb of the relative clause, where day and place stand; else `last`. */
const behindRelative = ({ units }: Scene, last: number): number => {
  const that = units[last]?.lower === "," ? last + 1 : last;
  if (!/^(?:that|which)$/.test(units[that]?.lower ?? "") || !/^(?:is|was|had|has|were|are)$/.test(units[that + 1]?.lower ?? ""))
    return last;
  for (let k = that + 2; k < that + RELATIVE; k++) {
    const word = units[k]?.lower ?? "";
    if (word === "take" && units[k + 1]?.lower === "place") return k + 2;
    if (/^(?:place|held|begin|start|scheduled|planned|set|due|expected)$/.test(word) && units[k + 1]?.lower !== "to") return k + 1;
    if (!/^(?:to|been|be|due|scheduled|planned|set|expected|originally|supposed|also|initially|have)$/.test(word)) return last;
  }
  return last;
};
/** Units from "that" to its verb. */
const RELATIVE = 8;

/** "Earlier he had been received by A", "immediately beforehand she had met B". */
const EARLIER = /^(?:earlier|beforehand|(?:immediately|just|shortly) (?:beforehand|before))$|^earlier\b/;
/** "had earlier held talks with A". */
const isEarlier = (scene: Scene, at: number): boolean => /\b(?:earlier|beforehand)\b/.test(wordsOf(scene.units, at - 3, at));

const toDraft = (scene: Scene, exchange: Exchange, actors: readonly Actor[]): Draft => {
  const trigger = scene.units[exchange.at] as Unit;
  const last = behindRelative(scene, exchange.last);
  const people = actors.filter(isPerson);
  const seen = new Set<string>();
  const countries = actors.flatMap((a) => {
    if ((a.kind === "org" && !isTeam(a)) || a.country === null || seen.has(a.country)) return [];
    seen.add(a.country);
    return [groundUnit(scene, a.country, a.unit)];
  });
  const whom = firstBehind(scene, exchange, actors);
  const place = exchange.form.value === "call" ? NOWHERE : placeNear(scene, exchange.at, last, whom);
  const date =
    bracketed(scene, actors, exchange.modality.tense) ?? dateNear(scene, exchange.at, last, { tense: exchange.modality.tense, whom });
  // "had earlier held talks with A", without a day or a town: earlier on the day that is told.
  const away = place.city !== null && place.city.value !== scene.dossier.datelineCity?.value;
  const earlier = date === null && !away && (isEarlier(scene, exchange.at) || EARLIER.test(wordsOf(scene.units, 0, 2)));
  return {
    kind: "meeting",
    rule: exchange.rule,
    trigger: evidenceOf(scene, trigger),
    attributed_to: null,
    background: exchange.modality.perfect && !earlier,
    form: exchange.form,
    status: groundUnit(scene, exchange.modality.status, trigger),
    participants: people.map((a) => groundUnit(scene, personRef(a), a.unit)),
    countries,
    date,
    city: place.city,
    country: place.country,
    series: null,
    ordinal: null,
    latest: false,
  };
};

/** "on May 8 and again on May 18": the second day of a happening told once. */
const secondDate = (scene: Scene, draft: Draft): Grounded<DateRef> | null => {
  if (draft.kind !== "meeting" || draft.date === null) return null;
  const { units } = scene;
  const at = units.findIndex((u) => u.kind === "date" && u.start === draft.date?.evidence.at_start);
  // "on Friday, and again on Saturday"
  const and = units[at + 1]?.lower === "," ? at + 2 : at + 1;
  if (at < 0 || units[and]?.lower !== "and") return null;
  let k = and + 1;
  while (/^(again|then|once|more|on)$/.test(units[k]?.lower ?? "")) k++;
  const second = units[k];
  return k > and + 1 && second?.kind === "date" && second.temporal?.role === "point"
    ? dateRef(scene, second, draft.date.value.tense)
    : null;
};

/** "agreed to hold staff talks", "to hold regular consultations", "to meet regularly": others than they, or no single exchange. */
const recurs = ({ units }: Scene, { at }: Exchange): boolean =>
  /^(?:annual|regular|yearly|periodic|regularly|periodically)$/.test(units[at + 1]?.lower ?? "") ||
  /^(?:\S+ )?(?:staff|expert|experts|technical|working-level|expert-level|army-to-army|navy-to-navy) (?:level )?(?:talks|meetings|discussions|consultations)\b/.test(
    wordsOf(units, at + 1, at + 5),
  );

/** Adds the drafts of an exchange to the result, or says why there are none. */
export const offerExchange = (scene: Scene, result: FrameResult, exchange: Exchange): void => {
  const everybody = distinct([...exchange.left, ...exchange.right]);
  const reject = (reason: string): void => {
    result.rejections.push({ trigger: evidenceOf(scene, scene.units[exchange.at] as Unit), rule: exchange.rule, reason });
  };
  if (exchange.modality.status === "planned" && recurs(scene, exchange)) {
    reject("what is to be held regularly or by their staffs is no exchange of their own");
    return;
  }
  const offices = officesOf(everybody);
  if (offices.length > 0) {
    const draft = toDraft(scene, exchange, offices);
    if (draft.kind === "meeting" && draft.date !== null && !exchange.echo && exchange.modality.status !== "hypothetical")
      result.drafts.push(draft);
    else reject("fewer than two sides are named");
    return;
  }
  if ((!isExchange(everybody) && !assumedAlike(everybody)) || amongThemselves(everybody)) {
    reject("fewer than two sides are named");
    return;
  }
  for (const actors of split(scene, exchange)) {
    // "The chancellor met A; B; and C": of each of them nothing tells whom they met.
    if (!isExchange(actors) && !assumedAlike(actors)) continue;
    const draft = toDraft(scene, exchange, actors);
    if (exchange.echo) result.echoes.push(draft);
    else result.drafts.push(draft);
    const again = secondDate(scene, draft);
    if (again !== null) result.drafts.push({ ...draft, date: again } as Draft);
  }
};
