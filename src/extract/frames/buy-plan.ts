/** Deals that a noun tells of as still to come: talks, tenders, requirements, packages of aid. */
import { type Hand, type Offer, settle } from "./buy-offer.ts";
import type { Modality } from "./modality.ts";

type Planned = Pick<Offer, "rule" | "goods" | "buyer" | "seller"> & Partial<Offer>;

const ahead = (why: string): Modality => ({ status: "planned", tense: "future", perfect: false, passive: false, why });

/** Settles the plan whose noun stands at unit `at`; `offer`: whose it is, and what of it is not as of any other plan. Says whether it became one. */
export const settlePlan = (hand: Hand, at: number, offer: Planned): boolean => {
  const { rule, ...rest } = offer;
  const whole: Offer = {
    at,
    last: at + 1,
    status: "planned",
    modality: ahead(rule),
    from: at,
    to: hand.scene.units.length,
    ...rest,
    rule,
  };
  return settle(hand, whole) !== undefined;
};
