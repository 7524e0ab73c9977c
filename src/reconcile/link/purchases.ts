/**
 * When two mentions are one stage of one purchase: buyer, seller, equipment, stage, days, numbers and money.
 *
 * Approval, contract, delivery and totals over a period never join each other; an announcement joins the contract it led to, a
 * hand-over announced for a day the delivery of that day.
 */
import { earliest, isBounded, latest, meets, sameDays } from "../../model/days.ts";
import { matchEquipment } from "../../world/equipment.ts";
import type { Money } from "../../model/claim.ts";
import { isDayOfTelling, type PurchaseMention } from "../mention.ts";
import { money as lattice } from "../values/lattices.ts";
import { isExtra, isOfOneModel, properWords, sameItem, sameVariant } from "../values/items.ts";
import { overlap } from "../values/words.ts";
import { daysFit, type Fit, type FitContext, mayBeAnnounced, WEAK } from "./fit.ts";

/** Amounts agree within what their written digits leave open. */
export const sameMoney = (a: { amount: number; precision: number }, b: { amount: number; precision: number }): boolean =>
  Math.abs(a.amount - b.amount) <= Math.max(a.precision + b.precision, 0.015 * Math.max(a.amount, b.amount));

const monies = (m: PurchaseMention) => [m.claim.value?.value, ...m.claim.other_values.map((v) => v.value)].filter((v) => v !== undefined);

/** 4 agree in some currency, -4 at odds in one, 0 unknown. */
export const moneyFit = (a: PurchaseMention, b: PurchaseMention): number => {
  let fit = 0;
  for (const x of monies(a))
    for (const y of monies(b)) {
      if (x.currency !== y.currency) continue;
      if (sameMoney(x, y) || isAbout(x, y) || isAbout(y, x)) return 4;
      if (lattice.compare(x, y) === "conflicts") fit = -4;
    }
  return fit;
};

/** "around 590 million" of one report may be the 600 of another. */
const isAbout = (x: Money, y: Money): boolean => x.bound === "about" && lattice.compare(x, y) !== "conflicts";

/** Figures this near to each other (12 and 18) may be one, misreported; 180 and 980 are two. */
const NEAR = 0.66;
export const areNear = (x: number, y: number): boolean => Math.min(x, y) >= NEAR * Math.max(x, y);

/** Whether sums that disagree are near each other in a currency that both have. */
export const sumsAreNear = (a: PurchaseMention, b: PurchaseMention): boolean =>
  monies(a).some((x) => monies(b).some((y) => x.currency === y.currency && areNear(x.amount, y.amount)));

/** Numbers of the same variant: 4 for each that agrees; how many are at odds, and how many of these are far apart. */
export const numbersFit = (a: PurchaseMention, b: PurchaseMention): { agree: number; odds: number; far: number; items: number } => {
  let agree = 0;
  let odds = 0;
  let far = 0;
  let items = 0;
  for (const x of a.claim.items)
    for (const y of b.claim.items) {
      const ofOneModel = x.value.quantity !== null && x.value.quantity === y.value.quantity && isOfOneModel(x.value.name, y.value.name);
      if (!ofOneModel && !sameItem(x.value.name, y.value.name)) continue;
      items++;
      if (x.value.quantity === null || y.value.quantity === null || !sameVariant(x.value.name, y.value.name)) continue;
      const bounded = x.value.bound !== null || y.value.bound !== null;
      if (x.value.quantity === y.value.quantity) agree++;
      else if (!bounded) {
        odds++;
        if (!areNear(x.value.quantity, y.value.quantity)) far++;
      }
    }
  return { agree, odds, far, items };
};

/** Whether both name the goods by one designation or proper name. */
export const shareName = (a: PurchaseMention, b: PurchaseMention): boolean =>
  a.claim.items.some(({ value: { name: x } }) =>
    b.claim.items.some(({ value: { name: y } }) => isOfOneModel(x, y) || overlap(properWords(x), properWords(y)) > 0),
  );

/** A number that seldom occurs twice by chance. */
const DISTINCT = 10;

/** The largest number that both give for equipment of one class, under names with nothing in common; 0 for none. */
const kinItems = (a: PurchaseMention, b: PurchaseMention): number => {
  let best = 0;
  for (const x of a.claim.items)
    for (const y of b.claim.items) {
      if (x.value.quantity === null || x.value.quantity < 2 || x.value.quantity !== y.value.quantity) continue;
      const kind = classOf(x.value.name);
      if (kind !== null && kind === classOf(y.value.name)) best = Math.max(best, x.value.quantity);
    }
  return best;
};

/** Class of the last equipment word of a name. */
const classOf = (name: string): string | null => {
  const words = name.toLowerCase().split(/\s+/);
  for (let i = words.length - 1; i >= 0; i--) {
    const hit = matchEquipment(words, i);
    if (hit !== undefined && hit.kind !== "modifier") return hit.class;
  }
  return null;
};

/** "Fast patrol craft", unlike "Apache helicopters", is a description: another report may describe the same goods in other words. */
const isDescription = (name: string): boolean => !/\p{Lu}|\d/u.test(name.slice(1));

const mayBeOneKind = (a: PurchaseMention, b: PurchaseMention): boolean =>
  a.claim.items.some(({ value: { name: x } }) =>
    b.claim.items.some(
      ({ value: { name: y } }) => isDescription(x) && isDescription(y) && classOf(x) !== null && classOf(x) === classOf(y),
    ),
  );

/** "Has ordered 24 of them for 300 million" is told without a day also years later. */
const isUndated = (a: PurchaseMention, b: PurchaseMention): boolean => (a.date === null) !== (b.date === null);

const toldLater = (a: PurchaseMention, b: PurchaseMention): boolean =>
  a.src.published !== null && b.src.published !== null && a.src.published > b.src.published;

/** Days within which what is to be bought, or what a contract is to bring, is told of as news. */
const NEWS = 31;

/** Days after a contract in which a report that gives no more than the day of its own telling speaks of it. */
const FRESH = 7;

/** "The yard will build six, it said on Thursday": signed that day or shortly before. */
const isSpokenOf = (told: PurchaseMention, dated: PurchaseMention, ctx: FitContext): boolean => {
  const [x, y] = [ctx.days(told), ctx.days(dated)];
  if (!isDayOfTelling(told) || told.src === dated.src || !isBounded(x) || !isBounded(y)) return false;
  return earliest(x) >= latest(y) && earliest(x) - latest(y) <= FRESH;
};

const isOpen = (m: PurchaseMention): boolean => m.claim.status.value === "planned" && m.date === null;

/** "The navy will get two of them", "the purchase, announced this week", told after the contract: what it is to bring. */
const tellsOf = (planned: PurchaseMention, contract: PurchaseMention, ctx: FitContext): boolean => {
  const [told, days] = [planned.src.published, ctx.days(contract)];
  const announced = isOpen(planned) || (planned.claim.status.value === "planned" && meets(ctx.days(planned), days));
  if (!announced || contract.claim.status.value !== "contracted" || told === null || !isBounded(days)) return false;
  return told >= earliest(days) && told - latest(days) <= NEWS;
};

/** "paid 240 million for ten of them", told as news without a day in the month after the contract. */
const isNewsOf = (undated: PurchaseMention, dated: PurchaseMention, ctx: FitContext): boolean => {
  const [told, days] = [undated.src.published, ctx.days(dated)];
  // "told parliament that eighteen had been ordered": of goods by their name it need be no news
  if (undated.date !== null || (undated.claim.background && !shareName(undated, dated)) || told === null || !isBounded(days)) return false;
  return told >= earliest(days) && told - latest(days) <= NEWS;
};

/** Days after a choice or a letter of intent in which the contract it led to is looked for. */
const LEADS_TO = 3 * 365;

/**
 * "picked Kestrel Yards for twelve boats on Monday", and a year on the contract for twelve boats of Kestrel Yards: the day of the choice is not
 * that of the contract.
 */
const ledTo = (planned: PurchaseMention, contract: PurchaseMention, ctx: FitContext): boolean => {
  const [chosen, days] = [ctx.days(planned), ctx.days(contract)];
  const signed = isBounded(days) ? earliest(days) : contract.src.published;
  if (planned.claim.status.value !== "planned" || contract.claim.status.value !== "contracted" || planned.src === contract.src)
    return false;
  if (!isBounded(chosen) || signed === null || planned.src.published === null || latest(chosen) > planned.src.published) return false;
  const seller = planned.claim.seller?.value.country ?? null;
  const way = signed - latest(chosen);
  return seller !== null && seller === (contract.claim.seller?.value.country ?? null) && way > 0 && way <= LEADS_TO;
};

/** Two reports of one month on what is to be bought. */
const areOneNews = (a: PurchaseMention, b: PurchaseMention): boolean =>
  isOpen(a) && isOpen(b) && a.src.published !== null && b.src.published !== null && Math.abs(a.src.published - b.src.published) <= NEWS;

/**
 * "wants to buy missiles of Westria", told without number, sum or day, and within three years the contract for missiles of Westria: the wish that
 * it led to.
 */
const wishedFor = (planned: PurchaseMention, contract: PurchaseMention, ctx: FitContext): boolean => {
  const [told, days] = [planned.src.published, ctx.days(contract)];
  if (!isOpen(planned) || contract.claim.status.value !== "contracted" || planned.src === contract.src || told === null) return false;
  if (planned.claim.value !== null || planned.claim.items.some((i) => i.value.quantity !== null) || !isBounded(days)) return false;
  const seller = planned.claim.seller?.value.country ?? null;
  const way = earliest(days) - told;
  return seller !== null && seller === (contract.claim.seller?.value.country ?? null) && way > 0 && way <= LEADS_TO;
};

export const purchaseFit = (a: PurchaseMention, b: PurchaseMention, ctx: FitContext): Fit => {
  const buyer = [a.claim.buyer?.value.country ?? null, b.claim.buyer?.value.country ?? null];
  const seller = [a.claim.seller?.value.country ?? null, b.claim.seller?.value.country ?? null];
  if (buyer[0] !== buyer[1] && buyer[0] !== null && buyer[1] !== null) return null;
  if (seller[0] !== seller[1] && seller[0] !== null && seller[1] !== null) return null;
  const s = a.claim.status.value;
  const t = b.claim.status.value;
  const money = moneyFit(a, b);
  const { agree, odds, far, items } = numbersFit(a, b);
  const ofContract = items > 0 && far === 0 && (tellsOf(a, b, ctx) || tellsOf(b, a, ctx));
  const told = ofContract || (agree > 0 && money > 0 && isUndated(a, b) && meets(ctx.days(a), ctx.days(b)));
  const mayHaveLed = items > 0 && far === 0 && (ledTo(a, b, ctx) || ledTo(b, a, ctx));
  const wished = items > 0 && (wishedFor(a, b, ctx) || wishedFor(b, a, ctx));
  if (wished) return 7;
  const led = mayHaveLed && odds === 0 && (agree > 0 || money > 0);
  const days = daysFit(a, b, ctx) ?? (told || led ? 0 : isSpokenOf(a, b, ctx) || isSpokenOf(b, a, ctx) ? 3 : null);
  // another number than was meant to be bought bars nothing
  if (days === null) return mayHaveLed ? WEAK : null;
  const sameSource = a.src === b.src;
  // one deal under two names: the same number of the same kind, between the same two, at the same time
  const kin = items === 0 ? kinItems(a, b) : 0;
  const sellers = seller[0] === seller[1] || (kin >= DISTINCT && (seller[0] === null || seller[1] === null));
  if (kin > 0 && s === t && sellers && (days === 8 || (days >= 5 && kin >= DISTINCT))) return 10 + days;
  const named = [a, b].every((m) => m.claim.items.some((i) => !isExtra(i.value.name)));
  if (named && items === 0) return mayBeOneKind(a, b) ? WEAK : null;
  if (!named && money <= 0 && !(days === 8 && buyer[0] !== null)) return WEAK;
  if (s !== t) {
    const planned = s === "planned" ? a : t === "planned" ? b : null;
    const done = planned === a ? b : a;
    if (
      planned !== null &&
      done.claim.status.value === "delivered" &&
      items > 0 &&
      (days === 8 || (agree > 0 && !sameSource && mayBeAnnounced(planned, done, ctx)))
    )
      return 12 + 4 * Math.min(agree, 3) - 3 * odds;
    if (planned === null || done.claim.status.value !== "contracted" || !(ofContract || led || mayBeAnnounced(planned, done, ctx)))
      return null;
    const changed =
      odds > 0 &&
      !sameSource &&
      seller[0] !== null &&
      seller[0] === seller[1] &&
      agree === 0 &&
      items > 0 &&
      (isBounded(ctx.days(done)) || toldLater(done, planned));
    if (changed) return 8;
    // "will get six of them", told in the month after the contract for five
    if (odds > 0 && ofContract && !sameSource && money >= 0 && shareName(a, b)) return 6;
    // an announcement without its seller that is near in number neither joins nor bars
    if (odds > 0 && far === 0 && !sameSource && (seller[0] === null || seller[1] === null)) return WEAK;
    const ofOneSum = money >= 0 || (agree > 0 && (days === 8 || (ofContract && sumsAreNear(a, b))));
    if (odds > 0 || !ofOneSum) return null;
    if (!(agree > 0 || money > 0 || days === 8)) return WEAK;
  }
  // totals are only one where the sum or the very period is
  if (s === "aggregate" && (odds > 0 || money < 0 || (money === 0 && !(isBounded(ctx.days(a)) && sameDays(ctx.days(a), ctx.days(b))))))
    return null;
  const certain = agree + Math.max(money, 0) / 4;
  // one order of a month, of one seller, with figures a little off
  const oneMaker =
    (seller[0] !== null && seller[0] === seller[1]) || ((seller[0] === null || seller[1] === null) && !sameSource && shareName(a, b));
  const misreported = (odds > 0 || money < 0) && far === 0 && (money >= 0 || sumsAreNear(a, b));
  if (
    misreported &&
    (s === "contracted" || s === "planned") &&
    t === s &&
    !sameSource &&
    (days >= 3 || areOneNews(a, b) || isNewsOf(a, b, ctx) || isNewsOf(b, a, ctx)) &&
    items > 0 &&
    oneMaker
  )
    return 6 + days - 3 * odds + Math.max(money, -1) + 2 * Math.min(items, 3);
  // another number in the same year bars nothing, where a third report holds the two together
  if (odds > 0 && !sameSource && certain < 1 && days >= 2 && days < 5) return seller[0] !== null && seller[0] === seller[1] ? WEAK : null;
  if (odds > 0 && (sameSource || (certain < 1 && days < 5))) return null;
  if (money < 0 && (sameSource || (agree < 1 && days < 8))) return null;
  const unknown = !isBounded(ctx.days(a)) || !isBounded(ctx.days(b));
  if (unknown && certain < 1 && !sameSource && s !== "planned") return WEAK;
  return (
    6 +
    days +
    4 * Math.min(agree, 3) -
    3 * odds +
    money +
    2 * Math.min(items, 3) +
    (s === t ? 3 : 0) +
    (seller[0] === seller[1] ? 1 : 0) +
    (sameSource ? 2 : 0)
  );
};
