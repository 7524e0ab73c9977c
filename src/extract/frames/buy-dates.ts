/** Which date is a deal's: not that of another step, of the span a programme runs over, or of what was bought before. */
import { wordTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Offer } from "./buy-offer.ts";
import type { Hand } from "./buy-offer.ts";
import { isPlan } from "./buy-whom.ts";
import { dateNear, dateRef } from "./circumstance.ts";
import type { PurchaseDraft } from "./deal.ts";
import { lineDate } from "./line-date.ts";
import { clausesOf, evidenceOf, type Scene, verbAround } from "./scene.ts";

/** A date behind the words of another step, and the span a programme runs over, do not date the deal. */
export const isFor = (
  scene: Scene,
  date: NonNullable<PurchaseDraft["date"]>,
  until: Unit | undefined,
  trigger: Unit,
  reduced: boolean,
): boolean => {
  if (date.evidence.at_start === lineDate(scene)?.start) return true;
  if (reduced && date.evidence.at_start < trigger.start) return false;
  const { when } = date.value;
  if (when.kind === "relative" && when.approximate && when.offset > 0) return false;
  return until === undefined || date.evidence.at_start < until.start || date.evidence.at_start < trigger.start;
};

/** "took delivery of the last of 24 howitzers ordered in 2017 two years ago": the day of the order is not that of the delivery. */
export const pastParticiple = (scene: Scene, offer: Offer, found: PurchaseDraft["date"]): PurchaseDraft["date"] => {
  if (found === null) return found;
  const { units } = scene;
  const k = units.findIndex((u) => u.start === found.evidence.at_start);
  if (isOfJoined(scene, k, offer.at) || isOfOther(units, k, offer.at)) return null;
  // "ordered two frigates for 720 million, with deliveries in 2029"
  if (
    offer.status !== "delivered" &&
    k > offer.at &&
    units.slice(Math.max(offer.at, k - 4), k).some((u) => /^(deliver(y|ies)|handover)$/.test(u.lower))
  )
    return dateNear(scene, offer.at, offer.at + 1, { tense: offer.modality.tense })?.evidence.at_start === found.evidence.at_start
      ? null
      : found;
  // "completed its first flight in 2024 and is likely to deliver 48": the day of what was done before.
  if (
    offer.modality.status === "planned" &&
    k > FRONTED &&
    k < offer.at &&
    units.slice(k + 1, offer.at).some((u) => /^(and|;)$/.test(u.lower))
  )
    return null;
  // "plans to buy two more on top of the two it ordered in 2022": the day of what was bought before.
  if (offer.status !== "delivered") {
    const other = offer.modality.status === "planned" && /^(ordered|bought|purchased|acquired|procured)$/.test(units[k - 2]?.lower ?? "");
    return other && k - 2 > offer.at && units[offer.at]?.lower !== units[k - 2]?.lower ? null : found;
  }
  const between = units.slice(Math.max(offer.at + 1, k - 5), Math.max(0, k));
  const order = between.findLastIndex((u) => /^(ordered|bought|purchased|acquired|contracted|procured|signed|placed)$/.test(u.lower));
  const ordered = order >= 0 && !between.slice(order).some((u) => u.kind === "date");
  return k > offer.at && ordered ? dateNear(scene, k, k + 1, { tense: offer.modality.tense }) : found;
};

/** "Two batteries were delivered in 2020, and Kestrel Works is under contract for 500 trucks": the day at unit `k` behind the verb of the clause before. */
const isOfJoined = (scene: Scene, k: number, at: number): boolean => {
  const subject = verbAround(scene, at)?.subject;
  if (subject == null || k < 0 || k >= subject.first || k >= at) return false;
  const { units } = scene;
  const joint = units[subject.first - 1]?.lower === "the" ? subject.first - 2 : subject.first - 1;
  return (
    /^(and|while|but)$/.test(units[joint]?.lower ?? "") &&
    clausesOf(scene).verbs.some((v) => v.form === "finite" && v.at < k && v.subject !== null && v.subject.first < k)
  );
};

/** "Westland's announcement in May of talks, and Northland's order of 64": the day at unit `k` is told of what another has done. */
const isOfOther = (units: readonly Unit[], k: number, at: number): boolean =>
  k > 0 &&
  units[at - 1]?.possessive === true &&
  units[at - 2]?.lower === "and" &&
  units.slice(Math.max(0, k - OTHERS_REACH), k).some((u) => u.possessive && u.country !== null && u.country !== units[at - 1]?.country);
const OTHERS_REACH = 4;

const PAPER = /^(?:contract|deal|agreement|order|arrangement|accord|pact)s?$/;
const isPaper = (u: Unit): boolean => u.instrument !== undefined || PAPER.test(u.lower);
const CONCLUDED = /^(?:signed|concluded|inked|sealed|agreed|awarded|placed|finali[sz]ed|clinched|reached|struck|dated)$/;
/** "ordered five frigates under a contract signed in Lima on Wednesday": the day of the paper is that of the order. */
export const paperDay = (scene: Scene, offer: Offer): PurchaseDraft["date"] => {
  if (offer.status !== "contracted" || offer.modality.status === "planned") return null;
  const { units } = scene;
  // "a framework agreement of 19 October, under which it committed itself to taking 24 jets"
  const under = units.findLastIndex((u, k) => k > 3 && k < offer.at && u.lower === "which" && units[k - 1]?.lower === "under");
  const day = units[under - 2]?.lower === "," ? units[under - 3] : units[under - 2];
  if (under > 0 && day?.kind === "date" && units.slice(Math.max(0, under - 7), under - 2).some(isPaper)) return dateRef(scene, day, "past");
  const done = units.findIndex(
    (u, k) =>
      k > offer.at &&
      k < offer.to + 6 &&
      CONCLUDED.test(u.lower) &&
      (units[k - 1]?.instrument !== undefined || PAPER.test(units[k - 1]?.lower ?? "")) &&
      units.slice(Math.max(0, k - 5), k - 1).some((x) => /^(?:under|in|with|through|by|as)$/.test(x.lower)),
  );
  return done < 0 ? tailDay(scene, offer) : dateNear(scene, done, done + 1, { tense: "past" });
};

/** "signed a contract for two boats which are capable of fighting submarines in December 2021": what goods can do has no day. */
const tailDay = (scene: Scene, offer: Offer): PurchaseDraft["date"] => {
  const { units } = scene;
  const last = units.findLastIndex((u) => u.kind !== "mark");
  const which = units.findLastIndex((u, k) => k < last && k > offer.at && /^(?:which|that)$/.test(u.lower));
  const able = units[which + 1]?.lower === "can" || (/^(?:is|are)$/.test(units[which + 1]?.lower ?? "") && isAble(units[which + 2]));
  const when = units[last]?.temporal?.when;
  const year = when?.kind === "month" ? when.year : when?.kind === "year" ? when.to_year : null;
  const published = scene.dossier.document.article.published;
  if (which < 0 || !able || year === null || published === null || year > Number(published.slice(0, 4))) return null;
  return /^(?:in|on)$/.test(units[last - 1]?.lower ?? "") ? dateRef(scene, units[last] as Unit, "past") : null;
};
const isAble = wordTest(/^(?:capable|able|designed|equipped|armed|fitted|suited|suitable)$/);

/** "In January the president said the army would get 11": the day of the word lies behind, whatever is ahead. */
export const toldOn = (scene: Scene, offer: Offer): PurchaseDraft["date"] => {
  if (offer.modality.status !== "planned") return null;
  const { units } = scene;
  // "Northland's decision in March to buy": the day of the decision.
  const decided = units[offer.at - 1]?.lower === "to" && units[offer.at - 2]?.kind === "date" ? units[offer.at - 2] : undefined;
  if (decided !== undefined && [3, 4].some((n) => isPlan(units[offer.at - n]))) return dateRef(scene, decided, "past");
  const said = units.findIndex((u, k) => k < offer.at && isTelling(u));
  // "said on Thursday it plans to buy"
  const behind = [said + 1, said + 2].find((k) => units[k]?.kind === "date" && units[k]?.temporal?.role === "point");
  if (said >= 0 && behind !== undefined && behind < offer.at && !units.slice(offer.at).some((u) => u.kind === "date"))
    return dateRef(scene, units[behind] as Unit, "past");
  const day = said < 0 ? -1 : units.findIndex((u, k) => k < said && u.kind === "date" && u.temporal?.role === "point");
  return day < 0 || day > FRONTED || units.slice(offer.at).some((u) => u.kind === "date")
    ? null
    : dateRef(scene, units[day] as Unit, "past");
};
/** "had let him know" */
const isTelling = wordTest(
  /^(said|announced|confirmed|disclosed|revealed|told|informed|promised|pledged|decided|declared|stated|indicated|signalled|vowed|know)$/,
);
/** Units from the head of the sentence within which a day is fronted. */
const FRONTED = 2;

/** "has spent 5 billion on arms since 2019": the years up to the report's. */
export const sinceYear = (scene: Scene): PurchaseDraft["date"] => {
  const unit = scene.units.find((u) => u.kind === "date" && u.temporal?.prep === "since" && u.temporal.when.kind === "year");
  const when = unit?.temporal?.when;
  const published = scene.dossier.document.article.published;
  if (unit === undefined || when?.kind !== "year" || published === null) return null;
  const last = Number(published.slice(0, 4));
  return last <= when.year
    ? null
    : { value: { when: { kind: "year", year: when.year, to_year: last }, tense: "past" }, evidence: evidenceOf(scene, unit) };
};

/** "a 2022 contract", "under the 2017 order": the year that stands before the paper, where it is no number of goods. */
export const yearOf = (units: readonly Unit[], noun: number): Unit | null => {
  const before = units[noun - 1];
  const year = before?.kind === "quantity" ? (before.quantity?.value ?? 0) : 0;
  return before !== undefined && /^(19[5-9]|20[0-4])\d$/.test(before.lower) && String(year) === before.lower ? before : null;
};

export const yearRef = ({ scene }: Hand, noun: number): PurchaseDraft["date"] => {
  const unit = yearOf(scene.units, noun);
  if (unit === null) return null;
  const year = Number(unit.lower);
  return { value: { when: { kind: "year", year, to_year: year }, tense: "past" }, evidence: evidenceOf(scene, unit) };
};

/** "…, the ministry said on Friday": for a notice the day of the statement is the day. */
export const saidDate = (scene: Scene): PurchaseDraft["date"] => {
  const { units } = scene;
  for (let i = units.length - 1; i > 0; i--) {
    const unit = units[i] as Unit;
    if (
      unit.kind === "date" &&
      unit.temporal?.role === "point" &&
      units.slice(Math.max(0, i - 7), i).some((u) => /^(said|announced|notified|confirmed|notice|notification|statement)$/.test(u.lower))
    )
      return dateRef(scene, unit, "past");
  }
  return null;
};

/** "built 14 boats under a 2020 order": the year of the paper. */
export const yearOfPaper = (hand: Hand, i: number, end: number): Pick<Offer, "date"> => {
  const { units } = hand.scene;
  const paper = units.findIndex(
    (u, k) => k > i && k < end && yearOf(units, k) !== null && (u.instrument !== undefined || PAPER.test(u.lower)),
  );
  return paper < 0 ? {} : { date: yearRef(hand, paper) };
};

/** "Northland's purchase in 2010 of 19 jets": a year before that of the report, right behind the noun. */
export const isDatedBack = ({ scene }: Hand, i: number): boolean => {
  const when = scene.units.slice(i + 1, i + 3).find((u) => u.kind === "date")?.temporal?.when;
  const year = when?.kind === "year" ? when.to_year : when?.kind === "month" ? when.year : null;
  const published = scene.dossier.document.article.published;
  return year !== null && published !== null && year < Number(published.slice(0, 4));
};
