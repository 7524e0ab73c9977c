/**
 * Ties between the persons of an article that tell something about their states: who faces whom ("received by", "her
 * host", "co-chaired by A and B"), who goes together ("accompanied by", offices joined under one state), who is abroad.
 *
 * Read from the units of a sentence by order and closed lists; a tie says nothing of which state it is. Linear.
 */
import { officeState } from "../../world/office-states.ts";
import type { Referent } from "./coreference.ts";
import type { Person } from "./registry.ts";
import { foreignTo } from "./ties-foreign.ts";
import {
  destination,
  goalBeforeWhere,
  hints,
  holders,
  isAnybody,
  JOINS,
  lastPlace,
  placeOf,
  REACH,
  RECEIVES,
  statesBehind,
  stays,
  townOfAll,
  TRAVELS,
} from "./ties-journeys.ts";
import { ofTheSameState } from "./ties-partners.ts";
import type { Unit } from "./unit.ts";
import { atHomeIn } from "./at-home.ts";
import { comeAlong, comradesMeant, goesWith, heirIn, isGathering, meetBehind, meetEachOther } from "./ties-words.ts";
import { PERSON_VERBS } from "./wordlists.ts";

/** Who met whom in a town of which state; not at a gathering, where everybody is abroad. */
export interface MetIn {
  readonly by: Person;
  readonly met: Person;
  readonly state: string;
}

export interface Ties {
  readonly metIn: readonly MetIn[];
  /** Persons of different states; where one of them does what the other undergoes, they stand first. */
  readonly across: readonly Facing[];
  /** States in which persons receive others, told by the journey of these. */
  readonly hosts: ReadonlyMap<Person, string>;
  /** A head of state and one of government side by side, who may be of one state or of two. */
  readonly beside: readonly (readonly [Person, Person])[];
  /** Persons of one state. */
  readonly together: (readonly [Person, Person])[];
  /** States a person travels to, and so does not act for. */
  readonly away: ReadonlyMap<Person, ReadonlySet<string>>;
  /** States that a person's counterpart is of, and so the person is not. */
  readonly foreign: ReadonlyMap<Person, ReadonlySet<string>>;
  /** Persons called somebody's counterpart: of another state than somebody, and so rarely of the one a report speaks from. */
  readonly counterparts: ReadonlySet<Person>;
}

/** Two persons who face each other; `led`: the first is the subject of it; `receives`: the first has the other come to them. */
export interface Facing {
  readonly pair: readonly [Person, Person];
  readonly led: boolean;
  readonly receives: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const FACING = words(
  "met meet meets received receives receive receiving hosted hosts host hosting hostess welcomed welcomes welcome welcoming greeted phoned telephoned called calls conferred confer counterpart counterparts guest visitor colleague opposite spoke speak speaks spoken talked sat dined visited facing saw see sees",
);
const EXCHANGE = words(
  "audience tete-a-tete luncheon meeting meetings talks conversation conversed discussions call calls sit-down session dialogue breakfast lunch dinner coffee consultations negotiations",
);
const BESIDE = words(
  "accompanied accompanying alongside flanked together succeeded succeeds successor replaced predecessor delegation aide briefed led",
);
const COORDINATION = words(", and & ; as well along with then the between both");
const RECIPROCAL =
  /^(?:met|meet|will meet|are to meet|were to meet|held|hold|holds|will hold|had|have|co-?chaired|co-chair|chaired|presided|signed|sign|inked|initialled|initialed|exchanged|agreed|shook|put|affixed|conferred|spoke|talked|discussed|concluded|sat)$/;
const JOINT = /^(?:between|by|of)$/;
/** What a host does where the guest has come to. */
const RECEIVING = /^(?:received|receive|receives|gave|gives|greeted|greets|greet|hosted|hosts|host|welcomed|welcome|welcomes)$/;
const CARRIES = /^(?:took|taken|takes|take|brought|brings|led|carried)$/;
const ABROAD = /^(?:called|calls|call|visited|visit|joined|guest|counterpart|colleague|opposite)$/;

/** Do the words between two persons say that they face each other? */
const faces = (said: readonly string[]): boolean => said.some((w) => FACING.has(w) || EXCHANGE.has(w));

/** "In her meeting with A, B said": does the person at unit `i` do it, behind a phrase that names whom they met at unit `left`? */
const isFronted = (units: readonly Unit[], left: number, i: number): boolean =>
  /^(?:in|during|after|following|at|before)$/.test(units[0]?.lower ?? "") &&
  units[left - 1]?.lower === "with" &&
  units.slice(1, left).some((u) => EXCHANGE.has(u.lower)) &&
  units.slice(i + 1, i + 3).some((u) => PERSON_VERBS.has(u.lower));

/** "A on Monday and B", "A in Lima, on Tuesday B": a day or a town between two of a row. */
const isCircumstance = (units: readonly Unit[], k: number): boolean =>
  units[k]?.kind === "place"
    ? units[k - 1]?.lower === "in" && units.some((u) => u.kind === "date")
    : /^(?:on|in)$/.test(units[k]?.lower ?? "") && /^(?:date|place)$/.test(units[k + 1]?.kind ?? "");

/** The office that tells most of where a person stands. */
const main = (person: Person): Person["roles"][number] | undefined => person.roles.find((r) => !r.former);

/** Two holders of offices that a state has once. */
export const alikeOffices = (a: Person, b: Person): boolean => {
  const x = main(a);
  const y = main(b);
  if (x === undefined || y === undefined) return false;
  return x.rank === y.rank && (x.portfolio === y.portfolio || x.portfolio === null || y.portfolio === null);
};

/** Does the office alone tell the state ("Secretary of State")? */
const ofOneState = (person: Person): boolean => {
  const office = main(person);
  return office !== undefined && officeState(office.role) !== undefined;
};

const topOffices = (a: Person, b: Person): boolean => {
  const ranks = [main(a)?.rank, main(b)?.rank];
  return ranks.includes("head_of_state") && ranks.includes("head_of_government");
};

/** Units of ", who was in Peru on a visit," behind a person at unit `at`; 0 where there is no such clause. */
const asideBehind = (units: readonly Unit[], at: number): number => {
  if (units[at + 1]?.lower !== "," || units[at + 2]?.lower !== "who") return 0;
  for (let k = at + 3; k < units.length && k - at <= REACH; k++) if (units[k]?.lower === ",") return k - at;
  return 0;
};

const CALLS = /^(?:called|calls|call|paid|pay|received|met|meet)$/;
/** "A and B later paid a courtesy call on C", "A and B sat across from C and D": two of one side who meet somebody of another. */
const doesWithThird = (units: readonly Unit[], i: number): boolean => {
  if (units[i + 1]?.lower === "sat" && /^(?:across|opposite|facing)$/.test(units[i + 2]?.lower ?? "")) return true;
  let verb = -1;
  for (let k = i + 1; k < units.length && k - i < REACH; k++) {
    const unit = units[k] as Unit;
    if (unit.kind === "mark" || /^(?:who|which|while|when|where)$/.test(unit.lower)) return false;
    if (unit.kind === "person" || unit.kind === "official")
      return verb >= 0 && unit.counterpart !== true && unit.plural !== true && unit.office?.rank.startsWith("head_of_") === true;
    if (verb < 0 && unit.kind === "word" && CALLS.test(unit.lower)) verb = k;
    else if (verb < 0 && unit.kind === "word" && PERSON_VERBS.has(unit.lower)) return false;
  }
  return false;
};

/** Behind a preposition and without a relative clause: not the one who does what follows. */
const isObject = (units: readonly Unit[], i: number): boolean =>
  /^(?:with|on|upon|by)$/.test(units[i - 1]?.lower ?? "") &&
  !/^(?:who|whose)$/.test(units[i + 2]?.lower ?? "") &&
  units[i + 1]?.lower !== "who";

/** "at the invitation of A": whoever invites receives at home. */
const isInviter = (units: readonly Unit[], i: number): boolean =>
  /^(?:of|by|from)$/.test(units[i - 1]?.lower ?? "") && units[i - 2]?.lower === "invitation";

const FINITE = /^(?:had|has|have|is|was|were|are|will|would)$/;
const isSomebody = (unit: Unit | undefined): boolean => unit?.kind === "person" || unit?.kind === "official";
/** "met A and B; C had flown in", "held a meeting, as did C and D": C at unit `at` does something else than whoever stands before. */
const beginsAnew = (units: readonly Unit[], from: number, at: number): boolean => {
  // "held talks with B, and C will dine with him", "…, and C and D received him"
  if (at - from === 2 && units[from]?.lower === "," && units[from + 1]?.lower === "and") {
    const end = units[at + 1]?.lower === "and" && isSomebody(units[at + 2]) ? at + 3 : at + 1;
    const next = units[end];
    if (next?.kind === "word" && (FINITE.test(next.lower) || PERSON_VERBS.has(next.lower))) return true;
  }
  for (let k = from; k < at; k++) {
    const { lower } = units[k] as Unit;
    if (lower === ";") {
      // "with A in the chair; B and C attend"
      if (units[at + 1]?.lower === "and" && units[at + 2]?.kind === "person" && units[at + 3]?.kind === "word") return true;
      const next = units[at + 1];
      return next?.kind === "word" && (FINITE.test(next.lower) || PERSON_VERBS.has(next.lower));
    }
    if (/^(?:did|do|does|have|had|has|will|are|were)$/.test(lower) && /^(?:as|so)$/.test(units[k - 1]?.lower ?? "")) return true;
  }
  return false;
};

/** "His host, A, said", "her hosts, …": the host named so. */
const namedHost = (units: readonly Unit[]): Person | undefined => {
  const at = units.findIndex(
    (u, k) => /^(?:host|hostess)$/.test(u.lower) && /^(?:his|her)$/.test(units[k - 1]?.lower ?? "") && units[k + 1]?.lower === ",",
  );
  const named = at < 0 ? undefined : units[at + 2];
  return named?.kind === "person" && named.persons === undefined ? named.person : undefined;
};

/** The last one mentioned in a sentence, and whom they face there as an object. */
interface Actor {
  readonly at: number;
  readonly person: Person;
  readonly unit: Unit;
  readonly subject: Person | undefined;
  readonly first: boolean;
  /** Whom they accompany. */
  readonly with?: Person | undefined;
}

export const tiesOf = (
  sentences: readonly (readonly Unit[])[],
  referents: ReadonlyMap<Unit, Referent>,
  dateline: string | null = null,
): Ties => {
  const across: Facing[] = [];
  const hosts = new Map<Person, string>();
  /** "In Lima, the minister will see A": who is met in a town, by whom. */
  const inTown: MetIn[] = [];
  const metIn: MetIn[] = [];
  let town: string | null = null;
  /** The state of the place named last in the sentence before. */
  let last: string | null = null;
  const face = (a: Person, b: Person, led = false, receives = false): void => {
    across.push({ pair: [a, b], led, receives });
    if (town !== null) inTown.push({ by: a, met: b, state: town });
  };
  const together: [Person, Person][] = [];
  const beside: [Person, Person][] = [];
  const away = new Map<Person, Set<string>>();
  const counterparts = new Set<Person>();
  /** Who was named last in the sentences before. */
  let previous: Person | undefined;
  const foreign = new Map<Person, Set<string>>();
  /** Who did what the sentence before tells: whose counterpart "his counterpart" at the head of a sentence is. */
  let doer: Person | undefined;
  const goesTo = (person: Person, state: string): void => {
    const have = away.get(person);
    if (have === undefined) away.set(person, new Set([state]));
    else have.add(state);
  };
  for (const units of sentences) {
    const fronted = /^(?:while|when)$/.test(units[0]?.lower ?? "") ? 1 : 0;
    town = townOfAll(units, fronted, town, last);
    last = lastPlace(units);
    // Where nobody stands, nobody is tied to anybody.
    if (!units.some(isAnybody)) continue;
    // "The minister was A. His successor since May, B, …"
    const heir = heirIn(units);
    if (heir !== undefined && previous !== undefined && heir !== previous) together.push([previous, heir]);
    for (const stay of stays(units, referents, dateline)) goesTo(stay.person, stay.state);
    for (const [person, state] of foreignTo(units)) foreign.set(person, new Set([...(foreign.get(person) ?? []), state]));
    // "arrived in X. His host, A, …": A is at home there.
    const host = namedHost(units);
    const state = host === undefined || doer === undefined || doer === host ? undefined : away.get(doer);
    if (host !== undefined && state?.size === 1 && !hosts.has(host)) hosts.set(host, [...state][0] as string);
    for (const home of atHomeIn(units, referents)) if (!hosts.has(home.person)) hosts.set(home.person, home.state);
    const from = across.length;
    const told = inTown.length;
    let left: Actor | undefined;
    /** What the coordination at hand is of: "between A and B", "signed by A and B". */
    let jointly = false;
    let joint = false;
    let journey: string | null = null;
    let journeyed: { readonly person: Person; readonly to: string } | undefined;
    let doerHere: Person | undefined;
    for (let i = 0; i < units.length; i++) {
      const unit = units[i] as Unit;
      if (unit.kind === "mark") continue;
      if (unit.kind === "word") {
        if (unit.lower === "between" || (unit.lower === "by" && joint)) jointly = true;
        const told = hints(unit);
        if ((told & JOINS) !== 0) joint = true;
        // "a tour that has taken him to Peru and Chile"
        const goal = CARRIES.test(unit.lower) && /^(?:him|her)$/.test(units[i + 1]?.lower ?? "") ? units[i + 3] : undefined;
        const carried = goal !== undefined && units[i + 2]?.lower === "to" ? placeOf(goal) : null;
        if (carried !== null && doerHere !== undefined) {
          goesTo(doerHere, carried);
          for (const state of statesBehind(units, i + 2, carried)) goesTo(doerHere, state);
        }
        if ((told & TRAVELS) !== 0) journey = destination(units, i);
        // "visited X and was received there by A": A has not come from anywhere.
        else if ((told & RECEIVES) !== 0) journey = null;
      }
      const alone = holders(unit, referents);
      const persons = alone.length > 0 ? alone : comradesMeant(unit, referents, together);
      if (persons.length === 0) continue;
      const person = persons[0] as Person;
      if (unit.counterpart === true && persons.length === 1) {
        counterparts.add(person);
        if (left === undefined && doer !== undefined && doer !== person) face(doer, person);
      }
      if (doerHere === undefined && !unit.possessive && unit.counterpart !== true) doerHere = person;
      // "the two Westrian ministers"
      if (persons.length === 2 && unit.kind === "official" && unit.country !== null) together.push([person, persons[1] as Person]);
      else if (persons.length === 2 && !(person.countryStated && person.country === persons[1]?.country))
        face(person, persons[1] as Person);
      const to = destination(units, i + 1);
      // "A, who talked with B, is to visit Peru", "called on B before flying to Lima": it is A who goes.
      const goer = left !== undefined && isObject(units, i) ? (left.subject ?? left.person) : person;
      if (to !== null) {
        goesTo(goer, to);
        for (const state of statesBehind(units, i + 1, to)) goesTo(goer, state);
        if (!unit.possessive) journeyed = { person: goer, to };
      } else if (journey !== null && JOINT.test(units[i - 1]?.lower ?? "") && !isInviter(units, i)) goesTo(person, journey);
      let subject: Person | undefined;
      let company: Person | undefined;
      if (left !== undefined && beginsAnew(units, left.at + 1, i)) left = undefined;
      if (left !== undefined && left.person !== person && i - left.at - asideBehind(units, left.at) <= REACH) {
        const between = units.slice(left.at + 1, i);
        const said = between.map((u) => u.lower);
        const facing = left.subject ?? left.person;
        if (between.every((u, k) => COORDINATION.has(u.lower) || u.kind === "date" || isCircumstance(between, k))) {
          const reciprocal = left.first && RECIPROCAL.test(units[i + 1]?.lower ?? "");
          const differ = main(left.person) !== undefined && main(person) !== undefined && !alikeOffices(left.person, person);
          // "accompanied by A and B"
          company = left.with;
          // "In her meeting with A, B said": not a row.
          if (between.length === 1 && isFronted(units, left.at, i)) face(person, left.person, true);
          else if (company !== undefined) together.push([company, person]);
          else if (left.first && (doesWithThird(units, i) || (differ && comeAlong(units, i)))) together.push([left.person, person]);
          else if (alikeOffices(left.person, person)) face(left.person, person);
          else if (differ ? left.first && topOffices(left.person, person) && meetEachOther(units, i) : jointly || reciprocal)
            face(left.person, person);
          else if (unit.possessive) continue;
          else if (differ && unit.stateSaid === undefined && (left.unit.stateSaid !== undefined || ofOneState(left.person)))
            together.push([left.person, person]);
          else if (differ && left.unit.stateSaid === undefined && unit.stateSaid === "behind" && left.unit.office === undefined)
            together.push([left.person, person]);
          if (left.subject === undefined && topOffices(left.person, person)) beside.push([left.person, person]);
          // "met A and B": both face the one who met them.
          // But "A met B, and C met D" begins anew with C.
          const anew = units[i + 1]?.kind === "word" && PERSON_VERBS.has(units[i + 1]?.lower ?? "");
          if (left.subject !== undefined && !anew) {
            subject = left.subject;
            face(subject, person);
            // "received by President A, Prime Minister B and Foreign Minister C"
            const host = hosts.get(left.person);
            if (host !== undefined && unit.stateSaid === undefined && !hosts.has(person)) hosts.set(person, host);
          }
        } else if (
          left.subject !== undefined &&
          units[i + 1]?.lower !== "met" &&
          (said.includes("with") || said.includes("by")) &&
          !between.some((u) => u.kind === "word" && PERSON_VERBS.has(u.lower))
        ) {
          // "met A and, later, with B".
          subject = left.subject;
          if (subject !== person) face(subject, person, said.includes("with"));
          if (journeyed?.person === subject && subject !== person && !hosts.has(person)) hosts.set(person, journeyed.to);
        } else if (goesWith(between)) {
          company = facing;
          together.push([facing, person]);
        } else if (said.some((w) => BESIDE.has(w))) {
          if (said.some((w) => /^accompan/.test(w))) {
            company = facing;
            together.push([facing, person]);
          }
          // "met B's predecessor A": of one state, in turn.
          if (left.unit.possessive && said.length === 1 && /^(?:predecessor|successor)$/.test(said[0] as string))
            together.push([left.person, person]);
        } else if (
          said.at(-1) === "where" &&
          journeyed?.person === facing &&
          units.slice(i + 1, i + 6).some((u) => RECEIVING.test(u.lower))
        ) {
          // "flew to Lima, where A received her"
          subject = facing;
          face(person, facing, true);
          if (!hosts.has(person)) hosts.set(person, journeyed.to);
        } else if (unit.counterpart === true || faces(said) || (said.includes("with") && meetBehind(units, i))) {
          subject = said.some((w) => /^(?:where|who|which|while|when)$/.test(w)) ? left.person : facing;
          // "X's ambassador to Y received her at the airport": an envoy meets those of either state.
          const envoy = left.unit.office?.rank === "envoy" && said.some((w) => RECEIVING.test(w));
          if (subject !== person && !envoy) {
            // Who calls on somebody or visits them is not at home; whom a deed is done "by" is the doer.
            const led = unit.counterpart !== true && !said.some((w) => ABROAD.test(w));
            const receives = said.some((w) => RECEIVING.test(w)) && !said.includes("from");
            // "signed by A and his host, B": B receives A.
            const hosting = /\b(?:his|her|their) (?:host|hostess)\b/.test(said.join(" "));
            if (said.at(-1) === "by" || hosting) face(person, subject, led, receives || hosting);
            else face(subject, person, led, receives && subject === facing);
            if (journeyed?.person === subject && !hosts.has(person)) hosts.set(person, goalBeforeWhere(units, i) ?? journeyed.to);
          }
        }
      } else if (unit.counterpart === true && left !== undefined && left.person !== person) face(left.person, person);
      if (isInviter(units, i) && !hosts.has(person)) {
        // "returned from a visit to X, at the invitation of A"
        const guest = journeyed?.person ?? left?.subject ?? left?.person ?? doerHere;
        const gone = guest === undefined || guest === person ? undefined : away.get(guest);
        const to = journeyed !== undefined && journeyed.person !== person ? journeyed.to : gone?.size === 1 ? [...gone][0] : undefined;
        if (to !== undefined) hosts.set(person, to);
      }
      left = { at: i, person, unit, subject, first: left === undefined, with: company };
    }
    // "During his visit to Peru he met President B in Lima"
    const named = units.flatMap((u, k) =>
      placeOf(u) !== null && !u.possessive && units[k - 1]?.lower === "in" ? [placeOf(u) as string] : [],
    );
    if (town === null && named.length === 1)
      for (const { pair } of across.slice(from)) inTown.push({ by: pair[0], met: pair[1], state: named[0] as string });
    if (!units.some(isGathering)) metIn.push(...inTown.slice(told));
    if (fronted === 1 && town !== null && doerHere !== undefined) goesTo(doerHere, town);
    const met = across.slice(from).map(({ pair }) => pair);
    for (const [person, state] of ofTheSameState(met, doerHere, units[0]?.start ?? 0)) if (!hosts.has(person)) hosts.set(person, state);
    doer = doerHere ?? doer;
    previous = units.findLast((u) => u.kind === "person" && u.persons === undefined && u.person !== undefined)?.person ?? previous;
  }
  // Whoever is met there by a traveller is at home there.
  for (const { by, met, state } of inTown) if (away.get(by)?.has(state) === true && !hosts.has(met)) hosts.set(met, state);
  return { across, together, away, hosts, beside, counterparts, metIn, foreign };
};
