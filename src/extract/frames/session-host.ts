/** Where a session is held of which only the host is named: "which Oslo will host", "is to be hosted by Norway". */
import type { Unit } from "../mentions/unit.ts";
import { NOWHERE, type Place } from "./place-near.ts";
import { groundUnit, type Scene, verbAround } from "./scene.ts";

const placeOf = (scene: Scene, unit: Unit | undefined): Place => {
  if (unit === undefined || unit.country === null || (unit.kind !== "place" && unit.kind !== "country")) return NOWHERE;
  return {
    city: unit.kind === "place" && unit.display ? groundUnit(scene, unit.display, unit) : null,
    country: groundUnit(scene, unit.country, unit),
  };
};

/** The place of whoever hosts by the verb at unit `verb`; nowhere where it is another verb, or its host no place or state. */
export const hostOf = (scene: Scene, verb: number): Place => {
  const { units } = scene;
  if (!/^host/.test(units[verb]?.lower ?? "")) return NOWHERE;
  if (units[verb + 1]?.lower === "by") return placeOf(scene, units[verb + 2]?.lower === "the" ? units[verb + 3] : units[verb + 2]);
  const subject = verbAround(scene, verb)?.subject;
  return placeOf(scene, subject == null ? undefined : units[subject.first]);
};
