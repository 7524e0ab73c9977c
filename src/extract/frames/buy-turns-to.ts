/** Who goes to somebody for goods: "In 2021 Northland went to Kestrel Yards for 12 jets", "has turned to Westland for 36 guns", "opted for 30 of its trucks". */
import { wordTest } from "../mentions/ask.ts";
import { opener } from "./buy-gate.ts";
import { agentOf } from "./buy-agent.ts";
import { clauseEnd, goodsIn } from "./buy-goods.ts";
import { type Hand, settle } from "./buy-offer.ts";
import { isCompany, partyAfter, partyGroup } from "./buy-parties.ts";
import { modalityOf } from "./modality.ts";

const isGoing = opener(/^(went|gone|go|goes|turned|turns|turn|looked|looks|look|looking|turning)$/, wordTest);

/** Units behind the verb in which "for" and its goods must stand. */
const REACH = 14;

/** Whether the verb at unit `i` says where somebody buys; if so the deal is told. */
export const turnsTo = (hand: Hand, i: number): boolean => {
  const { scene, deals } = hand;
  const { units } = scene;
  if (!isGoing(units[i])) return false;
  if (units[i + 1]?.lower !== "to") return goesFor(hand, i);
  const purpose = units.findIndex((u, k) => k > i + 1 && k < i + REACH && u.lower === "for");
  const seller = purpose < 0 ? undefined : partyGroup(scene, deals, i + 2, purpose);
  if (seller?.country == null) return false;
  const first = units.findIndex((u, k) => k > purpose && k < purpose + 4 && u.kind === "item");
  const goods = first < 0 ? [] : goodsIn(scene, deals, purpose, clauseEnd(scene, purpose + 1));
  if (goods[0]?.item.quantity == null || units.indexOf(goods[0].unit) !== first) return false;
  const modality = modalityOf(units, i);
  // "looks to Westland for six jets", "is turning to": not there yet.
  const ahead =
    modality.status === "planned" || (modality.status === "held" && /^(look|turn(s|ing)?$|go(es)?$)/.test(units[i]?.lower ?? ""));
  if (modality.status !== "held" && modality.status !== "planned") return false;
  const buyer = agentOf(scene, deals, i) ?? partyAfter(scene, deals, 0, i, /^for$/);
  if (buyer?.country == null || isCompany(buyer) || buyer.country === seller.country) return false;
  return (
    settle(hand, {
      rule: "turned-to",
      at: i,
      last: i + 1,
      status: ahead ? "planned" : "contracted",
      goods,
      buyer,
      seller,
      modality: ahead ? { ...modality, status: "planned", tense: "future" } : modality,
      from: i,
      to: units.length,
    }) !== undefined
  );
};

/** "Northland has gone in for 36 of the guns", "went for 12 jets from Westland": chosen, not yet bought. */
const goesFor = (hand: Hand, i: number): boolean => {
  const { scene, deals } = hand;
  const { units } = scene;
  const purpose = units[i + 1]?.lower === "in" ? i + 2 : i + 1;
  if (!/^(went|gone|goes)$/.test(units[i]?.lower ?? "") || units[purpose]?.lower !== "for" || units[purpose + 1]?.kind !== "item")
    return false;
  const goods = goodsIn(scene, deals, purpose, clauseEnd(scene, purpose + 1));
  const modality = modalityOf(units, i);
  const buyer = agentOf(scene, deals, i);
  if (goods[0]?.item.quantity == null || modality.status !== "held" || buyer?.country == null || isCompany(buyer)) return false;
  return (
    settle(hand, {
      rule: "went-for",
      at: i,
      last: i + 1,
      status: "planned",
      goods,
      buyer,
      seller: partyAfter(scene, deals, purpose + 1, units.length, /^from$/),
      modality: { ...modality, status: "planned" },
      from: i,
      to: units.length,
    }) !== undefined
  );
};
