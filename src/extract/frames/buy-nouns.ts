/**
 * Purchases told by a noun of dealing: "signed a contract with X for 18 launchers", "the sale to Y of …", "an order from Z",
 * "a contract for six boats was awarded to X".
 */
import type { PurchaseStatus } from "../../model/claim.ts";
import { makerOf } from "../../world/makers.ts";
import type { Unit } from "../mentions/unit.ts";
import { clauseEnd, goodsIn, isCutting } from "./buy-goods.ts";
import { agentOf } from "./buy-agent.ts";
import { originOf } from "./buy-origin.ts";
import { isCompany, partiesAfter, partyAfter, stateActor } from "./buy-parties.ts";
import {
  BETWEEN_REACH,
  dealingOf,
  doerBefore,
  madeIn,
  behindMaker,
  ownerOfDeal,
  talker,
  sayerOf,
  informer,
  holderOf,
  declarer,
  isOfSignedPaper,
  signerNot,
  sidesAsTold,
  signing,
  indirect,
  between,
  supplied,
  announcer,
  agreesOn,
  joint,
  whoSells,
} from "./buy-noun-sides.ts";
import { GENERIC_ITEMS, type Good } from "./deal.ts";
import { isDatedBack, yearOf, yearRef } from "./buy-dates.ts";
import { countedFor, isExtra, leadsToGoods } from "./buy-noun-goods.ts";
import { AHEAD, areCounted, isExportOrder, BUYS, MAKES, isNoDeal, SUPERLATIVE } from "./buy-noun-no-deal.ts";
import { dateNear } from "./circumstance.ts";
import type { Hand, Offer } from "./buy-offer.ts";
import { onlyState, ownerOf } from "./buy-sides.ts";
import { governorOf, intentOf, isIntendedGoods } from "./buy-governor.ts";
import { isGiftNoun, isPromisedGift, isVagueGift } from "./buy-gift.ts";
import { isLicensed, isToCome, nounStanding, servedElsewhere, unlessPutOff } from "./buy-noun-standing.ts";
import { APPROVES, AWARDS, CONCLUDES, isBody, isDealVerb, nounAt, WINDOW } from "./buy-words.ts";
import { measuredAt } from "./buy-verb-standing.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { nounModality } from "./noun-modality.ts";
import { type Actor, isAuxiliary } from "./scene.ts";

const TALKS =
  /^(interested|talks|negotiations|discussions|negotiating|negotiates|discussing|announced|announces|announcing|confirmed|unveiled|completed|considering|mulling|eyeing|planning|plans)$/;
/** "talks with the maker on a second batch of": what stands between talks and what they are about. */
const OVER_GOODS =
  /^(\S+ ){0,6}(on|for|over|about) ((an?|the|its|another|further|second|third|possible|new|batch|lot|of|purchase|acquisition|procurement|supply|delivery|sale|up|to) ){0,6}$/;
const ANNOUNCES = /^(announced|announces|confirmed|reported|completed|closed)$/;
/** A notice to the legislature is the export approval. */
const NOTIFIED = /\b(informed|notified|notifying|notification|notice|congress)\b/;
const TO_NOTIFY = /\b(to|will|would|may) (\w+ly )?(notify|inform)\b/;
const EXPORTS = /\b(?:exports?|sales?) (?:deal|contract|agreement|accord)s?$/;

export const nounOffer = (hand: Hand, i: number, covered: readonly Good[] = []): Offer | undefined => {
  const { scene, deals } = hand;
  const { units } = scene;
  const unit = units[i] as Unit;
  const noun = nounAt(unit);
  if (areCounted(units, i) || isExportOrder(units, i)) return undefined;
  const licence = /^exports?$/.test(unit.lower) && /^(licen[cs]es?|permits?)$/.test(units[i + 1]?.lower ?? "");
  // "an export licence for the sale of six boats"
  if (licence && /^(sales?|exports?|transfer|delivery)$/.test(units[i + 3]?.lower ?? "")) return undefined;
  // "the procurement agency signed"
  if (
    isBody(units[i + 1]) &&
    units.slice(i + 2, i + 8).some((u) => CONCLUDES.test(u.lower) || AWARDS.test(u.lower) || (u.kind === "word" && isDealVerb(u)))
  )
    return undefined;
  if (noun === undefined || [1, 2, 3, 4].some((n) => i >= n && isCutting(scene, i - n))) return undefined;
  const measured = measuredAt(units, i);
  const end = Math.min(clauseEnd(scene, i + 1), measured > 0 ? measured : units.length);
  const text = (from: number, to: number): string =>
    units
      .slice(Math.max(0, from), to)
      .map((u) => u.lower)
      .join(" ");
  let goods = covered.length > 0 ? [...covered] : goodsIn(scene, deals, i + 1, Math.min(end, i + WINDOW));
  const before = units[i - 1];
  // "the Kestrel deal", "a fighter contract", "18-launcher order": the goods stand before the noun.
  if (goods.length === 0 && before?.kind === "item") goods = goodsIn(scene, deals, i - 1, i);
  if (goods.length === 0) goods = countedFor(hand, i);
  if (goods.length === 0) return undefined;
  const given = isGiftNoun(unit);
  if (given && isVagueGift(goods)) return undefined;
  // "The order, worth 532 million, also covers training and spare parts": what comes with goods told before.
  if (isExtra(hand, i, goods)) return undefined;
  // "It is the largest arms deal for Portville, at 2.7 billion": a measure of the deal told before, no other.
  if (
    deals.last !== undefined &&
    goods.every((g) => g.item.quantity === null && GENERIC_ITEMS.test(g.item.name.split(" ").pop() ?? "")) &&
    SUPERLATIVE.test(text(i - 7, i))
  )
    return undefined;
  // "The deal will see X supply six boats": the goods hang on that verb, not on the noun.
  const reach = units.indexOf((goods[0] as Good).unit);
  const governor = governorOf(scene, i, end);
  const intended = unit.instrument?.type === "letter_of_intent";
  if (intended && !isIntendedGoods(units, i, goods)) return undefined;
  const intent = intended ? "letter_of_intent" : governor?.how === "concludes" ? intentOf(units, i) : undefined;
  if (intent === "mou") return undefined;
  // "gave its consent to a programme for 45 trainers": without a nod a programme buys nothing.
  if (/^program(me)?$/.test(unit.lower) && (governor?.how !== "approves" || governor.right || !goods.some((g) => g.item.quantity !== null)))
    return undefined;
  // "A contract had been signed in April for 18 drones"
  const signed = governor?.right === true && governor.at < reach;
  if (
    covered.length === 0 &&
    reach > i &&
    !signed &&
    units
      .slice(i + 1, reach)
      .some(
        (u, k) =>
          isAuxiliary(u) &&
          units[i + 2 + k]?.lower !== "for" &&
          !/^(to|not|also|be|been|being)$/.test(u.lower) &&
          !units.slice(i + 1, i + 1 + k).some((x) => /^(that|which)$/.test(x.lower)),
      )
  )
    return undefined;
  if (unit.instrument?.type === "agreement" && !goods.some((g) => g.item.quantity !== null)) return undefined;
  if (covered.length === 0 && before?.kind !== "item" && !leadsToGoods(units, i)) return undefined;
  // "talks on three more ships": only what is counted right behind.
  if (
    /^(talks|negotiations|discussions)$/.test(unit.lower) &&
    !(goods.some((g) => g.item.quantity !== null) && OVER_GOODS.test(`${text(i + 1, reach)} `))
  )
    return undefined;
  if (isNoDeal(units, i, goods, reach)) return undefined;
  const plain = nounModality(units, i, i + 1);
  const mode: Modality = governor === undefined ? plain : modalityOf(units, governor.at);
  const stood = nounStanding(units, i, end, governor, plain, mode);
  const { ended, standing } = stood;
  const modality = unlessPutOff(units, i, stood.modality);
  const relative = servedElsewhere(units, reach, end);
  const close = relative < 0 ? end : relative;
  const stop = units.findIndex((u, k) => k > i && u.lower === ";");
  const until = relative < 0 && governor?.right === true ? (stop < 0 ? units.length : stop) : close;
  const after = (prep: RegExp): Actor | undefined => partyAfter(scene, deals, i + 1, until, prep);
  const to = after(/^to$/);
  const from = after(/^from$/);
  const withWhom = after(/^with$/);
  const by = partyAfter(scene, deals, behindMaker(units, i), until, /^by$/);
  const forWhom = partyAfter(scene, deals, i + 1, end, /^for$/);
  const subject = governor === undefined || governor.right ? undefined : agentOf(scene, deals, governor.at);
  const owned = ownerOfDeal(units, i);
  const passiveAward = governor !== undefined && mode.passive;
  const sides: Actor[] = [];
  let sold = false;
  let buyer: Actor | undefined;
  let seller: Actor | undefined;
  if (/^(sale|sales|export|exports|delivery|deliveries|shipment|shipments|handover|transfer|supply|gifts?|donations?)$/.test(unit.lower)) {
    buyer = to ?? (forWhom !== undefined && !isCompany(forWhom) ? forWhom : undefined) ?? (/^deliver/.test(unit.lower) ? owned : undefined);
    const agreeing = governor?.how === "concludes" && buyer === undefined && agreesOn(hand, unit, governor);
    // "the transfer by Northland to Westland was approved by Eastland": the last of them only lets it.
    const leave = governor?.how === "approves" && governor.right && (from ?? owned) !== undefined;
    seller =
      (leave ? undefined : by) ??
      from ??
      (/^deliver/.test(unit.lower) && (to === undefined || to.country === owned?.country) ? undefined : owned) ??
      (governor !== undefined && !governor.right && !(agreeing && !isCompany(subject)) ? subject : undefined);
    if (agreeing && seller === undefined && subject !== undefined) buyer = subject;
    if (given && to === undefined && forWhom === undefined && seller === undefined) return undefined;
    // "The document on the delivery to Northland was signed by A and, for the Westrian ministry, by B": one who signs is of the other side.
    if (governor?.how === "concludes" && governor.right && buyer?.country != null)
      seller = from ?? owned ?? signerNot(scene, governor.at, buyer.country) ?? (isCompany(seller) ? seller : undefined);
    const announced = seller === undefined ? units.findLastIndex((u, k) => k < i && k > i - 10 && ANNOUNCES.test(u.lower)) : -1;
    if (announced >= 0) seller = agentOf(scene, deals, announced);
    // "The ministry has confirmed a sale of 12 helicopters": made known as done, unless it is a possible one.
    const confirmed =
      units[announced]?.lower === "confirmed" && !/\b(possible|potential|proposed|planned|prospective)\b/.test(text(announced, i));
    if (announced >= 0 && (isCompany(seller) || confirmed) && /^(sale|export)/.test(unit.lower)) sold = true;
  } else if (governor?.how === "wins" || (governor?.how === "awards" && passiveAward && !governor.right)) {
    seller = subject;
    buyer =
      from ??
      (governor.how === "awards" ? by : undefined) ??
      withWhom ??
      to ??
      supplied(hand, i, end) ??
      (forWhom !== undefined && !isCompany(forWhom) ? forWhom : undefined) ??
      owned ??
      (governor.how === "awards" ? announcer(hand, end) : undefined);
  } else if (governor?.how === "awards") {
    buyer = governor.right ? (by ?? owned) : subject;
    seller = to ?? withWhom ?? from ?? indirect(hand, governor.at, i);
    // "The Pentagon awarded Kestrel Yards a contract to build eight jets for Northland": it buys for its customer.
    if (buyer?.country === "US" && forWhom?.country != null && forWhom.country !== "US" && isCompany(seller)) buyer = forWhom;
  } else {
    // "turned to X, with which it agreed on the purchase"
    seller =
      from ??
      withWhom ??
      (governor !== undefined && !governor.right ? partyAfter(scene, deals, Math.max(0, governor.at - 5), i, /^with$/) : undefined);
    buyer = owned ?? (governor?.how === "approves" ? undefined : to) ?? subject ?? by;
    if (governor?.right === true && governor.how === "approves" && owned === undefined) buyer = by;
    if (seller === undefined && subject !== undefined && owned !== undefined && isCompany(subject)) seller = subject;
    if (governor?.how === "approves" && !governor.right && owned === undefined) buyer = to ?? subject;
    // "an order from Northland's ministry for two helicopters": from whom an order comes buys.
    if (/^orders?$/.test(unit.lower) && governor === undefined && seller !== undefined && seller === from && !isCompany(from)) {
      if (owned === undefined) [buyer, seller] = [from, isCompany(subject) ? subject : isCompany(by) ? by : holderOf(hand, i)];
    }
    // "submitted a request to Northland for six boats": to whom it goes sells.
    if (/^requests?$/.test(unit.lower) && governor === undefined) {
      const asks = units.findLastIndex((u, k) => k < i && k > i - 6 && /^(submitted|sent|filed|made|lodged|issued|submits)$/.test(u.lower));
      seller = to ?? seller;
      buyer = owned ?? (asks < 0 ? undefined : agentOf(scene, deals, asks)) ?? by;
    }
    sides.push(...[by, between(hand, i)].filter((a): a is Actor => a !== undefined));
    // "agreed to spend a billion on the procurement of shells for Northland": others buy for it.
    const givers = forWhom?.unit.kind === "country" && /^(procurement|purchase|acquisition)$/.test(unit.lower) && governor === undefined;
    if (buyer === undefined && forWhom !== undefined && !isCompany(forWhom) && !givers) buyer = forWhom;
    if (givers && buyer === undefined && owned === undefined) return undefined;
    buyer ??= talker(hand, i) ?? declarer(hand, i, governor?.right === true);
    if (seller === undefined && governor === undefined && noun.status === "contracted") seller = informer(hand, i);
    // "an agreement with Northland linked to Portville's purchase": the other side sells.
    if (owned !== undefined && seller?.country === owned.country) seller = subject?.country === owned.country ? undefined : subject;
    if (governor === undefined && (buyer === undefined || seller === undefined)) {
      // "met the prime minister for talks that included the signature of a contract": talks of both.
      const talk = units.findLastIndex(
        (u, k) =>
          k < i &&
          k > i - 12 &&
          TALKS.test(u.lower) &&
          !(/^(talks|negotiations|discussions)$/.test(u.lower) && /^(for|after|during|following)$/.test(units[k - 1]?.lower ?? "")),
      );
      if (talk >= 0) {
        seller = seller ?? partyAfter(scene, deals, talk + 1, i, /^with$/);
        buyer = buyer ?? agentOf(scene, deals, talk) ?? talker(hand, talk);
      } else buyer ??= doerBefore(hand, i);
    }
    if (governor?.right === true && governor.how !== "approves") buyer ??= doerBefore(hand, i);
  }
  if (governor?.how === "concludes" && !governor.right) [buyer, seller] = sidesAsTold(hand, goods, buyer, seller);
  // "Kestrel Yards is under contract to build one more boat for Northland", "… is under contract for 500 trucks"
  if (seller === undefined && before?.lower === "under" && (MAKES.test(text(i + 1, end)) || units[i + 1]?.lower === "for")) {
    const maker = agentOf(scene, deals, i - 1);
    if (isCompany(maker)) seller = maker;
  }
  // Two sides that sign together: a company sells, else the state whose makers the article names, or the one not at home.
  const both =
    governor?.how !== "concludes"
      ? governor === undefined
        ? partiesAfter(scene, deals, i, Math.min(end, i + BETWEEN_REACH), /^between$/)
        : []
      : governor.right
        ? signing(hand, i, governor.at)
        : joint(hand, governor.at);
  // "A and B formalised the joint purchase": both buy.
  const together = /^(joint|common)$/.test(before?.lower ?? "");
  if (together && seller !== undefined && both.some((side) => side.country === seller?.country)) seller = undefined;
  if (both.length === 2 && seller === undefined && !together) {
    const [a, b] = both as [Actor, Actor];
    const sells =
      isCompany(a) !== isCompany(b)
        ? isCompany(a)
          ? a
          : b
        : whoSells(hand, a, b, originOf(scene, deals, goods), madeIn(hand, goods, a, b), dealingOf(units, i), to);
    seller = sells;
    buyer = sells === a ? b : a;
  }
  const clause = text(i + 1, end);
  // "gave its consent to the sale of 25 old tanks to Kestrel Works": a company may buy from a state.
  const bought = buyer !== undefined && buyer === to && governor?.how === "approves" && /^(sale|resale|return|transfer)$/.test(unit.lower);
  // "signed its first export deal for the jets with Westria": who exports sells.
  const exported = withWhom !== undefined && withWhom === seller && subject === buyer && EXPORTS.test(text(i - 3, i + 1));
  // "Northland clinched a deal to build Westland's next warships": who makes sells, for whomever they will be.
  if (
    governor?.how === "concludes" &&
    !governor.right &&
    subject !== undefined &&
    !isCompany(subject) &&
    from === undefined &&
    withWhom === undefined &&
    both.length === 0 &&
    MAKES.test(clause) &&
    !BUYS.test(clause)
  ) {
    const whose = to ?? supplied(hand, i, end) ?? ownerOf(scene, goods, subject) ?? (isCompany(forWhom) ? undefined : forWhom);
    if (whose !== undefined && whose.country !== subject.country) {
      seller = subject;
      buyer = whose;
    }
  } else if (both.length === 2 && to !== undefined && to.country !== null && MAKES.test(clause)) {
    // "the two sides signed a deal to supply howitzers to the Northish army"
    seller = both.find((a) => a.country !== to.country) ?? seller;
    buyer = to;
  }
  // "the yard signed a contract with the Navy to supply …": the subject sells; a company seldom buys from a state.
  if (
    seller !== undefined &&
    buyer !== undefined &&
    (exported ||
      (governor?.how !== "wins" &&
        governor?.how !== "awards" &&
        MAKES.test(clause) &&
        !BUYS.test(clause) &&
        !isCompany(seller) &&
        seller !== subject &&
        !(buyer === to && both.length === 2)) ||
      (isCompany(buyer) && !isCompany(seller) && !bought))
  )
    [buyer, seller] = [seller, buyer];
  // "A contract was signed with the Northish ministry to export drones": with whom it is signed buys.
  if (buyer === undefined && seller !== undefined && withWhom === seller && !isCompany(seller) && MAKES.test(clause) && !BUYS.test(clause))
    [buyer, seller] = [seller, undefined];
  // "a contract for 12 F-5 jets signed with Westland": no state that makes none sells them.
  const maker = makerOf(goods[0]?.item.name ?? "");
  if (buyer === undefined && seller === withWhom && withWhom !== undefined && !isCompany(withWhom) && subject === undefined)
    if ((maker !== undefined && maker !== withWhom.country) || withWhom.unit.orgKind === "service")
      // "announced a deal with Northland's navy": a service sells nothing.
      [buyer, seller] = [withWhom, sayerOf(hand, i)];
  if (isCompany(buyer) && !bought) {
    if (seller === undefined) seller = buyer;
    buyer = forWhom !== undefined && !isCompany(forWhom) ? forWhom : supplied(hand, i, end);
  }
  // "A and B signed a contract for": who buys is told by whose goods they are, else by who is at home.
  if (buyer !== undefined && seller === undefined && governor?.how === "concludes") {
    const origin = originOf(scene, deals, goods);
    if (origin !== undefined && origin.country === buyer.country) {
      seller = buyer;
      buyer = onlyState(scene, seller, i);
    }
  }
  const near = text(i - 9, Math.min(units.length, i + 12));
  const noticed = /^(sale|sales|request|transfer|export)$/.test(unit.lower) && NOTIFIED.test(near) && !TO_NOTIFY.test(near);
  if (noticed && seller === undefined) {
    const body = units.find((u) => u.kind === "org" && u.orgKind !== "company" && u.country !== null);
    if (body !== undefined && body.country !== null) seller = stateActor(body.country, body);
    if (buyer !== undefined && buyer.country === seller?.country) buyer = undefined;
  }
  // "the potential deal": nothing has been bought.
  const ahead = [units[i - 1], units[i - 2]].some((u) => AHEAD.test(u?.lower ?? "")) && governor === undefined;
  const toCome =
    ahead ||
    (given && isPromisedGift(text(i - 10, i), text(reach, end))) ||
    (noun.status === "delivered" && isToCome(text(i - 10, i), text(i, end)));
  // "agreed with X on the acquisition of the same missile": no number and no price yet.
  const vague =
    governor?.right === false && /^agree[ds]?$/.test(units[governor.at]?.lower ?? "") && goods.every((g) => g.item.quantity === null);
  const status: PurchaseStatus =
    toCome || (vague && !units.some((u) => u.kind === "money"))
      ? "planned"
      : ended
        ? "contracted"
        : noticed || governor?.how === "approves" || APPROVES.test(before?.lower ?? "") || licence || isLicensed(units, i)
          ? "approved"
          : sold
            ? "contracted"
            : governor !== undefined && intent === undefined && (noun.status !== "delivered" || isOfSignedPaper(units, i, governor))
              ? "contracted"
              : noun.status === "planned" &&
                  intent === undefined &&
                  /purchase|acquisition|procurement|buy/.test(unit.lower) &&
                  owned !== undefined &&
                  modality.status === "held" &&
                  (modality.perfect || isDatedBack(hand, i))
                ? "contracted"
                : noun.status;
  return {
    rule:
      governor === undefined
        ? "deal-for"
        : governor.how === "concludes"
          ? "signed-contract"
          : governor.how === "approves"
            ? "approved-deal"
            : "awarded-contract",
    at: governor !== undefined && governor.at > i ? governor.at : i,
    last: (governor !== undefined && governor.at > i ? governor.at : i) + 1,
    status,
    goods,
    buyer,
    seller,
    modality: noticed && modality.status !== "denied" ? { ...modality, status: "held", tense: "past" } : modality,
    // Before the noun only "a $2 billion contract" is its price.
    from: units[i - 1]?.kind === "money" ? i - 1 : units[i - 2]?.kind === "money" ? i - 2 : i,
    to: end,
    open: true,
    ...(standing
      ? { date: null }
      : yearOf(units, i) !== null && dateNear(scene, i, i + 1, { tense: "past" }) === null
        ? { date: yearRef(hand, i) }
        : {}),
    ...(measured > 0 ? { until: measured, within: true } : {}),
    signed: governor?.how === "concludes",
  };
};
