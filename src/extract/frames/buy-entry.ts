/**
 * Entries of a list of arms deals, told without a verb: "Fighters: 18 F-5 from Kestrel Works, 2023, USD 920 million." A label may stand
 * before the goods. What comes behind, set off by commas, is the maker, a year, a price; a maker or a price there must be, and a number.
 */
import type { Unit } from "../mentions/unit.ts";
import { goodsIn, valueIn } from "./buy-goods.ts";
import { type Hand, settle } from "./buy-offer.ts";
import { partyAfter, stateActor } from "./buy-parties.ts";
import { dateRef } from "./circumstance.ts";
import type { Modality } from "./modality.ts";
import { clausesOf, isAuxiliary } from "./scene.ts";

const HELD: Modality = { status: "held", tense: "past", perfect: false, passive: false, why: "" };

/** Talk of what may come, or of what is there: no deal. */
const NOT_A_DEAL =
  /\b(talks?|tender|option|plans?|planned|cancell?ed|dropped|scrapped|perhaps|maybe|hopes?|wants?|interest|bid|bids|offer|offers|offered|if|rumou?red|possible|no|none|not yet|in service|fleet|shelved|finished|lease|leased)\b/;

/** Units the entry is looked for in. */
const REACH = 24;

/** Whether the sentence is an entry; if so its deal is told. */
export const entry = (hand: Hand): boolean => {
  const { scene, deals } = hand;
  const { units } = scene;
  const first = units.findIndex((u) => u.kind === "item" && u.item?.quantity != null);
  if (first < 0 || units.length > REACH) return false;
  // "Fighters: 18 F-5": nothing else stands before the goods.
  const label = units.findIndex((u) => u.lower === ":");
  const head = units.slice(label < first ? label + 1 : 0, first);
  if (head.some((u) => !/^(the|a|another|and|some|about)$/.test(u.lower))) return false;
  const verbs = clausesOf(scene).verbs.filter((v) => v.form === "finite");
  if (verbs.length > 0 || units.some(isAuxiliary)) return false;
  const said = units.map((u) => u.lower).join(" ");
  if (NOT_A_DEAL.test(said)) return false;
  const stop = units.findIndex((u, k) => k > first && /^(not|;)$/.test(u.lower));
  const end = stop < 0 ? units.length : stop;
  const goods = goodsIn(scene, deals, first, first + 1);
  const seller = partyAfter(scene, deals, first, end, /^from$/);
  const price = valueIn(scene, first, end, hand.money);
  if (goods.length === 0 || (seller === undefined && price === undefined)) return false;
  const day = units.slice(first, end).find((u) => u.kind === "date" && u.temporal?.role === "point");
  return (
    settle(hand, {
      rule: "entry",
      at: first,
      last: first + 1,
      status: "contracted",
      goods,
      buyer: deals.sponsor ?? home(hand, seller?.country ?? null, units[first] as Unit),
      seller,
      modality: HELD,
      from: first,
      to: end,
      within: true,
      date: day === undefined ? null : dateRef(scene, day, "past"),
    }) !== undefined
  );
};

/** Lists of arms deals are kept of one's own country. */
const home = ({ scene }: Hand, seller: string | null, unit: Unit) => {
  const own = scene.dossier.setting.home ?? scene.dossier.datelineCountry;
  return own === null || own === seller ? undefined : stateActor(own, unit);
};
