/**
 * The persons an article has mentioned so far, the last one last: who can be meant by a later word.
 */
import { Addressed } from "./address.ts";
import { ListPair } from "./list-pair.ts";
import { answersTo, fieldBefore, isOfField } from "./meant.ts";
import { goesSomewhere, isReceived, officeOwner } from "./guests.ts";
import { isPrivate, type Person, type PersonRegistry } from "./registry.ts";
import { foreignTo } from "./ties-foreign.ts";
import type { Unit } from "./unit.ts";

/** Units before a pronoun at the head of a sentence: "On the next day he". */
const PRONOUN_AT = 5;
/** Persons of one article that are looked through for one mention. */
const CROWD = 300;
/** Persons mentioned last among whom those of the sentence before are. */
const BEFORE = 40;

/** Persons mentioned last, and sentences back, among whom two heads are looked for of whom only one is called so. */
const PEERS = 4;
const PEER_REACH = 3;
/** Sentences within which "the leaders" were named. */
const LEADERS = 8;

export class Told {
  readonly recent: Person[] = [];
  /** The number of the sentence at hand. */
  at = 0;
  readonly listed = new ListPair();
  readonly addressed = new Addressed();
  private readonly registry: PersonRegistry;
  /** The state whose office sends the text, or null. */
  readonly sender: string | null;

  /** Do the names of a person speak for another state of the report? */
  private readonly isElsewhere: (person: Person, state: string) => boolean;
  /** Of which states somebody is not: those of their counterparts. */
  private readonly foreign = new Map<Person, Set<string>>();

  constructor(registry: PersonRegistry, sender: string | null, isElsewhere: (person: Person, state: string) => boolean = () => false) {
    this.registry = registry;
    this.sender = sender;
    this.isElsewhere = isElsewhere;
  }

  /** May "the Northish minister" be somebody of whose state nothing is told? */
  mayBeOf(person: Person, state: string): boolean {
    return this.foreign.get(person)?.has(state) !== true && !this.isElsewhere(person, state);
  }

  /** The sentence each person was last mentioned in. */
  readonly seen = new Map<Person, number>();

  /** "3 May – The Northish minister flies home": does the sentence open an entry of a chronicle, which goes on with nobody? */
  entry = false;

  /** Whom the sentence before told to be received by somebody else: the report's own hero. */
  private guest: Person | undefined;
  private received: Person | undefined;

  /** Takes in the units of the sentence at hand before anything else does; `hero`: whom the report is about. */
  open(units: readonly Unit[], hero: Person | undefined): void {
    this.entry = units[0]?.kind === "date" && /^[-–—:]$/.test(units[1]?.lower ?? "");
    this.listed.read(units, this.at, hero);
    for (const [person, state] of foreignTo(units)) this.foreign.set(person, (this.foreign.get(person) ?? new Set()).add(state));
    this.guest = this.received;
    this.received = hero !== undefined && isReceived(units, hero) ? hero : undefined;
  }

  /** "A's office said he will", "B received A. The next day he flew": whom "he" at unit `i` means, sooner than who was last spoken of. */
  spokenOf(units: readonly Unit[], i: number): Person | undefined {
    return officeOwner(units, i) ?? (i < PRONOUN_AT && goesSomewhere(units, i) ? this.guest : undefined);
  }

  /** Who has been called "the Head of State": a report speaks so of its own. */
  private own: Person | undefined;

  /** Takes in that an office without a state means `person`. */
  style(unit: Unit, person: Person): void {
    if (unit.lower === "the head of state" && unit.country === null) this.own ??= person;
  }

  /** "The President", "the Head of State" in a report that calls its own so: whom it is about, whoever else has been named with the office. */
  styled(unit: Unit, hero: Person | undefined): Person | undefined {
    return hero !== undefined && this.own === hero && unit.office?.rank === "head_of_state" ? hero : undefined;
  }

  /**
   * "A day after he had signed, A met B": "he" is who does what the main clause tells (`doer`) where no sentence right before is about somebody
   * else.
   */
  ahead(doer: Person | undefined, subject: Person | undefined, hero: Person | undefined): Person | undefined {
    const open = subject === undefined || doer === subject || doer === hero || this.at - (this.seen.get(subject) ?? 0) > 1;
    return open ? doer : undefined;
  }

  /** Was `subject` last told of before the sentence at hand's neighbour, and `hero` no longer ago? */
  isStale(subject: Person | undefined, hero: Person | undefined): boolean {
    const [one, other] = [subject, hero].map((p) => (p === undefined ? undefined : this.seen.get(p)));
    return one !== undefined && other !== undefined && subject !== hero && this.at - one > 1 && other >= one;
  }

  mention(person: Person): void {
    if (isPrivate(person)) return;
    this.seen.set(person, this.at);
    const at = this.recent.indexOf(person);
    if (at >= 0) this.recent.splice(at, 1);
    this.recent.push(person);
  }

  /** Everybody of the article; of a crowd only those mentioned last, so that long lists of names cost no more than they hold. */
  candidates(): readonly Person[] {
    return this.registry.people.length <= CROWD ? this.registry.people : this.recent.slice(-CROWD);
  }

  latest(test: (person: Person) => boolean): Person | undefined {
    for (let i = this.recent.length - 1; i >= 0; i--) if (test(this.recent[i] as Person)) return this.recent[i];
    return undefined;
  }

  /** The last one of the state whose office sends the text, one who is said to be of it first; undefined where nobody sends it. */
  sendersOwn(test: (person: Person) => boolean): Person | undefined {
    const { sender } = this;
    if (sender === null) return undefined;
    return this.latest((p) => p.country === sender && p.countryStated && test(p)) ?? this.latest((p) => p.country === sender && test(p));
  }

  /** "A had hoped to sign with B. He spoke to her on Tuesday": the one whom the sentence before names, where it is only one. */
  onlyOneBefore(test: (person: Person) => boolean): Person | undefined {
    const named = this.recent.slice(-BEFORE).filter((p) => test(p) && this.seen.get(p) === this.at - 1);
    return named.length === 1 ? named[0] : undefined;
  }

  /** The last two persons of different sides, in the order of mention. */
  pair(count = 2, noun = ""): Person[] {
    const listed = count === 2 ? this.listed.pair(this.at) : undefined;
    if (listed?.every((person) => answersTo(person, noun)) === true) return [...listed];
    // "the leaders" are who lead their states sooner than a minister named in between.
    const top = noun === "leaders" ? this.pairOf((p) => this.leads(p), count) : [];
    if (top.length === count) return top;
    // "the ministers" are two of them sooner than a minister and a deputy named in between.
    const full = noun === "ministers" ? this.pairOf((p) => p.roles.some((r) => !r.former && r.rank === "minister"), count) : [];
    return full.length === count ? full : this.pairOf((p) => answersTo(p, noun), count);
  }

  /** Is somebody told of not long ago a head of state or government? */
  private leads(person: Person): boolean {
    return this.at - (this.seen.get(person) ?? 0) <= LEADERS && person.roles.some((r) => !r.former && r.rank.startsWith("head_of_"));
  }

  /** "The presidents", "both chancellors": the last two who are told to be such, nobody whose office is not told; undefined for other nouns. */
  holders(noun: string): Person[] | undefined {
    if (!/^(?:presidents|premiers|chancellors|monarchs)$/.test(noun)) return undefined;
    const pair = this.pairOf((p) => answersTo(p, noun) && p.roles.length > 0);
    return pair.length > 0 ? pair : this.holderAndPeer(noun);
  }

  /** "A was received by President B. … the presidents": the only holder told of and the one beside whom no office is told at all. */
  private holderAndPeer(noun: string): Person[] {
    const near = this.recent.slice(-PEERS).filter((p) => p.country !== null && this.at - (this.seen.get(p) ?? 0) <= PEER_REACH);
    const [holder, ...others] = near.filter((p) => p.roles.length > 0 && answersTo(p, noun));
    const [peer, ...more] = near.filter((p) => p.roles.length === 0 && p.country !== holder?.country);
    return holder === undefined || peer === undefined || others.length + more.length > 0 ? [] : [peer, holder];
  }

  /** "The two foreign ministers": the last two of the field that the word before a plural tells; undefined where none are known. */
  ofField(word: Unit | undefined, noun: string): Person[] | undefined {
    const field = fieldBefore(word, noun);
    const pair = field === null ? [] : this.pairOf((p) => answersTo(p, noun) && isOfField(p, field));
    return pair.length === 2 ? pair : undefined;
  }

  pairOf(test: (person: Person) => boolean, count = 2): Person[] {
    const found: Person[] = [];
    for (let i = this.recent.length - 1; i >= 0 && found.length < count; i--) {
      const person = this.recent[i] as Person;
      if (!test(person)) continue;
      if (found.some((p) => p.country !== null && p.country === person.country)) continue;
      found.unshift(person);
    }
    return found.length === count ? found : [];
  }
}
