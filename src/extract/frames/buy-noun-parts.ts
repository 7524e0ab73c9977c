/** What stands about a noun of dealing: goods counted by a number alone, the maker before it, both sides, whom the maker is to equip. */
import type { Unit } from "../mentions/unit.ts";
import type { Hand } from "./buy-offer.ts";
import { partyAfter, stateActor } from "./buy-parties.ts";
import type { Good } from "./deal.ts";
import type { Actor } from "./scene.ts";

/** "placed an order for four of the twin-jets", "a contract for 12 more": so many of the goods told before. */
export const countedFor = ({ scene, deals }: Hand, noun: number): Good[] => {
  const { units } = scene;
  const at = units.findIndex((u, k) => k > noun + 1 && k < noun + 4 && u.kind === "quantity");
  const count = units[at];
  const next = units[at + 1];
  if (count?.quantity === undefined || count.quantity.fleet || units[noun + 1]?.lower !== "for") return [];
  if (!(next === undefined || next.kind === "mark" || next.kind === "date" || /^(of|more|such|worth|from|with|in|at)$/.test(next.lower)))
    return [];
  if (next?.lower === "of" && !/^(the|these|those|them|its)$/.test(units[at + 2]?.lower ?? "")) return [];
  const named = units.slice(0, noun).findLast((u) => u.kind === "item");
  const base = named === undefined ? deals.lately(2) : deals.good(named);
  if (base === undefined) return [];
  return [
    { ...base, unit: count, partOf: null, item: { name: base.item.name, quantity: count.quantity.value, bound: count.quantity.bound } },
  ];
};

/** "awarded Kestrel Yards a contract": the maker between verb and noun. */
export const indirect = (hand: Hand, verb: number, noun: number): Actor | undefined => {
  for (let k = verb + 1; k < noun; k++) {
    const u = hand.scene.units[k] as Unit;
    if (u.kind === "org" && u.country !== null && !u.possessive)
      return { kind: "org", person: null, country: u.country, role: null, display: u.display ?? u.lower, unit: u };
  }
  return undefined;
};

/** "a contract between A and B" names both sides; which of them buys is told elsewhere. */
export const between = (hand: Hand, noun: number): Actor | undefined => partyAfter(hand.scene, hand.deals, noun + 1, noun + 8, /^between$/);

/** "a contract to supply Northland with 12 guns": whom the maker is to equip. */
export const supplied = (hand: Hand, noun: number, end: number): Actor | undefined => {
  const { units } = hand.scene;
  const verb = units.findIndex((u, k) => k > noun && k < end && /^(supply|provide|equip|deliver|sell)$/.test(u.lower));
  const u = verb < 0 ? undefined : units.slice(verb + 1, verb + 4).find((x) => x.kind === "country" || x.kind === "org");
  return u === undefined || u.country === null || u.possessive || u.orgKind === "company"
    ? undefined
    : stateActor(u.country, u, u.display ?? u.lower);
};
