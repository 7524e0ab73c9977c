/** A choice that the same sentence tells contracted: "In May it picked Kestrel Yards to supply four planes, and in December the contract was signed." */
import type { Hand } from "./buy-offer.ts";
import { dateNear } from "./circumstance.ts";
import type { PurchaseDraft } from "./deal.ts";
import { groundUnit } from "./scene.ts";
import type { Unit } from "../mentions/unit.ts";

const isPaper = (u: Unit | undefined): boolean =>
  u !== undefined && (u.instrument?.type === "contract" || /^(the |a )?(contract|deal|order)$/.test(u.lower));

/** Makes a plan of this sentence the contract that is told of behind it. */
export const signedSince = ({ scene, deals, result }: Hand): void => {
  const plan = result.drafts.findLast((d): d is PurchaseDraft => d.kind === "purchase" && d.status.value === "planned");
  const deal = deals.last;
  if (plan === undefined || deal?.draft !== plan) return;
  const { units } = scene;
  const verb = units.findIndex(
    (u, k) =>
      u.start > plan.trigger.at_end &&
      /^(signed|concluded|inked|sealed|placed|awarded)$/.test(u.lower) &&
      /^(was|were)$/.test(units[k - 1]?.lower ?? "") &&
      isPaper(units[k - 2]),
  );
  if (verb < 0 || !units.slice(0, verb).some((u, k) => /^(and|but|;)$/.test(u.lower) && u.start > plan.trigger.at_end && k > verb - 9))
    return;
  plan.status = groundUnit(scene, "contracted", units[verb] as Unit);
  plan.date = dateNear(scene, verb, verb + 1, { tense: "past" });
  deals.told[deals.told.length - 1] = { ...deal, status: "contracted" };
};
