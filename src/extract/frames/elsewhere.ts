/**
 * Towns that a sentence names but in which nothing of what it tells took place: where a post or a body has its seat ("the minister of
 * defence in Lima", "who heads the centre in Lima"), what was talked about ("discussing a plant in Lima"), and causes ("due to his
 * duty in Lima").
 */
import { unitTest } from "../mentions/ask.ts";
import { personName } from "../mentions/registry.ts";
import type { Unit } from "../mentions/unit.ts";
import { isTalkNoun } from "./meet-form.ts";
import { FACILITY } from "./works.ts";
import { clausesOf, isPreposition, type Scene, wordsOf } from "./scene.ts";

/** "are due to sign in Lima" is no cause. */
const CAUSE = /\b(?:(?<!\b(?:is|are|was|were|be|been) )due to|because of|owing to|thanks to|despite|in view of|in spite of)\b/;
/** Units between a cause and a place that belongs to it. */
const CAUSE_REACH = 10;
/** Verbs by which somebody has a post, a home or a work that lasts. */
const isHolding = unitTest(/^(?:heads|leads|runs|directs|commands|manages|serves|works|studies|lives|teaches|owns|represents|employs)$/);
const isTalking = unitTest(
  /^(?:discuss|discussed|discussing|consider|considered|considering|review|reviewed|reviewing|examine|examined|examining|address|addressed|addressing|raise|raised|raising|cover|covers|covered|covering|concerns|concerning|mention|mentioned|mentioning)$/,
);
/** Verbs that tell what a paper says. */
const isContaining = unitTest(/^(?:foresees|foresaw|envisages|envisaged|provides|provided|stipulates|covers|concerns|regulates|allows)$/);

/** What is somewhere by itself, whoever speaks of it: "the situation in Gaza", "developments in Libya". */
const isAfoot = unitTest(
  /^(?:situation|situations|war|wars|crisis|crises|conflict|conflicts|development|developments|events|fighting|violence|tension|tensions|unrest|coup|famine|bloodshed|instability|insurgency|hostilities|bombardment|offensive|aggression|genocide|floods|flooding|drought|earthquake|atrocities|massacre|catastrophe|escalation|de-escalation|stability|terrorism|piracy|casualties|hostages)$/,
);

/** Index of the preposition that a place at unit `i` stands behind, or -1. */
const prepositionOf = (units: readonly Unit[], i: number): number => {
  let k = i - 1;
  while (k >= 0 && i - k < 4 && !isPreposition(units[k]) && units[k]?.kind === "word") k--;
  return isPreposition(units[k]) ? k : -1;
};

/** "Vale, the minister of defence in Lima, talked": the office stands between the name and the town. */
const isOfOffice = (units: readonly Unit[], k: number, i: number): boolean => {
  const holder = units[k - 1];
  if (holder?.kind !== "person" || holder.person === undefined || !holder.lower.includes(",")) return false;
  // "met A, the Northish minister of defence, in Lima": nobody's ministry is abroad.
  const state = units[i]?.country;
  if (state != null && holder.person.country !== null && holder.person.country !== state) return false;
  const last = holder.lower.split(/[\s,]+/).findLast((word) => word !== "");
  const named = personName(holder.person)
    .toLowerCase()
    .split(/\s+/)
    .includes(last ?? "");
  return !named && units[i + 1]?.lower === ",";
};

/** "the handover of a bridge in Lima": where the works stand that are spoken of. */
const isOfWorks = (units: readonly Unit[], k: number): boolean => {
  if (units[k]?.lower !== "in" || !FACILITY.test(units[k - 1]?.lower.split(" ").at(-1) ?? "")) return false;
  const governor = prepositionOf(units, k - 1);
  return /^(?:of|for|on|about)$/.test(units[governor]?.lower ?? "");
};

/** "between the agency of Westria and the food authority in Lima": where a party to something has its seat. */
const isOfParty = (units: readonly Unit[], k: number): boolean => {
  if (units[k - 1]?.kind !== "org" || units[k]?.lower !== "in") return false;
  if (/^(?:at|inside)$/.test(units[units[k - 2]?.lower === "the" ? k - 3 : k - 2]?.lower ?? "")) return false;
  const between = units.findLastIndex((u, n) => n < k && n >= k - PARTIES && u.lower === "between");
  return between >= 0 && units.slice(between, k).some((u) => u.lower === "and");
};
/** Units from "between" to the seat of the second party. */
const PARTIES = 12;

/** "investment in the Suez Canal Economic Zone": a name of more words than the town's. */
const isOfName = (units: readonly Unit[], i: number): boolean => {
  const [place, next] = [units[i], units[i + 1]];
  return place?.kind === "place" && next?.kind === "name" && !place.possessive && next.start === place.end + 1;
};

/** Does the place at unit `i` say nothing of where the happening told by the verb at `trigger` (-1: any) was? */
export const isElsewhere = (scene: Scene, i: number, trigger = -1): boolean => {
  const { units } = scene;
  const k = prepositionOf(units, i);
  if (k < 0) return false;
  if (isAfoot(units[k - 1])) return true;
  if (isOfOffice(units, k, i) || isOfWorks(units, k) || isOfParty(units, k) || isOfName(units, i)) return true;
  let from = k;
  while (from > 0 && k - from < CAUSE_REACH && units[from - 1]?.kind !== "mark") from--;
  if (CAUSE.test(wordsOf(units, from, k))) return true;
  const { verbs, governor } = clausesOf(scene);
  // In the subject of a relative clause no verb stands before the place.
  const verb = verbs[governor[i] ?? -1] ?? verbs.find((v) => v.first > i);
  if (verb === undefined || verb.at === trigger) return false;
  const word = units[verb.at] as Unit;
  if (isHolding(word)) return true;
  if (isContaining(word)) return verb.at < i;
  // "In the talks in Lima the two discussed it" tells where, "the plant in Lima was discussed" does not.
  // … nor does "A and B in a meeting in Lima discussed it".
  if (isTalkNoun(units[k - 1]) && /\b(?:in|at|during) (?:an?|the|their) (?:\S+ )?\S+$/.test(wordsOf(units, k - 4, k))) return false;
  return isTalking(word) && (verb.form === "gerund" ? verb.at < i : i < verb.first && (verb.subject === null || i >= verb.subject.first));
};
