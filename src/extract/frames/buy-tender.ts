/** Goods put out to tender: "a tender for 41 launchers has been running since May", "has put 24 jets out to tender", "invited bids for six boats". */
import { wordTest } from "../mentions/ask.ts";
import { opener } from "./buy-gate.ts";
import type { Unit } from "../mentions/unit.ts";
import { agentOf } from "./buy-agent.ts";
import { clauseEnd, goodsIn } from "./buy-goods.ts";
import type { Hand } from "./buy-offer.ts";
import { settlePlan } from "./buy-plan.ts";
import { isCompany, partyAfter, partyGroup } from "./buy-parties.ts";
import { modalityOf } from "./modality.ts";
import { type Actor, wordsOf } from "./scene.ts";

const isTender = opener(/^(tender|tenders|bids|offers|proposals|competition)$/, wordTest);
const isIssuing = wordTest(
  /^(issued|issues|launched|launches|opened|opens|floated|floats|invited|invites|called|calls|started|released|announced|published|running|holding|held|runs|sought|seeks|began)$/,
);
const ENDED =
  /\b(cancell?ed|scrapped|withdrawn|annulled|won|lost|winner|awarded|shelved|suspended|dropped|losing|winning|beat|bid for|not)\b/;

/** Who asks for offers: whose tender it is, who issues it, the state it runs in. */
const issuer = ({ scene, deals }: Hand, i: number, verb: number): Actor | undefined => {
  const { units } = scene;
  const before = units[i - 1];
  if (before?.possessive === true && before.country !== null) return partyGroup(scene, deals, i - 1, i);
  const passive = verb >= 0 && modalityOf(units, verb).passive;
  return verb >= 0 && verb < i && !passive
    ? agentOf(scene, deals, verb)
    : partyAfter(scene, deals, verb < 0 ? i : verb, units.length, /^(by|in)$/);
};

/** Where the words for the goods begin: behind "a tender for", or before "out to tender". */
const sought = ({ scene, deals }: Hand, i: number): { readonly from: number; readonly to: number } | undefined => {
  const { units } = scene;
  if (units[i - 1]?.lower === "to" && units[i - 2]?.lower === "out") {
    const put = units.findLastIndex((u, k) => k < i && k > i - 12 && /^(put|puts|putting)$/.test(u.lower));
    return put < 0 ? undefined : { from: put, to: i - 2 };
  }
  const purpose = units.findIndex((u, k) => k > i && k < i + 4 && /^(for|on|to)$/.test(u.lower));
  const first = purpose < 0 ? -1 : units.findIndex((u, k) => k > purpose && k < purpose + 6 && u.kind === "item");
  return first < 0 || goodsIn(scene, deals, first, first + 1).length === 0
    ? undefined
    : { from: purpose, to: clauseEnd(scene, purpose + 1) };
};

/** Whether the noun at unit `i` is a tender for counted goods that runs; if so the plan is told. */
export const tendered = (hand: Hand, i: number): boolean => {
  const { scene, deals } = hand;
  const { units } = scene;
  if (!isTender(units[i]) || ENDED.test(wordsOf(units, 0, units.length))) return false;
  const reach = sought(hand, i);
  const goods = reach === undefined ? [] : goodsIn(scene, deals, reach.from, reach.to).filter((g) => g.item.quantity !== null);
  if (goods.length === 0) return false;
  const put = units[i - 1]?.lower === "to" ? reach?.from : undefined;
  const verb = put ?? findIssuing(units, i);
  // "bids for six boats": asked for by somebody, else made by somebody.
  if (!/^tenders?$/.test(units[i]?.lower ?? "") && (verb < 0 || verb > i)) return false;
  const buyer = issuer(hand, i, verb);
  if (isCompany(buyer)) return false;
  return settlePlan(hand, i, { rule: "tendered", goods, buyer, seller: undefined, open: true, date: null });
};

/** The verb that issues or runs the tender at unit `i`, near on either side; or -1. */
const findIssuing = (units: readonly Unit[], i: number): number => {
  const left = units.findLastIndex((u, k) => k < i && k > i - 6 && isIssuing(u));
  return left >= 0 ? left : units.findIndex((u, k) => k > i && k < i + 24 && isIssuing(u));
};
