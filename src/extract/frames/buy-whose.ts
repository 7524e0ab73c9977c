/** Who buys where the words only stand in for somebody ("it", "the nation"), and what stands near says whom they cannot or must mean. */
import type { Unit } from "../mentions/unit.ts";
import { stateActor } from "./buy-parties.ts";
import { isMadeIn } from "./buy-sides.ts";
import type { Hand } from "./buy-offer.ts";
import type { Deal, Good } from "./deal.ts";
import type { Actor } from "./scene.ts";

/** Sentences back that the deal may lie which "it" goes on with. */
const REACH = 2;

/** The state that "and" joins to the one of a unit. */
const joined = (units: readonly Unit[], unit: Unit): Unit | undefined => {
  const at = units.indexOf(unit);
  const other = units[at + 1]?.lower === "and" ? units[at + 2] : units[at - 1]?.lower === "and" ? units[at - 2] : undefined;
  return other?.kind === "country" || (other?.kind === "place" && other.countries !== undefined) ? other : undefined;
};

/** The buyer that the stand-in means; a buyer named outright stays. */
export const meantBuyer = (
  { scene, deals }: Hand,
  buyer: Actor | undefined,
  seller: Actor | undefined,
  goods: readonly Good[],
  lean: Deal | undefined,
): Actor | undefined => {
  if (buyer === undefined) return undefined;
  // "Seoul courts Bucharest: the Romanian government picked the howitzer. It intends to take 54 of the guns": whoever chose them.
  if (
    buyer.unit.kind === "pronoun" &&
    lean !== undefined &&
    !lean.heard &&
    deals.at - lean.at <= REACH &&
    /^(planned|approved)$/.test(lean.status) &&
    goods.some((g) => g.unit.goods?.definite === true)
  )
    return lean.buyer;
  // "Northland and Westland are in talks about a purchase of Kestrel jets": whoever makes them sells them to the other.
  if (seller === undefined && buyer.kind === "state" && isMadeIn(goods, buyer)) {
    const other = joined(scene.units, buyer.unit);
    if (other?.country != null && other.country !== buyer.country) return stateActor(other.country, other, other.display ?? undefined);
  }
  // "the nation has bought Westrian arms": not the nation that makes them.
  if (deals.soft.has(buyer) && seller === undefined && (goods.some((g) => g.origin === buyer.country) || isMadeIn(goods, buyer))) {
    const pair = scene.dossier.setting.sides.slice(0, 2);
    const other = pair.includes(buyer.country as string) ? pair.find((state) => state !== buyer.country) : undefined;
    return other === undefined ? undefined : stateActor(other, buyer.unit);
  }
  return buyer;
};
