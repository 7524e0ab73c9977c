/**
 * Options taken up: "Northland exercised an option for four more howitzers in November" buys them. An option that only exists buys
 * nothing (`buy-goods.ts`).
 */
import { opener } from "./buy-gate.ts";
import { clauseEnd, goodsIn } from "./buy-goods.ts";
import { type Hand, settle } from "./buy-offer.ts";
import { agentOf } from "./buy-agent.ts";
import { isCompany, partyAfter } from "./buy-parties.ts";
import { modalityOf } from "./modality.ts";

const isTakingUp = opener(/^(exercised|exercises|exercise|activated|activates|invoked|converted|took|takes)$/);

/** Units between the verb and "option", and between "option" and its goods. */
const REACH = 5;

/** Whether the verb at unit `i` takes up an option; if so the deal is told. */
export const optionTaken = (hand: Hand, i: number): boolean => {
  const { scene, deals } = hand;
  const { units } = scene;
  if (!isTakingUp(units[i])) return false;
  if (/^t(ook|akes)$/.test(units[i]?.lower ?? "") && units[i + 1]?.lower !== "up") return false;
  const option = units.findIndex(
    (u, k) =>
      k > i && k <= i + REACH && (/^options?$/.test(u.lower) || (u.lower === "clause" && /^option(al)?$/.test(units[k - 1]?.lower ?? ""))),
  );
  if (option < 0 || !/^(for|on|to)$/.test(units[option + 1]?.lower ?? "")) return false;
  const end = clauseEnd(scene, option + 1);
  const goods = goodsIn(scene, deals, option + 1, end).filter((g) => g.item.quantity !== null);
  if (goods.length === 0) return false;
  const buyer = agentOf(scene, deals, i);
  if (isCompany(buyer)) return false;
  const lean = deals.over(goods);
  const deal = settle(hand, {
    rule: "option-taken",
    at: i,
    last: i + 1,
    status: "contracted",
    goods,
    buyer,
    seller: partyAfter(scene, deals, option, end, /^(from|with)$/) ?? lean?.seller,
    modality: modalityOf(units, i),
    from: i,
    to: end,
    within: true,
    open: true,
  });
  return deal !== undefined;
};
