/**
 * Nouns of dealing that tell of no purchase: options and offsets, what a deal does not include, deals named to measure another, agreements under
 * which a local plant assembles or maintains what was bought.
 */
import type { Unit } from "../mentions/unit.ts";
import type { Good } from "./deal.ts";
import { wordsOf } from "./scene.ts";

export const SUPERLATIVE = /\b(the|its|their|'s|’s) (\w+[- ])?(largest|biggest|costliest|single largest|most expensive|most valuable)\b/;

const NO_PURCHASE = /^(option|options|talks|hopes|competition|tender|race|bid|offset|training|maintenance|support|service|services)$/;
/** "an offset deal with the makers of the missiles" */
const BESIDE =
  /\b(offset|maintenance|training|support|cooperation|industrial|licen[cs]e|licensing|teaming|partnership) (deal|contract|agreement|order)$/;
/** "the purchase did not include any tank orders" */
const NOT_INCLUDED = /\b(not|n't|never) (include|cover|involve|contain|comprise|mean)\b/;
/** "Under the agreement, a plant in Portville will put together 44 of the vehicles": how the work is shared. */
const WORK_SHARE = /\b(put together|puts together|putting together|assembl\w+|weld\w*|overhaul\w*|repair\w*|servic\w+|place work)\b/;
/** "The Kestrel deal is almost that much again", "the Kestrel order was a lesson": said of a deal that is told elsewhere. */
const SAID_OF = /^(is|was|has been|had been|remains|would be|will be)\b/;

const WORK_THEN =
  /\b(design|build|building|construction|development|production|manufacture|manufacturing|assembly|outfitting)( , (\w+))*( ,)? and$/;

const OPENS = /\b(open(s|ed|ing)? the (door|way) (to|for)|pav(e|es|ed|ing) the way (to|for))\b/;
const NONE_YET =
  /\b(there (is|was|are|were|has been|have been|had been) (not|no|never)|without|lack(s|ed|ing)?) (yet )?(an? |any |the )?(\S+ ){0,2}$/;

/** "Since the delivery of the first aircraft to Northland on 5 May": with a taker and a day of its own. */
const isDatedDelivery = (units: readonly Unit[], i: number): boolean =>
  /^(delivery|handover|arrival)$/.test(units[i]?.lower ?? "") &&
  units.slice(i, i + DATED_WITHIN).some((u, k, all) => u.lower === "to" && (all[k + 1]?.country ?? null) !== null) &&
  units.slice(i, i + DATED_WITHIN).some((u) => u.kind === "date" && u.temporal?.role === "point");
const DATED_WITHIN = 12;

/** Whether the noun at `i`, with these goods, of which the first stands at `reach`, tells of no purchase. */
export const isNoDeal = (units: readonly Unit[], i: number, goods: readonly Good[], reach: number): boolean => {
  const unit = units[i] as Unit;
  if (NO_PURCHASE.test(units[i - 1]?.lower ?? "") || BESIDE.test(unit.lower) || NOT_INCLUDED.test(wordsOf(units, Math.max(0, i - 6), i)))
    return true;
  // "there is not yet a financed deal for the frigates"
  if (NONE_YET.test(`${wordsOf(units, Math.max(0, i - 9), i)} `)) return true;
  // "a project for the design, build and delivery of three corvettes": the work to be done.
  if (/^(delivery|supply)$/.test(unit.lower) && WORK_THEN.test(wordsOf(units, Math.max(0, i - 6), i))) return true;
  if (units[i - 1]?.lower === "under" && WORK_SHARE.test(wordsOf(units, i + 1, reach))) return true;
  // "The letter of intent opens the door to the purchase of two frigates": the purchase is still to come.
  if (OPENS.test(wordsOf(units, i + 1, reach))) return true;
  if (goods.some((g) => g.item.quantity !== null)) return false;
  const lead = wordsOf(units, Math.max(0, i - 6), i);
  // "gives one system, part of a delivery of such systems that allies promised": what the gift told of belongs to.
  if (/^(delivery|deliveries|shipment)$/.test(unit.lower) && /\bpart of (an?|the)( \S+)?$/.test(lead)) return true;
  // "for the first time since the purchase of howitzers from X", "its largest aircraft purchase in years": measures of another deal.
  if (/\bsince (the|its|their)$/.test(wordsOf(units, Math.max(0, i - 2), i)) && !isDatedDelivery(units, i)) return true;
  if (SUPERLATIVE.test(lead) && /^(in|of|since|ever|on|to)$/.test(units[i + 1]?.lower ?? "")) return true;
  return (
    reach === i - 1 &&
    units[reach - 1]?.lower === "the" &&
    SAID_OF.test(wordsOf(units, i + 1, i + 3)) &&
    !/^(for|with|signed|concluded|agreed|approved|worth|valued|due|expected|sealed)$/.test(units[i + 2]?.lower ?? "") &&
    !units.some((u) => u.kind === "money" || u.kind === "date" || (u.kind === "org" && u.orgKind === "company"))
  );
};

const GREW = /^(made|rose|fell|grew|hit|shot|stood|ran|kept|slumped|soared|came)$/;
/** "Military orders made up for a thin show", "exports rose": how many they are, and none of them. */
export const areCounted = (units: readonly Unit[], i: number): boolean =>
  /^(orders|deals|sales|exports|deliveries)$/.test(units[i]?.lower ?? "") && GREW.test(units[i + 1]?.lower ?? "");

/** "an export order for 12 guns": the order is what is told. */
export const isExportOrder = (units: readonly Unit[], i: number): boolean =>
  units[i]?.lower === "export" && /^(orders?|contracts?|deals?)$/.test(units[i + 1]?.lower ?? "");

/** "the potential deal": what may be bought. */
export const AHEAD = /^(?:potential|possible|prospective|proposed|planned|mooted|future|eventual|would-be|likely)$/;

/** What a paper has its sides do. */
export const MAKES = /\b(to supply|to deliver|to provide|to build|to sell|to manufacture|to produce|to construct|to design|to export)\b/;
export const BUYS = /\b(to buy|to purchase|to acquire|to procure|to obtain)\b/;
