/**
 * Whether the visit that a noun tells came about: what the verb around it says ("will begin a visit", "accepted an invitation to
 * pay one"), that it was announced, what is still to be done on it ("during the visit A will hold talks"), and whether it comes
 * before a journey that is still ahead.
 */
import type { Verb } from "../clauses/parse.ts";
import { unitTest } from "../mentions/ask.ts";
import { clausesOf, isBoundary, type Scene, verbAround, verbLike, wordsOf } from "./scene.ts";
import { gerundModality } from "./gerund-modality.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { nounModality } from "./noun-modality.ts";
import type { Unit } from "../mentions/unit.ts";
import { ofMainClause } from "./visit-noun-words.ts";
import { ranked } from "./visit-ranked.ts";

/** What is told in the present of a verb of beginning is still to come. */
const AHEAD = /^(begins|starts|undertakes|embarks)$/;
const ORDER = ["held", "planned", "hypothetical", "denied", "cancelled"];
const strongest = (a: Modality, b: Modality): Modality => (ORDER.indexOf(b.status) > ORDER.indexOf(a.status) ? b : a);

/** "will travel to Peru on Friday after concluding a visit to Chile": the stay before a journey to come is as much to come, on other days. */
export const precedesJourney = (scene: Scene, noun: number): boolean => {
  const { units } = scene;
  const k = units.findLastIndex((u, n) => n < noun && n >= noun - 7 && u.lower === "after");
  if (k < 0 || !/^(?:concluding|completing|ending|wrapping|finishing|winding)$/.test(units[k + 1]?.lower ?? "")) return false;
  const verb = clausesOf(scene).verbs.findLast((v) => v.at < k);
  return verb !== undefined && modalityOf(units, verb.at).status === "planned";
};

const isGoing = (units: readonly Unit[], { first, at }: Verb): boolean =>
  /^(?:going|travelling|traveling|flying|heading|leaving|departing)$/.test(units[at]?.lower ?? "") &&
  /^(?:is|are)$/.test(units[first]?.lower ?? "");

export const modalityAt = (scene: Scene, noun: number, last: number, verb: number): Modality => {
  const { units } = scene;
  const asNoun = nounModality(units, noun, last);
  // "is travelling to South America for a trip to Peru and Chile"
  const going = verbAround(scene, noun);
  if (
    going !== undefined &&
    going.at < noun &&
    isGoing(units, going) &&
    /\b(?:for|on) (?:an?|his|her|their)(?: [\w-]+){0,3} ?$/.test(wordsOf(units, noun - 5, noun))
  )
    return strongest({ ...ANNOUNCED, why: "is travelling" }, asNoun);
  // "will arrive on Monday for a state visit", "is to leave on a tour": as sure as what it is the purpose of.
  if (verb < 0) {
    const around = verbAround(scene, noun);
    // "is due in Lima on Friday, marking his first trip abroad": as real as what it is marked by.
    if (around !== undefined && around.at < noun && units[around.at]?.lower === "marking")
      return strongest(gerundModality(scene, around, modalityOf(units, around.at)), asNoun);
    // "called on A to greet him on the occasion of his visit": no purpose.
    const purpose =
      units[noun - 2]?.lower !== "of" && /\b(for|on) (a|an|his|her|their|the)( [\w-]+){0,3} ?$/.test(wordsOf(units, noun - 5, noun));
    if (around !== undefined && around.at < noun && purpose) return strongest(ranked(scene, around, modalityOf(units, around.at)), asNoun);
    if (around !== undefined && isAnnounced(scene, around.at, noun)) return strongest(ANNOUNCED, asNoun);
    const frame = framedBy(scene, noun, last);
    return frame === undefined ? asNoun : strongest(asNoun, frame);
  }
  const word = units[verb]?.lower ?? "";
  const told = modalityOf(units, verb);
  const around = clausesOf(scene).verbs.find((v) => v.at === verb);
  // "will fly to Lima on Friday, making his first trip abroad"
  const own = around?.form === "gerund" && word === "making" ? gerundModality(scene, around, told) : told;
  // "accepted an invitation to pay a visit": to come, not merely proposed.
  const accepted = clausesOf(scene).verbs.some((v) => v.at < noun && noun - v.at < 12 && /^accept(ed|s)?$/.test(units[v.at]?.lower ?? ""));
  if (accepted && (asNoun.status === "hypothetical" || asNoun.status === "planned" || own.status === "planned"))
    return { ...own, status: "planned", tense: "future" };
  const today = units.slice(last, last + 3).find((u) => u.kind === "date")?.temporal?.when;
  const now = today?.kind === "relative" && today.unit === "day" && today.offset === 0;
  if (AHEAD.test(word) && own.status === "held" && !now) return { ...own, status: "planned", tense: "future" };
  return strongest(own, asNoun);
};

const ANNOUNCED: Modality = { status: "planned", tense: "future", perfect: false, passive: false, why: "announced" };
/** "announced the visit of A to Peru": what is announced is to come; not "announced a deal during the visit". */
const isAnnounced = (scene: Scene, verb: number, noun: number): boolean => {
  const { units } = scene;
  if (verb > noun || !/^(announced|announces|announcing|announce)$/.test(units[verb]?.lower ?? "") || modalityOf(units, verb).passive)
    return false;
  const { classes } = clausesOf(scene);
  for (let k = verb + 1; k < noun; k++) if (classes[k] === "prep" && units[k + 1]?.kind !== "date") return false;
  return true;
};

/**
 * "During the visit A will hold talks", "The visit, from May 12 to 14, will include …": what is still to come on a visit, or is
 * told of it, makes the visit one to come; or undefined.
 */
const framedBy = (scene: Scene, noun: number, last: number): Modality | undefined => {
  const { units } = scene;
  const { classes, verbs } = clausesOf(scene);
  let k = noun - 1;
  while (k >= 0 && noun - k < 8 && classes[k] !== "prep" && units[k]?.kind !== "mark" && !verbLike(units[k])) k--;
  const frames =
    k < 0 || /^(during|on|in|within)$/.test(units[k]?.lower ?? "") || (units[k]?.lower === "of" && units[k - 1]?.lower === "part");
  if (!frames) return undefined;
  const behind = ofMainClause(scene, noun);
  const main = verbs.find((v) => (behind > noun ? v.at === behind : v.first >= last && v.form === "finite"));
  if (main === undefined || main.at - noun > FRAME_REACH) return undefined;
  for (let i = noun + 1; i < main.first && behind <= noun; i++)
    if (isBoundary(units[i] as Unit) || units[i]?.lower === ";") return undefined;
  // "is expected to meet A": what is to come stands in the infinitive.
  const deed = behind > noun ? verbs.find((v) => v.form === "infinitive" && v.at > main.at && v.at <= main.at + 3) : undefined;
  const told = modalityOf(units, (deed ?? main).at);
  return told.status === "planned" && told.tense === "future" && told.why !== "would" ? { ...told, why: FRAMED } : undefined;
};
export const FRAMED = "what is to come on it";
const FRAME_REACH = 30;

/** "hopes to sign it during A's visit", of which nothing else is told: as much to come as what is to be done on it. */
export const duringPlanned = (scene: Scene, noun: number): Modality | undefined => {
  const { units } = scene;
  const during = units.findLastIndex((u, k) => k < noun && noun - k < 6 && u.lower === "during");
  const main = during < 0 ? undefined : clausesOf(scene).verbs.findLast((v) => v.at < during && units[v.at + 1]?.lower !== "by");
  if (main !== undefined && isResolve(scene, main)) return undefined;
  const told = main === undefined ? undefined : modalityOf(units, main.at);
  // "had been due to hold talks during a stay in Lima": the stay fell through with them.
  return (told?.status === "planned" && told.tense === "future") || told?.status === "cancelled" ? told : undefined;
};

const decides = unitTest(
  /^(?:decided|decision|decisions|agreed|pledged|pledge|promised|promise|vowed|resolved|undertook|chose|intent|intention|commitment|committed)$/,
);
const isDoneOnVisit = unitTest(
  /^(?:sign|hold|meet|discuss|exchange|conclude|ink|initial|attend|announce|raise|launch|finali[sz]e|open|unveil|talk|present|brief|address|receive|host|greet|honour|honor)$/,
);
/** "confirmed the decision to buy boats during A's visit": what was resolved on it is done later, and not what a visit is made for ("agreed to sign it during A's visit"). */
const isResolve = ({ units }: Scene, verb: Verb): boolean =>
  units[verb.at - 1]?.lower === "to" && decides(units[verb.at - 2]) && !isDoneOnVisit(units[verb.at]);

const AFTER =
  /\b(?:after|following|from)(?: (?:finishing|concluding|completing|ending|wrapping up|winding up|making|paying))?(?: (?:his|her|an?|the|their))?(?: [\w-]+){0,3} ?$/;
const isArriving = unitTest(/^(?:arrived|arrives|flew|flies|came|comes|landed|lands|touched|travelled|traveled|went|goes)$/);
/** "arrived in Lima on Tuesday after finishing his visit to Chile": a stay in the state `where` before a journey to another, on other days. */
export const isBeforeArrival = (scene: Scene, noun: number, where: string): boolean => {
  const { units } = scene;
  if (!AFTER.test(wordsOf(units, noun - 7, noun))) return false;
  return clausesOf(scene).verbs.some((v) => {
    const goal = isArriving(units[v.at])
      ? units.slice(v.at + 1, v.at + 6).find((u) => u.kind === "place" || u.kind === "country" || u.lower === "here")
      : undefined;
    return goal !== undefined && goal.country !== where && modalityOf(units, v.at).status === "held";
  });
};

/** "leaves tonight, after his recent state visit to Peru": a stay gone by, not of the days told around it. */
export const isGone = (units: readonly Unit[], noun: number, verb: number): boolean =>
  units.slice(Math.max(0, noun - 4), noun).some((u) => u.kind === "word" && (verb < 0 ? BEFORE : RECENT).test(u.lower));
const BEFORE = /^(?:recent|previous|last|latest|earlier)$/;
/** … whatever is said of it: "in return for the recent visit of A". */
const RECENT = /^(?:recent|previous|earlier)$/;

/** "This will be A's first visit to Peru": of the visit that has been told. */
export const isThis = ({ units }: Scene, { status }: Modality): boolean =>
  status === "planned" && /^(this|it)$/.test(units[0]?.lower ?? "") && isBe(units[2]);
const isBe = unitTest(/^(be|is|marks|mark)$/);

/** "had been due to hold talks during a four-day stay": off with them. */
export const duringOff = (scene: Scene, noun: number): Modality | undefined => {
  const told =
    /^(?:a|an|his|her|their)$/.test(scene.units[noun - 1]?.lower ?? "") || /-day$/.test(scene.units[noun - 1]?.lower ?? "")
      ? duringPlanned(scene, noun)
      : undefined;
  return told?.status === "cancelled" ? told : undefined;
};
