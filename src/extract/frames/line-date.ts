/**
 * The date that heads a line of a chronology: "May 2021 – Twelve drones ordered", "• 2015: …", "2019, March - …". It dates whatever the
 * line tells without a date of its own.
 */
import type { Unit } from "../mentions/unit.ts";
import type { Scene } from "./scene.ts";

const SETS_OFF = /^[-–—:|]$/;
const BULLET = /^[-–—•*·]$/;

/** The date at the head of the sentence, where a dash or a colon sets it off. */
export const lineDate = ({ units }: Scene): Unit | undefined => {
  const first = units[0]?.kind === "mark" && BULLET.test(units[0].lower) ? 1 : 0;
  // "2019, March - …": the year first.
  const at = units[first + 1]?.lower === "," && units[first + 2]?.kind === "date" ? first + 2 : first;
  const date = units[at];
  return date?.kind === "date" && date.temporal?.role === "point" && SETS_OFF.test(units[at + 1]?.lower ?? "") ? date : undefined;
};
