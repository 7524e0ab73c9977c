/**
 * Purchases told by a verb: "bought 36 jets from X", "delivered two frigates to Y", "were ordered by", "approved the sale to".
 */
import type { Unit } from "../mentions/unit.ts";
import { clauseEnd, goodsIn } from "./buy-goods.ts";
import { reachOf } from "./buy-rows.ts";
import { agentOf, builderBefore } from "./buy-agent.ts";
import { yearOfPaper } from "./buy-dates.ts";
import { joint, whoSells } from "./buy-noun-sides.ts";
import { isNoDealing } from "./buy-verb-no-dealing.ts";
import { originOf } from "./buy-origin.ts";
import { isCompany, partyAfter } from "./buy-parties.ts";
import {
  chosenMaker,
  dateOfLeave,
  groupStart,
  isAsSupplier,
  lastRow,
  reducedEnd,
  relativeHead,
  isBillFor,
  ofBegun,
  boughtBehind,
  includedBehind,
  frontedFrom,
  isContractor,
  makingBy,
  partBegins,
  rivalBegins,
  votedAt,
  wantedOf,
  otherDoing,
  withStock,
  subjectIsPaper,
} from "./buy-verb-reach.ts";
import { gaveAway, frontedState, handingOver, indirectObject, inNeed, ownGoods, plannerOf, servedBefore, tellerState } from "./buy-whom.ts";
import { giverTold, takerTold } from "./buy-whom.ts";
import { countedBehind, isCountedAside, meantBy } from "./buy-meant.ts";
import { countedBack } from "./buy-pointed.ts";
import type { Hand, Offer } from "./buy-offer.ts";
import { goodsBefore } from "./buy-relative.ts";
import { isHouse } from "./buy-verb-at.ts";
import {
  SALE,
  OWN_BUYING,
  OWN_NOD,
  FINITE,
  PLANNING,
  WEIGHS_NOW,
  NOTICE,
  NOTICE_TO_SELL,
  MAKES,
  MAKES_GOODS,
  GIVES,
  WISH,
} from "./buy-verb-words.ts";
import { SEEK, type Verb, WINDOW } from "./buy-words.ts";
import { isBareGet } from "./buy-verb-standing.ts";
import { agreedOnDay, isBuiltBy, isConcludedTo, isOfWhich, isPut, isTakenAtPrice, measuredAt, signedUnder } from "./buy-verb-standing.ts";
import { boundBy, dealModality } from "./buy-modality.ts";
import { buildModality, isBuilding } from "./buy-build.ts";
import { besideParticiple, isLoose, isReduced } from "./buy-participle.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { type Actor, isAuxiliary, subjectOf, verbLike, wordsOf } from "./scene.ts";

/** "it had authorised the logistics command to buy": a body of the buyer's own, not of the state that sells. */
const isOwnBody = (agent: Actor | undefined, seller: Actor | undefined): boolean =>
  agent?.country != null && (agent.country !== seller?.country || isCompany(seller));

export const verbOffer = (hand: Hand, i: number, verb: Verb): Offer | undefined => {
  const { scene, deals } = hand;
  const { units } = scene;
  const unit = units[i] as Unit;
  const before = units[i - 1];
  const words = (from: number, to: number): string => wordsOf(units, from, to);
  if (isNoDealing(units, i, verb)) return undefined;
  let modality: Modality = dealModality(scene, i);
  const part = partBegins(units, i);
  const measured = measuredAt(units, i);
  const end = Math.min(clauseEnd(scene, i + 1), part > 0 ? part : units.length, measured > 0 ? measured : units.length);
  const next = units[i + 1];
  const reduced = isReduced(units, i);
  const loose = isLoose(units, i);
  const passive = modality.passive || reduced || loose || isPut(units, i);
  // "is looking at buying", "talks on acquiring": plans; other gerunds behind a preposition tell nothing that happened.
  if (/ing$/.test(unit.lower) && /^(at|in|on|about|of|for|from|against|towards?|to|before|without)$/.test(before?.lower ?? ""))
    modality = {
      ...modality,
      status: PLANNING.test(words(i - 8, i)) || (before?.lower === "before" && modality.status === "planned") ? "planned" : "hypothetical",
    };
  const bound = boundBy(units, i);
  if (bound !== undefined) modality = { ...modality, ...(bound ? { status: "held", tense: "past" } : { status: "planned" }) };
  // "is considering buying": weighed now, which is a plan.
  if (/ing$/.test(unit.lower) && WEIGHS_NOW.test(before?.lower ?? "")) modality = { ...modality, status: "planned", tense: "future" };
  if (before?.lower === "be" && modality.status === "held") modality = { ...modality, status: "hypothetical" };
  const behind = modality.status === "planned" ? signedUnder(units, i, Math.min(units.length, i + 24), verb.status === "delivered") : -1;
  // "voted on Thursday to approve the purchase": so they did
  if (verb.subject === "approver" && modality.status === "planned" && / voted(?: [^,;]+)? to $/.test(` ${words(i - 12, i)} `))
    modality = { ...modality, status: "held", tense: "past" };
  const signed = modality.status === "planned" && behind < 0 ? signedUnder(units, -1, Math.min(i, 4), false) : behind;
  if (signed > 0) modality = { ...modality, status: "held", tense: "past" };
  const agreed =
    modality.status === "planned" &&
    (isConcludedTo(units, i) || /\bagreed to( \w+ly)?$/.test(words(i - 4, i)) || agreedOnDay(units, i)) &&
    !/\bin principle\b/.test(words(0, units.length));
  // "agreed to buy" without "in principle" is as good as bought.
  if (agreed) modality = { ...modality, status: "held", tense: "past" };
  const agent = passive ? undefined : (plannerOf(hand, i) ?? agentOf(scene, deals, i));
  // "…, after the State Department approved the sale, and has bought": who gives the nod buys none.
  if (verb.subject === "buyer" && /\b(state department|congress)$/.test(agent?.unit.lower ?? "")) return undefined;
  // "will provide Northland with 12 guns": a state that provides helps, which is no supply of a number by itself.
  if (/^provid/.test(unit.lower) && !isCompany(agent)) return undefined;
  if (/^(donating|giving|gifting)$/.test(unit.lower) && /^(is|are)$/.test(before?.lower ?? ""))
    modality = { ...modality, status: "planned", tense: "future" };
  const right = countedBack(hand, i) ?? goodsIn(scene, deals, i + 1, reachOf(scene, i, end, WINDOW));
  const earlier = units.findLastIndex(
    (u, k) => k < i - 2 && u.kind === "word" && verbLike(u) && !isAuxiliary(u) && !/ed$/.test(u.lower) && !isBuiltBy(units, k),
  );
  // A passive's own subject stands between the last finite verb and its group, else further left.
  const group = groupStart(units, i);
  const finite = units.findLastIndex(
    (u, k) => k < group && u.kind === "word" && u.lower !== "to" && (isAuxiliary(u) || FINITE.test(u.lower)),
  );
  const near = passive && finite >= 0 ? goodsIn(scene, deals, Math.max(finite + 1, i - WINDOW), i) : [];
  const left = near.length > 0 ? near : goodsIn(scene, deals, Math.max(0, i - WINDOW, passive ? earlier + 1 : 0), i);
  const relative = units.findLastIndex((u, k) => k < i && k > i - 9 && (u.lower === "which" || u.lower === "that"));
  const head = relative > 0 && right.length === 0 ? relativeHead(hand, relative) : [];
  // "said that the 12 jets his country had ordered": the goods stand before who ordered them.
  const antecedent =
    head.length > 0 || units[relative]?.lower === "which"
      ? head
      : right.length === 0 &&
          before?.kind !== "item" &&
          units.slice(Math.max(0, i - 8), i).some((u) => u.kind === "item") &&
          agent !== undefined &&
          next?.kind !== "quantity" &&
          !units
            .slice(
              units.findLastIndex((u, k) => k < i && u.kind === "item"),
              i,
            )
            .some((u) => u.lower === ";") &&
          units.indexOf(agent.unit) > units.findLastIndex((u, k) => k < i && u.kind === "item")
        ? goodsIn(scene, deals, Math.max(0, i - 8), i)
        : [];
  // "its 18 vehicles, bought in May": the goods that the participle stands behind.
  const nearest = goodsBefore(units, i) ?? (loose ? besideParticiple(units, i, left) : undefined);
  const beside = nearest === undefined ? [] : [withStock(deals.good(nearest))];
  const meant = beside.length > 0 ? beside : passive || isOfWhich(units, i) ? meantBy(hand, i, passive) : [];
  let goods = meant.length > 0 ? meant : passive ? (left.length > 0 ? lastRow(units, left) : right) : right.length > 0 ? right : antecedent;
  if (reduced) goods = includedBehind(hand, i, goods);
  if (goods.length === 0 && scene.units.length > 3) goods = meantBy(hand, i, passive);
  if (goods === antecedent && modality.status === "held" && /ing$/.test(unit.lower) && goods.every((g) => g.item.quantity === null))
    return undefined;
  // "the first two of the 100 vehicles that X ordered": ordered were all of them.
  const whole =
    verb.status === "contracted" &&
    goods.length === 1 &&
    goods[0]?.partOf != null &&
    right.length === 0 &&
    !(modality.passive && relative < 0);
  if (whole) goods = goods.map((g) => ({ ...g, item: { ...g.item, quantity: g.partOf }, partOf: null }));
  if (goods.length === 1 && verb.status !== "approved")
    goods = goods.map((g) => countedBehind(units, passive && isCountedAside(units, g) ? units.indexOf(g.unit) : i, g));
  if (verb.status === "planned" && verb.subject === "buyer") goods = wantedOf(hand, i, goods);
  if (verb.status === "delivered") goods = ofBegun(units, i, goods);
  // "will build 150 vehicles under a contract of September": without the contract building is no sale.
  if (isBuilding(unit)) {
    const built = buildModality(hand, { at: i, end, goods, agent, modality });
    if (built === undefined) return undefined;
    modality = built;
  }
  if (WISH.test(unit.lower) && !goods.some((g) => g.item.quantity !== null)) return undefined;
  const bought = verb.status === "delivered" && !passive ? boughtBehind(units, goods) : -1;
  const after = (prep: RegExp): Actor | undefined => partyAfter(scene, deals, i + 1, end, prep);
  // "picked the Kestrel ahead of the K-2 from Eastland": whose the other one is sells nothing.
  const rival = verb.status === "planned" && verb.subject === "buyer" ? rivalBegins(units, i, end) : end;
  const from = partyAfter(scene, deals, i + 1, rival, /^from$/) ?? (passive || verb.subject !== "buyer" ? undefined : frontedFrom(hand, i));
  const to = after(/^to$/);
  // "three of the guns sold last year were bought by X": by whom belongs to the other verb.
  const own = reduced ? Math.min(end, reducedEnd(units, i)) : end;
  const made = makingBy(units, i);
  const by = partyAfter(scene, deals, i + 1, Math.min(own, otherDoing(units, i), made), /^by$/);
  const forWhom = after(/^for$/);
  let buyer: Actor | undefined;
  let seller: Actor | undefined;
  // "has been commissioned by the army to deliver 12 guns"
  const toMake =
    passive &&
    /^(contracted|commissioned|hired)$/.test(unit.lower) &&
    (MAKES.test(words(i + 1, goods.length === 0 ? end : units.indexOf(goods[0]?.unit as Unit))) || isContractor(hand, i, left));
  if (verb.subject === "buyer") {
    buyer = passive
      ? (by ??
        servedBefore(hand, goods, i) ??
        (verb.status === "delivered"
          ? after(/^into$/)
          : (forWhom ?? ownGoods(hand, goods) ?? frontedState(hand, goods) ?? tellerState(hand, i, from) ?? gaveAway(hand, goods, from))))
      : agent;
    if (/^pa(y|id)/.test(unit.lower) || /^spen/.test(unit.lower)) {
      if (!units.slice(i + 1, i + 8).some((u) => u.kind === "money") || (buyer === undefined && !passive)) return undefined;
      seller = indirectObject(hand, i);
    }
    // "Northland and Westland are negotiating the supply of howitzers": one of them sells.
    const both = passive || !/^negotiat/.test(unit.lower) ? [] : joint(hand, i);
    if (both.length === 2) {
      const [a, b] = both as [Actor, Actor];
      seller = whoSells(hand, a, b, originOf(scene, deals, goods));
      buyer = seller === a ? b : a;
    }
    // "were commissioned on Monday, built by Kestrel Yards"
    if (passive && made < end) seller ??= partyAfter(scene, deals, made + 1, end, /^(by|in)$/);
    seller = seller ?? from ?? (passive ? after(/^with$/) : after(/^(with|of)$/));
    if (!passive && seller === undefined && (SEEK.test(unit.lower) || unit.lower === "contracted")) seller = chosenMaker(hand, i, end);
    if (!passive && seller === undefined && /^ask/.test(unit.lower)) seller = indirectObject(hand, i);
    if (isCompany(seller) === false && from === undefined && seller?.unit.kind !== "country") seller = from;
    // "The exporter received 150 million for missiles": who is paid buys nothing.
    if (verb.status === "delivered" && isCompany(buyer) && units.slice(i + 1, i + 4).some((u) => u.kind === "money")) return undefined;
    if (passive && verb.status === "planned" && goods.length === 0) return undefined;
    // "Kestrel Yards has been chosen by the agency to deliver": who is chosen sells.
    if (passive && seller === undefined && (SEEK.test(unit.lower) || toMake)) {
      const chosen = subjectOf(scene, i).find((a) => isCompany(a) || (a.kind === "state" && isAsSupplier(units, i)));
      if (chosen !== undefined) seller = chosen;
    }
  } else if (verb.subject === "seller") {
    seller = passive ? (by ?? from) : unit.lower === "built" && before?.kind === "pronoun" ? builderBefore(scene, deals, i) : agent;
    buyer =
      to ?? (forWhom !== undefined && !isCompany(forWhom) ? forWhom : undefined) ?? (passive ? takerTold(hand, goods, i, by) : undefined);
    if (buyer === undefined && !passive) buyer = indirectObject(hand, i);
    // "Northland has 12 trucks, which Westland sent as a gift"
    if (buyer === undefined && !passive && right.length === 0) buyer = ownGoods(hand, goods);
    // "were ready to give the two boats to a Westrian yard": the order, to whoever builds them.
    if (to !== undefined && MAKES_GOODS.test(units[units.indexOf(to.unit) + 1]?.lower ?? "")) return undefined;
    // "will be given to Northland, Westland's minister said"
    if (passive && seller === undefined && (GIVES.test(unit.lower) || modality.status === "planned")) seller = giverTold(hand, i, buyer);
    // "a letter of intent was handed over": the paper, no goods.
    if (passive && subjectIsPaper(scene, i)) return undefined;
    // "the first two were handed over to the navy by the yard" has both; "deliver the aircraft to the yard" is no sale.
    if (isCompany(buyer) && !isCompany(seller)) return undefined;
    if (
      seller !== undefined &&
      buyer === undefined &&
      !isCompany(seller) &&
      verb.status === "delivered" &&
      passive &&
      from === undefined &&
      by !== undefined
    )
      seller = by;
  } else {
    // "approved the sale to X of …", "cleared X's purchase of …": the approving state sells.
    const sale = units
      .slice(i + 1, passive ? Math.min(end, i + 10) : i + 10)
      .find((u) => (u.kind === "word" || u.kind === "name" || u.kind === "instrument") && SALE.test(u.lower.split(" ").pop() ?? ""));
    const passiveSale = passive ? units.slice(Math.max(0, i - 20), i).find((u) => u.kind === "word" && SALE.test(u.lower)) : undefined;
    const noun = sale ?? passiveSale;
    // "an aid package approved by the legislature, with 5 billion to strengthen air defences": what was approved stands left of it.
    if (passive && left.length === 0 && (noun === undefined || /^(package|bill|budget|act|law|aid)$/.test(before?.lower ?? "")))
      return undefined;
    // "was cleared last year to buy": the nod is read with the buying.
    if (
      units
        .slice(i + 1, i + 5)
        .some((u, k, all) => u.lower === "to" && /^(buy|purchase|acquire|procure|order|import)$/.test(all[k + 1]?.lower ?? ""))
    )
      return undefined;
    if (
      noun === undefined &&
      !((passive && left.length > 0) || (goods === antecedent && goods.length > 0)) &&
      !/^(to|for)$/.test(next?.lower ?? "") &&
      !units.slice(i + 1, i + 6).some((u) => u.kind === "item") &&
      !isBillFor(units, i)
    )
      return undefined;
    // "cleared Northland's $3 billion purchase"
    const beside = noun === undefined ? -1 : units.indexOf(noun) - 1;
    const owner = units[beside]?.kind === "money" ? units[beside - 1] : units[beside];
    const whose =
      owner !== undefined && (owner.possessive || owner.kind === "demonym" || (owner.kind === "country" && owner !== units[beside]));
    const approver = passive ? by : agent;
    // "approved buying 16 launchers from X": its own buying
    const own =
      /^(agreed|consented|assented|consent|approval|assent|nod|blessing|go-ahead|light)$/.test(unit.lower) ||
      units.slice(i + 1, i + 3).some((u) => OWN_BUYING.test(u.lower)) ||
      OWN_NOD.test(noun?.lower.split(" ").pop() ?? "") ||
      // "The Northish parliament approved five frigates": for whom, it would say.
      (noun === undefined && isHouse(approver?.unit) && to === undefined && forWhom === undefined);
    const foreign = !own;
    buyer = to ?? (foreign && by !== approver && !isCompany(by) ? by : undefined);
    seller = foreign ? (isCompany(by) ? by : approver) : from;
    if (buyer === undefined && owner !== undefined && whose && owner.country !== null)
      buyer = { kind: "state", person: null, country: owner.country, role: null, display: owner.display ?? owner.lower, unit: owner };
    if (buyer === undefined && passive) buyer = partyAfter(scene, deals, Math.max(0, i - 18), i, /^(for|to)$/);
    buyer ??= inNeed(units, i, seller);
    // "were cleared in 2023": by whoever cleared what was told before.
    if (
      approver === undefined &&
      passive &&
      buyer !== undefined &&
      deals.last?.status === "approved" &&
      deals.last.buyer.country === buyer.country
    )
      seller = deals.last.seller;
    if (buyer === undefined && !foreign && approver !== undefined) buyer = approver;
    else if (buyer !== undefined && approver !== undefined && buyer.country !== approver.country) seller = approver;
    if (buyer !== undefined && seller !== undefined && buyer.country === seller.country) seller = from;
    if (foreign && buyer?.country != null) seller = handingOver(units, noun, buyer, by === approver ? undefined : by, from) ?? seller;
  }
  const vote = verb.subject === "buyer" ? votedAt(units, i) : -1;
  if (vote >= 0) buyer = agentOf(scene, deals, vote) ?? partyAfter(scene, deals, 0, vote, /^(in|of)$/);
  // "notified Congress that Northland had asked to buy": the notice is the export approval.
  const noticed = verb.subject === "buyer" && NOTICE.test(words(0, i));
  // "was cleared to buy", "allowed X to buy"
  const nod =
    vote >= 0 ||
    noticed ||
    (verb.subject === "buyer" &&
      /\b(cleared|authori[sz]ed|allowed|permitted|approved|approvals?|permissions?|clearances?|authori[sz]ation|licen[cs]es?|consent|leave|nod|blessing|go-ahead|green light|greenlight)\b[^,;]*\bto\b/.test(
        words(i - 7, i),
      ));
  const cleared = units.findLastIndex((u, k) => k < i && /^(cleared|authorised|authorized|allowed|permitted|approved)$/.test(u.lower));
  if (
    nod &&
    vote < 0 &&
    cleared >= 0 &&
    (modalityOf(units, cleared).passive || (buyer?.country == null && isOwnBody(agentOf(scene, deals, cleared), seller)))
  )
    buyer = agentOf(scene, deals, cleared) ?? buyer;
  // "its decision to sell": the seller's own leave.
  const leave =
    verb.subject === "seller" &&
    (/\b(decision|approval|permission|consent|nod|agreement) to$/.test(words(i - 2, i)) || NOTICE_TO_SELL.test(words(0, i)));
  if (leave || nod)
    return {
      rule: leave ? "leave-to-sell" : "cleared-to-buy",
      at: i,
      last: i + 1,
      status: "approved",
      goods,
      buyer,
      seller,
      modality: { ...modality, status: "held", tense: "past" },
      from: i,
      to: end,
      ...(leave ? dateOfLeave(hand, i, end) : {}),
    };
  if (isBareGet(units, i, goods)) return undefined;
  const offered = /^(offer|propos)/.test(unit.lower);
  return {
    rule: offered ? "seller-offered" : `${verb.subject}-${verb.status}`,
    at: i,
    last: signed > 0 ? signed + 1 : i + 1,
    ...(unit.lower === "built" ? yearOfPaper(hand, i, end) : {}),
    ...(GIVES.test(unit.lower) ? { gift: true } : {}),
    // "The boat, ordered in 2021, was handed over in May" tells of both.
    shared: whole || loose || bought > 0,
    ...(reduced || loose
      ? { reduced: true, until: reducedEnd(units, i) }
      : part > 0
        ? { until: part, within: true }
        : // "the first of the 24 jets that X bought from Y was shown on Monday": the day of the showing
          head.length > 0 && !passive
          ? { until: reducedEnd(units, i), within: true }
          : measured > 0 || bought > 0
            ? { until: Math.max(measured, bought), within: true }
            : {}),
    status: SEEK.test(unit.lower)
      ? "planned"
      : toMake
        ? "contracted"
        : // "Northland got its first six drones in March"
          unit.lower === "got" && from === undefined && !units.slice(i, end).some((u) => u.kind === "money")
          ? "delivered"
          : verb.status === "delivered" &&
              (agreed || bound === true || signed > 0 || (unit.lower === "take" && next?.kind === "item") || isTakenAtPrice(units, i, end))
            ? "contracted"
            : verb.status,
    goods,
    buyer,
    seller,
    modality,
    from:
      passive && left.length > 0
        ? Math.max(
            0,
            units.indexOf(left[0]?.unit as Unit) - 3,
            units.findLastIndex((u, k) => k < i && u.lower === ";"),
          )
        : i,
    // "Ten helicopters ordered from X are on the way, and 12 more worth 90 million were cleared": theirs is the sum.
    ...(units.slice(own, end).some((u) => u.kind === "item") ? { to: own, within: true } : { to: bought > 0 ? bought : end }),
    open:
      (verb.status === "delivered" && (passive || !GIVES.test(unit.lower))) ||
      passive ||
      unit.lower === "built" ||
      offered ||
      (verb.subject === "approver" && seller !== undefined && buyer === undefined),
  };
};
