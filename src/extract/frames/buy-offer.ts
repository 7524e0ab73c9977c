/**
 * An offer of a purchase: what one trigger tells. Settling it fills what the clause leaves open from what the article has
 * told before, and makes the claim or gives the reason why not.
 */
import type { Money, PurchaseStatus } from "../../model/claim.ts";
import type { Unit } from "../mentions/unit.ts";
import { priceOf } from "./buy-price.ts";
import { orderedBy, originOf } from "./buy-origin.ts";
import { isCompany, party, stateActor } from "./buy-parties.ts";
import { isMadeIn, makerBySight, licensor, makerOfOwn, makerTold, namesOther, onlyState, ownerOf, withCosigner } from "./buy-sides.ts";
import { principal } from "./buy-principal.ts";
import { isFor, paperDay, pastParticiple, saidDate, sinceYear, toldOn } from "./buy-dates.ts";
import { isAsked, isNone } from "./buy-none.ts";
import { isOne } from "./buy-single.ts";
import { asManyAsTold, fillOrder, isOfOrder, moreOf, orderTold, retold, sameSum } from "./buy-as-told.ts";
import { leadOf, toldInFull } from "./buy-lead.ts";
import { isOverYears, partOf, stageOf } from "./buy-stage.ts";
import { signersFor } from "./buy-signers.ts";
import { meantBuyer } from "./buy-whose.ts";
import { isDropped, isGossip } from "./buy-dropped.ts";
import { keepRetelling, NO_BUYER, type Retelling } from "./buy-retelling.ts";
import { MORE, VAGUE_TIME } from "./buy-words.ts";
import { dateNear } from "./circumstance.ts";
import { type Deal, type Deals, GENERIC_ITEMS, type Good, type PurchaseDraft } from "./deal.ts";
import type { FrameResult } from "./draft.ts";
import type { Modality } from "./modality.ts";
import { type Actor, actorsOf, evidenceOf, groundUnit, personRef, type Scene, subjectOf } from "./scene.ts";

export interface Offer {
  readonly rule: string;
  /** Unit of the trigger, and the one behind it from which its date is sought. */
  readonly at: number;
  readonly last: number;
  readonly status: PurchaseStatus;
  readonly goods: readonly Good[];
  readonly buyer: Actor | undefined;
  readonly seller: Actor | undefined;
  readonly modality: Modality;
  /** The clause whose money is the price. */
  readonly from: number;
  readonly to: number;
  /** The only money that can be the price stands in the clause. */
  readonly within?: boolean;
  /** A participle behind its noun: only a date of its own words is its. */
  readonly reduced?: boolean;
  /** Unit behind which no date belongs to the trigger. */
  readonly until?: number;
  /** The words name no buyer but there must be one ("the delivery of six frigates"): the article's buyer may stand in. */
  readonly open?: boolean;
  /** The goods stay for the next trigger: "the first two of the 100 vehicles ordered last year were handed over". */
  readonly shared?: boolean;
  /** Another buyer of goods that one was told to buy. */
  readonly beside?: boolean;
  /** Whoever signs for it. */
  readonly signed?: boolean;
  /** Given, not sold. */
  readonly gift?: boolean;
  /** Another's, told by the way. */
  readonly aside?: boolean;
  /** Date told by the words themselves, where it is not the trigger's. */
  readonly date?: PurchaseDraft["date"];
}

/** What one sentence hands to its offers. */
export interface Hand {
  readonly scene: Scene;
  readonly deals: Deals;
  readonly result: FrameResult;
  readonly taken: Set<Unit>;
  readonly money: Set<Unit>;
  readonly paragraph: number;
  /** Deals told without their buyer. */
  readonly retold: Retelling[];
}

const FMS = /\b(foreign military sales?|fms|state department|pentagon|defen[cs]e security cooperation agency|dsca)\b/;

const textOf = (scene: Scene): string => scene.units.map((u) => u.lower).join(" ");

/** Whether who sells in a deal told before can be who sells these goods: not where the world knows them as another state's. */
const agrees = (goods: readonly Good[], lean: Deal, bySight: Actor | undefined): boolean =>
  bySight === undefined ||
  lean.seller?.country == null ||
  bySight.country === lean.seller.country ||
  goods.some((g) => lean.goods.some((own) => own.item.name === g.item.name));

/** Whether a deal told before is no more than the order of these goods by the way, without a day or a sum. */
const isNamedFirst = ({ heard, draft, buyer, goods }: Deal, by: Actor, own: readonly Good[]): boolean =>
  !heard &&
  draft.date === null &&
  draft.value === null &&
  buyer.country === by.country &&
  own.length === goods.length &&
  own.every((g, n) => g.item.quantity !== null && g.item.quantity === goods[n]?.item.quantity);

interface Settled {
  readonly buyer: Actor;
  readonly seller: Actor | undefined;
  readonly goods: readonly Good[];
  readonly status: PurchaseStatus;
  readonly date: PurchaseDraft["date"];
}

/** Whoever signs, where the verb tells of signing. */
const signersOf = (scene: Scene, offer: Offer): readonly Actor[] =>
  (offer.signed === true ? [...subjectOf(scene, offer.at), ...signersFor(scene, offer)] : []).filter((a) => a.kind === "person");

/** The claim of an offer whose sides are known, without its price. */
const draftOf = ({ scene, deals }: Hand, offer: Offer, { buyer, seller, goods, status, date }: Settled): PurchaseDraft => {
  const trigger = scene.units[offer.at] as Unit;
  const signers = signersOf(scene, offer);
  return {
    kind: "purchase",
    rule: offer.rule,
    trigger: evidenceOf(scene, trigger),
    attributed_to: null,
    background: offer.modality.perfect || (status === "contracted" && date === null && deals.delivered(goods)),
    date,
    status: groundUnit(scene, status, trigger),
    buyer: party(scene, buyer),
    seller: seller === undefined ? null : party(scene, seller),
    items: goods.map((g) => groundUnit(scene, isOne(scene, g, status) ? { ...g.item, quantity: 1 } : g.item, g.unit)),
    value: null,
    other_values: [],
    signatories: signers.map((a) => groundUnit(scene, personRef(a), a.unit)),
  };
};

export const settle = (hand: Hand, offer: Offer): Deal | undefined => {
  const { scene, deals, result, taken } = hand;
  const { units } = scene;
  const trigger = units[offer.at] as Unit;
  const refuse = (reason: string): undefined => {
    result.rejections.push({ trigger: evidenceOf(scene, trigger), rule: offer.rule, reason });
    return undefined;
  };
  const goods = asManyAsTold(
    hand,
    offer,
    offer.goods.filter((g) => !taken.has(g.unit)),
  );
  if (offer.goods.length === 0) return refuse("no equipment is named");
  if (goods.length === 0) return undefined;
  // Told already by another word of the sentence.
  if (
    offer.beside !== true &&
    result.drafts.some(
      (d) =>
        d.kind === "purchase" &&
        d.status.value === offer.status &&
        goods.every((g) => d.items.some((x) => x.evidence.at_start === g.unit.start && x.value.quantity === g.item.quantity)),
    )
  )
    return undefined;
  const counted = goods.some((g) => g.item.quantity !== null);
  const price = priceOf(hand, offer, goods);

  const over = deals.over(goods);
  // Whoever is given goods has not bought them.
  const lean = over?.gift === true && offer.status === "contracted" ? undefined : over;
  let { buyer, seller } = offer;
  buyer = meantBuyer(hand, buyer ?? orderedBy(scene, deals, goods), seller, goods, lean);
  // "the navy" taken for the seller's own: it is the navy of whoever buys in this article.
  if (
    buyer !== undefined &&
    deals.soft.has(buyer) &&
    seller !== undefined &&
    seller.country === buyer.country &&
    !(deals.soft.has(seller) || isCompany(seller) === false)
  )
    buyer = undefined;
  if (seller !== undefined && deals.soft.has(seller) && seller.country === buyer?.country) seller = undefined;
  // "NORTHLAND. The three corvettes ordered from X": of whom the paragraph is, before whoever bought ships above.
  const headed = deals.heading?.paragraph === hand.paragraph ? deals.heading.buyer : undefined;
  if (buyer === undefined && offer.open === true && counted && headed?.country !== seller?.country) buyer = headed;
  if (buyer === undefined) buyer = deals.otherTopic(hand.paragraph, lean, seller, goods);
  if (buyer === undefined && lean !== undefined && (seller === undefined || seller.country !== lean.buyer.country)) {
    buyer = lean.buyer;
    if (seller === undefined && agrees(goods, lean, makerBySight(goods, buyer))) seller = lean.seller;
  }
  if (
    buyer === undefined &&
    (price !== undefined || counted || (offer.status === "delivered" && goods.some((g) => g.specific))) &&
    /^(deal-for|signed-contract|approver-approved|on-order|arrived|order-of|signed-for|buyer-contracted|seller-delivered|buyer-delivered|buyer-planned|for-which)$/.test(
      offer.rule,
    )
  )
    buyer = ownerOf(scene, goods, seller) ?? onlyState(scene, seller, offer.at);
  // "reported the delivery of Northland's Kestrel systems": whose goods they are makes them.
  if (offer.buyer === undefined && offer.status === "delivered" && buyer !== undefined && isMadeIn(goods, buyer)) {
    const maker = buyer;
    const taker = seller;
    buyer = taker !== undefined && !isCompany(taker) ? taker : onlyState(scene, maker, offer.at);
    seller = maker;
    if (buyer !== undefined && buyer.country === seller.country) buyer = undefined;
  }
  // "Northland came second, thanks to two Kestrel frigates delivered in 2016": who makes them buys none.
  if (offer.buyer === undefined && seller === undefined && buyer !== undefined && lean === undefined && isMadeIn(goods, buyer)) {
    seller = buyer;
    buyer = undefined;
  }
  // "The first of the Northish navy's patrol boats has been accepted"
  if (buyer === undefined && offer.rule === "buyer-delivered" && offer.modality.passive) buyer = ownerOf(scene, goods, seller);
  // "The council cleared the purchase of 26 jets": a body without a state is the report's own.
  if (buyer === undefined && /^(approver-approved|approved-deal|cleared-to-buy)$/.test(offer.rule) && (counted || price !== undefined)) {
    const own = scene.dossier.setting.home ?? scene.dossier.datelineCountry;
    if (
      own !== null &&
      (own !== seller?.country || isCompany(seller)) &&
      onlyState(scene, seller, offer.at) === undefined &&
      !namesOther(scene, stateActor(own, trigger), seller)
    )
      buyer = stateActor(own, trigger);
  }
  if (buyer === undefined && offer.open === true && (counted || price !== undefined || goods.some((g) => g.specific))) {
    const other = deals.sponsor;
    // "Two batteries were delivered by X in 2020, and Kestrel Works is under contract": the other house has its own clause.
    const to = offer.modality.passive && offer.to > offer.at && /^(,|and)$/.test(units[offer.to]?.lower ?? "") ? offer.to : units.length;
    if (other !== undefined && !namesOther(scene, other, seller, to) && !(seller === undefined && isMadeIn(goods, other))) buyer = other;
    // "The order under discussion is for three jets, an executive of Kestrel Yards told": the other of the article's two sides.
    const { bilateral, sides } = scene.dossier.setting;
    const from = seller?.country ?? goods.map((g) => deals.makerOf(g)).find((c) => c !== null) ?? null;
    const rest = bilateral && from !== null && sides.slice(0, 2).includes(from) ? sides.slice(0, 2).find((s) => s !== from) : undefined;
    if (buyer === undefined && other === undefined && rest !== undefined && counted) buyer = stateActor(rest, trigger);
  }
  if (buyer !== undefined && buyer.country === null) {
    const home = scene.dossier.setting.home ?? scene.dossier.datelineCountry;
    buyer = home === null || isCompany(buyer) ? undefined : { ...buyer, country: home };
  }
  buyer ??= principal(hand, offer, goods, seller, price);
  if (buyer === undefined || buyer.country === null) {
    return keepRetelling(hand, offer, goods, price) ? undefined : refuse(NO_BUYER);
  }

  // "the ministers of X and Y signed the contract for 24 F-16": who signs with the buyer sells, unless the buyer makes them
  if (seller === undefined) [buyer, seller] = withCosigner(signersOf(scene, offer), buyer, goods);
  if (seller === undefined && offer.status === "approved") seller = licensor(scene, buyer);
  if (seller === undefined) {
    const origin = originOf(scene, deals, goods);
    // What is given comes from whoever has it, not from who made it.
    const maker = offer.gift === true ? null : makerTold(deals, goods);
    const bySight = offer.gift === true ? undefined : makerBySight(goods, buyer);
    if (origin !== undefined && origin.country !== buyer.country) seller = origin;
    else if (maker !== null && maker !== buyer.country) seller = stateActor(maker, (goods[0] as Good).unit);
    else if (
      lean !== undefined &&
      lean.buyer.country === buyer.country &&
      !namesOther(scene, buyer, lean.seller) &&
      agrees(goods, lean, bySight)
    )
      seller = lean.seller;
    // One who has approved one sale to the buyer approves the next.
    if (seller === undefined && offer.status === "approved") {
      const nod = deals.latest((d) => d.status === "approved" && d.seller !== undefined);
      if (nod !== undefined && nod.buyer.country === buyer.country) seller = nod.seller;
    }
    if (seller === undefined && /^(contracted|approved)$/.test(offer.status)) seller = bySight;
    if (seller === undefined && FMS.test(textOf(scene)) && buyer.country !== "US") {
      const unit = units.find((u) => u.kind === "org" && u.country === "US") ?? trigger;
      seller = stateActor("US", unit);
    }
  }
  // Makers of several states ("MBDA") have none of their own.
  if (seller !== undefined && seller.country === null && seller.unit.orgKind !== "company") seller = undefined;
  const company = seller === undefined ? undefined : makerOfOwn(scene, offer.at, buyer, seller);
  if (company !== undefined && seller !== undefined && seller.country !== null) [buyer, seller] = [seller, actorsOf(scene, company)[0]];
  if (seller !== undefined && seller.country === buyer.country) {
    if (!isCompany(seller)) return refuse("buyer and seller are one state");
  }
  const words = units
    .slice(Math.max(0, offer.at - 12), offer.to)
    .map((u) => u.lower)
    .join(" ");
  const span = offer.date === undefined ? dateNear(scene, offer.at, offer.last, { tense: offer.modality.tense, spans: true }) : offer.date;
  const past = isOverYears(scene, offer, span);
  // "Since 2016 X has sold Y arms for 120 million": a sum of many.
  const since = goods.every((g) => GENERIC_ITEMS.test(g.item.name)) && units.some((u) => u.kind === "date" && u.temporal?.prep === "since");
  // "for the first time in 30 years": no span over which things were bought.
  const vague =
    !counted &&
    (since || (span?.value.when.kind !== "month" && span?.value.when.kind !== "days")) &&
    (since || VAGUE_TIME.test(textOf(scene).replace(/\bfirst time (in|for|over|within) .*?\b(years|decades)\b/, "")));
  const dropped = isDropped(units, offer, buyer.country);
  const denied = isGossip(scene, offer.at) || isNone(units, offer.at);
  const asked = isAsked(units, offer.at);
  const status = denied ? "denied" : dropped ? "cancelled" : asked ? "hypothetical" : stageOf(offer, vague, past);
  const handed = status === "delivered" && offer.buyer !== undefined && offer.seller !== undefined && span !== null;
  if (
    status !== "aggregate" &&
    !handed &&
    price === undefined &&
    !counted &&
    goods.every((g) => !g.specific && GENERIC_ITEMS.test(g.item.name))
  ) {
    // What they are or what they cost may be told next: "The order includes 12 jets".
    const own = offer.date === undefined ? dateNear(scene, offer.at, offer.last, { tense: offer.modality.tense }) : offer.date;
    const draft = draftOf(hand, offer, { buyer, seller, goods, status, date: own });
    deals.add({ buyer, seller, status, goods, draft, at: deals.at, paragraph: hand.paragraph, heard: true, thin: true });
    return refuse("only arms in general are named, without number or value");
  }
  if (
    status === "planned" &&
    lean !== undefined &&
    offer.status !== "delivered" &&
    !(offer.rule === "seller-planned" && offer.seller?.country !== lean.seller?.country) &&
    /^(approved|planned)$/.test(lean.status) &&
    !lean.heard &&
    lean.buyer.country === buyer.country &&
    !MORE.test(words)
  ) {
    deals.fill(lean, goods);
    moreOf(hand, lean, goods, price);
    if (lean.draft.seller === null && offer.seller !== undefined && seller !== undefined) {
      lean.seller = seller;
      lean.draft.seller = party(scene, seller);
    }
    for (const g of goods) taken.add(g.unit);
    return refuse("told before");
  }
  if (status === "planned" && offer.status === "delivered" && isOfOrder(scene, goods))
    return refuse("how a deal told with it is carried out");
  if (partOf(offer, status, lean, buyer, words)) {
    fillOrder(hand, lean as Deal, goods, price);
    return refuse("how a deal told before is carried out");
  }
  if (
    status === "planned" &&
    lean !== undefined &&
    !lean.heard &&
    !MORE.test(words) &&
    !counted &&
    price === undefined &&
    lean.buyer.country === buyer.country
  )
    return refuse("told before");

  const own =
    status === "aggregate"
      ? (span ?? sinceYear(scene))
      : offer.date === undefined
        ? pastParticiple(
            scene,
            offer,
            toldOn(scene, offer) ?? dateNear(scene, offer.at, offer.last, { tense: offer.modality.tense }) ?? paperDay(scene, offer),
          )
        : offer.date;
  // "delivered 24 guns between 2019 and 2021": the years that a delivery took.
  const years = own === null && status === "delivered" && counted && span?.value.when.kind === "year" ? span : null;
  const date =
    (own !== null && isFor(scene, own, offer.until === undefined ? undefined : units[offer.until], trigger, offer.reduced === true)
      ? own
      : years) ?? (offer.rule === "deal-covers" ? (lean?.draft.date ?? null) : status === "approved" ? saidDate(scene) : null);
  const lead = status === "contracted" ? leadOf(deals, offer, buyer, seller, goods) : undefined;
  if (lead !== undefined) toldInFull(hand, lead, { date, goods, price });
  const twice = lead ?? sameSum(hand, offer, buyer.country as string, goods, price);
  if (twice !== undefined && status === offer.status) {
    retold(hand, twice, goods, date);
    for (const g of goods) taken.add(g.unit);
    return refuse("told before");
  }
  // "received the first of 36 jets ordered in 2016": the order of all is told by the same words.
  const part =
    status === "delivered" &&
    goods.every(
      (g) =>
        g.partOf !== null &&
        !hand.result.drafts.some(
          (d) => d.kind === "purchase" && d.items.some((x) => x.evidence.at_start === g.unit.start && d.status.value === status),
        ),
    );
  if (offer.shared !== true && !part) for (const g of goods) taken.add(g.unit);
  if (price !== undefined) hand.money.add(price);
  const draft = draftOf(hand, offer, { buyer, seller, goods, status, date });
  if (price !== undefined) {
    draft.value = groundUnit(scene, price.money as Money, price);
    draft.other_values = (price.alternatives ?? []).map((m) => groundUnit(scene, m, price));
  }
  result.drafts.push(draft);
  orderTold(hand, draft, goods);
  // "the two boats ordered by the navy", then "The ministry signed the contract for two boats in 2021": one order.
  if (lean !== undefined && lean.status === status && status === "contracted" && date !== null && isNamedFirst(lean, buyer, goods))
    lean.draft.date = date;
  const deal: Deal = {
    buyer,
    seller,
    status,
    goods,
    draft,
    at: deals.at,
    paragraph: hand.paragraph,
    heard: false,
    gift: offer.gift === true,
    aside: offer.aside === true,
  };
  if (status !== "denied" && status !== "hypothetical" && status !== "cancelled") deals.add(deal);
  return deal;
};
