/**
 * Day and place of a signing in its own sentence. Days and places of what the paper is about or is to bring about are none:
 * "an MoU on a plant in Oslo", "an agreement to build it in Oslo by 2030".
 */
import type { DateRef, Grounded } from "../../model/claim.ts";
import { auxiliaryBehindGap } from "../clauses/aux-gap.ts";
import type { Act } from "./agree-acts.ts";
import { dateNear, dateRef } from "./circumstance.ts";
import { NOWHERE, type Place, placeNear, placeOf } from "./place-near.ts";
import { FACILITY } from "./works.ts";
import type { Paper } from "./papers.ts";
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { SIGN, TEXT_AGREED } from "./agree-words.ts";
import { clausesOf, groundUnit, type Scene, wordsOf } from "./scene.ts";

/** Does unit `k` stand in an infinitive that only tells what a paper is for, or in what is told of a person ("A, who came on Monday")? */
const isPurpose = (scene: Scene, act: Act, k: number): boolean => {
  const { verbs, governor } = clausesOf(scene);
  const verb = verbs[governor[k] ?? -1];
  if (verb === undefined || verb.at <= act.at || k <= verb.at) return false;
  return verb.form === "infinitive" || scene.units[verb.first - 1]?.lower === "who";
};

const isYear = (unit: Unit | undefined): boolean => unit?.temporal?.when.kind === "year";

/** Does the title of a paper name another one? */
const namesPaper = (paper: Paper): boolean => {
  const own = paper.title?.value.toLowerCase() ?? "";
  const head = own.lastIndexOf(paper.head.toLowerCase());
  const rest = head < 0 ? own : own.slice(head + paper.head.length);
  return /\b(agreement|treaty|convention|protocol|accord|pact|memorandum|arrangement|declaration)\b/.test(rest);
};

const DAY_BEHIND = 6;
/** Where a day of the calendar stands behind the count at unit `from` with but a place between, or -1. */
const dayBehindCount = ({ units }: Scene, from: number): number => {
  for (let k = from + 1; k < Math.min(units.length, from + DAY_BEHIND); k++) {
    const unit = units[k] as Unit;
    if (unit.temporal?.role === "point") return unit.temporal.when.kind === "days" ? k : -1;
    if (!/^(?:place|country)$/.test(unit.kind) && !/^(?:in|at|on|,|the)$/.test(unit.lower)) return -1;
  }
  return -1;
};

const SET =
  /^(?:planned|scheduled|set|due|slated|foreseen|envisaged|expected|fixed|timed|targeted|pencilled|earmarked|announced|postponed|back|off)$/;

const isLeave = unitTest(
  /^(?:authori[sz](?:ed|es|ing)|empower(?:ed|s|ing)|mandated|instructed|approved|allowed|cleared|entitled|permitted|tasked|ordered|commissioned|directed)$/,
);
/** Does the infinitive of an act hang on a verb that gives leave for it? */
const isOfLeave = (scene: Scene, act: Act): boolean => {
  const { verbs, verbOf } = clausesOf(scene);
  const verb = verbs[verbOf[act.at] ?? -1];
  if (verb?.form !== "infinitive") return false;
  const before = verbs.findLast((v) => v.at < verb.first);
  return before !== undefined && isLeave(scene.units[before.at]);
};

/** The date before the "when" that the act's clause opens with, or null. */
const dayOfWhen = (scene: Scene, act: Act): Grounded<DateRef> | null => {
  const { units } = scene;
  for (let k = act.at - 1; k > Math.max(0, act.at - WHEN_WITHIN); k--) {
    if (units[k]?.kind === "mark") return null;
    if (units[k]?.lower !== "when") continue;
    const date = units[units[k - 1]?.lower === "," ? k - 2 : k - 1];
    return date?.temporal === undefined ? null : dateRef(scene, date, act.tense);
  }
  return null;
};
const WHEN_WITHIN = 7;

/** The day that the sentence gives an act and one of its papers, or null. */
export const dayOfAct = (scene: Scene, act: Act, paper: Paper): Grounded<DateRef> | null => {
  // "negotiations were concluded on Friday" dates no signing.
  if (/^negotiat/.test(act.rule)) return null;
  // Since when it is in force is not when it was signed.
  if (act.day != null) return act.day;
  if (act.rule === TEXT_AGREED) return null;
  if (act.rule === "in-force" || act.rule === "draft" || act.rule === "of-a-year") return null;
  if (act.rule === "standing") {
    const since = scene.units.find((u, k) => k >= paper.end && u.kind === "date" && u.temporal?.prep === "since");
    return since === undefined ? null : dateRef(scene, since, "past");
  }
  const at = Math.min(act.at, paper.at);
  const last = Math.max(act.at, paper.end - 1) + 1;
  const own = act.papers.length > 1 ? dateNear(scene, paper.end - 1, paper.end, { tense: act.tense }) : null;
  let found = dateNear(scene, at, last, { tense: act.tense }) ?? own;
  let k = found === null ? -1 : scene.units.findIndex((u) => u.start === found?.evidence.at_start);
  // "was signed a month later in Oslo, on 7 March": the day itself before the count.
  if (found?.value.when.kind === "offset") {
    const day = dayBehindCount(scene, k);
    if (day >= 0) {
      found = dateRef(scene, scene.units[day] as Unit, act.tense);
      k = day;
    }
  }
  // "a plan for 2025": the years that a paper is for.
  if (k > 0 && k < last && scene.units[k - 1]?.lower === "for" && isYear(scene.units[k])) return null;
  // "the signing is planned for July", but "an agreement on grain for July"
  if (k >= last && scene.units[k - 1]?.lower === "for" && !SET.test(scene.units[k - 2]?.lower ?? "")) {
    found = dateNear(scene, at, k + 1, { tense: act.tense });
    k = found === null ? -1 : scene.units.findIndex((u) => u.start === found?.evidence.at_start);
  }
  // "bound by a treaty since October 1995, when it was signed in Lima"
  if (found === null) return dayOfWhen(scene, act);
  if ((k > act.at && isOfOther(scene, act, paper, k)) || isLater(scene, act, k)) return null;
  // "on Monday the cabinet authorised A to sign a pact": the day of the leave.
  if (k >= 0 && k < act.at && isOfLeave(scene, act)) return null;
  // "in force since May, a year after its signature": the days before are of something else.
  if (act.rule === "its-signature" && k < act.at) return null;
  // "an amendment to the treaty of 1979": the year is the treaty's.
  const dated = scene.units[k - 2];
  // "a programme running to 2030": how far the paper looks ahead.
  if (/^(to|until|through|towards?|till|up)$/.test(scene.units[k - 1]?.lower ?? "")) return null;
  if (scene.units[k - 1]?.lower === "of" && dated?.instrument !== undefined && dated !== paper.unit) return null;
  // "a protocol amending the agreement on transit dated 7 July 2000": of the older paper in its name.
  if (/^(dated|of|from)$/.test(scene.units[k - 1]?.lower ?? "") && k - 1 === paper.end && namesPaper(paper)) return null;
  return k >= 0 && isPurpose(scene, act, k) ? null : found;
};

const OCCASION = /\b(?:on|at|during|for) (?:that|this|the same) (?:occasion|time|visit|trip|stay|meeting|summit|encounter)\b/;
const NOTED_BEHIND = 8;
/**
 * "The president came to Lima in May 2020; fifteen agreements were signed on that occasion": the date that the clause before, or the
 * sentence before, gives the occasion; or null.
 */
export const dayOfOccasion = (scene: Scene, before: Scene | undefined, act: Act): Grounded<DateRef> | null => {
  const { units } = scene;
  if (
    !/^(?:then|thereupon)$/.test(units[0]?.lower ?? "") &&
    !OCCASION.test(`${wordsOf(units, 0, 4)} ; ${wordsOf(units, act.at + 1, act.at + NOTED_BEHIND)}`)
  )
    return null;
  const isPoint = (u: Unit): boolean => u.temporal?.role === "point" && u.temporal.explicitFuture !== true;
  const own = units.slice(0, act.at).findLast(isPoint);
  if (own !== undefined) return dateRef(scene, own, "past");
  if (before === undefined || before.sentence.paragraph !== scene.sentence.paragraph) return null;
  const dates = before.units.filter(isPoint);
  return dates.length === 1 ? dateRef(before, dates[0] as Unit, "past") : null;
};

const isMadeReady = unitTest(
  /^(?:drafted|negotiated|agreed|proposed|initialled|initialed|finali[sz]ed|prepared|announced|approved|reached|outlined|unveiled)$/,
);
/** "expected to sign a pact drafted in May": of what was done to the paper before. */
const isOfOther = (scene: Scene, act: Act, paper: Paper, k: number): boolean =>
  act.at < paper.at && k > paper.end && k <= paper.end + OTHER_WITHIN && isMadeReady(scene.units[paper.end]);
const OTHER_WITHIN = 5;

const isAfterwards = unitTest(/^(?:later|subsequently|eventually|afterwards|thereafter|since)$/);
/** "In 2017 a court ruled on it, and the two later signed a pact": what stands at unit `k` is of the clause before. */
const isLater = (scene: Scene, act: Act, k: number): boolean =>
  k >= 0 &&
  k < act.at - 1 &&
  isAfterwards(scene.units[act.at - 1]) &&
  clausesOf(scene).verbs.some((v) => v.form === "finite" && v.at > k && v.at < act.at - 1);

/** Does the place at unit `k` only say where the thing stands that a paper is about? */
const isOfSubject = (scene: Scene, paper: Paper, k: number): boolean => {
  const { units } = scene;
  const { classes, verbOf } = clausesOf(scene);
  for (let n = k - 1; n >= Math.max(paper.at, k - 9); n--) {
    const unit = units[n] as Unit;
    // "a roadmap on the training of divers at Mombasa"
    const at = n === k - 2 && unit === paper.unit && /^(at|near|outside|off)$/.test(units[k - 1]?.lower ?? "") && paper.title !== null;
    if (at && (paper.title?.evidence.at_end ?? 0) >= unit.end) return true;
    if (unit.instrument !== undefined) return n < k - 1 && FACILITY.test(unit.lower.split(" ").at(-1) ?? "");
    if (FACILITY.test(unit.lower)) return true;
    if (classes[n] === "comma" || classes[n] === "break" || (verbOf[n] ?? -1) >= 0 || unit.kind === "date") return false;
  }
  return false;
};

const isAct = unitTest((word) => SIGN.test(word));

const JOURNEY =
  /^(?:leaves?|left|fly|flies|flew|flown|travels?|travell?ed|heads?|headed|goes|went|go|came|comes|arrives?|arrived|departs?|departed|return(?:s|ed)?|journey(?:s|ed)?|is|was|be)$/;
const JOURNEY_WITHIN = 12;
/** The town that somebody travels to for what the infinitive tells, or undefined. */
const placeOfJourney = (scene: Scene, act: Act): Place | undefined => {
  const { units } = scene;
  const { verbs, verbOf, classes } = clausesOf(scene);
  const verb = verbs[verbOf[act.at] ?? -1];
  if (verb?.form !== "infinitive") return undefined;
  for (let k = verb.first - 1; k > 0 && verb.first - k < JOURNEY_WITHIN; k--) {
    const unit = units[k] as Unit;
    if (unit.kind === "mark" || classes[k] === "sub" || classes[k] === "rel") return undefined;
    if (unit.kind !== "place" || !/^(?:to|for|in|into|at)$/.test(units[k - 1]?.lower ?? "")) continue;
    const travels = verbs.findLast((v) => v.at < k);
    return travels !== undefined && JOURNEY.test(units[travels.at]?.lower ?? "") ? placeOf(scene, unit) : undefined;
  }
  return undefined;
};

/** The place that the sentence gives an act and one of its papers. */
export const placeOfAct = (scene: Scene, act: Act, paper: Paper): Place => {
  // "Under the 2012 accord ships may dock in Hanoi": where it is applied.
  if (act.rule === "of-a-year" || act.rule === TEXT_AGREED) return NOWHERE;
  // "was on Monday in Lima signed"
  const within = auxiliaryBehindGap(scene.units, act.at) < 0 ? NOWHERE : placeNear(scene, act.at, act.at + 1);
  if (within.country !== null) return within;
  // "signed, at the ministry's headquarters in Lima, an agreement": between the verb and the first of its papers.
  const first = act.papers[0]?.at ?? 0;
  const place = placeNear(scene, Math.min(act.at, paper.at), Math.max(act.at, paper.end - 1) + 1, act.at < first ? first : 0);
  const start = (place.city ?? place.country)?.evidence.at_start;
  const k = start === undefined ? -1 : scene.units.findIndex((u) => u.start === start);
  if (k >= 0 && (isLater(scene, act, k) || (k > act.at && isOfOther(scene, act, paper, k)))) return NOWHERE;
  // "leaves for Lima on Monday to sign a pact": where they go for it.
  if (k < 0) return placeOfJourney(scene, act) ?? place;
  // "Letter of intent between X and Y on the design of boats at Z", a line of a list: the town is in the name of the paper.
  const line = act.open && act.at === paper.at && k > paper.at && !/^[,(;–—-]$/.test(scene.units[k - 2]?.lower ?? "");
  if (line && !/^[,(;–—-]$/.test(scene.units[k - 1]?.lower ?? "") && !isAct(scene.units[k - 2])) return NOWHERE;
  if (!(k > paper.at && (isPurpose(scene, act, k) || isOfSubject(scene, paper, k)))) return place;
  // "flew to Lima, where he signed a roadmap on a base at Paita": past the place of the subject, where the clause stands.
  return placeNear(scene, Math.min(act.at, first), scene.units.length);
};

/** The unit behind "between X and Y" or "with X" at unit `from`; `from` where no sides stand there. */
const behindSides = ({ units }: Scene, from: number): number => {
  if (!/^(?:between|with)$/.test(units[from]?.lower ?? "")) return from;
  let k = from + 1;
  while (
    k < from + SIDES_WITHIN &&
    (/^(?:country|org|demonym|place)$/.test(units[k]?.kind ?? "") || /^(?:and|the|,)$/.test(units[k]?.lower ?? ""))
  )
    k++;
  return k;
};
const SIDES_WITHIN = 9;

/** "the 2018 treaty", "the agreement of 2005", "a memorandum from September 2023": the date an existing paper bears, or null. */
export const yearOfPaper = (scene: Scene, paper: Paper): Grounded<DateRef> | null => {
  const { units } = scene;
  const before = /^(until|by|in|since|to|from|through|till)$/.test(units[paper.at - 2]?.lower ?? "") ? undefined : units[paper.at - 1];
  const own = units[paper.end];
  const past = behindSides(scene, paper.end);
  // "the treaty dates back to 1968", "a protocol, dating from 2017"
  const since =
    /^(, )?(?:(?:also|still) )?(?:dates?|dated|dating|goes|going|went|stems?|stemming|reaches|was|is) (?:back )?(?:from|to|of) /.exec(
      `${wordsOf(units, past, past + 4)} `,
    )?.[0];
  const back = since === undefined ? 0 : since.trim().split(" ").length;
  const behind = since !== undefined ? units[past + back] : /^(of|from|dated)$/.test(own?.lower ?? "") ? units[paper.end + 1] : own;
  for (const unit of [before, behind]) {
    const when = unit?.temporal?.when;
    if (unit?.kind === "quantity" && /^(19|20)\d\d$/.test(unit.lower)) {
      const year = Number(unit.lower);
      return groundUnit(scene, { when: { kind: "year", year, to_year: year }, tense: "past" }, unit);
    }
    if (unit !== undefined && when?.kind === "year" && when.year === when.to_year && /^(from )?\d{4}$/.test(unit.lower))
      return dateRef(scene, unit, "past");
    // "a memorandum from September 2023", "the accord of 20 November 2012": a date with its year
    const dated = (when?.kind === "days" || when?.kind === "month") && when.year !== null;
    const bears = unit === behind && (unit !== own || unit?.temporal?.prep === "from");
    if (unit !== undefined && dated && bears && unit.temporal?.role === "point") return dateRef(scene, unit, "past");
  }
  return null;
};
