/**
 * Other sessions of a body, told by when or where it sat: "The council last met in Oslo on 7 December 2023", "It is to
 * convene in Lima in June". A body nobody named does not sit, and where neither day nor place is told there is nothing to add.
 */
import { ordinalOf } from "../mentions/series.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateNear, placeNear } from "./circumstance.ts";
import type { FrameResult } from "./draft.ts";
import { modalityOf } from "./modality.ts";
import { chairsAt } from "./session-chairs.ts";
import { again, type Session } from "./session-memory.ts";
import { type Actor, clausesOf, groundUnit, type Scene } from "./scene.ts";

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
    if (number !== undefined) return number;
  }
  return null;
};

export const sat = (scene: Scene, session: Session, distance: number, result: FrameResult): void => {
  const { units } = scene;
  for (const verb of clausesOf(scene).verbs) {
    if (!SIT.test(units[verb.at]?.lower ?? "") || scene.quoted[verb.at] === true || verb.subject === null) continue;
    const subject = units.slice(verb.subject.first, verb.subject.last);
    const isBody = subject.some((u) => BODY.test(u.lower)) || (distance <= NEAR && verb.subject.first === 0 && subject[0]?.lower === "it");
    if (!isBody || subject.some((u) => u.kind === "person" || u.kind === "official" || u.kind === "country")) continue;
    const modality = modalityOf(units, verb.at);
    const date = dateNear(scene, verb.at, verb.at + 1, { tense: modality.tense });
    const place = placeNear(scene, verb.at, verb.at + 1);
    if (date === null && place.country === null) continue;
    const trigger = units[verb.at] as Unit;
    // "…, with A and B in the chair, and will be the sixth session of the body"
    const number = sessionNumber(units, verb.at, units.length);
    // What is told of the session itself is no other one.
    if (number !== null && number === session.ordinal?.value) continue;
    let chairs: readonly Actor[] = [];
    for (let k = verb.at + 1; k < units.length && chairs.length === 0; k++) chairs = chairsAt(scene, k) ?? [];
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
