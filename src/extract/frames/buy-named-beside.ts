/** The type that "20 of the guns" or "the vehicles" means where the sentence itself has named it: "the customer of the Lynx, ordering 218 of the vehicles". */
import { unitTest, wordTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { NOT_DEALT } from "./buy-words.ts";

/** Units back that the name may stand. */
const REACH = 24;
const isNotDealt = wordTest(NOT_DEALT);

/** The last type named in the sentence before `unit` that `fits`; what the goods replace or stand beside is none. */
export const namedBeside = (units: readonly Unit[], unit: Unit, fits: (named: Unit) => boolean): Unit | undefined => {
  const at = units.indexOf(unit);
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const named = units[k] as Unit;
    if (named.kind !== "item" || named.goods?.specific !== true) continue;
    return fits(named) && !units.slice(Math.max(0, k - 4), k).some(isNotDealt) ? named : undefined;
  }
  return undefined;
};

/** "Kestrel: 18 vehicles, approved in May": the type that heads a line, for the goods counted right behind the colon. */
export const labelOf = (units: readonly Unit[], unit: Unit): Unit | undefined => {
  const at = units.indexOf(unit);
  const label = units[at - 2];
  if (label !== undefined && isCountOf(units, at)) return label;
  return at >= 2 && units[at - 1]?.lower === ":" && isLabel(units, at - 2) && unit.item?.quantity != null ? label : undefined;
};

/** "Kestrel rocket launchers, four batteries, at over 2 billion": the count behind the comma is of the type before it. */
const isCountOf = (units: readonly Unit[], at: number): boolean => {
  const [named, unit, next] = [units[at - 2], units[at], units[at + 1]];
  return (
    units[at - 1]?.lower === "," &&
    named?.kind === "item" &&
    named.goods?.specific === true &&
    named.item?.quantity == null &&
    unit?.item?.quantity != null &&
    isBattery(unit) &&
    next?.lower !== "and" &&
    next?.lower !== "of"
  );
};
const isBattery = unitTest(/\b(batteries|battery|battalions?|regiments?|squadrons?|fire units|units)$/);

/** Whether the type at unit `k` stands before a colon to say which goods the line is of. */
export const isLabel = (units: readonly Unit[], k: number): boolean =>
  units[k]?.kind === "item" &&
  units[k]?.goods?.specific === true &&
  units[k]?.item?.quantity == null &&
  (isCountOf(units, k + 2) || isHeadOfLine(units, k));

const isHeadOfLine = (units: readonly Unit[], k: number): boolean =>
  units[k + 1]?.lower === ":" &&
  units[k + 2]?.kind === "item" &&
  units[k + 2]?.goods?.specific !== true &&
  units[k + 2]?.item?.quantity != null &&
  units.slice(0, k).every((u) => u.kind === "mark");
