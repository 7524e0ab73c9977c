/**
 * Where the clause of a trigger begins and ends, for the days and places that belong to it: at a boundary word, a coordinated verb,
 * the subject of another verb, or where a relative clause goes back to the main one.
 */
import { SAYING } from "../clauses/words.ts";
import { hangsOnCount } from "./counted-days.ts";
import { clausesOf, isAdverb, isBoundary, type Scene, verbAround, verbLike } from "./scene.ts";
import type { Unit } from "../mentions/unit.ts";

/** Words that bound a stay and so name a day of it. */
export const OF_A_STAY = new Set(["since", "until", "till"]);

/** What may stand between a conjunction and the subject of its clause, the day left out. */
const isSetAhead = (unit: Unit | undefined): boolean =>
  unit?.kind === "place" ||
  isAdverb(unit) ||
  /^(?:,|on|in|at|the|a|an|his|her|their|there|here|too|also|then|afterwards)$/.test(unit?.lower ?? "");

/** "met A, and on Wednesday she will …", "and there, too, a day later, the": the day before the next subject is of its clause; where that begins. */
const beforeItsDay = (units: readonly Unit[], from: number, subject: number): number => {
  let k = subject - 1;
  let dated = false;
  for (; k > from && (units[k]?.kind === "date" || isSetAhead(units[k])); k--) dated ||= units[k]?.kind === "date";
  return dated && k > from && /^(?:and|but)$/.test(units[k]?.lower ?? "") ? k : subject;
};

/** "A, who is on a visit to Peru, on Thursday met B": the comma at which a relative clause around unit `from` goes back to the main one, or far off. */
export const endOfRelative = (scene: Scene, from: number): number => {
  const { units } = scene;
  for (const { form, first, subject } of clausesOf(scene).verbs) {
    if (form !== "finite" || first < from || subject === null || subject.last > from) continue;
    let comma = first - 1;
    while (comma >= from && (units[comma]?.kind === "date" || /^(?:on|in)$/.test(units[comma]?.lower ?? "") || isAdverb(units[comma])))
      comma--;
    if (comma >= from && units[comma]?.lower === "," && isRelative(units, subject.last - 1, from)) return comma;
  }
  return units.length;
};

/** A clause ends where a boundary word stands, or a coordinated verb, or the subject of another verb begins. */
export const clauseEndRight = (scene: Scene, from: number): number => {
  const { units } = scene;
  let end = units.length;
  for (const verb of clausesOf(scene).verbs)
    if (
      verb.form === "finite" &&
      verb.first >= from &&
      verb.subject !== null &&
      verb.subject.first > from &&
      verb.subject.first < end &&
      !isRelative(units, verb.subject.last, verb.first)
    )
      end = verb.subject.first;
  if (end < units.length) end = beforeItsDay(units, from, end);
  end = Math.min(end, endOfRelative(scene, from));
  for (let i = from; i < end; i++) {
    const unit = units[i] as Unit;
    if (unit.lower === ";" || unit.lower === "—" || unit.lower === "–") return i;
    // "since Monday", "until Friday": a day, no clause.
    const bounds = units[i + 1]?.kind === "date" && OF_A_STAY.has(unit.lower);
    // "have spoken since, on 12 May": an adverb, no clause.
    const alone = OF_A_STAY.has(unit.lower) && /^[,.]$/.test(units[i + 1]?.lower ?? ".");
    if (isBoundary(unit) && unit.lower !== "as" && unit.lower !== "after" && !bounds && !alone) return i;
    if (unit.lower === "after" && units[i + 1]?.kind !== "date") return i;
    if (unit.lower === "and" && verbLike(units[i + 1]) && !/ing$/.test(units[i + 1]?.lower ?? "")) return i;
    if (unit.lower === "and" && clausesOf(scene).verbs.some((v) => v.form === "finite" && v.first === i + 1)) return i;
  }
  return end;
};

/**
 * "met A, who heads the ministry, in Oslo on Monday": the units of the relative clause at which the trigger's clause ends at `end`, where
 * a day or a place behind its closing comma goes on with it; null where none does.
 */
export const relativeWithin = (scene: Scene, end: number): readonly [number, number] | null => {
  const { units } = scene;
  if (!/^(?:who|which|whose)$/.test(units[end]?.lower ?? "") || units[end - 1]?.lower !== ",") return null;
  const { verbs, verbOf } = clausesOf(scene);
  const own = verbs.findIndex((v) => v.first > end && v.form === "finite");
  if (own < 0) return null;
  for (let k = (verbs[own]?.at ?? end) + 1; k < units.length - 2; k++) {
    const unit = units[k] as Unit;
    if ((verbOf[k] ?? -1) > own || isBoundary(unit) || /^[;—–]$/.test(unit.lower)) return null;
    if (unit.lower !== ",") continue;
    // "…, who heads the ministry, for talks in Oslo"
    const from = units[k + 1]?.lower === "for" && TALKS.test(units[k + 2]?.lower ?? "") ? k + 3 : k + 1;
    const opens = units[from] as Unit | undefined;
    if (opens?.kind === "date") return [end, k];
    if (!/^(?:in|at|on|near)$/.test(opens?.lower ?? "")) return null;
    const noun = units[units[from + 1]?.lower === "the" ? from + 2 : from + 1];
    return noun?.kind === "date" || noun?.kind === "place" || noun?.kind === "org" || SIDELINES.test(noun?.lower ?? "") ? [end, k] : null;
  }
  return null;
};
const TALKS = /^(?:talks|consultations|discussions|lunch|dinner|breakfast|bilateral|a)$/;
const SIDELINES = /^(?:sidelines|margins|fringes|edges)$/;

/** "frigates in 2020, the first of which was delivered": the subject is what the relative word stands for, left of its clause. */
const isRelative = (units: readonly Unit[], subject: number, verb: number): boolean =>
  units.slice(subject + 1, verb).some((u) => (u.kind === "word" || u.kind === "pronoun") && /^(which|who|that)$/.test(u.lower));

export const clauseStartLeft = (scene: Scene, from: number): number => {
  const { units } = scene;
  for (let i = from - 1; i >= 0; i--) {
    const unit = units[i] as Unit;
    if (unit.lower === ";" || unit.lower === "—") return i + 1;
    // "who has been there since Monday and leaves today, met B": a day, no clause.
    const bounds = OF_A_STAY.has(unit.lower) && units[i + 1]?.kind === "date";
    if (isBoundary(unit) && unit.lower !== "as" && !bounds) return i + 1;
    // "two months after they had signed": the days before are of the other clause.
    if (hangsOnCount(scene, i + 1)) return i + 1;
  }
  return 0;
};

/**
 * Where the clause of the trigger at `at` begins; `skipped` are the units of a relative clause between its subject and its verb:
 * in "Lee, who flew in on Thursday, met Vale" Thursday is not the day of the meeting.
 */
export const mainClauseLeft = (scene: Scene, at: number): { readonly from: number; readonly skipped: readonly [number, number] | null } => {
  const from = clauseStartLeft(scene, at);
  const { units } = scene;
  // "was in town, two weeks after the flag had gone up in Oslo, and met A": what a day is counted from is another clause.
  const hung = from > 0 && hangsOnCount(scene, from);
  const inner = hung || /^(?:who|which|whose)$/.test(units[from - 1]?.lower ?? "");
  const verb = inner ? verbAround(scene, at) : undefined;
  if (verb?.subject == null || verb.first <= from) return { from, skipped: null };
  const { first } = verb.subject;
  // "During her stay, which was her second this year, she was received": the clause is that of the subject behind the comma.
  if (
    first > from &&
    units[first - 1]?.lower === "," &&
    clausesOf(scene).verbs.some((v) => v.form === "finite" && v.first >= from && v.first < first)
  )
    return { from: clauseStartLeft(scene, from - 1), skipped: [hung ? from - 1 : from, first] };
  if (verb.subject.last > from - 1) return { from, skipped: null };
  // "who in May signed it": the verb is that of the relative clause itself.
  if (!clausesOf(scene).verbs.some((v) => v.form === "finite" && v.first >= from && v.first < verb.first)) return { from, skipped: null };
  return { from: clauseStartLeft(scene, from - 1), skipped: [from, verb.first] };
};

const isConjunction = (unit: Unit | undefined): boolean => /^(?:and|but|while|whereas|yet)$/.test(unit?.lower ?? "");
const isFronted = (unit: Unit | undefined): boolean =>
  unit?.kind === "date" || unit?.lower === "," || /^(?:on|in|the|a|an|its|his|her|their)$/.test(unit?.lower ?? "") || isAdverb(unit);

/**
 * "received two ships, and in August it ordered 12 boats": where behind unit `from` a clause is joined that has a subject of its own;
 * the end of the sentence where there is none. A mere noun before a verb in -ed is taken for a member of a row.
 */
export const joinedClause = (scene: Scene, from: number): number => {
  const { units } = scene;
  for (const { form, first, subject } of clausesOf(scene).verbs) {
    if (form !== "finite" || subject === null || subject.first <= from || subject.last > first) continue;
    let k = subject.first - 1;
    let dated = false;
    for (; k > from && isFronted(units[k]); k--) dated ||= units[k]?.kind === "date";
    if (k <= from || !isConjunction(units[k])) continue;
    const head = units[subject.first];
    if (!dated && head?.kind !== "pronoun" && !/^(?:it|he|she|they)$/.test(head?.lower ?? "")) continue;
    return units[k - 1]?.lower === "," ? k - 1 : k;
  }
  return units.length;
};

/**
 * "While Northland bought 19 guns, Westland ordered 20", "Northland, which had wanted jets, ordered four drones": the comma behind unit `from`
 * at which a clause set in before the main one gives way to it; the end of the sentence where there is none. Whoever only says so ("…,
 * the ministry said, for 2 billion") bounds nothing.
 */
export const mainClause = (scene: Scene, from: number): number => {
  const { units } = scene;
  for (const { form, at, first, subject } of clausesOf(scene).verbs) {
    if (form !== "finite" || subject === null || first <= from || SAYING.has(units[at]?.lower ?? "")) continue;
    // Between the comma and the verb stands its subject alone, or nothing where the subject has been told before a relative clause.
    let k = first - 1;
    while (k > from && (isAdverb(units[k]) || units[k]?.kind === "date")) k--;
    const own = k > from && (units[k]?.kind === "country" || units[k]?.kind === "org" || units[k]?.kind === "pronoun");
    if (own) k--;
    while (own && k > from && /^(?:the|a|an|its)$/.test(units[k]?.lower ?? "")) k--;
    if (k <= from || units[k]?.lower !== ",") continue;
    if (own || (subject.last <= from && units.slice(subject.last, from).some((u) => /^(?:which|who|that)$/.test(u.lower)))) return k;
  }
  return units.length;
};
