/**
 * Who else was there: "The meeting was attended by A and B", "Also present was A", "A attended", "the talks, also attended by A",
 * "the audience took place in the presence of A", "they were joined by A". Whoever is told so took part in the meeting told before.
 *
 * "accompanied by A" tells who travelled along, and is not read here. A signing has witnesses, no attendants.
 */
import { complementsAfter } from "../clauses/complements.ts";
import type { Verb } from "../clauses/parse.ts";
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateNear } from "./circumstance.ts";
import type { Draft } from "./draft.ts";
import { isTalkNoun } from "./meet-form.ts";
import { isMeetingVerb } from "./meet-verb-words.ts";
import { modalityOf } from "./modality.ts";
import {
  type Actor,
  clausesOf,
  evidenceOf,
  groundUnit,
  personRef,
  readActors,
  type Scene,
  sentenceAt,
  subjectOf,
  wordsOf,
} from "./scene.ts";

type Meeting = Extract<Draft, { kind: "meeting" }>;

const isAttending = unitTest(
  /^(?:attended|attend|attends|attending|present|presence|attendance|joined|participated|participates|participating|took|takes|taking|sat)$/,
);
const isBeside = unitTest(/^(?:attending|participating|joining|sitting|side)$/);
const isGathering = unitTest(/^(?:reception|session|ceremony)$/);
const isBe = unitTest(/^(?:was|were|is|are)$/);
const isBack = unitTest(/^(?:it|which|this|that|they)$/);
const isSigning = unitTest(
  /^(?:signed|sign|signs|signing|inked|initialled|exchanged|exchange|adopted|sealed|concluded|unveiled|inaugurated)$/,
);
const isThing = (unit: Unit | undefined): boolean => unit !== undefined && (isTalkNoun(unit) || isGathering(unit));

const persons = (actors: readonly Actor[]): Actor[] => actors.filter((a) => a.kind === "person");

interface Attendance {
  /** The word that tells it. */
  readonly unit: Unit;
  readonly who: readonly Actor[];
  /** "were joined by": those of a third state make it another exchange. */
  readonly joined: boolean;
  readonly status: Meeting["status"]["value"];
}

/** Is the thing attended, within a few units from `from`, a meeting or nothing at all? */
const ofMeeting = (units: readonly Unit[], from: number): boolean => {
  for (let k = from; k < from + REACH; k++) {
    const unit = units[k];
    if (unit === undefined || /^[.,;]$/.test(unit.lower)) return true;
    if (isThing(unit)) return true;
    if (!/^(?:the|this|these|that|as|well|also|in|at|during|on|their|from|both|other|side|sides)$/.test(unit.lower)) return false;
  }
  return false;
};
const REACH = 6;

/** Does the head of a noun group that ends before unit `k` point at a meeting ("the talks, also attended by")? */
const behindMeeting = (units: readonly Unit[], k: number): boolean => {
  for (let j = k - 1; j >= 0 && j > k - REACH; j--) {
    const unit = units[j] as Unit;
    if (isThing(unit) || isBack(unit)) return true;
    if (
      unit.lower !== "," &&
      unit.lower !== "also" &&
      unit.lower !== "was" &&
      unit.lower !== "were" &&
      unit.lower !== "held" &&
      unit.kind !== "date"
    )
      return false;
  }
  return false;
};

/** "attended on the Northish side by A": where the words end that say whose side; `at` where there are none. */
const overSide = (units: readonly Unit[], at: number): number => {
  const from = units[at]?.lower === "," ? at + 1 : at;
  if (!/^(?:on|from|for)$/.test(units[from]?.lower ?? "")) return at;
  const side = units.findIndex((u, k) => k > from && k <= from + SIDE_WORDS && /(?:^| )(?:side|delegation|part)$/.test(u.lower));
  if (side < 0) return at;
  return units[side + 1]?.lower === "," ? side + 2 : side + 1;
};
const SIDE_WORDS = 4;

/** "X attended", "was attended by X", "took part in the talks": who was there by the verb. */
const byVerb = (scene: Scene, verb: Verb): Actor[] => {
  const { units } = scene;
  const word = units[verb.at]?.lower ?? "";
  const after = (): Actor[] =>
    complementsAfter(scene, clausesOf(scene), verb.at + 1)
      .slice(0, 8)
      .flatMap((c, n, row) => (c.prep === "by" || (c.joined && row.slice(0, n).some((b) => b.prep === "by")) ? persons(c.actors) : []));
  if (/^attended$/.test(word) && units[overSide(units, verb.at + 1)]?.lower === "by") {
    const head = verb.subject === null ? undefined : units[verb.subject.last - 1];
    // "had talks with A, attended by B"
    const participle = units[verb.at - 1]?.kind === "person" || units[verb.at - 1]?.lower === ",";
    return (head !== undefined && (isThing(head) || isBack(head))) ||
      behindMeeting(units, verb.at) ||
      (participle && ofTalks(units, verb.at))
      ? after()
      : [];
  }
  if (word === "joined" && units[verb.at + 1]?.lower === "by" && isBe(units[verb.first])) return after();
  const partakes =
    (/^attend(?:ed|s)?$/.test(word) && ofMeeting(units, verb.at + 1)) ||
    (/^(?:took|takes)$/.test(word) && units[verb.at + 1]?.lower === "part" && ofMeeting(units, verb.at + 2)) ||
    (/^participate[ds]$/.test(word) && ofMeeting(units, verb.at + 1)) ||
    (word === "sat" && units[verb.at + 1]?.lower === "in" && units[verb.at + 2]?.lower === "on" && ofMeeting(units, verb.at + 3));
  return partakes ? persons(subjectOf(scene, verb.at)) : [];
};

/** "Also present was A", "Attending the meeting were A and B", "Present: A". */
const fronted = (scene: Scene): { at: number; who: Actor[] } | undefined => {
  const { units } = scene;
  const at = units[0]?.lower === "also" ? 1 : 0;
  const head = units[at]?.lower === "in" && units[at + 1]?.lower === "attendance" ? at + 1 : at;
  if (!/^(?:present|attending|attendance|participating|joining)$/.test(units[head]?.lower ?? "")) return undefined;
  const be = units.findIndex((u, k) => k > head && k <= head + FRONT && (isBe(u) || u.lower === ":"));
  if (be < 0 || units.slice(head, be).some((u) => u.lower === ",")) return undefined;
  return { at: head, who: persons(readActors(scene, be + 1).actors) };
};
const FRONT = 12;

/** Does the sentence tell of talks, and of nothing that is signed or shown? */
const ofTalks = (units: readonly Unit[], k: number): boolean =>
  !units.some(isSigning) && units.slice(0, k).some((u) => isThing(u) || isMeetingVerb(u));

/** "A was present", "… in the presence of A": who was there by a noun or an adjective. */
const byPresence = (scene: Scene, k: number): Actor[] => {
  const { units } = scene;
  if (units[k]?.lower === "present" && ofMeeting(units, k + 1)) {
    let be = k - 1;
    while (be > 0 && /^(?:also|both|all)$/.test(units[be]?.lower ?? "")) be--;
    return isBe(units[be]) ? persons(subjectOf(scene, be)) : [];
  }
  if (units[k]?.lower === "attendance" && units[k - 1]?.lower === "in" && isBe(units[k - 2])) return persons(subjectOf(scene, k - 2));
  if (units[k]?.lower === "presence" && units[k + 1]?.lower === "of" && units[k - 2]?.lower === "in" && ofTalks(units, k))
    return persons(readActors(scene, k + 2).actors);
  return [];
};

const TAKES_PART =
  /^(?:(?:also|both|likewise) )?(?:taking part|participating|attending|sitting in|joining (?:in|them)|present|in attendance|at (?:his|her|their) side)\b/;
/** "met A, with B taking part on the Northish side": does whoever stands before unit `next` only attend? */
export const onlyAttends = ({ units }: Scene, next: number): boolean => {
  const at = units[next]?.lower === "," ? next + 1 : next;
  return TAKES_PART.test(wordsOf(units, at, at + 4));
};
/** "…, with A in attendance": who was there beside a meeting, behind "with" at unit `k`. */
const besideIt = (scene: Scene, k: number): Actor[] => {
  const { actors, next } = readActors(scene, k + 1);
  return onlyAttends(scene, next) ? persons(actors) : [];
};

/** Everybody of whom the sentence says that they were there. */
const attendances = (scene: Scene): Attendance[] => {
  const { units, quoted } = scene;
  if (!units.some((u) => isAttending(u) || isBeside(u))) return [];
  const told: Attendance[] = [];
  const put = (at: number, who: readonly Actor[]): void => {
    if (who.length > 0 && quoted[at] !== true)
      told.push({ unit: units[at] as Unit, who, joined: units[at]?.lower === "joined", status: modalityOf(units, at).status });
  };
  const first = fronted(scene);
  if (first !== undefined) put(first.at, first.who);
  for (const verb of clausesOf(scene).verbs) if (isAttending(units[verb.at])) put(verb.at, byVerb(scene, verb));
  for (const [k, unit] of units.entries())
    if (unit.lower === "present" || unit.lower === "attendance" || unit.lower === "presence") put(k, byPresence(scene, k));
    else if (unit.lower === "with") put(k, besideIt(scene, k));
  return told;
};

/** The meeting that the sentence tells before unit `unit`, or one told a little before; undefined where several may be meant. */
const attended = (scene: Scene, gathered: readonly Gathered[], { unit, status }: Attendance): number => {
  const told = (d: Draft | undefined): d is Meeting => d?.kind === "meeting" && d.form.value !== "session" && d.status.value === status;
  for (let n = gathered.length - 1; n >= 0 && gathered[n]?.item === scene.sentence.item; n--) {
    const draft = gathered[n]?.draft;
    if (draft === undefined || draft.trigger.at_start > unit.end) continue;
    const back = scene.sentence.index - sentenceAt(scene.dossier.document.sentences, draft.trigger.start);
    if (back > BACK) return only(told, scene, gathered);
    if (told(draft) && draft.background && back > 1) return -1;
    if (!told(draft)) continue;
    // "met separately with B and C": which of the two was attended nothing tells.
    const twin = gathered[n - 1]?.draft;
    return told(twin) && twin.trigger.at_start === draft.trigger.at_start ? -1 : n;
  }
  return -1;
};
/** "The talks were attended by A", at the end of a report that tells of one meeting: where that stands, or -1. */
const only = (told: (d: Draft | undefined) => d is Meeting, { sentence, units }: Scene, gathered: readonly Gathered[]): number => {
  const back = units.findIndex(isBack);
  const goesOn = back >= 0 && back < SIDE_WORDS + 2 && isBe(units[back + 1]) && units[back + 2]?.lower === "attended";
  if (!goesOn && (units[0]?.lower !== "the" || !isThing(units[1]))) return -1;
  const own = gathered.filter(({ draft, item }) => item === sentence.item && told(draft) && !draft.background);
  return own.length === 1 ? gathered.indexOf(own[0] as Gathered) : -1;
};

/** Sentences back to which "the meeting" points. */
const BACK = 3;

interface Gathered {
  draft: Draft;
  readonly item: number;
  readonly tied: boolean;
}

/** Adds whoever attended to the meeting they attended, in place, among the drafts told so far. */
export const joinAttendants = (scene: Scene, gathered: Gathered[]): void => {
  if (scene.sentence.zone !== "body") return;
  for (const attendance of attendances(scene)) {
    const told = gathered[attended(scene, gathered, attendance)];
    if (told?.draft.kind !== "meeting") continue;
    const meeting = withAttendants(scene, told.draft, attendance);
    const third = attendance.joined && meeting.countries.length > Math.max(1, told.draft.countries.length);
    if (!third) told.draft = meeting;
    else {
      const at = scene.units.indexOf(attendance.unit);
      const date = dateNear(scene, at, at + 1, { tense: "past" }) ?? meeting.date;
      gathered.push({
        draft: { ...meeting, date, rule: "joined-by", trigger: evidenceOf(scene, attendance.unit) },
        item: told.item,
        tied: false,
      });
    }
  }
};

/** The meeting with whoever attended it beside its own people; the same meeting where they are told already. */
const withAttendants = (scene: Scene, meeting: Meeting, { who }: Attendance): Meeting => {
  const names = new Set(meeting.participants.map((p) => p.value.name));
  const states = new Set(meeting.countries.map((c) => c.value));
  const added = who.filter((a) => !names.has(a.display));
  if (added.length === 0) return meeting;
  const countries = [...meeting.countries];
  for (const { country, unit } of added) {
    if (country === null || states.has(country)) continue;
    states.add(country);
    countries.push(groundUnit(scene, country, unit));
  }
  return { ...meeting, participants: [...meeting.participants, ...added.map((a) => groundUnit(scene, personRef(a), a.unit))], countries };
};
