/**
 * A deal told without its buyer: "The Kestrel deal is for 16 boats", "the contract for ten helicopters was signed on Tuesday". It is claimed
 * with its buyer open, as what some other report may tell in full: alone it is no purchase.
 */
import type { Money } from "../../model/claim.ts";
import type { Unit } from "../mentions/unit.ts";
import { isDropped, isGossip } from "./buy-dropped.ts";
import { isAsked, isNone } from "./buy-none.ts";
import { isCompany, party, partyAt } from "./buy-parties.ts";
import type { Hand, Offer } from "./buy-offer.ts";
import { GENERIC_ITEMS, type Good, type PurchaseDraft } from "./deal.ts";
import { dateNear } from "./circumstance.ts";
import { evidenceOf, groundUnit, type Scene, STATES_AMID } from "./scene.ts";

/** Why an offer without a buyer is no purchase by itself. */
export const NO_BUYER = "no buyer is named";

export interface Retelling {
  readonly draft: PurchaseDraft;
  readonly goods: readonly Good[];
  readonly price: Unit | undefined;
}

/** "The Kestrel deal is for 16 boats": the goods of a kind go by the name of the deal. */
const calledBy = ({ units, dossier }: Scene, deal: number, { specific, item }: Good): string => {
  const unit = units[deal - 1];
  if (specific || deal < 2 || unit === undefined || !/^(?:name|word|item)$/.test(unit.kind)) return item.name;
  const name = dossier.document.article.text.slice(unit.start, unit.end);
  return /\p{Lu}/u.test(name) && !/['’]s?$/.test(name) ? `${name} ${item.name}` : item.name;
};

type Open = Pick<PurchaseDraft, "rule" | "background" | "date" | "status" | "seller" | "items">;

/** The claim of a deal of which it is open whose it is; `buyer` where the words name one for certain. */
export const openDraft = (
  scene: Scene,
  trigger: Unit,
  { price, buyer = null, ...told }: Open & { readonly price: Unit | undefined; readonly buyer?: PurchaseDraft["buyer"] },
): PurchaseDraft => ({
  kind: "purchase",
  ...told,
  trigger: evidenceOf(scene, trigger),
  attributed_to: null,
  buyer,
  value: price === undefined ? null : groundUnit(scene, price.money as Money, price),
  other_values: price === undefined ? [] : (price.alternatives ?? []).map((m) => groundUnit(scene, m, price)),
  signatories: [],
  amid: scene.dossier.setting.sides.slice(0, STATES_AMID),
});

/** Keeps an offer whose buyer nothing tells, where it has a number or a sum and is told as real, before anything is delivered. */
export const keepRetelling = ({ scene, deals, retold }: Hand, offer: Offer, goods: readonly Good[], price: Unit | undefined): boolean => {
  const { modality, status } = offer;
  const before = offer.at > 1 ? partyAt(scene, deals, offer.at - 1) : undefined;
  const seller = offer.seller ?? (isCompany(before) ? before : undefined);
  const real = (modality.status === "held" || modality.status === "planned") && status !== "delivered" && status !== "aggregate";
  const told = goods.some((g) => !GENERIC_ITEMS.test(g.item.name)) && (price !== undefined || goods.some((g) => g.item.quantity !== null));
  if (!real || !told || isDropped(scene.units, offer, null) || isGossip(scene, offer.at) || isNone(scene.units, offer.at)) return false;
  if (isAsked(scene.units, offer.at)) return false;
  const trigger = scene.units[offer.at] as Unit;
  const draft = openDraft(scene, trigger, {
    rule: offer.rule,
    background: modality.perfect,
    date: offer.date === undefined ? dateNear(scene, offer.at, offer.last, { tense: modality.tense }) : offer.date,
    status: groundUnit(scene, modality.status === "planned" ? "planned" : status, trigger),
    seller: seller === undefined || (seller.country === null && !isCompany(seller)) ? null : party(scene, seller),
    items: goods.map((g) =>
      groundUnit(scene, { ...g.item, name: goods.length === 1 ? calledBy(scene, offer.at, g) : g.item.name }, g.unit),
    ),
    price,
  });
  retold.push({ draft, goods, price });
  return true;
};

/** Claims what was kept, where no other word of the sentence has told of the same goods or the same sum. */
export const claimRetellings = ({ retold, result, taken, money }: Hand): void => {
  for (const { draft, goods, price } of retold) {
    if (goods.some((g) => taken.has(g.unit)) || (price !== undefined && money.has(price))) {
      result.rejections.push({ trigger: draft.trigger, rule: draft.rule, reason: NO_BUYER });
      continue;
    }
    for (const g of goods) taken.add(g.unit);
    if (price !== undefined) money.add(price);
    result.drafts.push(draft);
  }
};
