/**
 * Gifts told beside goods that no verb hands over: "In the yard stood six carriers, a gift from Westland", "the boats, a present of the Northish
 * government, are moored at Portville". What is called a gift has been given.
 */
import { wordTest } from "../mentions/ask.ts";
import { opener } from "./buy-gate.ts";
import { type Hand, settle } from "./buy-offer.ts";
import { isCompany, partyGroup, stateActor } from "./buy-parties.ts";
import { onlyState } from "./buy-sides.ts";
import { isPromisedGift } from "./buy-gift.ts";
import { wordsOf } from "./scene.ts";

const isGift = opener(/^(gifts?|presents?|donations?)$/, wordTest);

/** Whether the noun at unit `i` calls the goods before it a gift; if so it is told. */
export const giftBeside = (hand: Hand, i: number): boolean => {
  const { scene, deals, taken } = hand;
  const { units } = scene;
  if (!isGift(units[i]) || !/^(of|from|by)$/.test(units[i + 1]?.lower ?? "")) return false;
  const mark = /^(a|the|an)$/.test(units[i - 1]?.lower ?? "") ? i - 2 : i - 1;
  const unit = units[mark - 1];
  if (units[mark]?.lower !== "," || unit?.kind !== "item" || taken.has(unit)) return false;
  if (unit.item?.quantity == null || unit.quantity?.fleet === true) return false;
  // A verb behind may still hand them over.
  if (units.slice(i + 1).some(isHanding) || isPromisedGift(wordsOf(units, 0, i), "")) return false;
  const seller = partyGroup(scene, deals, i + 2, i + GIVER_REACH);
  if (seller?.country == null || isCompany(seller)) return false;
  const { home } = scene.dossier.setting;
  const own = home ?? scene.dossier.datelineCountry;
  const place = units.find((u) => u.kind === "place" && u.country !== null && u.country !== seller.country);
  const buyer =
    onlyState(scene, seller, i) ??
    (place === undefined ? undefined : stateActor(place.country as string, place)) ??
    (own === null || own === seller.country ? undefined : stateActor(own, unit));
  if (buyer?.country == null) return false;
  return (
    settle(hand, {
      rule: "gift-beside",
      at: i,
      last: i + 1,
      status: "delivered",
      goods: [deals.good(unit)],
      buyer,
      seller,
      modality: { status: "held", tense: "past", perfect: false, passive: false, why: "" },
      from: i,
      to: units.length,
      within: true,
      gift: true,
    }) !== undefined
  );
};
const isHanding = wordTest(
  /^(handed|delivered|received|arrived|reached|joined|donated|given|supplied|shipped|commissioned|inducted|accepted|landed|made|put|will)$/,
);
/** Units from the gift to whoever gives it. */
const GIVER_REACH = 8;
