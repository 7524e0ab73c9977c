/** What a service is said to require: "the navy has a requirement for four corvettes", "a requirement of the Northish navy for two": a plan. */
import { opener } from "./buy-gate.ts";
import { agentOf } from "./buy-agent.ts";
import { clauseEnd, goodsIn } from "./buy-goods.ts";
import type { Hand } from "./buy-offer.ts";
import { settlePlan } from "./buy-plan.ts";
import { isCompany, partyAfter, stateActor } from "./buy-parties.ts";

const isRequirement = opener(/^(requirements?|need)$/);

/** Whether the noun at unit `i` tells of a requirement for counted goods; if so the plan is told. */
export const required = (hand: Hand, i: number): boolean => {
  const { scene, deals } = hand;
  const { units } = scene;
  const before = units[i - 1];
  if (!isRequirement(units[i]) || before === undefined || !(/^(a|the|its|their|an|'s)$/.test(before.lower) || before.possessive))
    return false;
  const purpose = units.findIndex((u, k) => k > i && k < i + 8 && u.lower === "for" && units[k + 1]?.kind === "item");
  if (purpose < 0) return false;
  const goods = goodsIn(scene, deals, purpose, clauseEnd(scene, purpose + 1));
  if (!goods.some((g) => g.item.quantity !== null)) return false;
  const verb = units.findLastIndex((u, k) => k < i && k > i - 4 && /^(has|have|had|identified|issued|stated)$/.test(u.lower));
  const owner = before.possessive && before.country !== null ? stateActor(before.country, before) : undefined;
  const buyer = owner ?? partyAfter(scene, deals, i + 1, purpose, /^of$/) ?? (verb < 0 ? undefined : agentOf(scene, deals, verb));
  if (buyer?.country == null || isCompany(buyer)) return false;
  return settlePlan(hand, i, { rule: "required", goods, buyer, seller: undefined, to: i, within: true, date: null });
};
