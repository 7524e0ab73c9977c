/**
 * One word of dealing, several purchases: "bought two frigates from X, 32 helicopters from Y and missiles from Z", "three batteries
 * for 1.1 billion and radars for 280 million".
 */
import type { Unit } from "../mentions/unit.ts";
import { clauseEnd, isNoPrice } from "./buy-goods.ts";
import { dateRef } from "./circumstance.ts";
import { isCompany, partyAfter, partyAt, stateActor } from "./buy-parties.ts";
import type { Hand, Offer } from "./buy-offer.ts";
import { byShare } from "./buy-shares.ts";

/** The offer itself, or one for each group of goods that has a seller or a price of its own. */
export const split = (hand: Hand, offer: Offer): readonly Offer[] =>
  byShare(hand, onBehalf(hand, offer))
    .flatMap((own) => bySubject(hand, own))
    .flatMap((own) => byBuyer(hand, own))
    .flatMap((own) => byTaker(hand, own))
    .flatMap((own) => byYear(hand, own))
    .flatMap((one) => bySeller(hand, one))
    .flatMap((one) => byPaper(hand, one))
    .flatMap((part) => byPrice(hand, part));

/** "The agency placed an order on behalf of Northland": for whom it is placed buys. */
const onBehalf = ({ scene, deals }: Hand, offer: Offer): Offer => {
  const acting = scene.units.findIndex((u, k) => u.lower === "for" && /^(acting|buying)$/.test(scene.units[k - 1]?.lower ?? ""));
  const whose = acting < 0 ? undefined : partyAfter(scene, deals, acting, acting + 5, /^for$/);
  if (whose?.country != null && !isCompany(whose) && offer.buyer?.country !== whose.country) return { ...offer, buyer: whose };
  const at = scene.units.findIndex((u, k) => k > offer.at && u.lower === "behalf" && scene.units[k - 1]?.lower === "on");
  const buyer = at < 0 ? undefined : partyAfter(scene, deals, at + 1, at + 7, /^of$/);
  return buyer?.country == null || isCompany(buyer) ? offer : { ...offer, buyer };
};

/** "Northland bought 12 guns from X in 2018, and Westland 47 tanks from Y in 2017": one for each subject, where the second verb is left out. */
const bySubject = ({ scene, deals }: Hand, offer: Offer): readonly Offer[] => {
  const { units } = scene;
  const { goods } = offer;
  if (goods.length < 2 || offer.buyer === undefined || offer.modality.passive || !/^buyer-/.test(offer.rule)) return [offer];
  const cuts = goods.flatMap((g) => {
    const at = units.indexOf(g.unit);
    const side = units[at - 1];
    const named = side?.kind === "country" || side?.kind === "place" || (side?.kind === "org" && side.orgKind !== "company");
    return named && !side.possessive && side.country !== null && /^(and|,|while)$/.test(units[at - 2]?.lower ?? "") ? [at] : [];
  });
  if (cuts.length === 0) return [offer];
  const starts = [offer.at, ...cuts.map((k) => k - 1)];
  // "In 2019 Northland ordered six boats, Westland two": the day at the head is that of each.
  const fronted = units.slice(0, offer.at).findLast((u) => u.kind === "date" && u.temporal?.role === "point");
  return starts.flatMap((from, n) => {
    const to = starts[n + 1] ?? offer.to;
    const own = goods.filter((g) => units.indexOf(g.unit) >= from && units.indexOf(g.unit) < to);
    const side = units[from] as Unit;
    const day = units.slice(from, to).find((u) => u.kind === "date" && u.temporal?.role === "point") ?? fronted;
    return own.length === 0
      ? []
      : [
          {
            ...offer,
            goods: own,
            buyer: n === 0 ? offer.buyer : stateActor(side.country as string, side, side.display ?? undefined),
            seller: partyAfter(scene, deals, from, to, /^from$/),
            from,
            to,
            within: true,
            date: day === undefined ? null : dateRef(scene, day, offer.modality.tense),
          },
        ];
  });
};

const ROW_RULE = /^(seller|buyer|approver)-|^(deal-for|approved-deal)$/;

/** "sold drones to Northland, Westland and Southland": one for each buyer, where neither a number nor a price is that of all together. */
const byBuyer = (hand: Hand, offer: Offer): readonly Offer[] => {
  const { units } = hand.scene;
  const { buyer, goods } = offer;
  if (buyer === undefined || goods.length === 0 || !ROW_RULE.test(offer.rule)) return [offer];
  const each = units.some((u) => u.lower === "each" || u.lower === "apiece");
  const joint = goods.some((g) => g.item.quantity !== null) || units.slice(offer.from, offer.to).some((u) => u.kind === "money");
  const row = each || !joint ? rowFrom(units, units.indexOf(buyer.unit)) : [];
  const states = new Set(row.map((u) => u.country));
  if (row.length < 2 || states.size < row.length || (offer.seller !== undefined && states.has(offer.seller.country))) return [offer];
  return row.map((u, n) => ({
    ...offer,
    buyer: n === 0 ? buyer : stateActor(u.country as string, u, u.display ?? undefined),
    ...(n === 0 ? {} : { beside: true }),
    ...(n + 1 < row.length ? { shared: true } : {}),
  }));
};

/** The states or bodies joined to the one at `at`: "A, B and C"; none unless "and" closes the row. */
const rowFrom = (units: readonly Unit[], at: number): readonly Unit[] => {
  const isSide = (u: Unit | undefined): u is Unit =>
    u !== undefined && (u.kind === "country" || (u.kind === "org" && u.orgKind !== "company")) && u.country !== null && !u.possessive;
  const first = units[at];
  if (!isSide(first)) return [];
  const row = [first];
  for (let k = at + 1; k < units.length; ) {
    const comma = units[k]?.lower === ",";
    const and = units[comma ? k + 1 : k]?.lower === "and";
    if (!comma && !and) return [];
    let next = k + (comma ? 1 : 0) + (and ? 1 : 0);
    if (units[next]?.lower === "the") next++;
    const side = units[next];
    if (!isSide(side)) return [];
    row.push(side);
    if (and) return row;
    k = next + 1;
  }
  return [];
};

/** "bought eleven helicopters in 2016 and two transports from X in 2022": one for each year, where one stands behind every group of goods. */
const byYear = (hand: Hand, offer: Offer): readonly Offer[] => {
  const { units } = hand.scene;
  if (offer.goods.length < 2) return [offer];
  const years = units.flatMap((u, k) =>
    k > offer.at && k < offer.to && u.temporal?.role === "point" && (u.temporal.when.kind === "year" || u.temporal.when.kind === "month")
      ? [k]
      : [],
  );
  if (years.length < 2) return [offer];
  const parts: Offer[] = [];
  let start = offer.at;
  for (const [n, k] of years.entries()) {
    const goods = offer.goods.filter((g) => {
      const at = units.indexOf(g.unit);
      return at > start && at < k;
    });
    if (goods.length === 0) return [offer];
    const to = n + 1 < years.length ? k + 1 : offer.to;
    const from = units.findIndex((u, at) => at > start && at < k && u.lower === "from");
    const seller = from < 0 ? undefined : partyAfter(hand.scene, hand.deals, from, from + 7, /^from$/);
    const date = dateRef(hand.scene, units[k] as Unit, offer.modality.tense);
    // A seller named in one of them sells the others no more than it says.
    parts.push({
      ...offer,
      goods,
      seller: seller ?? (units.slice(offer.at, offer.to).some((u) => u.lower === "from") ? undefined : offer.seller),
      from: start,
      to,
      within: true,
      date,
    });
    start = k;
  }
  return offer.goods.every((g) => parts.some((part) => part.goods.includes(g))) ? parts : [offer];
};

/** The offer itself, or one for each "from" or "with" that has goods of its own, before it or behind it. */
const bySeller = (hand: Hand, offer: Offer): readonly Offer[] => {
  const { scene, deals } = hand;
  const { units } = scene;
  if (offer.goods.length < 2) return [offer];
  const cuts = units.flatMap((u, k) =>
    k > offer.at && k < offer.to && u.kind === "word" && (u.lower === "from" || (u.lower === "with" && PAPER_RULE.test(offer.rule)))
      ? [k]
      : [],
  );
  if (cuts.length < 2) return [offer];
  const at = offer.goods.map((g) => units.indexOf(g.unit));
  // "contracts with X for 180 tanks and with Y for 212 guns": the goods stand behind whom they are from.
  const behind = Math.min(...at) > (cuts[0] as number);
  // "an order from X for two boats and one from Y for eight": from whom they come buys.
  const ordered = offer.buyer !== undefined && units.indexOf(offer.buyer.unit) > (cuts[0] as number);
  const parts: Offer[] = [];
  let start = offer.at;
  for (const [n, k] of cuts.entries()) {
    const [from, to] = behind ? [k, cuts[n + 1] ?? offer.to] : [start, k];
    const seller = partyAfter(scene, deals, k, k + 7, units[k]?.lower === "with" ? /^with$/ : /^from$/);
    const goods = offer.goods.filter((_, g) => (at[g] as number) > from && (at[g] as number) < to);
    if (seller === undefined || goods.length === 0 || (units[k]?.lower === "with" && !isCompany(seller))) continue;
    const side = ordered ? { buyer: seller } : { seller };
    parts.push({ ...offer, goods, ...side, from, to, within: true });
    start = k;
  }
  if (parts.length < 2) return [offer];
  return (behind ? undefined : priced(hand, offer, parts)) ?? parts;
};
const PAPER_RULE = /^(signed-contract|awarded-contract|deal-for)$/;

/** "sold tanks to Northland in 2022 and howitzers to Westland in 2017": one for each "to" with goods of its own before it. */
const byTaker = (hand: Hand, offer: Offer): readonly Offer[] => {
  const { scene, deals } = hand;
  const { units } = scene;
  if (offer.goods.length < 2 || !/^(seller|approver)-/.test(offer.rule)) return [offer];
  const at = offer.goods.map((g) => units.indexOf(g.unit));
  const end = clauseEnd(scene, offer.at + 1);
  const served = byServed(hand, offer, end);
  if (served !== undefined) return served;
  const parts: Offer[] = [];
  let start = offer.at;
  for (let k = offer.at + 1; k < end; k++) {
    if (units[k]?.lower !== "to") continue;
    const buyer = partyAfter(scene, deals, k, k + 6, /^to$/);
    const goods = offer.goods.filter((_, g) => (at[g] as number) > start && (at[g] as number) < k);
    if (buyer === undefined || isCompany(buyer) || goods.length === 0) continue;
    const next = Math.min(end, ...at.filter((g) => g > k));
    const day = units.slice(k, next).find((u) => u.kind === "date" && u.temporal !== undefined);
    const date = day === undefined ? {} : { date: dateRef(scene, day, offer.modality.tense) };
    parts.push({ ...offer, goods, buyer, from: start + 1, to: next, within: true, ...date });
    start = k;
  }
  const told = new Set(parts.flatMap((part) => part.goods));
  return parts.length < 2 || new Set(parts.map((part) => part.buyer?.country)).size < parts.length || told.size < offer.goods.length
    ? [offer]
    : parts;
};

/** "will supply Northland with three drones and Westland with two trainers" */
const byServed = ({ scene, deals }: Hand, offer: Offer, end: number): readonly Offer[] | undefined => {
  const { units } = scene;
  const cuts = units.flatMap((u, k) =>
    k > offer.at && k < end && (u.kind === "country" || u.kind === "org") && !u.possessive && units[k + 1]?.lower === "with" ? [k] : [],
  );
  if (cuts.length < 2) return undefined;
  const parts = cuts.map((k, n): Offer => {
    const to = cuts[n + 1] ?? offer.to;
    const goods = offer.goods.filter((g) => units.indexOf(g.unit) > k && units.indexOf(g.unit) < to);
    return { ...offer, goods, buyer: partyAt(scene, deals, k), from: k, to, within: true };
  });
  return parts.some((part) => part.goods.length === 0 || part.buyer === undefined || isCompany(part.buyer)) ? undefined : parts;
};

/** "two contracts: one for 180 tanks and one for 212 howitzers": one for each paper. */
const byPaper = (hand: Hand, offer: Offer): readonly Offer[] => {
  const { units } = hand.scene;
  if (offer.goods.length < 2 || !PAPER_RULE.test(offer.rule)) return [offer];
  const papers = units.flatMap((u, k) => {
    if (k <= offer.at || k >= offer.to) return [];
    if (PAPER.test(u.lower)) return /^(for|on|covering|over)$/.test(units[k + 1]?.lower ?? "") ? [k] : [];
    // "an order for 1,000 drones from X and an agreement with Y for four helicopters"
    const before = units[k - 1]?.lower ?? "";
    const paper =
      u.instrument !== undefined ? before === "and" || before === "," : /^(order|contract|deal)$/.test(u.lower) && before === "an";
    return paper && offer.goods.some((g) => units.indexOf(g.unit) < k) ? [k] : [];
  });
  const parts = papers.map((k, n): Offer => {
    const to = papers[n + 1] ?? offer.to;
    const goods = offer.goods.filter((g) => units.indexOf(g.unit) > k && units.indexOf(g.unit) < to);
    const maker = units[k]?.instrument === undefined ? undefined : partyAfter(hand.scene, hand.deals, k, k + 9, /^(with|from|to)$/);
    return { ...offer, goods, ...(isCompany(maker) ? { seller: maker } : {}), from: k, to, within: true };
  });
  const before = offer.goods.filter((g) => papers[0] === undefined || units.indexOf(g.unit) < papers[0]);
  const all = before.length > 0 ? [{ ...offer, goods: before, to: papers[0] ?? offer.to, within: true }, ...parts] : parts;
  return all.length < 2 || all.some((part) => part.goods.length === 0) ? [offer] : all;
};
const PAPER = /^(one|another|second|other|third)$/;

/** "180 tanks from X for 3 billion and 212 howitzers from Y for 2 billion": each with the price behind its seller, where each has one. */
const priced = (hand: Hand, offer: Offer, parts: readonly Offer[]): readonly Offer[] | undefined => {
  const { units } = hand.scene;
  const first = (part: Offer | undefined): number => Math.min(...(part?.goods ?? []).map((g) => units.indexOf(g.unit)), offer.to);
  const wide = parts.map((part, n) => ({ ...part, from: first(part), to: n + 1 < parts.length ? first(parts[n + 1]) : offer.to }));
  const hasPrice = ({ to }: Offer, n: number): boolean =>
    units.some(
      (u, k) =>
        k > (parts[n] as Offer).to && k < to && u.kind === "money" && PRICES.test(units[k - 1]?.lower ?? "") && !isNoPrice(hand.scene, k),
    );
  return wide.every(hasPrice) ? wide : undefined;
};

const PRICES = /^(for|at|worth|costing|of|valued|cost|about|around|some|roughly|nearly|almost|over|under|approximately|to)$/;

/** The offer itself, or one for each price, where every group of goods behind the trigger is followed by its own. */
const byPrice = (hand: Hand, offer: Offer): readonly Offer[] => {
  const { units } = hand.scene;
  if (offer.goods.length < 2) return [offer];
  const sums = units.flatMap((u, k) =>
    k > offer.at &&
    k < offer.to &&
    u.kind === "money" &&
    (PRICES.test(units[k - 1]?.lower ?? "") || units[k - 1]?.lower === "(") &&
    !isNoPrice(hand.scene, k)
      ? [k]
      : [],
  );
  const parts: Offer[] = [];
  let start = offer.at;
  for (const k of sums) {
    const goods = offer.goods.filter((g) => {
      const at = units.indexOf(g.unit);
      return at > start && at < k;
    });
    if (goods.length === 0) return [offer];
    parts.push({ ...offer, goods, from: start, to: k + 1, within: true });
    start = k;
  }
  const rest = offer.goods.filter((g) => units.indexOf(g.unit) > start);
  // "42 jets for 8 billion and 13 radars": a price behind some is not that of counted goods joined behind it.
  const joined = units[start + 1]?.lower === "and" || (units[start + 1]?.lower === "," && units[start + 2]?.lower === "and");
  if (sums.length > 0 && parts.length > 0 && rest.length > 0 && joined && rest.every((g) => g.item.quantity !== null))
    return [...parts, { ...offer, goods: rest, from: start + 1, to: offer.to, within: true }];
  return parts.length < 2 || rest.length > 0 ? [offer] : parts;
};
