/**
 * Are goods told in two places the same? By the words of their names, by class, and by the nouns that reports use for any of a class.
 */
import type { EquipmentClass } from "../../world/equipment.ts";
import type { Good } from "./deal.ts";

/** Classes that reports call by one noun: "the aircraft" are helicopters too, "the systems" almost anything. */
const KIN: Readonly<Partial<Record<EquipmentClass, readonly EquipmentClass[]>>> = {
  aircraft: ["aircraft", "helicopter", "drone"],
  ship: ["ship", "submarine"],
  artillery: ["artillery", "air_defence", "missile"],
  air_defence: ["air_defence", "missile", "artillery"],
  missile: ["missile", "air_defence"],
  vehicle: ["vehicle", "artillery"],
  system: ["system", "air_defence", "artillery", "radar", "missile", "drone"],
};
/** Nouns that say no more than the class: "the vehicles" may be howitzers, "the tanks" are tanks. */
export const ANY_OF_CLASS =
  /\b(aircraft|planes?|vehicles?|systems?|weapons?|ships?|vessels?|boats?|craft|batter(?:y|ies)|launchers?|units?|guns?|missiles?|platforms?|arms)$/i;
export const kin = (said: EquipmentClass, meant: EquipmentClass): boolean => said === meant || (KIN[said]?.includes(meant) ?? false);

/** Words that tell goods apart; plural endings do not. */
export const goodWords = (name: string): Set<string> =>
  new Set(
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}-]+/u)
      .filter((w) => w.length > 1)
      .map((w) => (w.length > 3 ? w.replace(/s$/, "").replace(/-class$/, "") : w)),
  );

const SHIP =
  /\b(frigate|corvette|gunboat|destroyer|cruiser|patrol|minehunter|minesweeper|landing|carrier|tug|hospital|survey|supply|replenish|icebreak)/i;
/** "six patrol vessels" are none of the frigates told before, whatever their class is called. */
export const areOtherShips = (a: string, b: string): boolean => {
  const [x, y] = [SHIP.exec(a), SHIP.exec(b)];
  return x !== null && y !== null && x[1]?.toLowerCase() !== y[1]?.toLowerCase();
};

/** Words that tell goods of another kind apart. */
export const ROLE =
  /\b(transport|trainers?|training|maritime|tankers?|surveillance|reconnaissance|warning|heavy-lift|rescue|utility|anti-submarine|anti-ship|anti-tank|coastal|minehunt\w*|landing|logistics|refuelling|naval|attack|recovery|engineering|command|control|ambulances?|bridg\w+)\b/i;
const hasRole = (good: Good): boolean => !good.specific && good.unit.goods?.definite !== true && ROLE.test(good.item.name);

export const TELLING = /\d|-/;
/** Kind words in common count only where neither side names a type that the other does not. */
export const sameGoods = (a: Good, b: Good): boolean => {
  const x = goodWords(a.item.name);
  const y = goodWords(b.item.name);
  const shared = [...x].filter((w) => y.has(w));
  if (a.specific && b.specific) return shared.some((w) => TELLING.test(w) || !KINDS.has(w));
  // "early warning aircraft" are no helicopters told before.
  if (shared.length === 0 && (hasRole(a) || hasRole(b))) return false;
  return (
    shared.length > 0 ||
    (kin(a.class, b.class) && a.unit.goods?.definite === true) ||
    (kin(b.class, a.class) && !b.specific && a.class === b.class)
  );
};
export const KINDS = new Set(
  "jet fighter aircraft plane tank howitzer missile system frigate corvette submarine ship vessel boat drone helicopter launcher rocket radar vehicle battery gun combat attack self-propelled anti-tank guided air defence defense patrol main battle multi-role light heavy new transport airlifter ifv mbt apc uav infantry fighting tracked wheeled armoured armored".split(
    " ",
  ),
);
