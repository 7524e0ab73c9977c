/** A deal that the sentence behind it denies: "Newspapers have written that Northland has signed for 20 drones. It has not.", "There is no such contract." */
import type { Deals } from "./deal.ts";
import { groundUnit, type Scene, wordsOf } from "./scene.ts";
import type { Unit } from "../mentions/unit.ts";

const DENIAL =
  /^(but |yet |in fact |in truth |in reality )?(,? ?)((it|they|he|she|this|that|neither|nobody) (has|have|had|did|does|do|was|is|were|are) ?(not|n't)( so| the case| true| happened?| true at all)?|(that|this|the (report|story|claim)) (is|was) (false|untrue|wrong|an invention|invented|a rumou?r)|no such (contract|deal|order|purchase|agreement) (exists|existed|was (ever )?signed))( [.!—–;,]| $|$)/;
const NONE_SUCH = /\bthere (is|was|has been) no (such )?(contract|deal|order|purchase)\b/;

/** Takes back the deal of the sentence just before where this one denies it. */
export const takeBack = (scene: Scene, deals: Deals): void => {
  const deal = deals.last;
  if (deal === undefined || deal.heard || deals.at - deal.at !== 1 || deal.status === "denied") return;
  const words = wordsOf(scene.units, 0, scene.units.length).replace(/^["“”'‘’ ]+/, "");
  if (!DENIAL.test(words) && !NONE_SUCH.test(words)) return;
  deal.draft.status = groundUnit(scene, "denied", scene.units[0] as Unit);
  deals.told.splice(deals.told.indexOf(deal), 1);
};
