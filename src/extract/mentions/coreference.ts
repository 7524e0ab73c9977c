/**
 * What definite groups and pronouns stand for: "he", "the Israeli minister", "his French counterpart", "the two leaders".
 *
 * Works sentence by sentence, left to right, with the persons mentioned so far. An official nobody names stays an
 * unnamed official of that office and state; a pronoun without a candidate stays unresolved.
 */
import { isNamedElsewhere } from "./affiliation.ts";
import { unitTest } from "./ask.ts";
import {
  actTogether,
  announcedIn,
  calledAs,
  apposedBehind,
  answersTo,
  comradesIn,
  meetsThird,
  firstOfKind,
  governs,
  namesTopic,
  groupOpener,
  besideAt,
  doerAround,
  pairBefore,
  pairOfMain,
  stateTold,
  opensCeremony,
  ownerHere,
  quotesSpeaker,
  speakerBehind,
  isObjectPronoun,
  isOfField,
  isPairOf,
  leadsTeam,
  subjectGroup,
} from "./meant.ts";
import { isModifier, meansUnnamed, ofOuterClause, opensUnnamed, staysAway, whoIsMeant } from "./he-or-she.ts";
import { peopleMeant } from "./people-meant.ts";
import { isPrivate, type Person, type PersonRegistry } from "./registry.ts";
import { answerAnnounced, inheritOffice, serveOwner } from "./inherit-office.ts";
import { beginsMain, governedRow, leaderIn, mayRefer, isOneOfState, opensWithClause, standsFor, titleOwner } from "./stands-for.ts";
import { counterpartMeant, hostMeant, isSaidOf, oneOfTwo, ownerBefore } from "./hosts.ts";
import { guestMet } from "./guests.ts";
import { bareBefore, doneTo, foreignerOf, isFirst, ofState, ownHolder, guestOf, resolveOfficial, salientFor, teamOf } from "./officials.ts";
import { isGreeted, Many, twoSidesOf } from "./many.ts";
import type { Setting } from "./setting.ts";
import { Told } from "./told.ts";
import type { Unit } from "./unit.ts";
import { NUMBER_PLURALS, PEOPLE_PLURALS, PERSON_VERBS, SIDE_PLURALS } from "./wordlists.ts";

/** What one unit stands for beside itself. */
export interface Referent {
  readonly persons: readonly Person[];
  /** States meant by "the two sides", "both countries". */
  readonly countries: readonly string[];
}

const [CALLED_ON, HEAD] = [7, 3] as const; // words from a visitor to whom they call on; units among which a subject stands
const REACH = 10; // as far back in its sentence as a subject stands: "Before flying home on the 9th, the two"

const isOwner = unitTest(/^(?:his|her)$/);
const isParted = (before: Unit | undefined): boolean => before?.lower === ":" || before?.lower === ";";
export class Discourse {
  private readonly told: Told;
  private readonly many = new Many();
  private subject: Person | undefined;
  /** Who did what the first sentence with a doer tells: whom the report is about. */
  private hero: Person | undefined;
  private visitor: Person | undefined;
  /** Has an official of another state been told of whom nobody names? A guest may be they. */
  private stranger = false;
  private readonly sides: readonly string[];
  readonly referents = new Map<Unit, Referent>();
  /** Whose something is that is "their": the two the sentence before was about. */
  readonly owners = new Map<Unit, readonly Person[]>();
  /** The pair last meant by "the two ministers" and the sentence that did. */
  private lastPair: { readonly persons: readonly Person[]; readonly at: number } | undefined;
  /** The pair that "the two ministers" at the head of this sentence means. */
  private together: readonly Person[] = [];
  /** Persons who together were the subject of the sentence before. */
  private group: readonly Person[] = [];
  /** Who leads the delegation told of last. */
  private head: Person | undefined;
  private readonly home: string | null;
  private readonly bilateral: boolean;
  private announced: Unit | undefined;
  /** Who said what the sentence before tells, named at its end. */
  private speaker: Person | undefined;
  /** The states of those whom the last sentence with officials names, and which sentence that was. */
  private met: { readonly told: readonly string[]; readonly at: number } = { told: [], at: -1 };
  /** Two of one state whom the sentence before named side by side. */
  private comrades: readonly Person[] = [];
  /** Who says "I". */
  private readonly author: Person | undefined;

  constructor(registry: PersonRegistry, setting: Setting, sender: string | null, author?: Person) {
    const { sides, home, bilateral } = setting;
    this.author = author;
    this.home = home;
    this.bilateral = bilateral;
    this.told = new Told(registry, sender, ({ words }, state) => isNamedElsewhere(words, state, setting));
    this.sides = sides;
  }

  private refer(unit: Unit, referent: Referent): void {
    unit.refers = true;
    this.referents.set(unit, referent);
  }
  /** As `refer`, where there are any; says whether there are. */
  private referTo(unit: Unit, persons: readonly Person[], countries: readonly string[] = []): boolean {
    const any = persons.length + countries.length > 0;
    if (any) this.refer(unit, { persons, countries });
    return any;
  }

  /** Reads one sentence; fills `referents` for its units and the persons of resolved officials. */
  read(units: readonly Unit[]): void {
    let subjectHere: Person | undefined;
    /** Whom "him" or "her" of this sentence means. */
    let spoken: Person | undefined;
    /** Does somebody nobody knows do what the sentence tells? */
    let unknown = false;
    const row = subjectGroup(units);
    const fronted = opensWithClause(units);
    const { comrades, hero, subject } = this;
    this.comrades = comradesIn(units);
    let faced = 0;
    const here = new Set(units.flatMap((u) => (u.kind === "person" && u.person !== undefined ? [u.person] : [])));
    this.told.at++;
    this.together = [];
    this.told.open(units, hero);
    this.many.read(units, this.told.at);
    for (const [i, unit] of units.entries()) {
      if ((unit.lower === "their" || opensCeremony(units, i)) && this.group.length === 2) this.owners.set(unit, this.group);
      // "During his meeting with Lee, both ministers agreed": he is spoken of as much as Lee.
      if (isOwner(unit) && subject !== undefined && subjectHere === undefined && !here.has(subject)) this.told.mention(subject);
      if (unit.kind === "mark" || (unit.kind === "word" && !mayRefer(unit))) continue;
      const either = unit.lower === "former" || unit.lower === "latter" ? oneOfTwo(this.told, units, i) : undefined;
      if (either !== undefined) {
        this.refer(unit, { persons: [either], countries: [] });
        continue;
      }
      // "with Kenya's Lee", "with UN envoy Lee": what governs the state governs the name.
      const owned = units[i - 1]?.kind === "org" || (units[i - 1]?.possessive === true && units[i - 1]?.kind !== "person");
      const before = units[owned ? i - 2 : i - 1];
      const governed =
        (governs(before) && !namesTopic(units, i)) ||
        (unit.kind === "person" && row.length === 0 && governedRow(units, i)) ||
        (before?.lower === "," && units[i - 2]?.kind === "official" && governs(units[i - 3]));
      if (unit.kind === "person" && unit.person !== undefined) {
        if (isModifier(units, i)) continue;
        this.told.addressed.hear(unit);
        if (unit.persons !== undefined) for (const person of unit.persons) this.told.mention(person);
        else {
          if (i === 0 && !unit.possessive) answerAnnounced(this.told, this.announced, unit.person);
          // "A and B met their counterparts, C and D": each has the office of the one they face.
          if (unit.counterpart === true)
            inheritOffice(
              this.told,
              unit.person,
              unit.country,
              row.length >= 2 ? row[faced++] : ownerHere(unit, subjectHere, subject),
              this.bilateral ? this.sides : [],
            );
          serveOwner(units, i, subjectHere ?? subject);
          if (unit.visiting === true) this.visitor = unit.person;
          this.told.mention(unit.person);
          const takesOver = fronted && beginsMain(units, i);
          if ((subjectHere === undefined || takesOver) && !governed && !unit.possessive && !unknown) subjectHere = unit.person;
        }
        continue;
      }
      if (unit.kind === "demonym") {
        const persons = peopleMeant(this.told, units, i, here);
        if (persons.length > 0) this.refer(unit, { persons, countries: [] });
        if (persons.length === 1 && subjectHere === undefined && !governed) subjectHere = persons[0];
        continue;
      }
      if (unit.kind === "official" && unit.plural === true) {
        const named = apposedBehind(units, i);
        if (this.referTo(unit, [], this.many.statesOfOffice(units, i, this.told.at))) continue;
        if (named.length > 0) Object.assign(unit, { person: named[0], persons: named });
        else this.readHolders(unit, i, governed, isPairOf(units, i));
        continue;
      }
      // "When A lands there, it will be the first time a Northish president has": A is one.
      if (unit.kind === "official" && unit.country !== null && firstOfKind(units, i))
        if (isFirst(this.told, unit, subjectHere, [subject, hero]) || subjectHere !== undefined) continue;
      if (unit.kind === "official") {
        const others = doneTo(units, i);
        const salient = salientFor(unit, here, subjectHere, [this.told.styled(unit, hero), subject, hero]);
        const own = salient === undefined || salient.country === this.told.sender ? undefined : ownHolder(this.told, unit, others);
        const person =
          (own !== undefined && own !== subjectHere && !here.has(own) ? own : salient) ??
          resolveOfficial(this.told, unit, governed ? subjectHere : undefined, subjectHere, others, isParted(units[i - 1])) ??
          (i === 0 ? bareBefore(this.told, unit) : undefined) ??
          counterpartMeant(this.told, unit, ownerBefore(units, i, this.referents) ?? this.subject, this.bilateral ? this.sides : []);
        if (person !== undefined) {
          unit.person = person;
          this.told.style(unit, person);
          this.told.mention(person);
          if (subjectHere === undefined && !governed) subjectHere = person;
        } else if (unit.country !== null && unit.country !== this.home) this.stranger = true;
        // "The chancellor met A": the doer is somebody, though nobody knows who, and not A.
        else if (i === 0 && unit.country === null && PERSON_VERBS.has(units[1]?.lower ?? "")) unknown = true;
        continue;
      }
      if (unit.kind === "pronoun" && (unit.lower === "he" || unit.lower === "she")) {
        if (subjectHere === undefined && opensUnnamed(units, i)) continue;
        const { speaker } = this;
        const person = whoIsMeant(units, i, this.told, { here: subjectHere, subject, hero, speaker, alone: here.size === 1 });
        if (person !== undefined) {
          this.refer(unit, { persons: [person], countries: [] });
          this.told.mention(person);
          subjectHere = subjectHere ?? person;
        }
        continue;
      }
      // "C called on her": whom the sentence before was about.
      if (isObjectPronoun(units, i) && !meansUnnamed(units, i)) {
        const doer = doerAround(units, i);
        const beside =
          doer !== undefined && subjectHere !== undefined && doer !== subjectHere ? subjectHere : besideAt(units, i, subjectHere);
        const mayBe = (p: Person | undefined): p is Person => p !== undefined && p !== subjectHere && !here.has(p) && !isPrivate(p);
        const one = subjectHere !== undefined && subjectHere === subject ? this.told.onlyOneBefore(mayBe) : undefined;
        const meant = ofOuterClause(units, i, subjectHere) ?? beside ?? one ?? [subject, hero].find(mayBe);
        const person = guestMet(this.told, units, i, { meant, doer: doer ?? subjectHere, home: this.home }) ?? meant;
        if (person !== undefined) {
          this.refer(unit, { persons: [person], countries: [] });
          if (beside === undefined) spoken = person;
        }
        continue;
      }
      if (unit.kind === "pronoun" && unit.lower === "i") {
        if (this.author !== undefined) this.refer(unit, { persons: [this.author], countries: [] });
        continue;
      }
      if (unit.lower === "them" && isGreeted(before)) {
        this.referTo(unit, this.many.greeted(units, i, this.group, this.told.at));
        continue;
      }
      if (unit.kind === "pronoun" && (unit.lower === "they" || (unit.lower === "them" && before?.lower === "by"))) {
        const row = pairBefore(units, i);
        const doers = row.length === 2 ? row : pairOfMain(units, i);
        const pair =
          doers.length === 2
            ? doers
            : this.group.length >= 2
              ? this.group
              : this.lastPair !== undefined && this.told.at - this.lastPair.at <= 2
                ? this.lastPair.persons
                : this.told.pair();
        const all = this.many.whole(pair, 0, this.told.at);
        if (!this.referTo(unit, all) && subjectHere !== undefined && leadsTeam(units, i))
          this.refer(unit, { persons: [subjectHere], countries: [] });
        continue;
      }
      if (unit.kind === "word" || unit.kind === "quantity" || unit.lower === "it") {
        const one = this.readPlural(units, i, comrades);
        if (one !== undefined && subjectHere === undefined && !governs(groupOpener(units, i))) subjectHere = one;
      }
    }
    this.announced = announcedIn(units);
    this.speaker = speakerBehind(units);
    subjectHere = quotesSpeaker(units) ?? (this.told.at === 1 ? titleOwner(units) : undefined) ?? subjectHere;
    const states = new Set(units.flatMap((u) => stateTold(u, this.referents.get(u))));
    if (units.some((u) => u.kind === "person" || u.kind === "official")) this.met = { told: [...states], at: this.told.at };
    // "A and B called on her. On Friday she …": she is not one of two, and a report goes on with whom it is about.
    const goesOn = spoken !== undefined && (row.length >= 2 || spoken === hero);
    this.head = leaderIn(units) ?? this.head;
    // "Modest results crowned the journey of A": the only one there is.
    const only = here.size === 1 ? [...here][0] : undefined;
    const away = staysAway(units, subjectHere) ? this.subject : undefined;
    this.subject = goesOn ? spoken : (away ?? subjectHere ?? this.subject ?? only);
    this.hero ??= this.subject;
    const named = subjectGroup(units);
    const together = named.length > 0 || subjectHere !== undefined ? named : this.together;
    if (together.length > 0 || subjectHere !== undefined) this.group = together;
  }

  /** "The ministers", "the presidents" without a state: the last two who can be meant; "the Northish ministers": those of that state. */
  private readHolders(unit: Unit, i: number, governed: boolean, isPair: boolean): void {
    // "the two Heads of State"
    const ofState = /^(?:the )?heads of (?:state|government)$/.test(unit.lower);
    if (unit.counterpart === true || (!ofState && !isPair && (!unit.lower.startsWith("the ") || unit.lower.includes(" of ")))) return;
    const { noun, rank } = calledAs(unit);
    if (unit.country !== null) {
      const team = teamOf(this.told, unit.country, noun);
      if (team.length > 0) Object.assign(unit, { person: team[0], persons: team });
      return;
    }
    const portfolio = unit.office?.portfolio ?? null;
    const field = portfolio === null ? [] : this.told.pairOf((p) => answersTo(p, noun) && isOfField(p, portfolio));
    const found = this.told.holders(noun) ?? this.told.pair(2, noun);
    const fits = (p: Person): boolean =>
      (noun !== "ministers" || unit.lower === "the ministers" || p.roles.length > 0) &&
      // "the army chiefs" are not the two ministers told of before, nor are "the energy ministers" those of another office.
      (rank === undefined || p.roles.some((r) => r.rank === rank)) &&
      (portfolio === null || isOfField(p, portfolio) || p.roles.some((r) => r.portfolio === null && !r.role.includes(" ")));
    const two = (field.length === 2 ? field : found).filter(fits);
    const pair = this.many.whole(two, isPair ? 2 : 0, this.told.at, (p) => answersTo(p, noun) && fits(p));
    if (pair.length < 2) return;
    Object.assign(unit, { person: pair[0], persons: pair });
    this.lastPair = { persons: pair, at: this.told.at };
    if (i <= HEAD && !governed) this.together = pair;
  }

  /** Reads a plain noun for persons; answers the person where it stands for one of a state. */
  private readPlural(units: readonly Unit[], i: number, comrades: readonly Person[]): Person | undefined {
    const unit = units[i] as Unit;
    const { visitor, home } = this;
    const about = unit.lower === "host" ? (ownerBefore(units, i, this.referents) ?? this.subject) : undefined;
    const host = about === undefined ? undefined : hostMeant(this.told, units, i, { about, visitor, home });
    if (host !== undefined && this.referTo(unit, [host])) return host;
    if ((unit.lower === "pair" || unit.lower === "duo") && units[i - 1]?.lower === "the") {
      this.referTo(unit, this.told.pair());
      return undefined;
    }
    if (this.referTo(unit, this.many.alone(units, i, this.told.at))) return undefined;
    const stands = standsFor(units, i, this.subject ?? this.hero, this.head, this.told);
    if (stands !== undefined && this.referTo(unit, [stands])) return stands;
    if (/^(?:visitor|guest|dignitary)$/.test(unit.lower) || (unit.lower === "leader" && units[i - 1]?.lower === "visiting")) {
      // "A was the guest of B", "came as a guest": whoever does it is.
      if (isSaidOf(units, i)) return undefined;
      const person =
        this.visitor ??
        foreignerOf(this.told, this.home, units[i - 1]) ??
        (this.stranger && this.subject?.country == null ? undefined : this.subject) ??
        guestOf(this.told, units.slice(i + 1, i + CALLED_ON));
      if (person !== undefined) this.refer(unit, { persons: [person], countries: [] });
      return person;
    }
    const single = units[i - 1]; // "a Northish official" is nobody told of before.
    const some = /^(?:an?|one|another|some)$/.test(units[i - 2]?.lower ?? "");
    if (!some && isOneOfState(unit, single)) {
      const person = ofState(this.told, single.country, unit.lower);
      if (person !== undefined) {
        this.refer(unit, { persons: [person], countries: [] });
        this.told.mention(person);
      }
      return person;
    }
    const [people, sides] = [PEOPLE_PLURALS.has(unit.lower), SIDE_PLURALS.has(unit.lower)];
    // "the three signed": as "the two" and "both", where they stand alone
    const more = /^(?:three|four)$/.test(unit.lower) && /^(?:the|same)$/.test(units[i - 1]?.lower ?? "");
    const alone = unit.lower === "two" || unit.lower === "both" || more;
    if (!people && !sides && !alone) return undefined;
    // "the leaders of X" are whoever they are, not two told of before.
    if (people && units[i + 1]?.lower === "of" && units.slice(i + 2, i + 4).some((u) => u.kind === "country" || u.kind === "org"))
      return undefined;
    // "the two ministers", "both leaders", "the ministers", "the two sides", and "the two" or "both" standing alone.
    let count = 0;
    for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
      const word = units[k]?.lower ?? "";
      if (word in NUMBER_PLURALS) count = NUMBER_PLURALS[word] as number;
    }
    if (alone) {
      const next = units[i + 1];
      const noun = next !== undefined && next.kind === "word" && (PEOPLE_PLURALS.has(next.lower) || SIDE_PLURALS.has(next.lower));
      // "The two, who had last met in May, …"
      const verb =
        (next !== undefined && next.kind === "word" && actTogether(next)) || (next?.lower === "," && units[i + 2]?.lower === "who");
      const agent = units[i - 1]?.lower === "the" && units[i - 2]?.lower === "by" && next?.kind !== "name" && next?.kind !== "quantity";
      if (noun || !(verb || agent)) return undefined;
      count = more ? (NUMBER_PLURALS[unit.lower] as number) : 2;
    }
    const the = units[i - 1]?.lower === "the" || units[i - 2]?.lower === "the" || count > 0;
    // "with five countries": no pair told before.
    if (!the) return undefined;
    if (sides)
      this.referTo(
        unit,
        [],
        count > 2 ? this.many.statesMeant(units, i, this.told.at) : twoSidesOf(this.met, this.told.at, this.sides, this.home),
      );
    else {
      // "the heads of the two ministries"
      const ministers =
        /^(heads|chiefs)$/.test(unit.lower) && units.slice(i + 1, i + 6).some((u) => /^(ministries|departments)$/.test(u.lower));
      const noun = ministers ? "ministers" : unit.lower === "ministers" && units[i - 1]?.lower === "prime" ? "premiers" : unit.lower;
      const joint = comrades.length === 2 && i <= REACH && meetsThird(units, i) && comrades.every((p) => alone || answersTo(p, noun));
      // "A and B arrived for talks with C and D. The two had flown in": those the sentence before was about.
      const group = count === 2 && i <= HEAD && this.group.length === 2 && this.group.every((p) => alone || answersTo(p, noun));
      // "According to the spokesman, Lee, the two signed": two others.
      const aside = units[0]?.lower === "according" ? units.slice(0, i).flatMap((u) => u.person ?? []) : [];
      const others = aside.length === 0 ? [] : this.told.pairOf((p) => !aside.includes(p) && answersTo(p, noun));
      const told = (): readonly Person[] =>
        (others.length === 2 ? others : undefined) ??
        (count <= 2 ? this.told.holders(noun) : undefined) ??
        this.told.pair(count > 1 && count <= 4 ? count : 2, noun);
      const near = this.told.ofField(units[i - 1], unit.lower) ?? (joint ? comrades : group ? this.group : told());
      const pair = this.many.whole(near, count, this.told.at, (p) => alone || answersTo(p, noun));
      if (pair.length > 0) {
        this.refer(unit, { persons: pair, countries: [] });
        this.lastPair = { persons: pair, at: this.told.at };
        if (i <= HEAD) this.together = pair;
      }
    }
    return undefined;
  }
}
