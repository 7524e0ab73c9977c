/**
 * Is a word a verb of dealing here? "ordered 36 jets" but not "a large order", "ordered the ships to sail", "took office".
 */
import { unitTest, wordTest } from "../mentions/ask.ts";
import { opener } from "./buy-gate.ts";
import type { Unit } from "../mentions/unit.ts";
import { dealsInGoodsBefore } from "./buy-relative.ts";
import { isDealNoun, isDealVerb, NOUNS, type Verb, VERBS } from "./buy-words.ts";
import { isAdverb, isAuxiliary, isBoundary, isPreposition, wordsOf } from "./scene.ts";

const isNominal = (before: Unit | undefined): boolean =>
  before !== undefined &&
  (/^(the|a|an|its|their|his|this|that|possible|large|first|new|of|our|any|such|further|another|for|on|export|import|arms|follow-on|firm|initial|and)$/.test(
    before.lower,
  ) ||
    before.possessive ||
    before.kind === "demonym" ||
    before.kind === "quantity" ||
    before.kind === "item" ||
    before.kind === "money");

/** "is negotiating the sale of the helicopter to Northland": who does so would sell. */
const SELLS_BY_TALKS: Verb = { pattern: /^negotiat/, status: "planned", subject: "seller" };
const isSellingByTalks = (units: readonly Unit[], i: number): boolean => {
  const noun = units.findIndex((u, k) => k > i && k < i + 6 && isOfSelling(u));
  const to = noun < 0 ? -1 : units.findIndex((u, k) => k > noun && k < noun + 12 && (u.lower === "to" || u.lower === ";"));
  return (
    noun > 0 &&
    !units.slice(i + 1, noun).some((u) => u.kind === "item" || u.kind === "mark" || u.lower === "with") &&
    units[to]?.lower === "to" &&
    units.slice(to + 1, to + 4).some((u) => u.country !== null)
  );
};
const isOfSelling = wordTest(/^(sale|export|supply|delivery|transfer)$/);

/** "the Northlanders buy 24 guns", "Northland and Westland each order 24 guns": the present of a chronicle, no noun. */
const isDoneNow = (units: readonly Unit[], i: number): boolean => {
  const [lead, before, next] = [units[i - 2], units[i - 1], units[i + 1]];
  if (!/^(buy|order|purchase|lease)$/.test(units[i]?.lower ?? "") || !(next?.kind === "item" || next?.kind === "quantity")) return false;
  const people = before?.kind === "demonym" && /s$/.test(before.lower) && lead?.lower === "the";
  return people || (before?.lower === "each" && (lead?.country ?? null) !== null && lead?.possessive !== true);
};

/** "in a 1.6 billion contract" */
const isContractNear = (units: readonly Unit[], k: number): boolean =>
  units.slice(k + 1, k + 5).some((u) => u.instrument?.type === "contract" || u.lower === "contract");

const isPutting = opener(/^(put|placed|brought)$/);
/** The verb of dealing at unit `i`, where it is a verb and means dealing. */
export const dealVerbAt = (units: readonly Unit[], i: number): Verb | undefined => {
  const unit = units[i] as Unit;
  // "built 14 boats under a 2020 order": told with its paper.
  if (
    unit.lower === "built" &&
    !(
      units[i + 1]?.kind === "item" &&
      units[i + 1]?.item?.quantity != null &&
      units.slice(i + 2, i + 11).some((u, k, all) => u.lower === "under" || (u.lower === "in" && isContractNear(all, k)))
    )
  )
    return undefined;
  // "were at last put under contract": ordered.
  if (isPutting(unit) && units[i + 1]?.lower === "under" && units[i + 2]?.lower === "contract") return VERBS[0];
  if (isAddedTo(units, i)) return VERBS[0];
  if (isHouseAgreeing(units, i)) return VERBS.find((v) => v.subject === "approver");
  if (!isDealVerb(unit) || unit.instrument !== undefined) return undefined;
  const verb = VERBS.find((v) => v.pattern.test(unit.lower));
  if (verb === undefined) return undefined;
  if (/^negotiat/.test(unit.lower) && isSellingByTalks(units, i)) return SELLS_BY_TALKS;
  const before = units[i - 1];
  // "the main purchases include": after an adjective the word is a noun.
  const described =
    before?.kind === "word" &&
    !isAuxiliary(before) &&
    !isAdverb(before) &&
    !/^(to|and|who|which|that|it|they|will|or|first|forces|force|army|navy|government|ministry|military|now)$/.test(before.lower);
  const noun =
    NOUNS.some((n) => n.pattern.test(unit.lower)) || /^(request|requests|purchases|orders|supplies|imports|exports)$/.test(unit.lower);
  // "Military orders made up for it"
  if (noun && /s$/.test(unit.lower) && units[i + 1] !== undefined && (isAuxiliary(units[i + 1] as Unit) || isPast(units[i + 1])))
    return undefined;
  if (noun && units[i + 1]?.lower === "of" && !/^(to|will|would)$/.test(before?.lower ?? "")) return undefined;
  // "Northland has orders from Westland for six boats"
  if (unit.lower === "orders" && /^(has|have|had|holds?|outstanding|new|with|of)$/.test(before?.lower ?? "")) return undefined;
  if (noun && (isNominal(before) || described) && !(before?.lower === "that" || before?.lower === "and") && !isDoneNow(units, i))
    return undefined;
  const ahead = (n: number): readonly Unit[] => units.slice(i + 1, i + 1 + n);
  if (
    /^(took|takes|take|taken|taking)$/.test(unit.lower) &&
    !takesGoods(units, i) &&
    !isTakenOver(units, i) &&
    !/^(delivery|charge|possession)$/.test(
      units[i + 1]?.lower === '"' || units[i + 1]?.lower === "“" ? (units[i + 2]?.lower ?? "") : (units[i + 1]?.lower ?? ""),
    )
  )
    return undefined;
  // "asked Northland for 12 guns", but not "asked about", "asked to buy"
  if (/^(asks?(ed)?|applied|applies)$/.test(unit.lower) && !asksFor(units, i)) return undefined;
  // "booked orders for 12 jets", "demanded that 12 jets be delivered"
  if (/^(booked|demand(s|ed))$/.test(unit.lower) && !takesCounted(units, i)) return undefined;
  // "the preferred bidder"
  if (
    unit.lower === "preferred" &&
    /^(bidder|supplier|tenderer|contractor|option|choice|partner|solution)$/.test(units[i + 1]?.lower ?? "")
  )
    return undefined;
  // "got 84 vehicles from X"; "got two boats ready" counts nothing bought, so the seller or price must follow.
  const hangs = dealsInGoodsBefore(units, i);
  if (
    unit.lower === "got" &&
    !hangs &&
    !(
      ahead(2).some((u) => u.kind === "item" && (u.item?.quantity != null || u.goods?.specific === true)) &&
      (ahead(7).some((u) => /^(from|for)$/.test(u.lower)) || ahead(9).some((u) => u.kind === "date" && u.temporal?.role === "point"))
    )
  )
    return undefined;
  // "a lease", "settled the dispute", "decided to"
  if (/^leases?$/.test(unit.lower) && !/^(to|will|would|shall|may|could|can)$/.test(before?.lower ?? "")) return undefined;
  if (
    /^(settle|decide)[sd]$/.test(unit.lower) &&
    !(/^(on|upon|for)$/.test(units[i + 1]?.lower ?? "") && units[i + 2]?.kind !== "date" && ahead(5).some((u) => u.kind === "item"))
  )
    return undefined;
  // "was received by President Berg": a person is received.
  if (unit.lower === "received" && units[i + 1]?.lower === "by" && /^(person|official)$/.test(units[i + 2]?.kind ?? "")) return undefined;
  if (/^(turn|pass|sen[td])/.test(unit.lower) && !isSentOn(units, i)) return undefined;
  // "would like two boats"
  if (unit.lower === "like" && (before?.lower !== "would" || !takesCounted(units, i))) return undefined;
  // "300 have been ordered worldwide": by whom is not told.
  if (ahead(3).some((u) => /^(worldwide|globally)$/.test(u.lower))) return undefined;
  if (isGivingVerb(unit) && !hangs && !givesGoods(units, i)) return undefined;
  if (/^(handed|hands|hand|handing)$/.test(unit.lower) && !ahead(7).some((u) => u.lower === "over" || u.lower === "to")) return undefined;
  if (
    /^(received|receives|receive|receiving|accepted|commissioned|gets?|obtain(s|ed)?)$/.test(unit.lower) &&
    !hangs &&
    !getsGoods(ahead(8)) &&
    !/^the (first|last)( \S+)? of (them|these|those)\b/.test(wordsOf(units, i + 1, i + 7)) &&
    !/^(by|into)$/.test(units[i + 1]?.lower ?? "") &&
    !isTakenOver(units, i)
  )
    return undefined;
  // "ordered the ships to sail": a command.
  if (
    /^(ordered|orders|order)$/.test(unit.lower) &&
    ahead(6).some((u, k, all) => u.kind === "item" && all[k + 1]?.lower === "to" && verbOfMotion(all[k + 2]))
  )
    return undefined;
  // "the six it got in 2020" have come.
  return hangs && isGetting(unit) ? { ...verb, status: "delivered" } : verb;
};

const isAdding = opener(/^added$/);
/** "A further five were added in 2022", "Six more boats were added to the order": ordered after the others. */
const isAddedTo = (units: readonly Unit[], i: number): boolean => {
  if (!isAdding(units[i]) || !/^(was|were|been)$/.test(units[i - 1]?.lower ?? "")) return false;
  const behind = units.slice(i + 1, i + 6);
  const told = behind.some(
    (u) => u.kind === "date" || u.kind === "money" || /^(order|contract|deal)$/.test(u.lower) || u.instrument !== undefined,
  );
  const before = units.slice(Math.max(0, i - 6), i);
  const counted = before.some(
    (u) => (u.kind === "quantity" && u.quantity?.fleet !== true) || (u.kind === "item" && u.item?.quantity != null),
  );
  return (
    told &&
    counted &&
    before.some(
      (u) => /^(further|another|more|second|additional|extra)\b/.test(u.lower) || / (more|additional|further) /.test(` ${u.lower} `),
    )
  );
};

const isAgreeing = opener(/^(agreed|consented|assented)$/);
/** "Parliament agreed to a second batch of eight", "the house gave its consent to a further two": a nod. */
const isHouseAgreeing = (units: readonly Unit[], i: number): boolean => {
  if (units[i + 1]?.lower !== "to") return false;
  const given = isNod(units[i]) ? units.findLastIndex((u, k) => k < i && k > i - 4 && /^(gave|gives|given)$/.test(u.lower)) : -1;
  if (given < 0 && !isAgreeing(units[i])) return false;
  let house = given < 0 ? i - 1 : given - 1;
  while (house > 0 && (units[house]?.kind === "date" || isAuxiliary(units[house] as Unit) || isAdverb(units[house] as Unit))) house--;
  // "the council under Berg gave the nod"
  if (!isHouse(units[house]) && /^(under|of|in)$/.test(units[house - 1]?.lower ?? "")) house -= 2;
  return (
    isHouse(units[house]) &&
    units.slice(i + 2, i + 8).some((u) => u.kind === "quantity" || (u.kind === "item" && u.item?.quantity != null)) &&
    !units.slice(i + 2, i + 8).some((u) => u.kind === "money" || isDealNoun(u))
  );
};
const isNod = opener(/^(consent|approval|assent|nod|blessing|go-ahead|light)$/, wordTest);
export const isHouse = unitTest(
  /(^|\s)(parliament|assembly|senate|congress|bundestag|diet|knesset|sejm|storting|folketing|riksdag|eduskunta|riigikogu|saeima|seimas|rada|cortes|committee|chamber|house|lawmakers|deputies|mps|legislature|cabinet|government|council)$/,
);

/**
 * "turned over two radars to the navy", "passed the boats on to Northland", "sent 12 trucks to Northland as a gift": goods that change hands for
 * good. Ships and planes that are only sent somewhere come home again.
 */
const isSentOn = (units: readonly Unit[], i: number): boolean => {
  const end = units.findIndex((u, k) => k > i && u.lower === ";");
  const behind = units.slice(i + 1, Math.min(end < 0 ? units.length : end, i + SENT_REACH));
  if (/^sen[td]/.test(units[i]?.lower ?? "")) {
    const near = units.slice(Math.max(0, i - SENT_REACH), i + SENT_REACH);
    return (
      near.some((u) => u.kind === "item") &&
      behind.some((u, k) => isGift(u) && /^(a|as|of|military|free)$/.test(behind[k - 1]?.lower ?? units[i]?.lower ?? ""))
    );
  }
  const on = /^pass/.test(units[i]?.lower ?? "") ? "on" : "over";
  const at = behind.slice(0, SENT_REACH / 2).findIndex((u) => u.lower === on);
  if (at < 0 || behind.slice(0, at).some((u) => u.kind === "word" && isPreposition(u) && u.lower !== "of")) return false;
  // "turned over a new leaf", "passed on the news": goods stand between, behind or before, and somebody has them now.
  return behind[at + 1]?.lower === "to" || behind[at + 1]?.kind === "item" || behind.slice(at + 1, at + 6).some((u) => u.kind === "item");
};
const SENT_REACH = 16;
const isGift = unitTest(/^(gift|gifts|donation|donations|present|aid|charge|grant)$/);

const isGetting = wordTest(/^(got|gets?|obtained)$/);
const isGivingVerb = wordTest(
  /^(gave|gives|give|giving|given|gifted|pledged|pledges|pledge|promised|promises|promise|offered|offers|proposed|proposes)$/,
);
const BETWEEN =
  /^(the|a|an|its|their|up|to|about|some|around|another|further|army|navy|military|forces|armed|air|force|coast|guard|government|of|with)$/;

/** "gave Northland's army a dozen of its trucks", "pledged 14 tanks to Northland": counted goods, and whom they go to, but not "gave it an option on two boats". */
const givesGoods = (units: readonly Unit[], i: number): boolean => {
  const passive = /^(was|were|been|be|being)$/.test(units[i - 1]?.lower ?? "");
  // "of which 18 were given to Northland", "of which Westland gave Northland 18"
  if (isOfWhich(units, i)) return passive || (units[i + 1]?.country != null && units[i + 2]?.kind === "quantity");
  if (passive)
    return units.slice(Math.max(0, i - 6), i).some((u) => u.kind === "item" && u.item?.quantity != null) && units[i + 1]?.lower === "to";
  const at = units.findIndex((u, k) => k > i && k < i + 8 && u.kind === "item");
  // "She promised 19 of the jets": to whom was told before.
  if (
    /^(pledge|promise)[ds]$/.test(units[i]?.lower ?? "") &&
    at === i + 1 &&
    units[at]?.goods?.definite === true &&
    units[at]?.item?.quantity != null
  )
    return true;
  const between = units.slice(i + 1, Math.max(i + 1, at));
  // "Kestrel Yards has proposed two frigates": to whom is told by the report, and what is only for sale is no plan.
  if (isOffering(units[i]) && at > 0 && units[at]?.item?.quantity != null && between.length === 0)
    return !units.slice(at + 1, at + 4).some((u) => /^(sale|hire|exercise|show|rescue|help)$/.test(u.lower));
  if (
    at < 0 ||
    (units[at]?.item?.quantity == null && !(units[at]?.goods?.specific === true && between.some((u) => u.kind === "country"))) ||
    !between.every((u) => u.country !== null || u.kind === "pronoun" || BETWEEN.test(u.lower))
  )
    return false;
  return (
    between.some((u) => u.country !== null || u.kind === "pronoun") ||
    units.slice(at + 1, at + 6).some((u) => u.lower === "to" || u.lower === "for")
  );
};

const isOfWhich = (units: readonly Unit[], i: number): boolean => {
  const which = units.findLastIndex((u, k) => k < i && k > i - 6 && u.lower === "which" && units[k - 1]?.lower === "of");
  return which > 0 && units.slice(0, which).some((u) => u.kind === "item");
};
const isOffering = wordTest(/^(offered|offers|proposed|proposes)$/);
const isQuotation = wordTest(/^(quotations?|quotes?|offers?|prices?|proposals?|bids?)$/);

const isPast = wordTest(/^(made|rose|fell|grew|came|went|hit|shot|took|stood|ran|kept|put|\w+ed)$/);

/** "the first of the navy's patrol boats has been formally accepted" */
const isTakenOver = (units: readonly Unit[], i: number): boolean => {
  const { lower } = units[i] as Unit;
  if (!/^(accepted|received|commissioned)$/.test(lower) && !(lower === "taken" && units[i + 1]?.lower === "over")) return false;
  let k = i - 1;
  while (k > 0 && isAdverb(units[k])) k--;
  if (!/^(was|were|been)$/.test(units[k]?.lower ?? "")) return false;
  // "An offer to sell missiles was accepted"
  if (units.slice(Math.max(0, k - 9), k).some((u) => /^(offers?|bids?|proposals?|tenders?|requests?|applications?)$/.test(u.lower)))
    return false;
  return units.slice(Math.max(0, k - 8), k).some((u) => u.kind === "item");
};

/** Whether goods come, and no paper first: "received an order for 12 guns" brings none. */
const getsGoods = (behind: readonly Unit[]): boolean => {
  const goods = behind.findIndex((u) => u.kind === "item");
  const paper = behind.findIndex(
    (u) =>
      u.kind === "instrument" ||
      /^(orders?|contracts?|deals?|requests?|approvals?|clearances?|permissions?|permits?|licen[cs]es?|consent|light|go-ahead|nod|leave|authori[sz]ations?|letters?|documents|offers?|assurances?|pledges?|promises?)$/.test(
        u.lower,
      ),
  );
  return goods >= 0 && (paper < 0 || paper > goods);
};

/** "asked Northland for 12 guns", "has asked for 12 guns" */
const asksFor = (units: readonly Unit[], i: number): boolean => {
  const goods = units.findIndex((u, k) => k > i && k < i + 9 && u.kind === "item");
  if (goods < 0 || units[goods]?.item?.quantity == null || !/^(for|on)$/.test(units[goods - 1]?.lower ?? "")) return false;
  // "asked for a quotation for 12"
  const paper = isQuotation(units[goods - 2]) ? goods - (/^an?$/.test(units[goods - 3]?.lower ?? "") ? 4 : 3) : goods - 1;
  if (units[paper]?.lower !== "for") return false;
  return units
    .slice(i + 1, paper)
    .every((u) => u.country !== null || u.kind === "date" || /^(the|its|ally|neighbour|neighbor|to|in|on|also|again)$/.test(u.lower));
};

/** "booked 42 jets", "has demanded from Northland 40 jets": counted goods as the object, with at most whom they are asked of before them. */
const takesCounted = (units: readonly Unit[], i: number): boolean => {
  const goods = units.findIndex((u, k) => k > i && k < i + 6 && u.kind === "item");
  return (
    goods > 0 &&
    units[goods]?.item?.quantity != null &&
    units.slice(i + 1, goods).every((u) => u.country !== null || /^(the|from|of|up|to|about|some|another|further)$/.test(u.lower))
  );
};

/** "took in 36 launchers", "intends to take 54 of the guns" */
const takesGoods = (units: readonly Unit[], i: number): boolean => {
  if (takesFrom(units, i) || takesOver(units, i)) return true;
  // "took two Westrian-built ships in 2015"
  const taken = units[i]?.lower === "took" ? units[i + 1] : undefined;
  if (
    taken?.kind === "item" &&
    taken.item?.quantity != null &&
    (taken.goods?.origin != null || units[i + 2]?.lower === "from" || units[i + 3]?.kind === "date")
  )
    return true;
  // "has closed the biggest export deal of Kestrel Works, taking 118 vehicles"
  if (
    units[i]?.lower === "taking" &&
    units[i - 1]?.lower === "," &&
    units[i + 1]?.item?.quantity != null &&
    units.slice(Math.max(0, i - 16), i).some((u) => /^(deals?|contracts?|orders?)$/.test(u.lower) || u.instrument?.type === "contract")
  )
    return true;
  // "took its own 36 jets in 2014, for 5.4 billion dollars", "is taking two frigates from Kestrel Yards"
  const own = /^(its|their)$/.test(units[i + 1]?.lower ?? "") ? (units[i + 2]?.lower === "own" ? i + 3 : i + 2) : i + 1;
  const bought = units[own];
  if (bought?.kind === "item" && bought.item?.quantity != null && isPriced(units, own)) return true;
  const goods =
    units[i + 1]?.lower === "in" ? units[i + 2] : /^(to|has|have|had)$/.test(units[i - 1]?.lower ?? "") ? units[i + 1] : undefined;
  return goods?.kind === "item" && goods.item?.quantity != null;
};

/** "took over its first Kestrel radar", "took over three frigates": goods of a number or a type, and no command of them. */
const takesOver = (units: readonly Unit[], i: number): boolean => {
  if (units[i + 1]?.lower !== "over") return false;
  let k = i + 2;
  while (isLead(units[k])) k++;
  const goods = units[k];
  // "took over the F-5 programme": work on them, no piece.
  const next = units[k + 1];
  if (goods?.kind !== "item" || (next?.kind === "word" && !isPreposition(next) && !isBoundary(next) && next.lower !== "and")) return false;
  const owned = /^(its|their)$/.test(units[i + 2]?.lower ?? "") || /^(first|second|third|last|final)$/.test(units[k - 1]?.lower ?? "");
  return goods.item?.quantity != null || (goods.goods?.specific === true && owned);
};
const isLead = unitTest(/^(its|their|the|first|second|third|fourth|fifth|last|final|new|latest|next)$/);

/** "took from Westland six drones", "took 14 of the guns off Westland's hands": counted goods, and whose they were. */
const takesFrom = (units: readonly Unit[], i: number): boolean => {
  const goods = units.findIndex((u, k) => k > i && k < i + 7 && u.kind === "item" && u.item?.quantity != null);
  const between = units.slice(i + 1, Math.max(i + 1, goods));
  const from = goods > i + 2 && between[0]?.lower === "from" && between.slice(1).every((u) => u.country !== null || u.lower === "the");
  const off = units.findIndex((u, k) => k > i && k < i + 7 && u.lower === "off");
  return from || (off > 0 && units.slice(off + 1, off + 6).some((u) => u.lower === "hands"));
};

/** Whether a price or a maker stands behind the goods at `k`. */
const isPriced = (units: readonly Unit[], k: number): boolean =>
  units
    .slice(k + 1, k + 12)
    .some(
      (u, n, all) =>
        (u.kind === "money" && /^(for|at|worth)$/.test(all[n - 1]?.lower ?? "")) ||
        (u.lower === "from" && (all[n + 1]?.kind === "org" || all[n + 1]?.kind === "country")),
    );

const verbOfMotion = (u: Unit | undefined): boolean =>
  /^(sail|move|leave|fire|attack|deploy|strike|fly|patrol|return|withdraw|advance|halt|stop|shoot|intercept|be)$/.test(u?.lower ?? "");
