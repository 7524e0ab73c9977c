/** What the words around a verb of dealing make of it: contracted by a paper it stands under, wanted only, not told, said of the goods by the way. */
import type { Unit } from "../mentions/unit.ts";
import { isConcluding } from "./buy-words.ts";
import { GENERIC_ITEMS, type Good } from "./deal.ts";
import { modalityOf } from "./modality.ts";
import { verbLike } from "./scene.ts";

/** "agreed in June to buy" */
export const agreedOnDay = (units: readonly Unit[], i: number): boolean =>
  units[i - 1]?.lower === "to" &&
  units[i - 2]?.kind === "date" &&
  [units[i - 3], units[i - 4]].some((u) => u?.lower === "agreed") &&
  (units[i - 3]?.lower === "agreed" || /^(in|on)$/.test(units[i - 3]?.lower ?? ""));

const DEAL = /^(deals?|contracts?|agreements?|orders?|pact)$/;

/** "under a contract signed in Portville on Monday": what will be bought is contracted. */
export const signedUnder = (units: readonly Unit[], from: number, to: number, within: boolean): number => {
  // "in a contract worth 370 million", but not "in March"
  const under = units.findIndex(
    (u, k) =>
      k > from &&
      k < to &&
      (/^(under|through|following|after|via)$/.test(u.lower) ||
        (within &&
          u.lower === "in" &&
          (units[k + 1]?.kind === "instrument" || (units[k + 1]?.lower === "a" && DEAL.test(units[k + 2]?.lower ?? ""))))),
  );
  if (under < 0) return -1;
  const noun = units.findIndex((u, k) => k > under && k < under + 6 && (u.kind === "instrument" || DEAL.test(u.lower)));
  if (noun < 0) return -1;
  const text = units
    .slice(under, noun + 5)
    .map((u) => u.lower)
    .join(" ");
  if (/\b(planned|possible|proposed|future|potential|to be|expected|due|still|letter of intent|memorandum)\b/.test(text)) return -1;
  const done = units.findIndex(
    (u, k) =>
      k > noun && k < noun + 8 && /^(signed|concluded|inked|finalised|finalized|reached|sealed|struck|agreed|awarded)$/.test(u.lower),
  );
  // "under the contract, worth 2 billion, "
  const next = units[noun + 1]?.lower === "," ? noun + 2 : noun + 1;
  const priced = units.slice(under + 1, noun).some((u) => u.kind === "money");
  return done > 0 ? done : priced || /^(worth|of|valued|dated|from|with)$/.test(units[next]?.lower ?? "") ? noun : -1;
};

/** "For 1.6 billion the navy will get patrol boats": no number, but a price, which is not itself what somebody gets. */
const isPricedGet = (units: readonly Unit[], i: number, goods: readonly Good[]): boolean =>
  goods.some((g) => !GENERIC_ITEMS.test(g.item.name)) &&
  units.some((u, k) => u.kind === "money" && units[k - 1]?.lower === "for") &&
  !units.slice(i + 1, i + 4).some((u) => u.kind === "money");

/** A participle behind the goods that somebody wants so: no step taken. */
export const isWantedDone = (units: readonly Unit[], i: number): boolean =>
  /ed$/.test(units[i]?.lower ?? "") &&
  units.slice(Math.max(0, i - 4), i - 1).some((u) => /^(want|wants|wanted|need|needs|needed|like|prefer|prefers|expects?)$/.test(u.lower));

/** "signed an agreement on Monday with Northland to purchase": what an agreement is for is contracted. */
export const isConcludedTo = (units: readonly Unit[], i: number): boolean => {
  if (units[i - 1]?.lower !== "to") return false;
  const paper = units.findLastIndex((u, k) => k < i && k > i - 9 && u.instrument?.type === "agreement");
  if (paper < 1 || units.slice(paper + 1, i - 1).some((u) => u.kind === "word" && (u.lower === "," || verbLike(u)))) return false;
  const verb = units.findLastIndex((u, k) => k < paper && k > paper - 4 && isConcluding(u));
  return verb >= 0 && modalityOf(units, verb).status === "held";
};

/** Index of a clause that measures the deal against another: ", doubling an order placed in January"; or -1. */
export const measuredAt = (units: readonly Unit[], from: number): number =>
  units.findIndex(
    (u, k) =>
      k > from &&
      u.kind === "word" &&
      (isBesides(units, k) ||
        (/^(follows|brings|raises|comes)$/.test(u.lower) && units[from]?.lower !== u.lower) ||
        (MEASURES.test(u.lower) && units[k - 1]?.lower === ",")),
  );
const MEASURES =
  /^(doubling|tripling|following|adding|bringing|raising|taking|complementing|supplementing|expanding|extending|replacing|topping|joining|exercising|building|completing|concluding)$/;
/** "on top of the four for which it paid" */
const isBesides = (units: readonly Unit[], k: number): boolean =>
  (units[k]?.lower === "on" && units[k + 1]?.lower === "top" && units[k + 2]?.lower === "of") ||
  (units[k]?.lower === "in" && units[k + 1]?.lower === "addition" && units[k + 2]?.lower === "to");

/** "six boats built by Kestrel Yards have been delivered": told of the goods. */
export const isBuiltBy = (units: readonly Unit[], k: number): boolean =>
  /^(built|made)$/.test(units[k]?.lower ?? "") && /^(by|in|at|for|under)$/.test(units[k + 1]?.lower ?? "");

/** Where the clause of the verb begins, if words set off by commas with a negation stand before its subject: "after years without jets, it bought". */
export const sinceComma = (units: readonly Unit[], i: number): number => {
  const comma = units.findLastIndex((u, k) => k < i && k > i - 8 && u.lower === ",");
  const own = comma < 0 ? undefined : units[comma + 1];
  return own?.kind === "pronoun" || own?.kind === "country" || own?.kind === "org" || own?.lower === "the" ? comma : 0;
};

export const NOT_TOLD =
  /\b(not|n't|declined to|refused to|without) (say|saying|disclose|disclosing|reveal|revealing|specify|specifying|tell|clear|known|elaborate)\b.*\b(when|how|which|where|what|who|whether)\b/;

/** "is taking two frigates from Kestrel Yards for 720 million": what is taken at a price is ordered. */
export const isTakenAtPrice = (units: readonly Unit[], i: number, end: number): boolean =>
  /^(took|takes|taking|take)$/.test(units[i]?.lower ?? "") &&
  units[i + 1]?.lower !== "delivery" &&
  (units.slice(i + 1, end + 8).some((u, n, all) => u.kind === "money" && /^(for|at|worth)$/.test(all[n - 1]?.lower ?? "")) ||
    // "For 1.1 billion dollars the navy took six boats"
    (units[0]?.lower === "for" && units[1]?.kind === "money") ||
    // "took 14 guns off Northland's hands"
    units.slice(i + 1, end + 1).some((u, n, all) => u.lower === "hands" && all.slice(0, n).some((x) => x.lower === "off")));

/** "Twelve more were put under contract" */
export const isPut = (units: readonly Unit[], i: number): boolean =>
  units[i]?.lower === "put" && units.slice(Math.max(0, i - 4), i).some((u) => /^(was|were|been|be)$/.test(u.lower));

/** "the trainer of which the yard sold two to Northland": the number is that of what stands before. */
export const isOfWhich = (units: readonly Unit[], i: number): boolean =>
  (units[i + 1]?.kind === "quantity" || (units[i + 1]?.country != null && units[i + 2]?.kind === "quantity")) &&
  units.slice(Math.max(1, i - 8), i).some((u, n, all) => u.lower === "which" && all[n - 1]?.lower === "of");

/** "got the jets": without a number or a price nobody has bought anything. */
export const isBareGet = (units: readonly Unit[], i: number, goods: readonly Good[]): boolean =>
  /^(gets?|getting|obtain|obtains|obtained)$/.test(units[i]?.lower ?? "") &&
  !goods.some((g) => g.item.quantity !== null) &&
  !isPricedGet(units, i, goods);
