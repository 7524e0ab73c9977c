/**
 * What something costs that other reports tell of in full: "the price of the 24 vehicles is 90 million euros", "the Kestrel deal is worth 90
 * million". Neither sentence says who buys what from whom; each is kept as a retelling (`buy-retelling.ts`).
 *
 * Limits: one sum in the sentence that no deal has taken; goods with an article or an owner before them, or one noun of dealing beside the name
 * of a company.
 */
import type { Unit } from "../mentions/unit.ts";
import { isDropped } from "./buy-dropped.ts";
import { isNoPrice } from "./buy-goods.ts";
import type { Hand } from "./buy-offer.ts";
import { isCompany, party, partyAt } from "./buy-parties.ts";
import { openDraft } from "./buy-retelling.ts";
import { isDealNoun } from "./buy-words.ts";
import { dateNear } from "./circumstance.ts";
import { modalityOf } from "./modality.ts";
import { type Actor, groundUnit, type Scene, wordsOf } from "./scene.ts";

/** Between the goods or the deal and their sum: "… are down for", ", worth", "will cost Northland some". */
const LINK_BEHIND =
  /^(?:\S+ ){0,7}(?:,? ?(?:now |reportedly |officially )?(?:worth|valued at|estimated at|priced at|costing)|(?:will |would |is to |are to )?costs?(?: \S+)?|(?:is|are|was|were) (?:\w+ly )?(?:worth|valued at|priced at|estimated at|put at|down for|listed at|given as)|(?:is|are|was|were)|(?:will )?(?:comes?|came|runs?|ran|amounts?|amounted|adds? up) to|has (?:a|an estimated) (?:total )?(?:value|price|cost) of|at (?:a|an estimated) (?:total )?(?:cost|price|value) of|stands? at|(?:has |have |had )?(?:risen|rose|climbed|gone up|increased|fallen|fell) to|at|(?:of the \S+ )?for|(?:from \S+ )?\((?: \S+ ,)?)(?: (?:about|around|some|nearly|almost|roughly|just|over|under|only|more than|an estimated|a total of|up to))* $/;
/** Before them: "the price of the 24 vehicles is", "the bill for the jets comes to", "put the value of the order at". */
const PRICE_OF = /\b(?:price|cost|costs|bill|value|price tag|sum) (?:of|for) (?:\S+ ){0,4}$/;
/** "At 90 million euros, the 24 vehicles are", "90 million for the jets". */
const SUM_AHEAD =
  /^(?:, |for |on |to (?:pay|buy|acquire) |(?:is|are|was|were|has been|have been|will be) (?:to be )?(?:spent|paid|set aside|earmarked|budgeted|allocated|due) (?:on|for) )?$/;
const DETERMINER = /^(?:the|its|their|his|her|these|those|all)$/;
/** "the 24 vehicles that they bought before", "older jets cost": fleets and comparisons are no deal. */
const OTHER =
  /\b(?:each|apiece|a piece|per|a year|annually|maintenance|maintaining|operating|upkeep|upgrade|upgrading|repair|like|similar|used|second-hand|rival|than)\b/;

const isOwned = (units: readonly Unit[], at: number): boolean => {
  const before = units[at - 1];
  return (
    before !== undefined && (DETERMINER.test(before.lower) || /(?:'s|s')$/.test(before.lower) || (before.kind === "country" && at > 1))
  );
};

/** "Six batteries of the Kestrel for 640 million euros are no small thing": a number at its price, of which something is said. */
const isPricedSubject = (units: readonly Unit[], at: number): boolean => {
  const sum = units.findIndex((u, k) => k > at && k < at + 7 && u.kind === "money");
  const verb = units[sum + 1];
  return (
    at === 0 &&
    sum > 0 &&
    /^(?:of the \S+ )?(?:for|at)$/.test(wordsOf(units, at + 1, sum)) &&
    verb?.kind === "word" &&
    /^(?:is|are|was|were|will|would|may|remain|remains|mean|means|make|makes)$/.test(verb.lower)
  );
};

/** Goods of the sentence that an article, an owner or their own words mark as known, and not one of their kind for another. */
const goodsAt = ({ scene: { units }, taken }: Hand): number => {
  const found = units.flatMap((u, k) => (u.kind === "item" && !taken.has(u) ? [k] : []));
  const [at] = found;
  if (at === undefined || (found.length > 1 && !isPricedSubject(units, at))) return -1;
  const unit = units[at] as Unit;
  const told = (unit.item?.quantity ?? 0) > 1 || unit.goods?.specific === true;
  return told && (unit.goods?.definite === true || isOwned(units, at) || isPricedSubject(units, at)) ? at : -1;
};

const isDeal = (u: Unit): boolean =>
  isDealNoun(u) || u.instrument?.type === "contract" || u.instrument?.type === "deal" || /^(?:sale|purchase|acquisition)$/.test(u.lower);

/** The noun of dealing of the sentence that an article or an owner marks as known. */
const dealAt = ({ units }: Scene): number =>
  units.findIndex(
    (u, k) =>
      isDeal(u) && (/^(?:the|its|their|this|that|'s) /.test(u.lower) || [k - 1, k - 2, k - 3].some((n) => n >= 0 && isOwned(units, n + 1))),
  );

/** Whether the words between unit `at` and the sum at `sum` tell that the one is the price of the other. */
const isPriceOf = (units: readonly Unit[], at: number, sum: number): boolean => {
  if (sum > at) {
    const between = `${wordsOf(units, at + 1, sum)} `.trimStart();
    return LINK_BEHIND.test(between) || (PRICE_OF.test(`${wordsOf(units, 0, at)} `) && sum - at < 8);
  }
  const between = `${wordsOf(units, sum + 1, at).replace(/\b(?:the|its|their|a|an)$/, "")}`.trim();
  return (
    SUM_AHEAD.test(between === "" ? "" : `${between} `) &&
    /^(?:at|for|some|about|around|nearly|almost|over)?$/.test(units[sum - 1]?.lower ?? "")
  );
};

/** The company whose deal it is: "the Kestrel deal", "the contract with Kestrel", "Kestrel put the value of the order at". */
const makerIn = ({ scene, deals }: Hand): Actor | undefined => {
  const found = scene.units.flatMap((u, k) => {
    const actor = u.kind === "org" && u.orgKind === "company" ? partyAt(scene, deals, k) : undefined;
    return isCompany(actor) ? [actor as Actor] : [];
  });
  return found.length === 1 ? found[0] : undefined;
};

/** The one state that the sentence names beside the maker's. */
const buyerIn = ({ units }: Scene, maker: Actor): Unit | undefined => {
  const states = units.filter((u) => (u.kind === "country" || u.kind === "demonym") && u.country !== null && u.country !== maker.country);
  return new Set(states.map((u) => u.country)).size === 1 ? states[0] : undefined;
};

/** Claims the price of goods or of a deal that the sentence tells nothing else of. */
export const claimPriced = (hand: Hand): void => {
  const { scene, money, result, taken } = hand;
  const { units } = scene;
  if (!scene.kinds.has("money") || result.drafts.some((d) => d.kind === "purchase")) return;
  const sums = units.flatMap((u, k) => (u.kind === "money" && !money.has(u) && scene.quoted[k] !== true ? [k] : []));
  const [sum] = sums;
  if (sum === undefined || sums.length > 1 || isNoPrice(scene, sum) || OTHER.test(wordsOf(units, 0, units.length))) return;
  const goods = goodsAt(hand);
  const deal = goods < 0 ? dealAt(scene) : -1;
  const at = goods >= 0 ? goods : deal;
  if (at < 0 || scene.quoted[at] === true || !isPriceOf(units, at, sum)) return;
  const maker = makerIn(hand);
  if (deal >= 0 && maker === undefined) return;
  const trigger = units[at] as Unit;
  const modality = modalityOf(units, at);
  if (/^(?:denied|hypothetical|cancelled)$/.test(modality.status)) return;
  const offer = {
    rule: "priced",
    at,
    last: at + 1,
    status: "contracted",
    goods: [],
    buyer: undefined,
    seller: maker,
    modality,
    from: 0,
    to: units.length,
  } as const;
  if (isDropped(units, offer, null)) return;
  const unit = units[sum] as Unit;
  const state = maker === undefined ? undefined : buyerIn(scene, maker);
  money.add(unit);
  if (goods >= 0) taken.add(trigger);
  result.drafts.push(
    openDraft(scene, trigger, {
      rule: "priced",
      background: false,
      date: goods >= 0 ? null : dateNear(scene, at, at + 1, { tense: "past" }),
      status: groundUnit(scene, "contracted", trigger),
      buyer: state === undefined ? null : groundUnit(scene, { name: state.display ?? state.lower, country: state.country }, state),
      seller: maker === undefined ? null : party(scene, maker),
      items: goods < 0 ? [] : [groundUnit(scene, hand.deals.good(trigger).item, trigger)],
      price: unit,
    }),
  );
};
