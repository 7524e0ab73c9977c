/**
 * Goods of one deal that several states share: "nine transports, five for Northland and four for Westland, were ordered from Kestrel Yards".
 *
 * Only where the shares add up to what was bought; a share that goes to "itself" is the buyer's own. The price is that of all together, so
 * none of the shares has it.
 */
import type { Unit } from "../mentions/unit.ts";
import type { Hand, Offer } from "./buy-offer.ts";
import { isCompany, partyGroup } from "./buy-parties.ts";
import type { Actor } from "./scene.ts";

/** Units from "for" to the side that gets the share. */
const SIDE_REACH = 4;

interface Share {
  readonly at: number;
  readonly count: number;
  readonly buyer: Actor;
}

const sharesIn = ({ scene, deals }: Hand, own: Actor | undefined): readonly Share[] => {
  const { units } = scene;
  return units.flatMap((unit: Unit, k): Share[] => {
    const count = unit.kind === "quantity" && unit.quantity?.fleet !== true ? unit.quantity?.value : undefined;
    if (count === undefined || !/^(?:for|to)$/.test(units[k + 1]?.lower ?? "")) return [];
    if (/^(?:itself|themselves)$/.test(units[k + 2]?.lower ?? "")) return own === undefined ? [] : [{ at: k, count, buyer: own }];
    const buyer = partyGroup(scene, deals, k + 2, k + 2 + SIDE_REACH);
    return buyer?.country == null || isCompany(buyer) ? [] : [{ at: k, count, buyer }];
  });
};

/** The offer itself, or one for each share. */
export const byShare = (hand: Hand, offer: Offer): readonly Offer[] => {
  const [good, ...others] = offer.goods;
  const whole = good?.item.quantity ?? null;
  if (good === undefined || others.length > 0 || whole === null) return [offer];
  const shares = sharesIn(hand, offer.buyer);
  const states = new Set(shares.map((s) => s.buyer.country));
  if (shares.length < 2 || states.size < shares.length || shares.reduce((sum, s) => sum + s.count, 0) !== whole) return [offer];
  return shares.map(({ at, count, buyer }, n) => ({
    ...offer,
    goods: [{ ...good, unit: hand.scene.units[at] as Unit, partOf: null, item: { ...good.item, quantity: count } }],
    buyer,
    from: at,
    to: at + 1,
    within: true,
    ...(n === 0 ? {} : { beside: true }),
  }));
};
