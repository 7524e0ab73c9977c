/** Whether a deal came to nothing, as the words of the sentence tell around its trigger: before it, behind it, or of the plan it belonged to. */
import type { Unit } from "../mentions/unit.ts";
import { CALLED_OFF, GIVEN_UP, WINDOW } from "./buy-words.ts";
import type { Offer } from "./buy-offer.ts";
import { isBoundary, type Scene, wordsOf } from "./scene.ts";

/** "A request for 40 tanks was turned down": what became of it, told behind the goods. */
const TURNED_DOWN =
  /^[^;]*\b((was|were|has been|have been|had been) (later |then |finally |eventually |soon )?(turned down|rejected|refused|cancell?ed|cut|terminated|revoked|rescinded|annulled|halted|axed|torn up|put on (hold|ice)|scrapped|shelved|dropped|blocked|vetoed|abandoned|called off|suspended|frozen|declared void|annulled|voided|withdrawn)|(never|did not|has never|had never) (\S+ )?(exist|existed|happened|signed|materialised|materialized)|(had |has |have )?(collapsed|foundered|lapsed|fell through|fallen through|fell apart|fallen apart|came to nothing|come to nothing))\b/;

/** "The yard lost a contract for two boats" */
const LOST = /\b(lost|loses|losing|missed)( out on)?( the| its)?$/;
const PUT = /\b(put|puts|putting|placed|kept|leaves?|left)( (its|the|their|a|an))?( \S+){0,2} $/;
const ON_HOLD = /^[^;,]*\bon (hold|ice|pause)\b/;

/** Units before the trigger in which what became of the deal may stand. */
const BEFORE = 9;

export const isDropped = (units: readonly Unit[], offer: Offer, buyer: string | null): boolean => {
  const before = wordsOf(units, offer.at - BEFORE, offer.at).replace(/^.*[,;]/, "");
  if (CALLED_OFF.test(before) || LOST.test(before)) return true;
  // "put the purchase of 12 boats on hold"
  if (PUT.test(`${before} `) && ON_HOLD.test(wordsOf(units, offer.at, offer.at + WINDOW))) return true;
  // "A deal to buy four jets never existed"
  const plan = units[offer.at - 1]?.lower !== "to" ? -1 : /^(by|of)$/.test(units[offer.at - 3]?.lower ?? "") ? offer.at - 4 : offer.at - 2;
  const noun =
    /^(deals?|plans?|contracts?|orders?|tenders?|bids?|talks)$/.test(units[plan]?.lower ?? "") || units[plan]?.kind === "instrument";
  if (
    (/^(deal-for|signed-contract|awarded-contract)$/.test(offer.rule) || noun) &&
    TURNED_DOWN.test(wordsOf(units, offer.at, offer.at + WINDOW))
  )
    return true;
  return offer.status === "planned" && isGivenUp(units, offer.at, buyer);
};

/** "Reports of a purchase of jets were denied" */
export const isGossip = ({ units }: Scene, at: number): boolean =>
  /\b(reports?|rumou?rs?|claims?|talk|speculation) (of|about) (an? |the )?(\S+ ){0,3}$/.test(`${wordsOf(units, at - 6, at)} `) &&
  /\b(denied|dismissed|false|untrue|unfounded)\b/.test(wordsOf(units, 0, units.length));

/** "Northland, which had shortlisted the tank, dropped its plan last year": by whoever had the plan. */
const isGivenUp = (units: readonly Unit[], at: number, buyer: string | null): boolean => {
  for (let k = at + 1; k < Math.min(units.length, at + WINDOW); k++) {
    const u = units[k] as Unit;
    if (u.lower === ";" || (isBoundary(u) && !/^(which|that|but)$/.test(u.lower))) return false;
    if ((u.kind === "country" || u.kind === "org" || u.kind === "place") && u.country !== null && u.country !== buyer) {
      if (u.orgKind !== "company") return false;
    }
    if (u.kind === "word" && GIVEN_UP.test(wordsOf(units, k, k + 8)) && GIVES_UP.test(u.lower)) return true;
  }
  return false;
};
const GIVES_UP =
  /^(dropped|shelved|scrapped|abandoned|cancelled|canceled|suspended|froze|ditched|axed|gave|backed|walked|pulled|withdrew|called)$/;
