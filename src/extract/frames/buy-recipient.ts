/**
 * Goods told by whoever gets them in the passive: "Northland has been sent the first two jets", "the army was handed ten trucks by Westland",
 * "the navy is to be supplied with four boats".
 *
 * The goods stand right behind the verb, so that "the jets were sent to Northland" is not for here; a company that is sent something buys none.
 */
import { wordTest } from "../mentions/ask.ts";
import { agentOf } from "./buy-agent.ts";
import { opener } from "./buy-gate.ts";
import { clauseEnd, goodsIn } from "./buy-goods.ts";
import { type Hand, settle } from "./buy-offer.ts";
import { isCompany, partyAfter } from "./buy-parties.ts";
import { modalityOf } from "./modality.ts";

const isGiven = opener(/^(?:given|sent|handed|lent|loaned|granted|gifted|shipped|delivered)$/, wordTest);
const isPromised = opener(/^(?:promised|pledged)$/, wordTest);
const isSupplied = opener(/^(?:supplied|provided|presented|equipped)$/, wordTest);
const isSold = opener(/^sold$/, wordTest);
const isLead = wordTest(
  /^(?:with|the|its|their|an?|first|second|third|last|another|further|additional|some|about|over|at|least|more|than|up|to|as|many)$/,
);

/** Whether the verb at unit `i` says what somebody has been given; if so it is told. */
export const recipientOf = (hand: Hand, i: number): boolean => {
  const { scene, deals } = hand;
  const { units } = scene;
  const supplied = isSupplied(units[i]);
  if (!supplied && !isGiven(units[i]) && !isPromised(units[i]) && !isSold(units[i])) return false;
  if (supplied && units[i + 1]?.lower !== "with") return false;
  const modality = modalityOf(units, i);
  if (!modality.passive || (modality.status !== "held" && modality.status !== "planned")) return false;
  let k = i + 1;
  while (k < units.length && isLead(units[k])) k++;
  if (units[k]?.kind !== "item") return false;
  const buyer = agentOf(scene, deals, i);
  if (buyer?.country == null || isCompany(buyer)) return false;
  const end = clauseEnd(scene, i + 1);
  const goods = goodsIn(scene, deals, i + 1, end);
  if (goods.length === 0 || !goods.some((g) => g.item.quantity !== null || g.specific)) return false;
  const seller = partyAfter(scene, deals, i + 1, end, /^(?:by|from)$/);
  if (seller?.country != null && seller.country === buyer.country) return false;
  return (
    settle(hand, {
      rule: "was-given",
      at: i,
      last: i + 1,
      status: isPromised(units[i]) ? "planned" : isSold(units[i]) ? "contracted" : "delivered",
      goods,
      buyer,
      seller,
      modality: { ...modality, passive: false },
      from: i,
      to: end,
      within: true,
    }) !== undefined
  );
};
