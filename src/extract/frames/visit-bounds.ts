/**
 * The first and the last day of a stay, told beside it: "a visit that began on Monday and runs until Friday", "his trip ended
 * yesterday", "was in Lima from the 3rd until Tuesday", "is visiting Peru through Sunday".
 *
 * Each adds its day to the visit as the sentence, or an earlier one, tells it; a visit whose days are told as a whole takes none.
 */
import { unitTest } from "../mentions/ask.ts";
import type { DateRef } from "../../model/claim.ts";
import { dateNear, dateRef } from "./circumstance.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Draft } from "./draft.ts";
import { modalityOf } from "./modality.ts";
import { clausesOf, evidenceOf, type Scene, subjectOf, verbAround, wordsOf } from "./scene.ts";
import { destination } from "./visit-place.ts";
import { onlyVisit, onlyVisitor, takeBack, type VisitDraft, type VisitMemory } from "./visit-memory.ts";

const isEnding = unitTest(
  /^(?:end|ends|ended|ending|conclude|concludes|concluded|concluding|finish|finishes|finished|last|lasts|lasted|run|runs|ran|running|continue|continues|extends|wraps|wrapped|winds|closes|closed)$/,
);
const isBeginning = unitTest(
  /^(?:begin|begins|began|begun|beginning|start|starts|started|starting|opened|opens|kicked|kicks|commenced|commences|commencing)$/,
);
const isVisit = unitTest(/^(?:visit|trip|tour|stay|journey)$/);
const isRelative = unitTest(/^(?:that|which)$/);
const isModal = unitTest(/^(?:will|would|shall)$/);
const isUntil = unitTest(/^(?:until|till|through)$/);
/** Units from "that" back to the visit: "to the Peruvian capital, Lima,". */
const REACH = 10;

/** Whether a wording names a single day. */
export const isOneDay = (when: DateRef["when"]): boolean =>
  when.kind === "weekday" ||
  when.kind === "day_of_month" ||
  (when.kind === "days" && when.day === when.to_day && when.month === when.to_month) ||
  ((when.kind === "relative" || when.kind === "offset") && when.unit === "day");

/** "on July 22-23", "for three days from Monday": the stay has its last day. */
export const isWhole = ({ date }: VisitDraft): boolean => date !== null && (date.value.lasting !== undefined || isRange(date.value.when));
const isRange = (when: DateRef["when"]): boolean => when.kind === "days" && (when.day !== when.to_day || when.month !== when.to_month);

/** The visit within reach left of unit `k`, with no verb between; -1 where none. */
const visitLeftOf = (scene: Scene, k: number): number => {
  const { verbs } = clausesOf(scene);
  for (let n = k; n >= Math.max(0, k - REACH); n--) {
    if (isVisit(scene.units[n])) return n;
    if (verbs.some((v) => v.at === n)) return -1;
  }
  return -1;
};

/**
 * The noun of travel that the word at `at` is said of: its subject, what "that" stands for, or that of the word it is joined to;
 * -1 where none. "ends" and "runs" may stand as nouns in the clause.
 */
const nounOf = (scene: Scene, at: number, joined: number): number => {
  const { units } = scene;
  const { verbs } = clausesOf(scene);
  const verb = verbs.find((v) => v.at === at) ?? verbs.find((v) => v.at === at - 1 && isModal(units[v.at]));
  const first = verb?.first ?? at;
  const before = units[first - 1];
  if (joined >= 0 && /^(?:and|,|but)$/.test(before?.lower ?? "")) return joined;
  if (isRelative(before)) return visitLeftOf(scene, first - 2);
  // "a visit to Lima, ending on Friday", "a visit due to end on Friday"
  if (verb?.form !== "finite" && /(?:ing|n|t|d)$/.test(units[at]?.lower ?? "")) return visitLeftOf(scene, first - 1);
  const subject = verb?.subject;
  if (subject == null) return -1;
  // The group of the subject may end before its last noun: "the delegation's visit".
  for (let k = subject.first; k < first && units[k]?.kind !== "mark"; k++) if (isVisit(units[k])) return k;
  return -1;
};

/** The visit that the noun at `noun` tells: this sentence's, else the only one the report has. */
const visitAt = (scene: Scene, memory: VisitMemory, noun: number): VisitDraft | undefined => {
  const here = memory.told.filter((d) => d.trigger.start === scene.sentence.start);
  const at = scene.units[noun]?.start;
  // A tour leads to other states, too.
  if (scene.units[noun]?.lower === "tour") return here.find((d) => d.trigger.at_start === at);
  return (
    here.find((d) => d.trigger.at_start === at) ??
    here.findLast((d) => d.trigger.at_start < (at ?? 0)) ??
    onlyVisit(memory, scene.sentence.item)
  );
};

const again = (scene: Scene, visit: VisitDraft, at: number, rule: string, date: VisitDraft["date"]): VisitDraft => ({
  ...visit,
  rule,
  trigger: evidenceOf(scene, scene.units[at] as Scene["units"][number]),
  attributed_to: null,
  date,
});

/** The day behind the word at `at`, past "on", "until" and a place. */
const dayBehind = (units: readonly Unit[], at: number): Unit | undefined => {
  for (let k = at + 1; k < at + DAY_REACH; k++) {
    const unit = units[k];
    if (unit?.kind === "date") return unit.temporal !== undefined && isOneDay(unit.temporal.when) ? unit : undefined;
    if (unit === undefined || !(unit.kind === "place" || unit.kind === "country" || ON_THE_WAY.test(unit.lower))) return undefined;
  }
  return undefined;
};
/** "began in Lima on Monday", "began on Monday in Lima": where a journey began, around its day. */
const placeBehind = (units: readonly Unit[], at: number, day: Unit): Unit | undefined => {
  const k = units.indexOf(day);
  const near = [...units.slice(at + 1, k), ...(units[k + 1]?.lower === "in" ? units.slice(k + 2, k + 3) : [])];
  return near.find((u) => (u.kind === "place" || u.kind === "country") && u.country !== null && !u.possessive);
};
const DAY_REACH = 6;
const ON_THE_WAY = /^(?:on|off|up|until|till|through|to|for|in|at|here|there|early|late|the)$/;

/** "a visit that ends on Saturday": is the day at unit `i` the first or last of a stay, and no day of what is told beside it? */
export const isBoundOfStay = (scene: Scene, i: number): boolean => {
  const { units } = scene;
  for (let k = i - 1; k >= Math.max(0, i - DAY_REACH); k--) {
    const unit = units[k] as Unit;
    if (isEnding(unit) || isBeginning(unit)) return nounOf(scene, k, -1) >= 0;
    if (!(unit.kind === "place" || unit.kind === "country" || ON_THE_WAY.test(unit.lower))) return false;
  }
  return false;
};

/** "which began on Wednesday and runs until Friday": days that verbs of beginning and ending give a visit. */
const bySaying = (scene: Scene, memory: VisitMemory): VisitDraft[] => {
  const { units } = scene;
  const found: VisitDraft[] = [];
  let joined = -1;
  for (const [at, unit] of units.entries()) {
    const ends = isEnding(unit);
    if (!ends && !isBeginning(unit)) {
      if (clausesOf(scene).verbs.some((v) => v.at === at)) joined = -1;
      continue;
    }
    if (scene.quoted[at] === true) continue;
    joined = nounOf(scene, at, joined);
    const own = joined < 0 ? undefined : visitAt(scene, memory, joined);
    // "The tour began on Sunday in Lima", told of whoever is on it
    const onTour =
      own === undefined && joined >= 0 && !ends && joined <= 1 && units[joined]?.lower === "tour"
        ? onlyVisitor(memory, scene.sentence.item)
        : undefined;
    const visit = own ?? onTour;
    if (visit === undefined || (own !== undefined && isWhole(visit))) continue;
    const { tense, status } = modalityOf(units, at);
    if (status !== "held" && status !== "planned") continue;
    const present = /(?:s|end|run|last)$/.test(unit.lower) && unit.lower !== "begins" && unit.lower !== "starts";
    const ahead = status === "planned" || present || visit.status.value === "planned";
    const day = dayBehind(units, at);
    const place = ends || day === undefined ? undefined : placeBehind(units, at, day);
    if (place !== undefined && day !== undefined && place.country !== visit.country?.value) {
      // "The trip began on Monday in Lima", told of a journey that leads on: its first stop.
      const first = destination(scene, place);
      const date = dateRef(scene, day, ahead ? "future" : tense);
      if (visit.visitor.value.country !== place.country)
        found.push({
          ...again(scene, visit, at, "begun-in", date),
          city: first.city,
          country: first.country as NonNullable<VisitDraft["country"]>,
        });
      continue;
    }
    if (own === undefined) continue;
    if (day === undefined || day.start === visit.date?.evidence.at_start) continue;
    const date = dateRef(scene, day, ahead ? "future" : tense);
    const days = lengthBefore(units, joined);
    const lasting = days === undefined ? {} : { lasting: ends ? -days : days };
    found.push(again(scene, visit, at, ends ? "left" : "begun", { ...date, value: { ...date.value, ...lasting } }));
  }
  return found;
};

const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, ten: 10 };
/** "(was there on) a two-day working visit (that ended on Monday)": the days of the stay whose noun is at unit `noun`, or undefined. */
const lengthBefore = (units: readonly Unit[], noun: number): number | undefined => {
  for (let k = noun - 1; k >= Math.max(0, noun - ADJECTIVES); k--) {
    const told = /^(\w+)-day$/.exec(units[k]?.lower ?? "")?.[1] ?? (units[k + 1]?.lower === "day" ? units[k]?.lower : undefined);
    const days = told === undefined ? Number.NaN : (COUNTS[told] ?? Number(told));
    if (days >= 2 && days <= LONGEST) return days;
  }
  return undefined;
};
/** Units between the length of a stay and its noun. */
const ADJECTIVES = 4;
const LONGEST = 31;

/** "was in Lima from the 3rd until Tuesday", "is visiting Peru through Sunday": the day up to which a sentence's own visits last. */
const byUntil = (scene: Scene, memory: VisitMemory): VisitDraft[] => {
  const { units } = scene;
  const here = memory.told.filter((d) => d.trigger.start === scene.sentence.start && !isWhole(d));
  if (here.length === 0 || !units.some(isUntil)) return [];
  const found: VisitDraft[] = [];
  for (const visit of here) {
    const at = units.findIndex((u) => u.start === visit.trigger.at_start);
    const next = clausesOf(scene).verbs.find((v) => v.first > at && v.form === "finite")?.first ?? units.length;
    const k = units.findIndex((u, n) => n > at && n < next && u.kind === "date" && isUntil(units[n - 1]));
    const day = units[k];
    if (day?.temporal === undefined || !isOneDay(day.temporal.when) || day.start === visit.date?.evidence.at_start) continue;
    const verb = verbAround(scene, at);
    const over = visit.status.value === "held" && /^(?:was|were|stayed|visited|spent|toured)$/.test(units[verb?.at ?? -1]?.lower ?? "");
    found.push(again(scene, visit, k, "left", dateRef(scene, day, over ? "past" : "future")));
  }
  return found;
};

const isPlacing = unitTest(/^(?:take|takes|took|taking)$/);
const isBeing = unitTest(/^(?:was|were|came)$/);

/** "The visit will take place on August 20 and 21", "Her last trip to Lima, as minister, was in 2018": the day of a visit without one. */
const byTakingPlace = (scene: Scene, memory: VisitMemory): VisitDraft[] => {
  const { units } = scene;
  for (const [at, unit] of units.entries()) {
    const places = isPlacing(unit) && units[at + 1]?.lower === "place";
    if (scene.quoted[at] === true || !(places || isBeing(unit))) continue;
    const from = places ? at + 2 : at + 1;
    const day =
      units[
        /^(?:on|in|back|from|between)$/.test(units[from]?.lower ?? "") ? (units[from + 1]?.lower === "in" ? from + 2 : from + 1) : from
      ];
    // "The visit came two months after …": counted from something else.
    if (day?.temporal === undefined || day.temporal.role === "age" || /^(?:offset|past)$/.test(day.temporal.when.kind)) continue;
    const noun = nounOf(scene, at, -1);
    const visit = noun < 0 ? undefined : visitAt(scene, memory, noun);
    if (visit === undefined || visit.date !== null) continue;
    const { tense, status } = modalityOf(units, at);
    if (status !== "held" && status !== "planned") continue;
    const own = visit.trigger.at_start === units[noun]?.start;
    const date = dateRef(scene, day, tense);
    return [own ? { ...visit, date } : again(scene, visit, noun, "visit-dated", date)];
  }
  return [];
};

const PROGRAMME = /^(?:off |up )?(?:his|her|their|the) (?:[\w-]+ )?(?:programme|program|schedule|engagements|itinerary)\b/;
/** "The minister ended her programme in Lima on Thursday": the last day of the one visit told, also of one told by its length. */
const byProgramme = (scene: Scene, memory: VisitMemory): VisitDraft[] => {
  const { units, sentence } = scene;
  for (const { at, form } of clausesOf(scene).verbs) {
    if (form === "infinitive" || !isEnding(units[at]) || !PROGRAMME.test(wordsOf(units, at + 1, at + 5))) continue;
    const visit = onlyVisit(memory, sentence.item);
    const over = memory.told.findLast((d) => (d.date?.value.lasting ?? 0) < -1 && d.visitor.value.name === visit?.visitor.value.name);
    const length = over?.date?.value.lasting ?? visit?.date?.value.lasting ?? -1;
    if (visit === undefined || length > 0 || !subjectOf(scene, at).some((a) => a.display === visit.visitor.value.name)) return [];
    const { tense, status } = modalityOf(units, at);
    const day = dateNear(scene, at, at + 1, { tense });
    if (status !== "held" || day === null || !isOneDay(day.value.when)) return [];
    // "returned on Friday from a four-day visit": four days up to the last of them.
    if (over !== undefined) takeBack(memory, over);
    return [again(scene, visit, at, "left", length < -1 ? { ...day, value: { ...day.value, lasting: length } } : day)];
  }
  return [];
};

/** What a sentence tells of the first and last days of visits. */
export const boundsOfStay = (scene: Scene, memory: VisitMemory): Draft[] => {
  if (memory.item !== scene.sentence.item || memory.told.length === 0 || !scene.kinds.has("date")) return [];
  return [...bySaying(scene, memory), ...byUntil(scene, memory), ...byTakingPlace(scene, memory), ...byProgramme(scene, memory)];
};
