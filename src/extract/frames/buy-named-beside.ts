/** The type that "20 of the guns" or "the vehicles" means where the sentence itself has named it: "the customer of the Lynx, ordering 218 of the vehicles". */
import { wordTest } from "../mentions/ask.ts";
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
