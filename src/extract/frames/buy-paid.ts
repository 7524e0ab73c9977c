/** What a maker is paid for goods: "Kestrel Yards got 90 million out of Northland for twelve boats", "was paid 90 million by Northland for them". */
import { opener } from "./buy-gate.ts";
import { agentOf } from "./buy-agent.ts";
import { clauseEnd, goodsIn } from "./buy-goods.ts";
import { type Hand, settle } from "./buy-offer.ts";
import { isCompany, partyAfter } from "./buy-parties.ts";
import { modalityOf } from "./modality.ts";

const isGetting = opener(/^(got|gets|received|receives|earned|earns|collected|pocketed|paid)$/);

/** Whether the verb at unit `i` tells what a maker is paid; if so the deal is told. */
export const paidTo = (hand: Hand, i: number): boolean => {
  const { scene, deals } = hand;
  const { units } = scene;
  if (!isGetting(units[i])) return false;
  const sum = units.findIndex((u, k) => k > i && k < i + 4 && u.kind === "money");
  const modality = modalityOf(units, i);
  if (sum < 0 || modality.status !== "held" || (units[i]?.lower === "paid") !== modality.passive) return false;
  const end = clauseEnd(scene, i + 1);
  const purpose = units.findIndex((u, k) => k > sum && k < end && u.lower === "for" && units[k + 1]?.kind === "item");
  const seller = agentOf(scene, deals, i);
  if (purpose < 0 || !isCompany(seller)) return false;
  const goods = goodsIn(scene, deals, purpose, end);
  const buyer = partyAfter(scene, deals, sum, purpose, modality.passive ? /^by$/ : /^(from|of)$/);
  const counted = goods.some((g) => g.item.quantity !== null);
  // "MBDA gets 400 million for the missiles": by whoever the sentences before have told to buy.
  const lean = deals.last !== undefined && !deals.last.heard && deals.at - deals.last.at <= 2 ? deals.last.buyer : undefined;
  const payer = buyer ?? (goods.some((g) => g.specific) ? lean : undefined);
  if (payer?.country == null || isCompany(payer) || !(counted || buyer === undefined)) return false;
  return (
    settle(hand, {
      rule: "paid-to",
      at: i,
      last: i + 1,
      status: "contracted",
      goods,
      buyer: payer,
      seller,
      modality,
      from: i,
      to: Math.max(end, sum + 1),
    }) !== undefined
  );
};
