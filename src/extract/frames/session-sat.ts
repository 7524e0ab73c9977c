/**
 * Other sessions of a body, told by when or where it sat: "The council last met in Oslo on 7 December 2023", "It is to
 * convene in Lima in June". A body nobody named does not sit, and where neither day nor place is told there is nothing to add.
 */
import { ordinalOf } from "../mentions/series.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateNear } from "./circumstance.ts";
import { placeNear } from "./place-near.ts";
import type { FrameResult } from "./draft.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { chairsBehind } from "./session-chairs.ts";
import { again, type Session } from "./session-memory.ts";
import { clausesOf, groundUnit, type Scene } from "./scene.ts";

const SIT = /^(?:met|meet|meets|sat|sit|sits|convened|convene|convenes|gathered|gather|reconvened|reconvene|assembled|assemble)$/;
const BODY = /^(?:council|commission|committee|dialogue|body|mechanism|group|format|forum)$/;
const AFTER = 14;
/** "It" stands for the body of the sentence right before. */
const NEAR = 1;

/** 6 in "for its sixth session", "for the sixth time"; 1 in "for its inaugural session". */
export const sessionNumber = (units: readonly Unit[], from: number, reach = AFTER): number | null => {
  for (let k = from; k < Math.min(units.length - 1, from + reach); k++) {
    const unit = units[k] as Unit;
    if (
      !/^(?:its|the|their)$/.test(units[k - 1]?.lower ?? "") ||
      !/^(?:session|meeting|time|sitting|round|edition)$/.test(units[k + 1]?.lower ?? "")
    )
      continue;
    if (/^(?:inaugural|maiden)$/.test(unit.lower)) return 1;
    const number = ordinalOf({ text: unit.lower, lower: unit.lower });
    // "for the first time in two years" counts no sessions.
    if (number !== undefined && !(number === 1 && units[k + 1]?.lower === "time")) return number;
  }
  return null;
};

const PRESENT = /^(?:meets|sits|convenes|gathers)$/;
/** Modality of what a body does: "which meets in Oslo in June" is to come, where no year says otherwise. */
export const ofBody = (units: readonly Unit[], verb: number): Modality => {
  const own = modalityOf(units, verb);
  const dated = units[0]?.kind === "date" || units.some((u) => u.temporal?.when.kind === "month" && u.temporal.when.year !== null);
  return own.status === "held" && PRESENT.test(units[verb]?.lower ?? "") && !dated
    ? { ...own, status: "planned", tense: "future", why: "present" }
    : own;
};

export const sat = (scene: Scene, session: Session, distance: number, result: FrameResult): void => {
  const { units } = scene;
  for (const verb of clausesOf(scene).verbs) {
    if (!SIT.test(units[verb.at]?.lower ?? "") || scene.quoted[verb.at] === true || verb.subject === null) continue;
    const subject = units.slice(verb.subject.first, verb.subject.last);
    const isBody = subject.some((u) => BODY.test(u.lower)) || (distance <= NEAR && verb.subject.first === 0 && subject[0]?.lower === "it");
    if (!isBody || subject.some((u) => u.kind === "person" || u.kind === "official" || u.kind === "country")) continue;
    const modality = ofBody(units, verb.at);
    const date = dateNear(scene, verb.at, verb.at + 1, { tense: modality.tense });
    const place = placeNear(scene, verb.at, verb.at + 1);
    if (date === null && place.country === null) continue;
    const trigger = units[verb.at] as Unit;
    // "…, with A and B in the chair, and will be the sixth session of the body"
    const number = sessionNumber(units, verb.at, units.length);
    // What is told of the session itself is no other one.
    if (number !== null && number === session.ordinal?.value) continue;
    const chairs = chairsBehind(scene, verb.at);
    const before = units[verb.at - 1]?.lower === "last";
    result.drafts.push({
      ...again(scene, session, trigger, { participants: chairs, rule: before ? "session-last-met" : "session-sat" }),
      background: before || modality.perfect,
      status: groundUnit(scene, modality.status, trigger),
      ordinal: number === null ? null : groundUnit(scene, number, trigger),
      date,
      city: place.city,
      country: place.country,
    });
  }
};
