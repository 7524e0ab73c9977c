/**
 * What a report opens with and then tells in full: "Northland last week ordered transport aircraft from Kestrel Yards", below it "Five K-9s, signed on
 * 30 October". The opening has neither number, type nor price, and its day is counted from the report's or from another's.
 */
import type { Unit } from "../mentions/unit.ts";
import type { Hand, Offer } from "./buy-offer.ts";
import type { Deal, Deals, Good, PurchaseDraft } from "./deal.ts";
import { type Actor, groundUnit } from "./scene.ts";

/** Deals back that the opening may lie. */
const REACH = 4;

const isOpening = ({ draft }: Deal): boolean =>
  draft.value === null && (draft.date === null || /^(relative|offset)$/.test(draft.date.value.when.kind));

/** The opening whose deal the offer tells in full. */
export const leadOf = (deals: Deals, offer: Offer, buyer: Actor, seller: Actor | undefined, goods: readonly Good[]): Deal | undefined => {
  if (offer.status !== "contracted" || offer.modality.status !== "held" || !goods.every((g) => g.specific && g.item.quantity !== null))
    return undefined;
  return deals.told
    .slice(-REACH)
    .findLast(
      (d) =>
        !d.heard &&
        d.status === "contracted" &&
        d.buyer.country === buyer.country &&
        (seller?.country == null || d.seller?.country === seller.country) &&
        isOpening(d) &&
        d.draft.items.length === 1 &&
        d.goods.length === 1 &&
        d.goods.every((own) => !own.specific && own.item.quantity === null && goods.some((g) => g.class === own.class)),
    );
};

/** Gives the opening the day told in full, and makes it the deal told last. */
export const toldInFull = (
  { scene, deals, money }: Hand,
  lead: Deal,
  { date, goods, price }: { readonly date: PurchaseDraft["date"]; readonly goods: readonly Good[]; readonly price: Unit | undefined },
): void => {
  if (date !== null) lead.draft.date = date;
  if (price?.money !== undefined) {
    lead.draft.value = groundUnit(scene, price.money, price);
    lead.draft.other_values = (price.alternatives ?? []).map((m) => groundUnit(scene, m, price));
    money.add(price);
  }
  deals.told.splice(deals.told.indexOf(lead), 1);
  deals.told.push({ ...lead, at: deals.at, goods });
};
