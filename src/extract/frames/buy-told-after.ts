/**
 * A contract told right after its goods: "Northland's air defence will be built on the Falcon system. The contract with Kestrel Works, worth
 * 300 million euros, was signed on Sunday."
 *
 * Only for a definite contract with a company, held, in a sentence that names no goods, and goods named by their type in the sentence before that
 * are nobody else's make; whoever the report stays with buys.
 */
import { makerOf } from "../../world/makers.ts";
import type { Unit } from "../mentions/unit.ts";
import { nounOffer } from "./buy-nouns.ts";
import { type Hand, settle } from "./buy-offer.ts";
import { isCompany, stateActor, topicState } from "./buy-parties.ts";
import { nounAt } from "./buy-words.ts";
import type { Good } from "./deal.ts";
import { wordsOf } from "./scene.ts";

const SIGNED = /\b(?:was|were|has been|have been|had been) (?:\w+ly )?(?:signed|concluded|awarded|inked|sealed|finalised|finalized)\b/;

const isDefinite = (units: readonly Unit[], i: number): boolean =>
  /^the\b/.test(units[i]?.lower ?? "") ||
  units[i - 1]?.lower === "the" ||
  (units[i - 2]?.lower === "the" && units[i - 1]?.kind === "money");

/** Reads the contract of a sentence over the goods that the one before named. */
export const toldAfter = (hand: Hand): void => {
  const { scene, deals } = hand;
  const { units } = scene;
  if (!scene.kinds.has("org") || units.some((u) => u.kind === "item") || !SIGNED.test(wordsOf(units, 0, units.length))) return;
  const good = deals.lately(1);
  if (good === undefined || !good.specific || deals.over([good]) !== undefined) return;
  for (const [i, unit] of units.entries()) {
    if (scene.quoted[i] === true || nounAt(unit)?.status !== "contracted" || !isDefinite(units, i)) continue;
    const placeholder: Good = { ...good, unit };
    const offer = nounOffer(hand, i, [placeholder]);
    if (offer === undefined || offer.status !== "contracted" || offer.modality.status !== "held" || !isCompany(offer.seller)) continue;
    const made = good.origin ?? makerOf(good.item.name);
    const state = offer.seller?.country ?? null;
    if (made !== undefined && state !== null && made !== state) return;
    const topic = topicState(scene, deals, i, true);
    const buyer = offer.buyer ?? (topic === null || topic === state ? undefined : stateActor(topic, unit));
    if (buyer?.country == null || isCompany(buyer)) return;
    settle(hand, { ...offer, rule: "told-after", goods: [placeholder], buyer, from: 0, to: units.length, within: true });
    return;
  }
};
