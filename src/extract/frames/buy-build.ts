/** Building as dealing: "will build 150 vehicles under a contract of September", "is building two boats for the Northish navy at a cost of …". */
import { wordTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Hand } from "./buy-offer.ts";
import { isCompany, partyAfter } from "./buy-parties.ts";
import type { Good } from "./deal.ts";
import type { Modality } from "./modality.ts";
import type { Actor } from "./scene.ts";

export const isBuilding = wordTest(/^(build|built|manufactur|produc|construct|assembl)/);

const isPricedOrder = (behind: readonly Unit[]): boolean =>
  behind.some((u) => u.kind === "item" && u.item?.quantity != null) &&
  behind.some((u) => u.lower === "for") &&
  behind.some((u, k) => u.kind === "money" && /^(of|for|worth|at)$/.test(behind[k - 1]?.lower ?? ""));

interface Building {
  readonly at: number;
  readonly end: number;
  readonly goods: readonly Good[];
  readonly agent: Actor | undefined;
  readonly modality: Modality;
}

/** How the order stands that a verb of building tells of; undefined where without a contract or a taker building is no sale. */
export const buildModality = ({ scene, deals }: Hand, { at, end, goods, agent, modality }: Building): Modality | undefined => {
  const { units } = scene;
  const contract = units.findIndex((u, k) => k > at && k < at + 20 && (u.kind === "instrument" || /^(contract|order|deal)$/.test(u.lower)));
  // "is building two boats for the Northish navy at a cost of 130 million": an order by its price.
  const priced = /^(is|are|was|were)$/.test(units[at - 1]?.lower ?? "") && isPricedOrder(units.slice(at + 1, end));
  if (priced && contract < 0) return { ...modality, status: "held", tense: "past" };
  const under = units.slice(Math.max(0, contract - 4), Math.max(0, contract));
  if (contract >= 0 && goods.length > 0 && under.some((u) => /^(under|through|following|after|of|by|in)$/.test(u.lower)))
    return { ...modality, status: "held", tense: "past" };
  // "will build two ships for the Northish navy"
  const served = goods.some((g) => g.item.quantity !== null) ? partyAfter(scene, deals, at + 1, end, /^for$/) : undefined;
  return modality.status !== "planned" || served?.country == null || isCompany(served) || served.country === agent?.country
    ? undefined
    : modality;
};
