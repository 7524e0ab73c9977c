/**
 * Deals told by the pattern of a sentence rather than by one trigger: "signed with X for six boats and with Y for 18 jets",
 * "part of an order of six placed in 2022", "has 152 vehicles on order", totals of money over a period without goods.
 */
import { wordTest } from "../mentions/ask.ts";
import { opener } from "./buy-gate.ts";
import type { Item, Money } from "../../model/claim.ts";
import type { Unit } from "../mentions/unit.ts";
import { goodsIn, isNoPrice } from "./buy-goods.ts";
import { gapped } from "./buy-gapped.ts";
import { type Hand, settle } from "./buy-offer.ts";
import { agentOf } from "./buy-agent.ts";
import { isCompany, party, partyAfter, partyAt, stateActor } from "./buy-parties.ts";
import { joint, sayerBehind, whoSells } from "./buy-noun-sides.ts";
import { isConcluding } from "./buy-words.ts";
import { yearOf, yearRef } from "./buy-dates.ts";
import { dateNear, dateRef } from "./circumstance.ts";
import type { Good, PurchaseDraft } from "./deal.ts";
import { type Modality, modalityOf } from "./modality.ts";
import {
  type Actor,
  clausesOf,
  evidenceOf,
  groundUnit,
  isAdverb,
  isAuxiliary,
  isBoundary,
  isPreposition,
  verbLike,
  wordsOf,
} from "./scene.ts";

const HELD: Modality = { status: "held", tense: "past", perfect: false, passive: false, why: "" };

const isPaper = opener(/^paper$/);
/** "signed with X for three drones worth …, and with Y for 18 jets": one contract for each "with". Answers whether it read any. */
export const signedWith = (hand: Hand, i: number): boolean => {
  const { scene, deals, taken } = hand;
  const { units } = scene;
  // "put pen to paper for six boats"
  const pen = isPaper(units[i]) && wordsOf(units, i - 2, i) === "pen to";
  if (!isConcluding(units[i]) && !pen) return false;
  const verb = pen ? Math.max(0, i - 3) : i;
  // "signed in February for three boats"
  const dated = units[i + 1]?.kind === "date" ? i + 1 : units[i + 2]?.kind === "date" ? i + 2 : i;
  const first = units.findIndex((u, k) => k > i && k <= dated + 4 && /^(with|for)$/.test(u.lower));
  if (
    first < 0 ||
    units.slice(i + 1, first).some((u) => u.kind === "instrument" || u.kind === "mark" || u.kind === "item" || u.lower === ",")
  )
    return false;
  // "X signed for them in December at a price of …"
  if (units[first]?.lower === "for" && /^(them|it|these|those)$/.test(units[first + 1]?.lower ?? "")) {
    const near = units.slice(0, i).findLast((u) => u.kind === "item" && u.goods?.specific === true);
    const base = near === undefined ? deals.lately(2) : deals.good(near);
    if (base === undefined) return false;
    const [a, b] = joint(hand, i);
    const sells = a === undefined || b === undefined || isCompany(a) === isCompany(b) ? undefined : isCompany(a) ? a : b;
    settle(hand, {
      rule: "signed-for",
      at: i,
      last: i + 1,
      status: "contracted",
      goods: [{ ...base, unit: units[first + 1] as Unit }],
      buyer: sells === undefined ? agentOf(scene, deals, i) : sells === a ? b : a,
      seller: sells,
      modality: modalityOf(units, i),
      from: i,
      to: units.length,
      open: true,
    });
    return true;
  }
  const cuts = units.flatMap((u, k) =>
    k >= first && u.kind === "word" && u.lower === "with" && partyAfter(scene, deals, k, k + 8, /^with$/) !== undefined ? [k] : [],
  );
  // "signed for six boats with X and for 18 jets with Y": with whom stands behind the goods.
  const behind = units[first]?.lower === "for" && cuts.length > 0;
  const starts = cuts.length === 0 ? [first] : behind ? [first, ...cuts.slice(0, -1).map((k) => k + 1)] : cuts;
  let read = false;
  const both = joint(hand, verb);
  const pair = both.length === 2 && cuts.length === 0 ? whoSells(hand, both[0] as Actor, both[1] as Actor, undefined) : undefined;
  const buyer = pair === undefined ? agentOf(scene, deals, verb) : both.find((a) => a !== pair);
  // "signed on Tuesday for two boats", else "On Tuesday it signed"
  const close = units.slice(i + 1, first).find((u) => u.kind === "date" && u.temporal?.role === "point");
  const fronted = units.slice(0, i).findLast((u) => u.kind === "date" && u.temporal?.role === "point");
  // "246 vehicles, signed for in May": the goods stand before.
  const reduced =
    units[i + 1]?.lower === "for" && (units[i - 1]?.lower === "," || units[i - 1]?.kind === "item")
      ? goodsIn(scene, deals, Math.max(0, i - 4), i).filter((g) => !taken.has(g.unit))
      : [];
  if (reduced.length > 0 && units[i + 2]?.kind !== "item") {
    settle(hand, {
      rule: "signed-for",
      at: i,
      last: i + 1,
      status: "contracted",
      goods: reduced,
      buyer: undefined,
      seller: undefined,
      modality: HELD,
      from: i,
      to: units.length,
      open: true,
    });
    return true;
  }
  for (const [n, from] of starts.entries()) {
    let to = starts[n + 1] ?? units.length;
    const stop = units.findIndex(
      (u, k) => k > from && k < to && (u.lower === ";" || (isBoundary(u) && !/^(which|that)$/.test(u.lower)) || startsClause(units, k)),
    );
    if (stop > 0) to = stop;
    to = Math.min(to, nextDoing(hand, from));
    const goods = goodsIn(scene, deals, from, to).filter((g) => !taken.has(g.unit));
    if (goods.length === 0 || !units.slice(from, to).some((u) => u.lower === "for")) continue;
    const seller =
      (behind ? partyAfter(scene, deals, cuts[n] as number, (cuts[n] as number) + 8, /^with$/) : undefined) ??
      partyAfter(scene, deals, from, to, /^with$/) ??
      partyAfter(scene, deals, from, to, /^from$/) ??
      pair ??
      sayerBehind(hand, from);
    // "…, the company said today": the day of the word.
    const said = units.findIndex((u, k) => k > from && k < to && isSaying(u));
    const own =
      (starts.length === 1 ? close : undefined) ??
      units.slice(from, said < 0 ? to : said).find((u) => u.kind === "date" && u.temporal?.role === "point" && !/same/.test(u.lower)) ??
      close ??
      fronted;
    const deal = settle(hand, {
      rule: "signed-for",
      at: verb,
      last: n === 0 ? i + 1 : from,
      status: "contracted",
      goods,
      buyer: isCompany(buyer) && !isCompany(seller) ? seller : buyer,
      seller: isCompany(buyer) && !isCompany(seller) ? buyer : seller,
      modality: modalityOf(units, verb),
      from,
      to,
      open: true,
      signed: true,
      ...(own === undefined ? {} : { date: dateRef(scene, own, "past") }),
    });
    if (deal !== undefined && starts.length === 1) gapped(hand, from, deal, "contracted");
    read = true;
  }
  return read;
};

/** "signed for 36 jets and in May cleared the sale of ten tanks", "which signed for 18 jets, is waiting for": where the next doing of the subject begins. */
const nextDoing = ({ scene }: Hand, from: number): number => {
  const { units } = scene;
  for (const { form, first } of clausesOf(scene).verbs) {
    if (form !== "finite" || first <= from) continue;
    let k = first - 1;
    while (k > from && (units[k]?.kind === "date" || isAdverb(units[k]) || /^(in|on)$/.test(units[k]?.lower ?? ""))) k--;
    if (!/^(and|,)$/.test(units[k]?.lower ?? "")) continue;
    return units[k - 1]?.lower === "," ? k - 1 : k;
  }
  return units.length;
};

const isSaying = wordTest(/^(said|says|announced|disclosed|reported|confirmed|told|stated|revealed)$/);

/** "signed for two boats, and Northland exercised": another side's step. */
const startsClause = (units: readonly Unit[], k: number): boolean =>
  /^(and|while|but)$/.test(units[k]?.lower ?? "") &&
  (units[k + 1]?.kind === "country" || units[k + 1]?.kind === "org") &&
  verbLike(units[k + 2]);

const SOUGHT =
  /\b(compet\w+|bid|bids|bidding|vying|vies|hop(es?|ing)|aim\w*|expect\w*|chasing|chases|seek\w*|await\w*|plan\w*|will|could|may|might|wants?) (\S+ ){0,3}(an?|the|its|new|another)?( \S+)?$/;
const isOrder = opener(/(^|\s)(order|contract|deal|purchase|buy)$/);

/** "part of an order of six placed in 2022 at a cost of …": the order that a delivery belongs to. */
export const orderOf = (hand: Hand, i: number): void => {
  const { scene, deals } = hand;
  const { units } = scene;
  const unit = units[i] as Unit;
  if (!isOrder(unit)) return;
  // "completing a six-aircraft order"
  const before = units[i - 1];
  const sized = before?.kind === "quantity" && before.quantity?.fleet !== true && /-[a-z]+$/.test(before.lower);
  const count = sized ? before : units.slice(i + 1, i + 4).find((u) => u.kind === "quantity" && u.quantity?.fleet !== true);
  if (count?.quantity === undefined || (!sized && !/^(of|for)$/.test(units[i + 1]?.lower ?? ""))) return;
  // "The three-ship deal": the number of the one told before.
  if (sized && !/^(a|an|another|this)$/.test(units[i - 2]?.lower ?? "")) {
    const told = deals.last?.goods[0];
    if (told !== undefined && deals.at - (deals.last?.at ?? 0) <= 2) deals.wholeIs(told, count.quantity.value);
    return;
  }
  // "the purchase of 80 field kitchens": of other things.
  const behind = sized ? undefined : units[units.indexOf(count) + 1];
  if (
    behind?.kind === "word" &&
    !verbLike(behind) &&
    !isPreposition(behind) &&
    !isAuxiliary(behind) &&
    !/^(and|or|more|such|that|which|machines|units|aircraft|examples)$/.test(behind.lower)
  )
    return;
  const lean = deals.last;
  const base = goodsIn(scene, deals, 0, i)[0] ?? lean?.goods[0];
  const buyer = lean !== undefined && base !== undefined && lean.goods.some((g) => g.unit === base.unit) ? lean.buyer : undefined;
  if (base === undefined || (buyer === undefined && hand.result.drafts.length === 0 && (lean === undefined || deals.at - lean.at > 1)))
    return;
  // "is competing for a Westrian order of 72 more": none yet, and Westria's.
  if (SOUGHT.test(wordsOf(units, i - 6, i))) return;
  const owner = units
    .slice(Math.max(0, i - 2), i)
    .find((u) => (u.kind === "demonym" || u.possessive) && u.country !== null && u.orgKind !== "company");
  const own = owner === undefined || owner.country === lean?.buyer.country ? undefined : stateActor(owner.country as string, owner);
  const placed = units.findIndex((u, k) => k > i && k < i + 8 && /^(placed|signed|made|agreed|awarded|concluded)$/.test(u.lower));
  const at = placed > 0 ? placed : i;
  const item: Item = { name: base.item.name, quantity: count.quantity.value, bound: count.quantity.bound };
  const good: Good = { ...base, unit: count, item };
  settle(hand, {
    rule: "order-of",
    at,
    last: at + 1,
    status: "contracted",
    goods: [good],
    buyer: own ?? buyer,
    seller: partyAfter(scene, deals, i, i + 12, /^(with|from)$/) ?? lean?.seller,
    modality: HELD,
    from: i,
    to: units.length,
    open: true,
    ...(yearOf(units, i) === null ? {} : { date: yearRef(hand, i) }),
  });
};

const ARMS =
  /\b((foreign|military|defen[cs]e|arms|weapons?) (equipment|hardware|imports?|exports?|sales|purchases|deliveries|licen[cs]es|orders|transfers|goods)|(arms|weapons|military|defen[cs]e) (export|import) (licen[cs]es|permits)|(exports?|imports?|sales|deliveries|supplies|transfers) of (arms|weapons|weaponry|war material|(military|defen[cs]e) (material|materiel|equipment|goods|hardware|products|technology))|(arms|defen[cs]e|military) (industry )?(exports?|imports?|sales)|exports? of (our|the|its|their) defen[cs]e industry|arms deals|weapons deals)\b/;
/** "weapons worth $4 billion, including 16 jets": a total of which some goods are named. */
const ARMS_WORTH = /\b(weapons|arms|weaponry|armaments|military equipment) (worth|valued at|totall?ing)\b/;
const SPENT = /^(spent|spend|bought|imported|purchased|ordered|acquired|paid|took|received|obtained|procured|sourced)$/;

/** "Westland accounted for 60 percent of Northish imports": who supplied them. */
const accounting = ({ scene, deals }: Hand, before: number): Actor | undefined => {
  const verb = scene.units.findIndex((u, k) => k < before && /^account/.test(u.lower));
  return verb < 0 ? undefined : agentOf(scene, deals, verb);
};

/** From whom all of it came: "three quarters of them from Westland" tells of a part. */
const wholeFrom = ({ scene, deals }: Hand, from: number): Actor | undefined => {
  const { units } = scene;
  const at = units.findIndex((u, k) => k > from && u.lower === "from");
  return at >= 0 && SHARE.test(`${wordsOf(units, at - 7, at).replace(/^.*;/, "")} `)
    ? undefined
    : partyAfter(scene, deals, from, units.length, /^from$/);
};
const SHARE =
  /\b(percent|per cent|%|half|halves|third|thirds|quarters?|fifths?|most|mostly|mainly|chiefly|largely|majority|bulk|share|part|some|much|many|including|notably|especially) (\S+ ){0,5}$/;

/** "Westrian firms supplied Northland with military goods": whom they supplied. */
const supplied = ({ scene, deals }: Hand, sold: number): Actor | undefined =>
  /^(supplied|sold)$/.test(scene.units[sold]?.lower ?? "") ? partyAt(scene, deals, sold + 1) : undefined;

/** The side of the article that is not the maker's. */
const otherSide = ({ scene, deals }: Hand, maker: string, unit: Unit): Actor | undefined => {
  const { home, sides } = scene.dossier.setting;
  const sponsor = deals.sponsor?.country;
  const own =
    sponsor != null && sponsor !== maker
      ? sponsor
      : home !== null && home !== maker
        ? home
        : sides.slice(0, 2).find((state) => state !== maker);
  return own === undefined || !sides.slice(0, 2).includes(own) ? undefined : stateActor(own, unit);
};

/** "Northland spent $31 billion on foreign equipment between 2011 and 2025": a total without goods. */
export const total = (hand: Hand): boolean => {
  const { scene, deals, result } = hand;
  const { units } = scene;
  const money = units.findIndex((u, k) => u.kind === "money" && scene.quoted[k] !== true);
  if (money < 0) return false;
  const text = units.map((u) => u.lower).join(" ");
  const goods = goodsIn(scene, deals, 0, units.length).filter((g) => g.specific || g.item.quantity !== null);
  // "has spent 2.1 billion dollars on combat aircraft over the last decade"
  const on = units.slice(money + 1, money + 4).find((u) => u.kind === "item");
  const spentOn =
    /\b(spent|invested)\b/.test(text) && units[money + 1]?.lower === "on" && on?.item?.quantity === null && on.goods?.specific !== true;
  const sums = ARMS.test(text) || spentOn;
  if (!(sums || ARMS_WORTH.test(text)) || (isNoPrice(scene, money) && !/\bspent\b/.test(text))) return false;
  const span = dateNear(scene, money, money + 1, { tense: "past", spans: true });
  if (span === null) return false;
  const kind = span.value.when.kind;
  const years =
    kind === "year" &&
    (span.value.when as { year: number | null; to_year: number | null }).to_year !== (span.value.when as { year: number | null }).year;
  if (kind !== "past" && !years) return false;
  // "arms worth $4 billion in the last ten years" alone is read as a purchase of arms.
  if (!sums && !years && goods.length === 0) return false;
  const sold = units.findIndex((u) => /\b(exports?|sales|deliveries|licen[cs]es|transfers|sold|exported|supplied)$/.test(u.lower));
  const verb = units.findIndex((u) => u.kind === "word" && SPENT.test(u.lower));
  // "Deliveries came to 3 billion, and the army took in 36 launchers": the sum is that of the deliveries.
  const spent = sold >= 0 && sold < money && verb > money ? -1 : verb;
  const agent = spent >= 0 ? agentOf(scene, deals, spent) : undefined;
  // "a report counts purchases of Westrian equipment for 400 million": by whom the report is from.
  const counts = spent < 0 && sold < 0 ? units.findIndex((u) => /^(purchases|imports|acquisitions|orders)$/.test(u.lower)) : -1;
  const to =
    spent >= 0 ? agent : sold >= 0 ? (partyAfter(scene, deals, sold, units.length, /^(to|for)$/) ?? supplied(hand, sold)) : undefined;
  // "Northish arms imports": what the people before it import.
  const importer =
    counts < 0
      ? undefined
      : units.slice(Math.max(0, counts - 2), counts).find((u) => u.kind === "demonym" || u.possessive || u.goods?.origin != null);
  const own = importer?.country ?? importer?.goods?.origin ?? null;
  const people = units.find((u, k) => k < money && u !== importer && (u.kind === "demonym" || u.goods?.origin != null));
  const makers = people?.country ?? people?.goods?.origin ?? null;
  // "Westrian deliveries to the kingdom": not to the kingdom that delivers.
  const buyer =
    own !== null
      ? stateActor(own, importer as Unit)
      : (to !== undefined && deals.soft.has(to) && to.country === makers) || (counts >= 0 && makers !== null)
        ? otherSide(hand, makers as string, units[counts >= 0 ? counts : sold] as Unit)
        : to;
  const seller =
    own !== null
      ? (wholeFrom(hand, counts) ?? accounting(hand, counts))
      : spent >= 0
        ? wholeFrom(hand, spent)
        : sold >= 0
          ? (partyAt(scene, deals, sold - 1) ?? agentOf(scene, deals, sold))
          : undefined;
  const owner = units.find(
    (u, k) => k < money && (u.kind === "demonym" || u.kind === "country") && u.country !== null && u.country !== buyer?.country,
  );
  // "Northish weapons worth …"
  const arms = units.findIndex(
    (u) => /^(weapons|arms|weaponry|armaments)$/.test(u.lower) || (u.kind === "item" && /\b(weapons|arms|weaponry)$/.test(u.lower)),
  );
  const maker = arms > 0 && units[arms - 1] === owner;
  const origin = units[arms]?.goods?.origin ?? null;
  const from: Actor | undefined =
    seller ??
    (origin !== null ? stateActor(origin, units[arms] as Unit) : undefined) ??
    ((sold >= 0 || maker) && owner !== undefined
      ? { kind: "state", person: null, country: owner.country, role: null, display: owner.display ?? owner.lower, unit: owner }
      : undefined);
  if (buyer === undefined || buyer.country === null || isCompany(buyer) || from?.country === buyer.country) return false;
  const sum = units[money] as Unit;
  const draft: PurchaseDraft = {
    kind: "purchase",
    rule: "total",
    trigger: evidenceOf(scene, sum),
    attributed_to: null,
    background: true,
    date: span,
    status: groundUnit(scene, "aggregate", sum),
    buyer: party(scene, buyer),
    seller: from === undefined || from.country === null ? null : party(scene, from),
    items: [],
    value: groundUnit(scene, sum.money as Money, sum),
    other_values: (sum.alternatives ?? []).map((m) => groundUnit(scene, m, sum)),
    signatories: [],
  };
  result.drafts.push(draft);
  const parts = units.findIndex((u) => /^(including|included|includes|include|among)$/.test(u.lower));
  if (parts >= 0) for (const u of units.slice(parts)) if (u.kind === "item") hand.taken.add(u);
  // What makes up the total may be told next.
  if (goods.length > 0)
    deals.add({ buyer, seller: from, status: "aggregate", goods, draft, at: deals.at, paragraph: hand.paragraph, heard: true });
  hand.money.add(sum);
  return true;
};
