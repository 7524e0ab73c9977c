/** What hangs on a verb of dealing: its goods in a row, the maker it chooses, the day of a leave to sell, where the words of a participle end. */
import { wordTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { goodsIn } from "./buy-goods.ts";
import type { Hand, Offer } from "./buy-offer.ts";
import { isCompany, partyGroup } from "./buy-parties.ts";
import { dateRef } from "./circumstance.ts";
import { GENERIC_ITEMS, type Good } from "./deal.ts";
import { VOTED } from "./buy-verb-words.ts";
import { isDealVerb } from "./buy-words.ts";
import { type Actor, isAdverb, isAuxiliary, type Scene, subjectOf, verbAround, verbLike, wordsOf } from "./scene.ts";

/** "picked the Westrian company Kestrel to supply 40 vehicles" */
export const chosenMaker = ({ scene, deals }: Hand, i: number, end: number): Actor | undefined => {
  const maker = partyGroup(scene, deals, i + 1, Math.min(end, i + 8));
  const at = maker === undefined ? -1 : scene.units.indexOf(maker.unit);
  const { units } = scene;
  // "picked Kestrel Yards, with jets made by Harrier Works, to supply"
  const aside = units[at + 1]?.lower === "," ? units.findIndex((u, k) => k > at + 1 && k < at + ASIDE && u.lower === ",") : -1;
  const day = [at + 1, at + 2].find((k) => units[k]?.kind === "date");
  const next = aside > 0 ? aside + 1 : day === undefined ? at + 1 : day + 1;
  // "picked Southland as its supplier of six boats"
  const role = units.slice(next, next + 6).some((u) => isSupplying(u));
  const led = /^(for|to|as|over)$/.test(units[next]?.lower ?? "");
  return at >= 0 && led && (isCompany(maker) || (role && units[next]?.lower === "as")) ? maker : undefined;
};

/** "as its partner", "as the preferred supplier" */
const isSupplying = wordTest(/^(partner|supplier|provider|builder|contractor|vendor|bidder)$/);
/** "Southland was selected by Northland as its partner for six frigates": does the verb at unit `i` choose somebody as one who supplies? */
export const isAsSupplier = (units: readonly Unit[], i: number): boolean =>
  units.some((u, k) => k > i && k < i + 12 && u.lower === "as" && units.slice(k, k + 5).some((x) => isSupplying(x)));

/** Units of an aside behind the maker. */
const ASIDE = 12;

/** "yesterday thanked the ally for its decision to sell": the day is that of the thanks, unless the verb makes the decision known. */
export const dateOfLeave = (hand: Hand, i: number, end: number): Pick<Offer, "date"> => {
  const { scene } = hand;
  const { units } = scene;
  const main = units.findLastIndex((u, k) => k < i - 1 && u.kind === "word" && verbLike(u) && !isAuxiliary(u));
  if (
    main < 0 ||
    /^(announc|approv|took|taken|tak|mad|mak|confirm|notif|publish|unveil|issu|grant|g[ai]v|hand|reach|sign|said)/.test(
      units[main]?.lower ?? "",
    )
  )
    return {};
  const own = units.slice(i + 1, end).find((u) => u.kind === "date" && u.temporal?.role === "point");
  return { date: own === undefined ? null : dateRef(scene, own, "past") };
};

/** Where the words that hang on a participle end: "the jets bought in 2016 | arrived last month". */
export const reducedEnd = (units: readonly Unit[], i: number): number => {
  const k = units.findIndex(
    (u, n) =>
      n > i + 1 && u.kind === "word" && (verbLike(u) || /^(came|arrived|landed|rolled|flew|are|is|were|was|have|has|will)$/.test(u.lower)),
  );
  return k < 0 ? units.length : k;
};

/** "bought from Westland and flown in by the Eastlanders": where a participle joined to the one at `i` begins, whose "by" is not its own. */
export const otherDoing = (units: readonly Unit[], i: number): number => {
  const k = units.findIndex(
    (u, n) => n > i + 1 && u.lower === "and" && isDone(units[n + 1]) && units.slice(n, n + 5).some((x) => x.lower === "by"),
  );
  return k < 0 ? units.length : k;
};
/** "From Westland it bought 12 guns in 2015", "and of Kestrel Yards they ordered two": whom the goods come from, told before who buys. */
export const frontedFrom = ({ scene, deals }: Hand, i: number): Actor | undefined => {
  const { units } = scene;
  let k = units.findLastIndex((u, n) => n < i && /^(;|:)$/.test(u.lower)) + 1;
  while (/^(and|but|then|later|also)$/.test(units[k]?.lower ?? "")) k++;
  if (!/^(from|of)$/.test(units[k]?.lower ?? "") || units.slice(k, i).some((u) => u.kind === "item")) return undefined;
  const found = partyGroup(scene, deals, k + 1, i - 1);
  const at = found === undefined ? -1 : units.indexOf(found.unit);
  // Somebody else must stand between, who buys.
  return at > 0 && at < i - 1 && units.slice(at + 1, i).some((u) => u.kind !== "mark" && !(u.kind === "word" && isAuxiliary(u)))
    ? found
    : undefined;
};

/** "Kestrel Yards was contracted in 2021 for 12 jets": a company in the passive makes what stands behind "for". */
export const isContractor = ({ scene }: Hand, i: number, left: readonly Good[]): boolean =>
  left.length === 0 && scene.units.slice(i + 1, i + 6).some((u) => u.lower === "for") && subjectOf(scene, i).some(isCompany);

/** "were commissioned on Monday, built by Kestrel Yards": where a participle of making begins, whose "by" names who made the goods. */
export const makingBy = (units: readonly Unit[], i: number): number => {
  const k = units.findIndex((u, n) => n > i + 1 && isMade(u) && /^(by|in)$/.test(units[n + 1]?.lower ?? ""));
  return k < 0 ? units.length : k;
};
const isMade = wordTest(/^(built|made|manufactured|produced|designed|developed|donated|constructed|assembled|supplied)$/);
/** "voted in favour of buying 12 jets": where the vote stands on what the verb at unit `i` says; or -1. */
export const votedAt = (units: readonly Unit[], i: number): number =>
  /ing$/.test(units[i]?.lower ?? "") && VOTED.test(wordsOf(units, i - 9, i))
    ? units.findLastIndex((u, k) => k < i && u.lower === "voted")
    : -1;

/** "picked the Kestrel over the K-2 from Eastland": where what was not picked begins, behind the verb at unit `i`. */
export const rivalBegins = (units: readonly Unit[], i: number, end: number): number => {
  const first = units.findIndex((u, k) => k > i && u.kind === "item");
  const k =
    first < 0
      ? -1
      : units.findIndex(
          (u, n) =>
            n > first &&
            n < end &&
            (/^(over|instead|against)$/.test(u.lower) ||
              (u.lower === "ahead" && units[n + 1]?.lower === "of") ||
              (u.lower === "rather" && units[n + 1]?.lower === "than") ||
              (u.lower === "to" && /^prefer/.test(units[i]?.lower ?? ""))),
        );
  return k < 0 ? end : k;
};

/** "has picked the Kestrel and wants 54 of them", "opted for it and will take 36 of them": how many, told behind the choice. */
export const wantedOf = ({ scene: { units }, taken }: Hand, i: number, goods: readonly Good[]): readonly Good[] => {
  const [good] = goods;
  if (goods.length !== 1 || good === undefined || !good.specific || good.item.quantity !== null) return goods;
  const at = units.indexOf(good.unit);
  const k = units.findIndex((u, n) => n > Math.max(i, at) + 2 && isWanting(u) && units.slice(n + 1, n + 4).some((x) => x.lower === "of"));
  const count = units.slice(k + 1, k + 3).find((u) => u.quantity !== undefined && (u.kind === "quantity" || u.kind === "item"));
  const of = count === undefined ? -1 : units.indexOf(count) + 1;
  if (
    k < 0 ||
    count?.quantity === undefined ||
    count.quantity.fleet ||
    units[of]?.lower !== "of" ||
    !/^(them|these|those)$/.test(units[of + 1]?.lower ?? "")
  )
    return goods;
  taken.add(count);
  const { value, bound } = count.quantity;
  return [{ ...good, item: { ...good.item, quantity: value, bound } }];
};
const isWanting = wordTest(/^(wants?|take|takes|buy|buys|order|orders|acquire|needs?|get|gets|buying|taking|acquiring|ordering)$/);
const isDone = wordTest(/^(\w+ed|flown|driven|brought|built|made|given|shown|sent|taken|paid|run|kept|led)$/);

/** "operates four batteries, bought in 2019": as many as there are were bought. */
export const withStock = (good: Good): Good => {
  const stock = good.unit.goods?.stock ?? null;
  return good.item.quantity !== null || stock === null ? good : { ...good, item: { ...good.item, quantity: stock } };
};

/** The row of goods that ends at the last of them: a gap of more than a few words, or another preposition, begins another group. */
export const lastRow = (units: readonly Unit[], goods: readonly Good[]): Good[] => {
  const row: Good[] = [];
  let next = -1;
  for (const good of [...goods].reverse()) {
    const at = units.indexOf(good.unit);
    if (next >= 0) {
      const gap = units.slice(at + 1, next);
      if (gap.length > 5 || gap.some((u) => /^(on|in|at|from|to|by|for|which|that)$/.test(u.lower))) break;
    }
    row.unshift(good);
    next = at;
  }
  return row;
};

/** First unit of the verb group that ends at `i`. */
export const groupStart = (units: readonly Unit[], i: number): number => {
  let k = i;
  while (k > 0 && (isAuxiliary(units[k - 1] as Unit) || isAdverb(units[k - 1] as Unit))) k--;
  return k;
};

/** "operates 37 guns, which it bought": what stands right before the relative word is dealt in, whatever its own clause does with it. */
export const relativeHead = ({ scene, deals }: Hand, relative: number): readonly Good[] => {
  const unit = scene.units[scene.units[relative - 1]?.lower === "," ? relative - 2 : relative - 1];
  const good = unit?.kind === "item" ? deals.good(unit) : undefined;
  const count = unit?.goods?.stock ?? good?.item.quantity;
  if (good === undefined || count == null) return goodsIn(scene, deals, Math.max(0, relative - 3), relative);
  const last = { ...good, item: { ...good.item, quantity: count } };
  // "the 382 carriers and 60 scout cars that Northland bought": the whole row.
  const row: Good[] = [last];
  let at = scene.units.indexOf(good.unit);
  while (/^(and|,)$/.test(scene.units[at - 1]?.lower ?? "") && scene.units[at - 2]?.item?.quantity != null) {
    at -= 2;
    row.unshift(deals.good(scene.units[at] as Unit));
  }
  return row;
};

/** "bought nine aircraft, five of them from Westland", "delivered the first 12 of the guns, half of which": where a part of the goods begins; or -1. */
export const partBegins = (units: readonly Unit[], i: number): number =>
  units.findIndex(
    (u, k) =>
      // "nine aircraft, five of them bought from Westland"
      (k > i + 2 &&
        u.kind === "quantity" &&
        units[k - 1]?.lower === "," &&
        /^(them|which|these)$/.test(units[k + 2]?.lower ?? "") &&
        units[k + 1]?.lower === "of" &&
        !isAside(units, k)) ||
      (k > i &&
        units[k + 1]?.lower === "of" &&
        (/^(part|half|portion|third|quarter|out)$/.test(u.lower) || (/^(first|last)$/.test(u.lower) && units[k + 2]?.kind === "quantity"))),
  );

/** "18 jets, twelve of them used, from Westland": what stands between commas says what the goods are like, and the verb's own words go on behind it. */
const isAside = (units: readonly Unit[], k: number): boolean => {
  const close = units.findIndex((u, n) => n > k + 2 && n < k + ASIDE && u.lower === ",");
  return (
    close > 0 &&
    /^(from|for|at|with|in|under|by)$/.test(units[close + 1]?.lower ?? "") &&
    !units
      .slice(k + 3, close)
      .some((u) => isAuxiliary(u) || isOfDealing(u) || u.kind === "org" || u.kind === "country" || u.kind === "money")
  );
};
const isOfDealing = (u: Unit): boolean => u.kind === "word" && isDealVerb(u);

/** "approved two bills on Tuesday: three frigates and six jets": what the bills are for stands behind the colon. */
export const isBillFor = (units: readonly Unit[], i: number): boolean => {
  const colon = units.findIndex((u, k) => k > i && k < i + ASIDE && u.lower === ":");
  return (
    units[colon + 1]?.item?.quantity != null &&
    units
      .slice(i + 1, colon)
      .some((u) => /^(bills?|laws?|acts?|motions?|programmes?|projects?|purchases|requests|proposals?|items)$/.test(u.lower))
  );
};

/** "Weapons delivered to Northland in 2008 included six jets from Westland": what the arms were is told behind. */
export const includedBehind = ({ scene, deals }: Hand, i: number, goods: readonly Good[]): readonly Good[] => {
  if (goods.length === 0 || !goods.every((g) => g.item.quantity === null && GENERIC_ITEMS.test(g.item.name))) return goods;
  const verb = scene.units.findIndex((u, k) => k > i && k < i + ASIDE && isIncluding(u));
  const named = verb < 0 ? [] : goodsIn(scene, deals, verb + 1, scene.units.length);
  return named.some((g) => g.item.quantity !== null || g.partOf !== null) ? named : goods;
};
const isIncluding = wordTest(/^(included|include|includes|comprised|comprise|comprises|including)$/);

const BEGINS = /\b(began|begun|begins?|started|starts?|commenced)( to)?$/;
/** "began receiving 100 tanks": not all of them yet. */
export const ofBegun = (units: readonly Unit[], i: number, goods: readonly Good[]): readonly Good[] =>
  BEGINS.test(wordsOf(units, i - 2, i))
    ? goods.map((g) => ({ ...g, partOf: g.partOf ?? g.item.quantity, item: { ...g.item, quantity: null } }))
    : goods;

/** The relative word right behind goods that says who bought them: "a system that it bought in 2021 for 3 million", whose price and day those are; or -1. */
export const boughtBehind = (units: readonly Unit[], goods: readonly Good[]): number => {
  const last = goods[goods.length - 1];
  const at = last === undefined ? -1 : units.indexOf(last.unit) + 1;
  if (at < 1 || !/^(that|which)$/.test(units[at]?.lower ?? "")) return -1;
  return units.slice(at + 1, at + 6).some((u) => /^(bought|ordered|purchased|acquired|procured|contracted)$/.test(u.lower)) ? at : -1;
};

/** Is what a verb in the passive is done to a paper? */
export const subjectIsPaper = (scene: Scene, at: number): boolean => {
  const subject = verbAround(scene, at)?.subject;
  return subject != null && scene.units[subject.first]?.kind === "instrument";
};
