/**
 * Groups of words that stand for one person or one town, made one unit once all persons are known, so that every rule finds the person
 * where a name would stand.
 *
 *   the chiefs of the Northish and Westrian navies, A and B → A and B
 *   a Westrian military delegation led by Minister A → whoever leads it · Westrian leader A, senior Westrian foreign ministry official A
 *   on a visit to Lima, Peru, the minister met → the state behind its town is no side of what is told
 *
 * Gotcha: only a participle right behind the team folds it; "the delegation was led by A" is a sentence about the team.
 */
import { tokenQuestion } from "../text/tokens.ts";
import { settleState } from "./registry.ts";
import type { Unit } from "./unit.ts";

const TEAM = /(?:^|\s)(?:delegation|mission|team|side)$/;
/** What may stand between the team and "led by": "of 40 officers", "from the ministry of defence of Westria". */
const REACH = 9;
/** Words before a noun of people that are neither article nor verb. */
const describes = tokenQuestion(({ lower }) =>
  /^(?:high-level|high-ranking|high-powered|top-level|senior|top|veteran|official|visiting|parliamentary|parliament|military|business|government|governmental|ministerial|inter-ministerial|interministerial|inter-agency|trade|economic|technical|large|joint|naval|army|cross-party|opposition|supreme|new|ruling|party|[\p{L}\d-]+-(?:member|strong|person))$/u.test(
    lower,
  ),
);
const HUMAN = /^(?:leader|strongman|official|diplomat|negotiator|lawmaker|statesman|politician|delegate)$/;
/** The noun before a name: a word from a list, or the cheap half of it. */
const isHuman = tokenQuestion(({ lower }) => HUMAN.test(lower));
const isLed = tokenQuestion(({ lower }) => lower === "led" || lower === "headed");

const asks = (unit: Unit | undefined, question: (form: NonNullable<Unit["form"]>) => boolean): boolean =>
  unit?.form !== undefined && question(unit.form);

/** The first unit of the group whose noun stands at `k`: its adjectives and its state included, its article not. */
const groupFirst = (units: readonly Unit[], k: number): number => {
  let first = k;
  while (first > 0) {
    const unit = units[first - 1] as Unit;
    const state = (unit.kind === "demonym" || unit.kind === "org" || unit.kind === "quantity" || unit.kind === "name") && !unit.possessive;
    if (!state && !asks(unit, describes)) break;
    first--;
  }
  return first;
};

/** Where the name stands of whoever leads the team at unit `k`, or -1. */
const leaderAt = (units: readonly Unit[], k: number): number => {
  for (let n = k + 1; n < Math.min(units.length - 2, k + REACH); n++) {
    const unit = units[n] as Unit;
    if (asks(unit, isLed)) {
      const at = units[n + 1]?.lower === "by" ? (units[n + 2]?.lower === "the" ? n + 3 : n + 2) : -1;
      return units[at]?.kind === "person" && units[at]?.person !== undefined && units[at]?.persons === undefined ? at : -1;
    }
    const comma = unit.lower === "," && asks(units[n + 1], isLed);
    if (unit.kind === "person" || unit.kind === "pronoun" || (unit.kind === "mark" && !comma)) return -1;
    if (unit.kind === "word" && !comma && !/^(?:of|from|the|a|and|comprising|including)$/.test(unit.lower) && !isPlainNoun(units, n))
      return -1;
  }
  return -1;
};
/** A word behind "of" or "from", or behind such a word: a noun of the group, no verb. */
const isPlainNoun = (units: readonly Unit[], n: number): boolean => {
  for (let m = n - 1; m > n - REACH && m >= 0; m--) {
    const unit = units[m] as Unit;
    if (/^(?:of|from|comprising|including)$/.test(unit.lower)) return true;
    if (TEAM.test(unit.lower)) return false;
  }
  return false;
};

const HOLDERS = /^(?:chiefs|heads|commanders|leaders|ministers|presidents|directors)$/;
const isHolders = tokenQuestion(({ lower }) => HOLDERS.test(lower));
/** Units between the noun and the names. */
const OF_WHAT = 9;
/**
 * "chiefs of the Northish and Westrian navies, A and B": the names behind the plural noun at unit `k`, with their states in that order;
 * undefined where no two names stand there.
 */
const namedHolders = (units: readonly Unit[], k: number): { readonly at: number; readonly states: readonly string[] } | undefined => {
  if (!asks(units[k], isHolders) || units[k + 1]?.lower !== "of") return undefined;
  const states: string[] = [];
  for (let n = k + 2; n < Math.min(units.length - 3, k + OF_WHAT); n++) {
    const unit = units[n] as Unit;
    if ((unit.kind === "demonym" || unit.kind === "country" || unit.kind === "org") && unit.country !== null) states.push(unit.country);
    if (unit.kind === "person" || unit.kind === "date") return undefined;
    if (unit.lower !== ",") continue;
    const pair = [units[n + 1], units[n + 3]];
    const named =
      units[n + 2]?.lower === "and" && pair.every((u) => u?.kind === "person" && u.person !== undefined && u.persons === undefined);
    return named && states.length === 2 ? { at: n + 1, states } : undefined;
  }
  return undefined;
};

/** The unit of `person` that begins where the group does. */
const widened = (person: Unit, from: Unit, visiting: boolean): Unit => ({
  ...person,
  first: from.first,
  start: from.start,
  ...(visiting ? { visiting } : {}),
});

const isBehindState = tokenQuestion(({ lower }) => /^(?:on|in|at|for|from|to|with|where|when|during|after|before|and)$/.test(lower));
/** Does a state that only says where its town is stand behind the comma at unit `k`? "in Lima, Peru agreed", "in Lima, Peru, Chile and Kenya" are sides. */
const isStateOfTown = (units: readonly Unit[], k: number): boolean => {
  const [town, state, behind, then] = [units[k - 1], units[k + 1], units[k + 2], units[k + 3]];
  if (units[k]?.lower !== "," || town?.kind !== "place" || state?.kind !== "country" || state.possessive) return false;
  if (town.country === null || town.country !== state.country) return false;
  if (behind === undefined || behind.kind === "date" || behind.lower === "." || behind.lower === ")") return true;
  if (behind.lower === ",") return then !== undefined && then.kind !== "country" && then.lower !== "and" && then.kind !== "place";
  return asks(behind, isBehindState) && (behind.lower !== "and" || then?.kind === "word");
};

/** Does the "of" at unit `k` only say again whose the plural office before "and" is? Not where the names stand between. */
const isSharedOffice = (units: readonly Unit[], k: number): boolean => {
  const [office, and, state, behind] = [units[k - 2], units[k - 1], units[k + 1], units[k + 2]];
  if (and?.lower !== "and" || office?.kind !== "official" || office.plural !== true || office.country === null) return false;
  return state?.kind === "country" && !state.possessive && behind?.lower !== ",";
};

const foldSentence = (units: readonly Unit[]): readonly Unit[] => {
  let out: Unit[] | undefined;
  let copied = 0;
  for (let k = 0; k + 1 < units.length; k++) {
    if (k < copied) continue;
    const unit = units[k] as Unit;
    if (unit.kind === "mark" && isStateOfTown(units, k)) {
      out ??= [];
      const [town, state] = [units[k - 1] as Unit, units[k + 1] as Unit];
      out.push(...units.slice(copied, k - 1), { ...town, last: state.last, end: state.end });
      copied = k + 2;
      continue;
    }
    // "the presidents of Westria and of Eastria"
    if (unit.lower === "of" && isSharedOffice(units, k)) {
      out ??= [];
      out.push(...units.slice(copied, k));
      copied = k + 1;
      continue;
    }
    let person = -1;
    if (asks(unit, isHuman)) {
      const before = units[k - 1];
      // "Westria's Free Citizens Movement leader A"
      const party = before?.kind === "name" && isOwner(units[k - 2]);
      const state = before !== undefined && (before.kind === "demonym" || before.kind === "org" || party || asks(before, describes));
      const next = units[k + 1];
      if (state && next?.kind === "person" && next.person !== undefined && next.persons === undefined) person = k + 1;
    } else if (asks(unit, isHolders)) person = namedHolders(units, k)?.at ?? -1;
    else if ((unit.kind === "word" || unit.kind === "org") && TEAM.test(unit.lower)) person = leaderAt(units, k);
    if (person < 0) continue;
    const first = Math.max(copied, groupFirst(units, k));
    // "Northland's delegation": whose it is stands before.
    const visiting = units.slice(first, k).some((u) => u.lower === "visiting");
    out ??= [];
    out.push(...units.slice(copied, first), widened(units[person] as Unit, units[first] as Unit, visiting));
    copied = person + 1;
  }
  return out === undefined ? units : [...out, ...units.slice(copied)];
};

/** "Westrian foreign ministry official A", "A (Minister of Defence, Westria)": whose state the words beside a name tell. */
export const settleDescribed = (sentences: readonly (readonly Unit[])[]): void => {
  for (const units of sentences)
    for (const [k, unit] of units.entries()) {
      const holders = namedHolders(units, k);
      for (const [n, state] of (holders?.states ?? []).entries()) {
        const person = units[(holders?.at ?? 0) + 2 * n]?.person;
        if (person !== undefined) settleState(person, state);
      }
      if (unit.kind !== "person" || unit.person === undefined || unit.persons !== undefined) continue;
      const state = asks(units[k - 1], isHuman) ? stateBefore(units, k - 1) : stateInBracket(units, k + 1);
      if (state !== null) settleState(unit.person, state);
    }
};

const isOwner = (unit: Unit | undefined): boolean => unit?.kind === "country" && unit.possessive;

const stateBefore = (units: readonly Unit[], noun: number): string | null => {
  const first = groupFirst(units, noun);
  const owner = units[first - 1];
  if (isOwner(owner)) return owner?.country ?? null;
  const group = units.slice(first, noun);
  return group.find((u) => (u.kind === "demonym" || u.kind === "org") && u.country !== null)?.country ?? null;
};

/** The state that alone or behind an office and a comma stands in the bracket that opens at `k`. */
const stateInBracket = (units: readonly Unit[], k: number): string | null => {
  // The unit of a name may hold the bracket and the office: "A (Minister of Defence", ",", "Westria", ")".
  if (units[k]?.lower === "," && units[k - 1]?.lower.includes("(") && units[k + 1]?.kind === "country" && units[k + 2]?.lower === ")")
    return units[k + 1]?.country ?? null;
  if (units[k]?.lower !== "(") return null;
  const close = units.findIndex((u, n) => n > k && n <= k + BRACKET && u.lower === ")");
  const state = units[close - 1];
  if (close < 0 || state?.kind !== "country") return null;
  const office = close === k + 2 || (units[close - 2]?.lower === "," && units[k + 1]?.kind === "official");
  return office ? state.country : null;
};
/** Units of such a bracket. */
const BRACKET = 5;

/** The sentences with such groups folded. */
export const foldPeople = (sentences: readonly (readonly Unit[])[]): readonly (readonly Unit[])[] => sentences.map(foldSentence);
