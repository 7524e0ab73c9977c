/**
 * Goods a verb means without naming them: "They were ordered in 2016", "Northland ordered four", "the first six of 25 were
 * inducted", "the plane, three of which X selected". They are the goods named last, in the sentence or just before it.
 */
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { goodsIn } from "./buy-goods.ts";
import type { Hand } from "./buy-offer.ts";
import type { Good } from "./deal.ts";
import { goodsEnding } from "./buy-relative.ts";
import { turnOf } from "./buy-ordinal.ts";
import { pointedBack } from "./buy-pointed.ts";
import { isAdverb, isAuxiliary, verbLike } from "./scene.ts";

/** "They were ordered in 2016", "Northland ordered four": goods named in the sentence before. */
export const meantBy = (hand: Hand, i: number, passive: boolean): Good[] => {
  const { scene, deals } = hand;
  const { units } = scene;
  const nth = turnOf(units, deals, i, passive);
  if (nth !== undefined) return [nth];
  if (!passive) {
    // "the plane, three of which X selected"
    const which = units.findLastIndex(
      (u, k) => k < i && k > i - 6 && u.lower === "which" && units[k - 1]?.lower === "of" && units[k - 2]?.kind === "quantity",
    );
    const counted = units[which - 2];
    // "the gun, of which Westland gave Northland 18 last year": the number behind whoever gets them.
    const behind = units.findLastIndex((u, k) => k < i && k > i - 6 && u.lower === "which" && units[k - 1]?.lower === "of");
    const many = units[i + 1]?.country != null && units[i + 2]?.kind === "quantity" ? units[i + 2] : undefined;
    const whole = behind < 0 || many === undefined ? undefined : units.slice(0, behind).findLast((u) => u.kind === "item");
    if (whole !== undefined && many?.quantity !== undefined && !many.quantity.fleet) {
      const good = deals.good(whole);
      return [{ ...good, unit: many, item: { name: good.item.name, quantity: many.quantity.value, bound: many.quantity.bound } }];
    }
    const thing = which < 0 ? undefined : units.slice(0, which - 2).findLast((u) => u.kind === "item");
    if (thing !== undefined && counted?.quantity !== undefined) {
      const good = deals.good(thing);
      return [{ ...good, unit: counted, item: { name: good.item.name, quantity: counted.quantity.value, bound: counted.quantity.bound } }];
    }
    // "the trainer of which the yard sold two to X"
    const each = units.findLastIndex((u, k) => k < i && k > i - 8 && u.lower === "which" && units[k - 1]?.lower === "of");
    const count = units[i + 1];
    const kind = each < 0 ? undefined : units[goodsEnding(units, units[each - 2]?.lower === "," ? each - 3 : each - 2)];
    if (kind?.kind === "item" && count?.kind === "quantity" && count.quantity !== undefined && !count.quantity.fleet) {
      const good = deals.good(kind);
      return [{ ...good, unit: count, item: { name: good.item.name, quantity: count.quantity.value, bound: count.quantity.bound } }];
    }
    // "the two it ordered in 2022", "the 18 that the army bought": the number stands before who bought them.
    const next = units[i + 1];
    if (next === undefined || next.kind === "mark" || next.kind === "date" || /^(in|from|for|last|this|under|at)$/.test(next.lower)) {
      const at = units.findLastIndex((u, k) => k < i && k > i - 6 && u.kind === "quantity");
      const n = units[at]?.quantity;
      const own = at < 0 ? [] : units.slice(at + 1, i).filter((u) => !/^(that|which|the|has|had|have|already)$/.test(u.lower));
      const bare =
        own.length === 1 &&
        (own[0]?.kind === "pronoun" ||
          own[0]?.kind === "country" ||
          own[0]?.kind === "org" ||
          /^(army|navy|force|country|government|ministry)$/.test(own[0]?.lower ?? ""));
      if (n !== undefined && !n.fleet && bare && /^(the|of|those)$/.test(units[at - 1]?.lower ?? "")) {
        const near = units.slice(0, at).findLast((u) => u.kind === "item");
        const base = near === undefined ? deals.lately(2) : deals.good(near);
        if (base !== undefined)
          return [{ ...base, unit: units[at] as Unit, partOf: null, item: { name: base.item.name, quantity: n.value, bound: n.bound } }];
      }
    }
    // "Eight batteries for 3 billion: that is what Northland bought"
    const what = units.findLastIndex((x, k) => k < i && k > i - 6 && x.lower === "what" && /^(is|was)$/.test(units[k - 1]?.lower ?? ""));
    if (what > 2 && /^(that|this|which|these|those)$/.test(units[what - 2]?.lower ?? "")) return [...goodsIn(scene, deals, 0, what - 2)];
    const paid = paidFor(hand, i);
    if (paid.length > 0) return paid;
    const back = pointedBack(hand, i);
    if (back !== undefined) return [back];
    // "ordered the first three in March 2022"
    let at = i + 1;
    // "agreed to a second batch of eight"
    if (units[at]?.lower === "to")
      while (at < i + 6 && /^(to|an?|the|second|third|further|another|batch|lot|tranche|group|of)$/.test(units[at]?.lower ?? "")) at++;
    while (at < i + 4 && /^(the|its|first|initial|other|remaining|last|all|another|further)$/.test(units[at]?.lower ?? "")) at++;
    const u = units[at];
    const then = units[at + 1];
    if (u?.kind !== "quantity" || u.quantity === undefined || u.quantity.fleet) return [];
    if (
      !(
        then === undefined ||
        then.kind === "mark" ||
        /^(and|of|more|in|from|for|to|last|while|but)$/.test(then.lower) ||
        then.kind === "date"
      )
    )
      return [];
    // "Northland, which already flies 24 F-5s, ordered 30 more": the type that the sentence itself names.
    const near =
      deals.last?.at === deals.at ? undefined : units.slice(0, i).findLast((x) => x.kind === "item" && x.goods?.specific === true);
    const base = near === undefined ? deals.lately(2) : deals.good(near);
    return base === undefined
      ? []
      : [{ ...base, partOf: null, unit: u, item: { name: base.item.name, quantity: u.quantity.value, bound: u.quantity.bound } }];
  }
  const typed = ofTheType(hand, i);
  if (typed !== undefined) return [typed];
  // "the last of 12 acquired from"
  const whole = units[i - 1];
  const holder =
    whole?.kind === "quantity" && whole.quantity !== undefined && !whole.quantity.fleet ? goodsIn(scene, deals, 0, i)[0] : undefined;
  if (whole?.quantity !== undefined && holder !== undefined)
    return [
      {
        ...holder,
        unit: whole,
        partOf: null,
        item: { name: holder.item.name, quantity: whole.quantity.value, bound: whole.quantity.bound },
      },
    ];
  // "has four of these, bought from Westland"
  const these = units[i - 4];
  if (
    units[i - 1]?.lower === "," &&
    /^(these|those|them)$/.test(units[i - 2]?.lower ?? "") &&
    units[i - 3]?.lower === "of" &&
    these?.quantity !== undefined
  ) {
    const of = deals.lately(POINTED_BACK);
    if (of !== undefined)
      return [
        { ...of, unit: these, partOf: null, item: { name: of.item.name, quantity: these.quantity.value, bound: these.quantity.bound } },
      ];
  }
  let k = i - 1;
  while (
    k > 0 &&
    (isAuxiliary(units[k] as Unit) ||
      isAdverb(units[k] as Unit) ||
      (units[k]?.lower === "last" && units[k - 1]?.lower === "at") ||
      (units[k]?.lower === "at" && units[k + 1]?.lower === "last"))
  )
    k--;
  const row = countedRow(hand, k);
  if (row !== undefined) return [row];
  if (k === i - 1) return [];
  // "the gun, of which 18 were given to Northland"
  if (units[k]?.kind === "quantity" && units[k - 1]?.lower === "which" && units[k - 2]?.lower === "of") {
    const count = units[k]?.quantity;
    const thing = units.slice(0, k - 2).findLast((u) => u.kind === "item");
    const good = thing === undefined ? undefined : deals.good(thing);
    if (good !== undefined && count !== undefined && !count.fleet)
      return [{ ...good, unit: units[k] as Unit, partOf: null, item: { name: good.item.name, quantity: count.value, bound: count.bound } }];
  }
  // "Six more were ordered"
  if (/^(more|others)$/.test(units[k]?.lower ?? "") && units[k - 1]?.kind === "quantity") k--;
  // "Thirty units, to be built by X, are to be acquired"
  if (units[k]?.lower === ",") k = units.findLastIndex((u, n) => n < k && u.lower === ",") - 1;
  if (/^(units|pieces|examples|copies)$/.test(units[k]?.lower ?? "") && units[k - 1]?.kind === "quantity") k--;
  if (k < 0) return [];
  // "a fleet of eight F-5s, the last of which was handed over": the goods next to the words are meant.
  const beside = /^(which|them|that)$/.test(units[k]?.lower ?? "") ? units.slice(0, k).findLast((u) => u.kind === "item") : undefined;
  const base = (beside === undefined ? undefined : deals.good(beside)) ?? deals.lately(2) ?? goodsIn(scene, deals, 0, k)[0];
  if (base === undefined) return [];
  const u = units[k] as Unit;
  // "the first of 24 that were contracted"
  const all = units[k - 1];
  if (/^(that|which)$/.test(u.lower) && all?.kind === "quantity" && all.quantity !== undefined && !all.quantity.fleet) {
    const named = goodsIn(scene, deals, 0, k)[0] ?? base;
    return [
      { ...named, unit: all, partOf: null, item: { name: named.item.name, quantity: all.quantity.value, bound: all.quantity.bound } },
    ];
  }
  // "All of them had been handed over by May"
  if (/^(them|these|those|which)$/.test(u.lower) && units[k - 1]?.lower === "of" && /^(all|both)$/.test(units[k - 2]?.lower ?? ""))
    return [{ ...base, unit: u }];
  if ((u.kind === "pronoun" && /^(they|it)$/.test(u.lower)) || (k === 0 && /^(those|these|both)$/.test(u.lower)))
    return [{ ...base, unit: u }];
  // "spent three years haggling over the next 180, which were put under contract"
  const lot = units[k - 2];
  if (u.lower === "which" && units[k - 1]?.lower === "," && lot?.quantity !== undefined && lot.kind === "quantity" && !lot.quantity.fleet)
    return [{ ...base, unit: lot, partOf: null, item: { name: base.item.name, quantity: lot.quantity.value, bound: lot.quantity.bound } }];
  // "20 were ordered", "the first six of 25 were inducted", "the first of which was delivered"
  const count = (x: Unit | undefined): number | undefined =>
    x?.kind === "quantity" && x.quantity !== undefined && !x.quantity.fleet ? x.quantity.value : undefined;
  const of = units[k - 1]?.lower === "of" ? k - 2 : k;
  const outer = units[of] as Unit | undefined;
  // "the first five of 12 of which": the part of the part.
  const inner = of < k && units[of - 1]?.lower === "of" && count(units[of - 2]) !== undefined ? units[of - 2] : undefined;
  const head = inner ?? outer;
  if (head === undefined) return [];
  const total = of < k ? count(u) : undefined;
  const first =
    /^(first|second|third|last)$/.test(head.lower) ||
    (head.lower === "one" && /^(first|second|third|last)$/.test(units[of - 1]?.lower ?? ""));
  const one = first && /^(was|has)$/.test(units[k + 1]?.lower ?? "") ? 1 : undefined;
  const value = count(head) ?? one;
  if (value === undefined || (of < k && total === undefined && !/^(which|them|these|those)$/.test(u.lower))) return [];
  if (total !== undefined) deals.wholeIs(base, total);
  return [{ ...base, unit: head, item: { name: base.item.name, quantity: value, bound: head.quantity?.bound ?? null } }];
};

const LOT = unitTest(/^(batch|lot|tranche|group|series|instalment|consignment|shipment)$/);

/**
 * "The first two, ordered in 2022, …", "The first batch of 18, contracted in 2019, was handed over", "Six of the earlier model, along with
 * a radar, were bought", "150 of the eight-wheelers were ordered": so many of the goods told before. `to` is the last unit before the verb.
 */
const countedRow = ({ scene, deals }: Hand, to: number): Good | undefined => {
  const { units } = scene;
  const from = Math.max(0, units.slice(0, to).findLastIndex((u) => u.lower === ";" || u.lower === ":") + 1);
  if (
    units.slice(from, to + 1).some((u) => u.kind === "item" || (u.kind === "word" && verbLike(u) && !isAuxiliary(u) && !isParticiple(u)))
  ) {
    // Only an item that comes along with the goods may stand between.
    const along = units.findIndex((u, n) => n > from && n <= to && u.lower === ",");
    if (along < 0 || !/^(along|together|plus|with)$/.test(units[along + 1]?.lower ?? "")) return undefined;
  }
  const at = units.findIndex((u, n) => n >= from && n <= to && n < from + COUNT_REACH && u.kind === "quantity");
  const count = units[at];
  if (count?.quantity === undefined || count.quantity.fleet || count.quantity.value < 1) return undefined;
  const lead = units.slice(from, at);
  const next = units[at + 1];
  const lot = units[at - 1]?.lower === "of" && LOT(units[at - 2]);
  const alone =
    next?.lower === "," &&
    (lot ||
      (lead.length > 0 &&
        lead.every((u) => /^(the|its|their|another|a|first|last|second|other|further|all|initial|remaining)$/.test(u.lower))));
  const ofThem =
    next?.lower === "of" &&
    /^(the|these|those|its|them)$/.test(units[at + 2]?.lower ?? "") &&
    units[at + 3]?.kind !== "item" &&
    lead.length < 3;
  if (!alone && !ofThem) return undefined;
  const base = deals.lately(lot || alone ? 2 : FAR_BACK);
  return base === undefined
    ? undefined
    : { ...base, unit: count, partOf: null, item: { name: base.item.name, quantity: count.quantity.value, bound: count.quantity.bound } };
};

/** Sentences back that "five of these" may look for what they are. */
const POINTED_BACK = 8;

/** Units from the head of the clause within which the count stands. */
const COUNT_REACH = 7;
const isParticiple = unitTest(/(ed|bought|sold|built|made)$/);

/** "a dozen of the type, ordered in 2014", "30 of them, bought from X": the goods told before, by their number. */
const ofTheType = ({ scene, deals }: Hand, i: number): Good | undefined => {
  const { units } = scene;
  let k = units[i - 1]?.lower === "," ? i - 2 : i - 1;
  if (/^(type|kind|class|model)$/.test(units[k]?.lower ?? "") && /^(the|this|that)$/.test(units[k - 1]?.lower ?? "")) k -= 2;
  else if (/^(them|these|those)$/.test(units[k]?.lower ?? "")) k--;
  else return undefined;
  const count = units[k - 1];
  const base = deals.lately(2);
  if (units[k]?.lower !== "of" || count?.quantity === undefined || count.quantity.value < 1 || base === undefined) return undefined;
  return {
    ...base,
    unit: count,
    partOf: null,
    item: { name: base.item.name, quantity: count.quantity.value, bound: count.quantity.bound },
  };
};

/** Sentences back that "paid 1.1 billion for the first two" may look for what the two are. */
const FAR_BACK = 6;

/** "paid 1.1 billion for the first two", "paid 40 million for them": goods named before. */
const paidFor = (hand: Hand, i: number): Good[] => {
  const { units } = hand.scene;
  if (!/^(paid|pays|pay|spent|spends|spend)$/.test(units[i]?.lower ?? "")) return [];
  const money = units.findIndex((u, k) => k > i && k < i + 4 && u.kind === "money");
  const prep = units[money + 1]?.lower;
  if (money < 0 || (prep !== "for" && prep !== "on")) return [];
  const thing = units.findIndex(
    (u, k) => k > money + 1 && k < money + 5 && (u.kind === "quantity" || u.kind === "pronoun" || /^(them|these|those)$/.test(u.lower)),
  );
  const u = units[thing];
  const next = units[thing + 1];
  if (
    u === undefined ||
    units.slice(money + 2, thing).some((x) => x.kind !== "word" || !/^(the|its|all|first|last|original)$/.test(x.lower))
  )
    return [];
  if (next !== undefined && next.kind !== "mark" && next.kind !== "date" && !/^(and|in|from|but|of|when)$/.test(next.lower)) return [];
  const base = hand.deals.lately(FAR_BACK);
  if (base === undefined) return [];
  const quantity = u.kind === "quantity" ? (u.quantity?.value ?? null) : base.item.quantity;
  return [{ ...base, unit: u, partOf: null, item: { name: base.item.name, quantity, bound: u.quantity?.bound ?? null } }];
};

/** "the second batch of Kestrel missiles, 50 of them, was delivered": whether the number stands between commas right behind the goods. */
export const isCountedAside = (units: readonly Unit[], good: Good): boolean => {
  const at = units.indexOf(good.unit);
  const [comma, , of, them, close] = units.slice(at + 1, at + 6);
  return at >= 0 && comma?.lower === "," && of?.lower === "of" && them?.lower === "them" && close?.lower === ",";
};

/** "The gunships ordered last year (ten of them, for 400 million)", "the system, in a quantity of 12 units": the number of goods that stand without one. */
export const countedBehind = (units: readonly Unit[], i: number, good: Good): Good => {
  if (good.item.quantity !== null) return good;
  const behind = units.indexOf(good.unit);
  const k = units.findIndex(
    (u, n) =>
      n > i &&
      n < Math.max(i, behind) + 13 &&
      u.kind === "quantity" &&
      u.quantity?.fleet !== true &&
      ((/^[(,]$/.test(units[n - 1]?.lower ?? "") &&
        ((units[n + 1]?.lower === "of" && units[n + 2]?.lower === "them") ||
          (/^(in|units|pieces|examples|aircraft)$/.test(units[n + 1]?.lower ?? "") &&
            /^(all|total|number|[),])$/.test(units[n + 2]?.lower ?? "")))) ||
        // "in a quantity of 12 units"
        (units[n - 1]?.lower === "of" && /^(quantity|number)$/.test(units[n - 2]?.lower ?? ""))),
  );
  const count = units[k]?.quantity;
  return count === undefined ? good : { ...good, item: { ...good.item, quantity: count.value, bound: count.bound } };
};
