/**
 * Who met whom where a sentence names more than two: one row of actors for each exchange.
 *
 * "met the president and the prime minister" are two exchanges, "a four-way meeting" is one, and a president who receives two
 * ministers of one state receives them together.
 */
import { alikeOffices } from "../mentions/ties.ts";
import type { Exchange } from "./exchange.ts";
import { type Actor, distinct, type Scene, wordsOf } from "./scene.ts";

export const isPerson = (a: Actor): boolean => a.kind === "person" || a.kind === "official";
const TOGETHER =
  /\b(four-way|three-way|five-way|trilateral|quadrilateral|quadripartite|tripartite|jointly|together|joint|2\+2|group|alongside)\b/;

/** "hosted a summit with A and B", "a summit between A, B and C": those of three states at one table, a session. */
export const isSummitOfMany = (scene: Scene, exchange: Exchange, actors: readonly Actor[]): boolean =>
  /^(?:[\w-]+ ){0,4}?summit (?:meeting )?(?:with|between|of)\b/.test(`${wordsOf(scene.units, exchange.at, exchange.at + 7)}`) &&
  new Set(actors.flatMap((a) => a.country ?? [])).size > 2;

const sideOf = (actor: Actor): string => actor.country ?? "?";

const SEVERAL = /\b(?:meetings|encounters|bilaterals|conversations|calls|audiences)\b/;
const APART = /\b(separately|separate|respectively|respective|parallel|one-on-one)\b/;

const ONE_BY_ONE = /\b(?:one (?:after the other|after another|by one)|each (?:alone|apart))\b/;

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

const isHead = (a: Actor): boolean => a.person?.roles.some((r) => !r.former && r.rank.startsWith("head_of_")) === true;
const isMinister = (a: Actor): boolean => a.person !== null && !isHead(a);
/**
 * "President A received Foreign Minister B and Defence Minister C", "met the foreign and defence ministers, B and C": whoever is told of
 * in one breath below a head of state or government, or under one office, comes as one body.
 */
const asOneBody = (hosts: readonly Actor[], guests: readonly Actor[], apart: boolean): boolean => {
  const named = [...hosts, ...guests];
  // "talks between A and B": who stands on one side tells the state alone.
  const own = hosts.length > 0 && guests.length > 0 ? hosts : named.filter((a) => a.country === named[0]?.country);
  const others = named.filter((a) => !own.includes(a));
  const [few, many] = own.length === 1 ? [own, others] : [others, own];
  const [host] = few;
  const [first, ...more] = many;
  if (apart || few.length !== 1 || host === undefined || first === undefined || more.length === 0) return false;
  if (first.country === null || more.some((a) => a.country !== first.country)) return false;
  const oneUnit = more.every((a) => a.unit === first.unit);
  // "received B and her foreign minister, C": who comes with whom they serve
  const suite = more.every((a) => a.person !== null && a.unit.counterpart !== true && /^(?:his|her) /.test(a.unit.lower));
  return oneUnit || (suite && host.country !== first.country) || (isHead(host) && host.country !== first.country && many.every(isMinister));
};

/**
 * One row of actors for each exchange: "met the president and the prime minister" are two, "a four-way meeting" is one.
 * Whoever stands alone on one side met each holder of another office on the other; a delegation meets as one body.
 */
export const split = (scene: Scene, exchange: Exchange): (readonly Actor[])[] => {
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
  if (TOGETHER.test(near) || isSummitOfMany(scene, exchange, everybody)) return [everybody];
  const hosts = left.filter(isPerson);
  // "A and B met separately with C"
  if (
    hosts.length >= 2 &&
    (/\b(separately|separate|respectively|in turn)\b/.test(near) ||
      ONE_BY_ONE.test(wordsOf(scene.units, exchange.at, exchange.last + 4))) &&
    right.filter(isPerson).length === 1
  )
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
  // "received them": those whom one word means came together.
  if (guests.length >= 2 && !APART.test(near) && guests.every((a) => a.unit === guests[0]?.unit && a.unit.kind === "pronoun"))
    return [everybody];
  if (asOneBody(hosts, guests, /\b(?:separate|separately|parallel|one-on-one|in turn)\b/.test(near) || SEVERAL.test(near)))
    return [everybody];
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
