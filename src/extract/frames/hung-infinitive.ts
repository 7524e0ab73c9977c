/**
 * What an infinitive hangs on says whether its deed was done: "managed to meet", "used the trip to meet", "cancelled plans to meet".
 *
 * Units alone, a few to the left. Everything else that "to" may stand behind is left to whoever asks.
 */
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";

/** Whoever did this did what follows, too. */
const isDoing = unitTest(
  /^(?:managed|manages|manage|proceeded|proceeds|hastened|hurried|rushed|contrived|dared|gets?|got|gathered|assembled|reconvened)$/,
);
const isUsing = unitTest(
  /^(?:used|uses|took|takes|taken|seized|seizes|grasped|exploited|have|gets?|got|find|found|given|had|broke|interrupted)$/,
);
const isOccasion = unitTest(
  /^(?:opportunity|occasion|chance|trip|visit|stay|time|stopover|break|moment|margins|sidelines|forum|summit|ceremony|meeting|event|occasions|journey|honou?r|pleasure|privilege)$/,
);
const isDropping = unitTest(/^(?:cancelled|canceled|scrapped|shelved|dropped|abandoned|off|ditched|axed|postponed)$/);
const isPlan = unitTest(/^(?:plans?|intentions?|ideas?|proposals?|invitations?|bid|bids|effort|efforts)$/);
const REACH = 6;

export type Hung = { readonly like: number } | "dropped" | "never";

/**
 * What the "to" behind unit `i` hangs on: the verb whose deed the infinitive shares, or plans that were dropped; undefined where it
 * is neither.
 */
export const hungOn = (units: readonly Unit[], i: number): Hung | undefined => {
  const head = units[i];
  if (head === undefined) return undefined;
  if (isDoing(head)) return { like: i };
  // "went on to sign"
  if (head.lower === "on" && /^(?:went|goes|gone)$/.test(units[i - 1]?.lower ?? "")) return { like: i - 1 };
  const [occasion, plan] = [isOccasion(head), isPlan(head)];
  if (!occasion && !plan) return undefined;
  for (let k = i - 1; k >= 0 && i - k <= REACH; k--) {
    const unit = units[k] as Unit;
    if (unit.kind === "mark") return undefined;
    if (occasion && isUsing(unit)) return { like: k };
    if (plan && isDropping(unit)) return "dropped";
    if (plan && unit.lower === "no" && k >= i - 2) return "never";
  }
  return undefined;
};

/** "cancelled plans to meet", "called off a plan to meet": do the plans that end at unit `i` or right behind it stand dropped? */
export const arePlansDropped = (units: readonly Unit[], i: number): boolean => {
  for (let k = i; k >= 0 && i - k < 3; k--) {
    const unit = units[k] as Unit;
    if (isDropping(unit)) return unit.lower !== "off" || /^(?:call|calls|called|calling)$/.test(units[k - 1]?.lower ?? "");
    if (unit.kind === "mark") return false;
  }
  return false;
};

/** "has no plans to meet", "there are no immediate plans to meet": is the word of plans at unit `i`, or right behind it, denied? */
export const areNoPlans = (units: readonly Unit[], i: number): boolean => {
  for (let k = i; k >= 0 && i - k < 3; k--) if (units[k]?.lower === "no") return true;
  return false;
};
