/** Drafts of visits: named travellers abroad, with the place and the date of their clause. */
import type { DateRef, Grounded } from "../../model/claim.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateNear, type Place } from "./circumstance.ts";
import type { FrameResult } from "./draft.ts";
import type { Modality } from "./modality.ts";
import { type Actor, evidenceOf, groundUnit, personRef, type Scene } from "./scene.ts";

export interface Journey {
  readonly rule: string;
  /** The trigger, and the unit after the last of its arguments. */
  readonly at: number;
  readonly last: number;
  readonly visitors: readonly Actor[];
  readonly place: Place;
  readonly modality: Modality;
  readonly date?: Grounded<DateRef> | null;
}

export const travellers = (actors: readonly Actor[]): Actor[] => actors.filter((a) => a.kind === "person" || a.kind === "official");

/** Adds a draft for each named traveller, or says why there is none. */
export const offerJourney = (scene: Scene, result: FrameResult, journey: Journey): void => {
  const { rule, at, last, place, modality } = journey;
  const trigger = scene.units[at] as Unit;
  const visitors = travellers(journey.visitors);
  const reject = (reason: string): void => {
    result.rejections.push({ trigger: evidenceOf(scene, trigger), rule, reason });
  };
  if (visitors.length === 0) reject("no traveller is named");
  if (place.country === null) {
    reject("no state abroad is named");
    return;
  }
  for (const visitor of visitors) {
    if (visitor.person === null) {
      reject("no traveller is named");
      continue;
    }
    // Travel inside one's own state is no visit.
    if (visitor.country !== null && visitor.country === place.country.value) continue;
    result.drafts.push({
      kind: "visit",
      rule,
      trigger: evidenceOf(scene, trigger),
      attributed_to: null,
      background: modality.perfect,
      visitor: groundUnit(scene, personRef(visitor), visitor.unit),
      status: groundUnit(scene, modality.status, trigger),
      date: journey.date === undefined ? dateNear(scene, at, last, { tense: modality.tense }) : journey.date,
      city: place.city,
      country: place.country,
    });
  }
};
