/**
 * The clauses of one sentence: its verbs, who does what each verb says, and where each verb's own words end.
 *
 * One pass from left to right with a small stack (relative and subordinate clauses), linear in the units. Subjects are
 * groups of units; coordinated verbs share theirs, a gerund takes that of its main clause, a relative clause its antecedent.
 *
 * Limits: no statistics and no full syntax. Where a comma may close a relative clause or separate a list, it closes.
 */
import { overFirm } from "./company-officers.ts";
import type { Unit } from "../mentions/unit.ts";
import { controllerOf, reaches } from "./adjacent.ts";
import { classify, type WordClass } from "./classes.ts";
import { isOfFronted, isInserted, memberBehindAside } from "./asides.ts";
import { endsFronted, isPairAtVerb, isVerbal, leadsClause, opensMain } from "./leads-clause.ts";
import { level, type Level } from "./levels.ts";
import { isReduced } from "./participles.ts";
import { isOccasion, isTime } from "./occasions.ts";
import { isOfMany, isTownOf, ofOne } from "./of-one.ts";
import { type VerbForm, verbGroup } from "./verb-words.ts";
import { SAYING } from "./words.ts";

/** A noun group: units `first` to `last` (half open); `actors` are the units in it that stand for somebody. */
export interface Group {
  readonly first: number;
  readonly last: number;
  readonly actors: readonly number[];
}

export interface Verb {
  /** First unit of the verb group, auxiliaries and "to" included. */
  readonly first: number;
  /** The main verb. */
  readonly at: number;
  readonly form: VerbForm;
  subject: Group | null;
}

export interface Clauses {
  readonly classes: readonly WordClass[];
  readonly verbs: readonly Verb[];
  /** For each unit the index (in `verbs`) of the verb group it belongs to, or -1. */
  readonly verbOf: Int16Array;
  /** For each unit the index of the verb whose clause it stands in: the last verb before it in its clause, else the next; or -1. */
  readonly governor: Int16Array;
}

const NOBODY: readonly number[] = [];

/** Parses the clauses of a sentence. `isActor` tells which units stand for persons, offices, states or bodies. */
export const parseClauses = (units: readonly Unit[], isActor: (unit: Unit) => boolean): Clauses => {
  const classes = classify(units, isActor);
  const n = units.length;
  const verbs: Verb[] = [];
  const verbOf = new Int16Array(n).fill(-1);
  const governor = new Int16Array(n).fill(-1);
  const stack: Level[] = [];
  let here = level("main", null, true);
  /** Inside a prepositional phrase whose noun has not come yet. */
  let preposition: number | null = null;
  /** The last actor group that stood behind a preposition, and the last group at all. */
  let lastGroup = null as Group | null;
  /** An ungoverned group since the last verb of this clause. */
  let fresh = null as Group | null;
  let freshAfterComma = false;
  let comma = -2;
  let coordinator = -2;

  const settle = (subject: Group | null): void => {
    here.subject = subject;
    for (const verb of here.pending) verb.subject = subject;
    here.pending.length = 0;
  };
  const pop = (): void => {
    const outer = stack.pop();
    if (outer === undefined) return;
    // What waited in a fronted clause takes the subject of the clause it was put before.
    for (const verb of here.pending) outer.pending.push(verb);
    here = outer;
  };

  /** Units from actor `i` on that belong to one coordinated group. */
  const groupAt = (i: number, governed: boolean): Group => {
    const actors = [i];
    let end = i + 1;
    let k = end;
    for (;;) {
      let sep = "";
      let parted = false;
      while (k < n && (classes[k] === "comma" || classes[k] === "and" || (units[k] as Unit).lower === ";" || classes[k] === "skip")) {
        if (classes[k] === "and") {
          parted = sep === ",";
          sep = "and";
        } else if (sep === "" && classes[k] !== "skip") sep = ",";
        k++;
      }
      if (units[k]?.lower === "as" && units[k + 1]?.lower === "well" && units[k + 2]?.lower === "as") {
        sep = "and";
        k += 3;
      }
      // "A, director of the bureau, and B met"
      const aside = classes[k] === "actor" ? -1 : memberBehindAside(units, classes, end, false);
      if (aside > 0) {
        k = aside;
        sep = "and";
      }
      if (sep === "" || (sep === "," && units[i]?.kind === "place" && units[k]?.kind === "person")) break;
      // "A, on behalf of X, and B, …": the row ends where the insertion does.
      if (governed && isInsertion(i, k)) break;
      while (k < n && (classes[k] === "det" || classes[k] === "adv") && classes[k + 1] !== "past") k++;
      if (sep === "and" && !governed && here.verbs === 0) k = overFirm(units, classes, k);
      if (/^(?:host|hostess|guest)$/.test(units[k]?.lower ?? "") && classes[k + 1] === "comma" && classes[k + 2] === "actor") k += 2;
      if (k >= n || classes[k] !== "actor") break;
      // "met A, and B and C received him": a row has no second "and" behind a comma and "and".
      if (parted && here.verbs > 0 && isPairAtVerb(classes, k)) break;
      let after = k + 1;
      // "A, B on Tuesday met": a day may stand before the verb.
      while (
        after < n &&
        (/^(?:adv|date|skip)$/.test(classes[after] ?? "") || (classes[after] === "prep" && classes[after + 1] === "date"))
      )
        after++;
      const c = classes[after];
      const verbNext = isVerbal(c);
      // "The head of the office of X, Lee, received": between commas before the verb stands who the subject is.
      const apposed = sep === "," && governed && here.verbs === 0 && here.candidate?.actors.length === 0 && units[k]?.kind === "person";
      if (apposed && c === "comma" && isVerbal(classes[after + 1])) break;
      if (verbNext) {
        // Does the verb belong to the whole row or to its last member alone?
        if (sep !== "and") break;
        if (here.verbs > 0 && !SAYING.has(units[here.lastVerb]?.lower ?? "") && !opensPair(i)) break;
        if (governed && here.candidate === null) break;
      }
      // "After talks with A, B of X said": a fronted phrase ends at its comma where a subject is still wanted.
      if (sep === "," && governed && here.candidate === null && here.verbs === 0 && !rowGoesOn(k)) break;
      actors.push(k);
      end = k + 1;
      k = end;
    }
    return { first: i, last: end, actors };
  };
  /** Does the group at `i` begin a clause: "he and B", or behind a comma and "and"? */
  const opensPair = (i: number): boolean => {
    const mark = previousMark(i);
    return /^(?:he|she)$/.test(units[i]?.lower ?? "") || (classes[mark] === "and" && classes[mark - 1] === "comma");
  };
  /** Does the insertion in which actor `i` stands end before unit `k`, with ", and" and one who shares its outer verb? */
  const isInsertion = (i: number, k: number): boolean => {
    const { candidate } = here;
    return (
      here.verbs === 0 &&
      candidate !== null &&
      candidate.actors.length > 0 &&
      candidate.last < i &&
      classes[candidate.last] === "comma" &&
      classes[k - 1] === "and" &&
      classes[k - 2] === "comma"
    );
  };
  /** "A, on behalf of X, and B, who was ill, signed": the row of `candidate` and of the group that an insertion parts from it. */
  const joined = (candidate: Group, group: Group): Group => {
    if (candidate.actors.length === 0 || classes[candidate.last] !== "comma" || candidate.last >= group.first - 2) return candidate;
    let k = group.first - 1;
    while (classes[k] === "det" || classes[k] === "noun") k--;
    if (classes[k] !== "and" || classes[k - 1] !== "comma" || k - 1 === candidate.last) return candidate;
    return { first: candidate.first, last: group.last, actors: [...candidate.actors, ...group.actors] };
  };
  /** Is the actor at `k` followed by another member of a row that "and" closes, with no verb before? */
  const rowGoesOn = (k: number): boolean => {
    for (let j = k + 1; j < n && j < k + 8; j++) {
      const c = classes[j];
      if (c === "and" && classes[j + 1] !== "past" && classes[j + 1] !== "base") {
        // "with A, B and C in Oslo" but not "with A, B and C said".
        let m = j + 1;
        while (m < n && (classes[m] === "det" || classes[m] === "actor" || classes[m] === "noun")) m++;
        // "In the presence of the two leaders, A and his colleague, B, signed"
        if (classes[m] === "comma") m++;
        return !isVerbal(classes[m]);
      }
      if (c === "past" || c === "aux" || c === "base" || c === "break") return false;
    }
    return false;
  };

  const take = (i: number): number => {
    // "between A, who took office in May, and B"
    const paired = lastGroup !== null && units[lastGroup.first - 1]?.lower === "between" && behindRelative(i, lastGroup);
    const governed = preposition !== null || paired;
    const group = groupAt(i, governed);
    lastGroup = group;
    if (!governed) {
      if (here.verbs === 0 && !here.open && !isTownOf(units, classes, group)) {
        if (here.candidate === null || here.candidate.actors.length === 0 || isOfMany(units, here.candidate, group)) here.candidate = group;
        else here.candidate = joined(here.candidate, group);
      }
      fresh = group;
      freshAfterComma = apart(i);
    }
    preposition = null;
    for (let k = i; k < group.last; k++) governor[k] = here.lastVerb < 0 ? -1 : (verbOf[here.lastVerb] as number);
    return group.last;
  };
  /** "A, who took office in May, and B": the member at `i` of a row that a relative clause stands in. */
  const behindRelative = (i: number, group: Group): boolean => {
    let k = i - 1;
    while (k > 0 && classes[k] === "det") k--;
    return (
      classes[k] === "and" &&
      classes[k - 1] === "comma" &&
      classes[group.last] === "comma" &&
      classes[group.last + 1] === "rel" &&
      k > group.last + 2
    );
  };
  /** Does a comma, a dash or "and" part the group at `i` from what stands before it? */
  const apart = (i: number): boolean => {
    const mark = previousMark(i);
    return mark === comma || mark === coordinator;
  };
  const previousMark = (i: number): number => {
    let k = i - 1;
    // "…: in March Lee ordered": a date before the group goes with its preposition.
    while (
      k >= 0 &&
      (classes[k] === "det" ||
        classes[k] === "noun" ||
        classes[k] === "adv" ||
        classes[k] === "date" ||
        classes[k] === "skip" ||
        (classes[k] === "prep" && classes[k + 1] === "date"))
    )
      k--;
    return k;
  };

  let i = 0;
  while (i < n) {
    const c = classes[i] as WordClass;
    const current = here.lastVerb < 0 ? -1 : (verbOf[here.lastVerb] as number);
    governor[i] = current;
    if (c === "to" || c === "aux" || c === "past" || c === "base" || c === "ing") {
      const group = verbGroup(units, classes, i);
      if (group === undefined) {
        i++;
        continue;
      }
      let inserted: Group | null | undefined;
      let before = i - 1;
      while (before >= 0 && (classes[before] === "adv" || classes[before] === "date" || classes[before] === "skip")) before--;
      const cb = before < 0 ? "break" : (classes[before] as WordClass);
      const verb: Verb = { first: i, at: group.at, form: group.form, subject: null };
      const reduced = group.form === "finite" && classes[i] === "past" && isReduced(units, classes, i, group.end);
      // "During the session, held on Monday in Oslo, A and B reviewed": a participle of what a preposition governs.
      const ofPhrase =
        c === "past" &&
        group.at === i &&
        stack.length === 0 &&
        here.verbs === 0 &&
        (here.candidate ?? here.subject) === null &&
        classes.indexOf("prep") < before &&
        // "At a meeting held in Oslo, A and B agreed"
        (cb === "comma" ? classes.indexOf("comma") === before : isOfFronted(classes, before, i));
      const controller = controllerOf(units, classes, fresh, i, here.lastVerb, group.form);
      if (ofPhrase) here.open = true;
      else if (group.form === "finite" && !reduced) {
        if (cb === "comma" && here.kind !== "main" && here.verbs > 0) pop();
        if (here.kind === "rel" && here.verbs === 0 && here.candidate === null) settle(ofOne(here.antecedent, units[i]));
        else if (here.verbs === 0)
          settle(here.candidate ?? here.subject ?? (lastGroup !== null && lastGroup.last === before + 1 ? lastGroup : null));
        else if (cb === "and") {
          // Coordinated: the subject goes on.
        } else if (fresh !== null && reaches(units, classes, fresh, i) && (freshAfterComma || !objectOf(fresh))) {
          // "A met B, her office said, and will meet C": whoever only says so does not go on.
          if (here.pending.length === 0 && isInserted(units, fresh.first, group)) inserted = here.subject;
          settle(fresh);
        }
        verb.subject = here.subject;
        if (inserted !== undefined) here.subject = inserted;
        here.verbs++;
      } else if (group.form === "infinitive") {
        if (controller !== null) verb.subject = controller;
        else if (here.subject === null && here.verbs === 0 && here.candidate !== null) verb.subject = here.candidate;
        else if (here.subject === null) {
          here.pending.push(verb);
          here.open = true;
        } else verb.subject = here.subject;
      } else {
        // "with the papers signed by A"; "talks with A, attended by B" are what is attended.
        const absolute =
          lastGroup !== null &&
          lastGroup.last === before + 1 &&
          units[lastGroup.first - 1]?.lower === "with" &&
          !(reduced && lastGroup.actors.length > 0);
        if (absolute) verb.subject = lastGroup;
        else if (controller !== null) verb.subject = controller;
        else if (here.subject !== null) verb.subject = here.subject;
        else if (here.candidate !== null && (reduced || here.candidate.actors.length > 0)) verb.subject = here.candidate;
        else {
          here.pending.push(verb);
          here.open = true;
        }
      }
      const index = verbs.length;
      verbs.push(verb);
      for (let k = i; k < group.end; k++) {
        verbOf[k] = index;
        governor[k] = index;
      }
      here.lastVerb = group.at;
      fresh = null;
      freshAfterComma = false;
      preposition = null;
      i = group.end;
      continue;
    }
    if (c === "actor") {
      if (here.kind === "sub" && here.fronted && !apart(i) && opensMain(units, classes, i, here.lastVerb, preposition !== null)) {
        pop();
        preposition = null;
      }
      i = take(i);
      continue;
    }
    if (c === "prep") {
      preposition = i;
      // A phrase that opens a sentence names no subject.
    } else if (c === "noun") {
      if (preposition === null) {
        const group: Group = { first: i, last: i + 1, actors: NOBODY };
        // "the Oslo visit", "Kenya talks": a place before a noun only describes it.
        const compound = here.candidate !== null && here.candidate.last === i && /^(place|country|org)$/.test(units[i - 1]?.kind ?? "");
        if (here.verbs === 0 && (here.candidate === null || compound) && !here.open) here.candidate = group;
        // "A met B in X, officials in Y said", "…, but a meeting with C will take place": a noun behind a comma is the subject.
        const speaks = apart(i) && leadsClause(units, classes, i);
        if (fresh === null || fresh.actors.length === 0 || fresh.last === i || speaks) [fresh, freshAfterComma] = [group, apart(i)];
      } else if (
        (classes[i + 1] !== "noun" && classes[i + 1] !== "actor" && classes[i + 1] !== "skip") ||
        isTime(units[i] as Unit) ||
        isOccasion(units[i] as Unit, units[i + 1]) ||
        (here.verbs === 0 && here.candidate === null && stack.length === 0 && endsFronted(units, classes, i + 1))
      )
        preposition = null;
    } else if (c === "comma") {
      preposition = null;
      comma = i;
      here.open = false;
      if (here.kind !== "main" && here.verbs > 0) {
        const outer = stack[stack.length - 1];
        const wantsSubject = outer !== undefined && outer.verbs === 0 && outer.candidate === null;
        // "called at the palace, where A gave a lunch, and dropped in on B"
        // "was in town, two weeks after the flag had gone up, and spent an afternoon with B": flags spend none
        const thing = here.subject?.actors.length === 0 && (outer?.subject?.actors.length ?? 0) > 0;
        const goesOn = (here.aside || thing) && classes[i + 1] === "and" && classes[i + 2] === "past";
        if (here.kind === "rel" || wantsSubject || classes[i + 1] === "ing" || goesOn) pop();
      } else if (here.kind === "rel" && here.verbs === 0 && here.candidate === null && stack.length > 0 && classes[i + 1] !== "date") pop();
    } else if (c === "break") {
      preposition = null;
      comma = i;
      while (stack.length > 0) pop();
      if (units[i]?.lower === ";") {
        const carried = here.subject;
        here = level("main", null, true);
        here.subject = carried;
      } else if (units[i]?.lower === ":" && here.verbs === 0) here.candidate = null; // "Two capitals in three days: A met B"
    } else if (c === "sub") {
      const fronted = here.verbs === 0 && here.candidate === null;
      stack.push(here);
      here = level("sub", null, fronted, units[i]?.lower === "where");
      preposition = null;
      fresh = null;
    } else if (c === "rel") {
      // "a dialogue, the first round of which Oslo will host": the round is told of, and nobody before it.
      const whose =
        units[i]?.lower === "whose" || (units[i]?.lower === "which" && units[i - 1]?.lower === "of" && classes[i - 2] === "noun");
      const antecedent: Group | null = lastGroup;
      stack.push(here);
      here = level("rel", antecedent, false);
      if (whose) here.candidate = { first: i, last: i + 1, actors: NOBODY };
      preposition = null;
      fresh = null;
    } else if (c === "and") {
      coordinator = i;
      preposition = null;
    } else if (c === "date") preposition = null;
    i++;
  }
  while (stack.length > 0) pop();
  if (here.pending.length > 0) settle(here.subject ?? here.candidate);
  // Units before the first verb of the sentence stand in its clause.
  const main = verbs.findIndex((v) => v.form === "finite");
  for (let k = 0; k < n && governor[k] === -1; k++) governor[k] = main >= 0 ? main : verbs.length > 0 ? 0 : -1;
  return { classes, verbs, verbOf, governor };

  /** Is the group the plain object of the verb before it ("called A" in "called A and met B")? */
  function objectOf(group: Group): boolean {
    const last = here.lastVerb;
    if (last < 0) return false;
    if (SAYING.has(units[last]?.lower ?? "")) return false;
    return group.first > last;
  }
};
