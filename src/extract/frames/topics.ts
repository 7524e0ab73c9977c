/** What was talked about, where it looks like where it was talked about. */
import type { Unit } from "../mentions/unit.ts";

/** "on the sidelines of the summit in Lima", "on a visit", "on board": no topic. */
const isMargin = (units: readonly Unit[], k: number): boolean =>
  units.slice(k + 1, k + 4).some((u) => /^(?:margins?|sidelines?|fringes?|occasion|visit|trip|board|eve)$/.test(u.lower));

/** "talks on peacekeeping in Mali", "discussed the war in Yemen with": the state is part of what was talked about. */
export const isTopic = (units: readonly Unit[], from: number, at: number): boolean => {
  for (let k = at - 1; k >= from; k--) {
    const unit = units[k] as Unit;
    if (unit.kind === "date" || unit.kind === "person" || unit.lower === ",") return false;
    if (/^(on|about|regarding|concerning|over)$/.test(unit.lower) && !isMargin(units, k)) return true;
  }
  return false;
};
