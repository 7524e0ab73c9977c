/**
 * Who buys where no sentence says so: "The two boats were ordered in March 2024", "a contract for six frigates was signed on Monday",
 * "the submarine, ordered for 13.5 billion baht". It is the state in whose money the price is, else the one the report is from, else the
 * one beside the maker's that it is about. Only where the maker is known and not of that state, for what is counted or priced, and where the
 * sentence names no other state.
 */
import type { Money } from "../../model/claim.ts";
import { currencyOf } from "../../world/countries.ts";
import { makerOf } from "../../world/makers.ts";
import { wordTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Offer } from "./buy-offer.ts";
import { isCompany, stateActor } from "./buy-parties.ts";
import { namesOther } from "./buy-sides.ts";
import type { Deals, Good } from "./deal.ts";
import type { Actor, Scene } from "./scene.ts";

/** Money in which states trade that have it not. */
const TRADED = new Set(["USD", "EUR", "GBP", "CHF", "CNY", "JPY", "RUB"]);

const RULES =
  /^(awarded-contract|signed-contract|deal-for|buyer-contracted|order-of|approved-deal|approver-approved|signed-for|buyer-planned|seller-planned|seller-offered|on-order|for-which)$/;

/** "was handed over to the soldiers of the 18th Regiment in Portville": the state of the town in which a service without a state of its own has it now. */
const receivedBy = (scene: Scene, offer: Offer, from: string | null): Actor | undefined => {
  const { units } = scene;
  if (offer.rule !== "seller-delivered" || !offer.modality.passive || offer.modality.status !== "held" || from === null) return undefined;
  const to = units.findIndex((u, k) => k > offer.at && k < offer.at + TO_REACH && u.lower === "to");
  // "was handed over at the base in Portville": whose town it is, unless it is the maker's.
  const at = units.findIndex((u, k) => k > offer.at && k < offer.at + TO_REACH && u.kind === "place" && u.country !== null);
  const there = units[at];
  if (to < 0 && there !== undefined && units.slice(offer.at + 1, at).some((u) => /^(at|in)$/.test(u.lower)))
    return there.country === from ? undefined : stateActor(there.country as string, there);
  const service = to < 0 ? -1 : units.findIndex((u, k) => k > to && k < to + SERVICE_REACH && isServing(u));
  if (service < 0 || units.slice(to, service).some((u) => u.country !== null)) return undefined;
  const place = units.slice(service + 1, service + TO_REACH).find((u) => u.kind === "place" && u.country !== null);
  const country = place?.country ?? scene.dossier.datelineCountry;
  return country === null || country === from ? undefined : stateActor(country, units[service] as Unit);
};
const isServing = wordTest(
  /^(soldiers|troops|crews?|gunners|pilots|sailors|regiment|brigade|battalion|squadron|division|army|navy|marines|fleet|coastguard|police)$/,
);
/** Units from the verb to "to", and from there to the service. */
const TO_REACH = 12;
const SERVICE_REACH = 5;

/** The state with this money alone, of those the article names. */
const payerIn = (currency: string, sides: readonly string[], from: string | null): string | undefined => {
  if (TRADED.has(currency)) return undefined;
  const payers = sides.filter((state) => state !== from && currencyOf(state) === currency);
  return payers.length === 1 ? payers[0] : undefined;
};

export const principal = (
  { scene, deals }: { readonly scene: Scene; readonly deals: Deals },
  offer: Offer,
  goods: readonly Good[],
  seller: Actor | undefined,
  price: Unit | undefined,
): Actor | undefined => {
  const { status } = offer.modality;
  const known = goods.map((g) => g.origin ?? deals.makerOf(g)).find((c) => c !== null) ?? null;
  const receiving = receivedBy(scene, offer, seller?.country ?? known);
  if (receiving !== undefined) return receiving;
  // "The second of two fire units was delivered by Kestrel Works last month"
  const brought = offer.rule === "seller-delivered" && offer.modality.passive && status === "held" && isCompany(seller);
  if ((!RULES.test(offer.rule) && !brought) || (status !== "held" && status !== "planned")) return undefined;
  // "She promised 19 of the jets": whoever she is, the report is of more than she.
  if (offer.rule === "seller-planned" && seller?.unit.kind === "pronoun") return undefined;
  const trigger = scene.units[offer.at] as Unit;
  const maker = (good: Good): string | null =>
    good.origin ?? deals.makerOf(good) ?? (good.specific ? (makerOf(good.item.name) ?? null) : null);
  const from = seller?.country ?? goods.map(maker).find((c) => c !== null) ?? null;
  const { home, sides, bilateral } = scene.dossier.setting;
  const payer = price === undefined ? undefined : payerIn((price.money as Money).currency, sides, isCompany(seller) ? null : from);
  if (payer !== undefined) return stateActor(payer, trigger);
  const counted = goods.some((g) => g.item.quantity !== null || g.partOf !== null);
  // Makers of several states have none of their own.
  if (!(counted || price !== undefined) || (from === null && !isCompany(seller))) return undefined;
  const pair = sides.slice(0, 2);
  const own = home ?? scene.dossier.datelineCountry ?? (from === null && sides.length === 1 ? (sides[0] as string) : null);
  const other =
    // A maker of the report's own state, which has bought before, sells at home.
    own !== null && (own !== from || (isCompany(seller) && deals.sponsor?.country === own))
      ? own
      : from !== null && pair.includes(from) && (bilateral || sides.length === 2)
        ? pair.find((state) => state !== from)
        : undefined;
  if (other === undefined || (other === from && !isCompany(seller))) return undefined;
  // "Northland's army chief said": not a third state's purchase.
  if (
    scene.units.some(
      (u) => (u.kind === "person" || u.kind === "official") && u.country !== null && u.country !== other && u.country !== from,
    )
  )
    return undefined;
  const buyer = stateActor(other, trigger);
  return namesOther(scene, buyer, seller) ? undefined : buyer;
};
