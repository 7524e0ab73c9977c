/**
 * Did talks that stand as a noun take place? What the verb makes of them that they are the subject of, that somebody has gone for
 * them, and what is to come beside them.
 */
import type { Unit } from "../mentions/unit.ts";
import { besideVerb } from "./besides.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { clausesOf, type Scene, verbAround, verbLike, wordsOf } from "./scene.ts";

const HAPPENS =
  /^(held|took|take|takes|place|happened|went|lasted|focused|covered|began|ended|opened|brought|gathered|concluded|led|co-chaired|chaired|headed|attended|saw|was|were|is|are|be)$/;
const CALLED_OFF = /^(cancelled|canceled|postponed|scrapped|shelved|suspended|off|scuttled)$/;

/** What the verb that a noun is the subject of makes of it: "were postponed", "will be held", "took place". */
export const modalityAsSubject = (scene: Scene, noun: number): Modality | undefined => {
  const { units } = scene;
  const verb = clausesOf(scene).verbs.find(
    (v) => v.form === "finite" && v.first > noun && v.subject !== null && v.subject.first <= noun && noun < v.subject.last,
  );
  const next =
    verb ??
    clausesOf(scene).verbs.find((v) => v.first > noun && v.form === "finite" && v.subject?.actors.length === 0 && v.first - noun < 30);
  if (next === undefined) return undefined;
  const word = units[next.at]?.lower ?? "";
  const modality = modalityOf(units, next.at);
  if (
    CALLED_OFF.test(word) ||
    (word === "called" && units[next.at + 1]?.lower === "off") ||
    (word === "put" && units[next.at + 1]?.lower === "off")
  )
    return { ...modality, status: modality.status === "denied" ? "held" : "cancelled" };
  return HAPPENS.test(word) || /^(scheduled|planned|expected|set|due|slated|arranged)$/.test(word)
    ? /^(scheduled|planned|expected|set|due|slated|arranged)$/.test(word) && modality.status === "held"
      ? { ...modality, status: "planned", tense: "future" }
      : modality
    : undefined;
};

/** "has an appointment with A": to come; who "had" one may or may not have kept it. */
export const asAppointment = ({ units }: Scene, at: number): Modality | undefined => {
  if (units[at]?.lower !== "appointment") return undefined;
  const has = /\b(has|have|had) (?:an?|another|his|her) (?:\w+ )?$/.exec(`${wordsOf(units, at - 4, at)} `)?.[1];
  if (has === undefined) return undefined;
  return { status: has === "had" ? "hypothetical" : "planned", tense: "future", perfect: false, passive: false, why: "appointment" };
};

/** "flew to Oslo for talks with A": whoever has gone has had them. Arrivals and departures leave it open. */
export const goneFor = (scene: Scene, at: number): Modality | undefined => {
  const { units } = scene;
  let k = at - 1;
  while (k >= 0 && at - k < 5 && units[k]?.lower !== "for" && units[k]?.kind !== "mark" && !verbLike(units[k])) k--;
  const verb = units[k]?.lower === "for" ? verbAround(scene, k) : undefined;
  if (verb === undefined || verb.form !== "finite" || !/^(flew|travelled|traveled|went|drove|came)$/.test(units[verb.at]?.lower ?? ""))
    return undefined;
  const modality = modalityOf(units, verb.at);
  return modality.status === "held" ? modality : undefined;
};

/** "is likely to call on A besides her talks with B", "apart from", "in addition to": as real as what it comes beside. */
const isBesides = (units: readonly Unit[], at: number): boolean =>
  /\b(?:besides|alongside|apart from|aside from|in addition to|as well as|on top of)(?: \S+){0,4}$/.test(wordsOf(units, at - 7, at));

/** "will be welcomed at the palace before talks with A": what a clause to come has beside its verb is to come, but for what it is to follow. */
export const comingWith = (scene: Scene, at: number): Modality | undefined => {
  const { units } = scene;
  if (isBesides(units, at)) {
    const told = besideVerb(scene, at);
    return told?.status === "planned" ? { ...told, passive: false } : undefined;
  }
  const verb = verbAround(scene, at);
  // "is to spend three days in Lima, with a call on A"
  const due = verb?.form === "infinitive" && /^(?:is|are)$/.test(units[verb.first - 1]?.lower ?? "");
  if (verb === undefined || verb.at > at || (verb.form !== "finite" && !due)) return undefined;
  for (let k = at - 1; k > verb.at && at - k < 8; k--) {
    if (/^(after|following|since|from|of)$/.test(units[k]?.lower ?? "")) return undefined;
    if (units[k]?.kind === "mark") break;
  }
  const modality = modalityOf(units, verb.at);
  return modality.status === "planned" ? { ...modality, passive: false } : undefined;
};
