/**
 * Retellings: claims that say something more of a happening without saying whose it is ("the Kestrel deal is for 16 boats", "the
 * memorandum on ports is a letter of intent"). They make no record; each joins the one record it fits best, where that record is of
 * states that its own article speaks of, and stays out where two records fit as well.
 *
 * Gotchas: retellings date no article. A retelling never gives a record its id, its day is its own words' alone, and a cell follows it
 * only where no report says whose happening it is.
 */
import { earliest, isBounded } from "../../model/days.ts";
import { isDone, type AgreementMention, type Mention, type PurchaseMention } from "../mention.ts";
import { tellingWords } from "../values/items.ts";
import { contentWords, overlap } from "../values/words.ts";
import { countryByName } from "../../world/countries.ts";
import { fold } from "../entities/fold.ts";
import { agreementFit, subjectWords } from "./agreements.ts";
import { daysFit, type Fit, type FitContext, RETOLD_WITHIN } from "./fit.ts";
import { areNear, moneyFit, numbersFit, shareName, sumsAreNear } from "./purchases.ts";

/** Days in which a deal is told of again where its goods go by their kind alone. */
const BY_KIND_WITHIN = 45;

const withinReach = (m: Mention, other: Mention, ctx: FitContext, reach: number): boolean => {
  if (m.date?.own === true) return true;
  const [told, days] = [m.src.published, ctx.days(other)];
  if (told === null || !isBounded(days)) return reach === RETOLD_WITHIN;
  const since = told - earliest(days);
  return since >= 0 && since <= reach;
};

/** What is said of a deal holds of it as a plan and as a contract; what has been delivered is another matter. */
const BEFORE_DELIVERY: ReadonlySet<string> = new Set(["planned", "approved", "contracted"]);
const stagesApart = (m: PurchaseMention, other: PurchaseMention): number | null => {
  const [said, known] = [m.claim.status.value, other.claim.status.value];
  return said === known ? 0 : BEFORE_DELIVERY.has(said) && BEFORE_DELIVERY.has(known) ? 2 : null;
};

/** Whether both say the same of their goods beyond the kind ("patrol", "Kestrel"). */
const shareWords = (m: PurchaseMention, other: PurchaseMention): boolean =>
  m.claim.items.some(({ value: x }) => other.claim.items.some(({ value: y }) => overlap(tellingWords(x.name), tellingWords(y.name)) > 0));

/** The same day, between two states that the article speaks of: what it calls by its kind may go by its name elsewhere. */
const ofOneDay = (m: PurchaseMention, other: PurchaseMention, both: boolean, days: number): boolean => {
  const [x, y] = [m.claim.items, other.claim.items].map((list) => list.find((i) => i.value.quantity !== null)?.value.quantity ?? null);
  return both && days === 8 && m.date?.own === true && x != null && y != null && areNear(x, y);
};

/** "The Kestrel deal": no goods are named, but the company that sells them, and a buyer of whom the article speaks. */
const isMakersOrder = (m: PurchaseMention, other: PurchaseMention): boolean => {
  const [maker, seller, buyer] = [m.claim.seller?.value, other.claim.seller?.value, other.claim.buyer?.value.country];
  if (maker === undefined || seller === undefined || buyer == null || !m.amid.includes(buyer)) return false;
  return (
    overlap(contentWords(maker.name), contentWords(seller.name)) > 0 ||
    (maker.country !== null && isState(seller) && maker.country === seller.country)
  );
};

/** "Finland" for a maker that the report does not name. */
const isState = ({ name }: { readonly name: string }): boolean => countryByName(fold(name)) !== undefined;

const deal = (m: PurchaseMention, other: PurchaseMention, ctx: FitContext): Fit => {
  const apart = stagesApart(m, other);
  const [seller, maker] = [m.claim.seller?.value.country, other.claim.seller?.value.country];
  const buyer = other.claim.buyer?.value.country;
  const told = m.claim.buyer?.value.country ?? buyer;
  if (apart === null || buyer == null || told !== buyer || (seller != null && maker != null && seller !== maker)) return null;
  // without a day of its own it need be no news
  const days = m.date === null ? 0 : daysFit(m, other, ctx);
  const { items, agree, odds, far } = numbersFit(m, other);
  const money = moneyFit(m, other);
  if (days === null || far > 0 || (money < 0 && !sumsAreNear(m, other))) return null;
  const named = shareName(m, other);
  const alike = named || shareWords(m, other);
  const both = maker != null && m.amid.includes(buyer) && m.amid.includes(maker);
  const score = 4 + days - apart + 4 * Number(alike) + 3 * agree + Math.max(money, 0) + 2 * Number(both) + Number(seller != null);
  if (m.claim.items.length === 0) return isMakersOrder(m, other) && money !== 0 && withinReach(m, other, ctx, RETOLD_WITHIN) ? score : null;
  if (items === 0) return ofOneDay(m, other, both, days) ? score : null;
  if (!withinReach(m, other, ctx, alike ? RETOLD_WITHIN : BY_KIND_WITHIN)) return null;
  // an article that never speaks of the buyer must name the goods, and give a number or a sum of them
  if (!m.amid.includes(buyer)) return named && (agree + odds > 0 || money !== 0) ? score - 3 : null;
  return alike || both || agree > 0 || money > 0 ? score : null;
};

const paper = (m: AgreementMention, other: AgreementMention, ctx: FitContext): Fit => {
  if (!isDone(m) || !isDone(other) || other.sides.length < 2 || !other.sides.every((s) => m.amid.includes(s))) return null;
  if (!withinReach(m, other, ctx, RETOLD_WITHIN)) return null;
  const [x, y] = [subjectWords(m), subjectWords(other)];
  const shared = overlap(x, y);
  if (shared === 0 || shared * 2 < Math.min(x.size, y.size)) return null;
  const ours: AgreementMention = { ...m, sides: other.sides };
  const fit = agreementFit(ours, other, { days: (of) => ctx.days(of === ours ? m : of) });
  return fit ?? (daysFit(m, other, ctx) === null ? null : 2 * shared);
};

/** The fit of a retelling with what another article tells in full; null where neither or both are retellings. */
export const retellingFit = (a: Mention, b: Mention, ctx: FitContext): Fit => {
  if (a.retells === b.retells || a.src === b.src) return null;
  const [m, other] = a.retells ? [a, b] : [b, a];
  if (m.claim.kind === "purchase" && other.claim.kind === "purchase") return deal(m as PurchaseMention, other as PurchaseMention, ctx);
  if (m.claim.kind === "agreement" && other.claim.kind === "agreement") return paper(m as AgreementMention, other as AgreementMention, ctx);
  return null;
};
