/** Goods of a deal told before that have come: "six of the jets arrived on Monday", "the first three landed last month". */
import type { Item } from "../../model/claim.ts";
import { unitTest } from "../mentions/ask.ts";
import { opener } from "./buy-gate.ts";
import type { Unit } from "../mentions/unit.ts";
import { goodsIn } from "./buy-goods.ts";
import { type Hand, settle } from "./buy-offer.ts";
import { turnOf } from "./buy-ordinal.ts";
import { isCompany, partyAt, partyGroup, stateActor } from "./buy-parties.ts";
import { ownerOf } from "./buy-sides.ts";
import { FOLLOWS, WINDOW } from "./buy-words.ts";
import type { Deals, Good } from "./deal.ts";
import { isBringing, isCarrier } from "./deal-words.ts";
import { lineDate } from "./line-date.ts";
import { modalityOf } from "./modality.ts";
import { type Actor, isAuxiliary, type Scene, verbLike, wordsOf as joined } from "./scene.ts";

const wordsOf = (scene: Scene, from: number, to: number): string => joined(scene.units, Math.max(0, from), to);

/** Goods that a bare number counts: "38 of them", "all 11", "the first three". */
const counted = (hand: Hand, from: number, to: number): Good[] => {
  const { scene, deals } = hand;
  for (let k = Math.min(to, scene.units.length) - 1; k >= Math.max(0, from); k--) {
    const u = scene.units[k] as Unit;
    // "the first eighteen of 36": of the whole the part.
    if (scene.units[k - 1]?.lower === "of" && scene.units[k - 2]?.kind === "quantity") continue;
    const value =
      u.kind === "quantity" && u.quantity?.fleet !== true
        ? u.quantity?.value
        : u.kind === "word" && u.lower === "one" && /^first$/.test(scene.units[k - 1]?.lower ?? "")
          ? 1
          : u.lower === "pair" && /^(first|second|third|last|final)$/.test(scene.units[k - 1]?.lower ?? "")
            ? 2
            : isOneOfThem(scene, deals, k)
              ? 1
              : undefined;
    if (value === undefined || isBetween(scene, k)) continue;
    const next = scene.units[k + 1];
    if (
      !(
        next === undefined ||
        next.kind === "mark" ||
        verbLike(next) ||
        isAuxiliary(next) ||
        FOLLOWS.test(next.lower) ||
        /^(of|in|at)$/.test(next.lower)
      )
    )
      continue;
    const base = deals.last?.goods[0];
    if (base === undefined) return [];
    const item: Item = { name: base.item.name, quantity: value, bound: u.quantity?.bound ?? null };
    return [{ ...base, unit: u, item }];
  }
  return [];
};

/** "Six of the jets arrived on Monday", "the first three landed last month". */
export const arrives = (hand: Hand, i: number): void => {
  const { scene, deals } = hand;
  const { units } = scene;
  const modality = modalityOf(units, i);
  if (modality.status !== "held" || /^(due|outstanding|follow|follows|followed)$/.test(units[i]?.lower ?? "")) return;
  // "the agreement it reached with the yard last year": what is reached is no port.
  if (/^reach/.test(units[i]?.lower ?? "") && /^(with|by|on|in|for|a|an)$/.test(units[i + 1]?.lower ?? "")) return;
  if (/^next /.test(units[i + 1]?.lower ?? "") && units[i + 1]?.kind === "date") return;
  // "The first jet arrives in 2028": to come, save in a chronology ("June 2024: first jet arrives").
  if (/^(arrives?|lands|comes?|reach|reaches)$/.test(units[i]?.lower ?? "") && units[0]?.kind !== "date" && units[1]?.kind !== "date")
    return;
  if (/^(in|service|use)$/.test(units[i - 1]?.lower ?? "") || isNoLanding(units, i)) return;
  const clause = units.findLastIndex((u, k) => k < i && (u.lower === ";" || (u.lower === "and" && verbLike(units[k - 1])))) + 1;
  // "A transport carrying the first of three batteries landed": what it carries has come.
  const start = Math.max(clause, units.findLastIndex((u, k) => k < i && isBringing(u)) + 1);
  let goods: readonly Good[] = goodsIn(scene, deals, Math.max(start, i - WINDOW), i).filter(
    (g) => !isCarrier(units, units.indexOf(g.unit)),
  );
  if (goods.length === 0) goods = counted(hand, Math.max(start, i - 8), i);
  if (goods.length === 0) {
    const nth = turnOf(units, deals, i, true);
    if (nth !== undefined) goods = [nth];
  }
  if (goods.length === 0) return;
  // "are to come …, the first of them handed over in 2029"
  if (/\b(will|would|are to|is to|expected|due|scheduled|should)\b/.test(wordsOf(scene, Math.max(start, i - 14), i))) return;
  const lean = deals.over(goods);
  const awaited = /\b(on order|ordered|delivery|shipment|batch|consignment)\b/.test(wordsOf(scene, start, scene.units.length));
  const subject = wordsOf(scene, start, i);
  const owner = ownerOf(scene, goods, undefined) ?? destined(hand, goods, i) ?? unloaded(scene, goods, i);
  const service = /^reach/.test(units[i]?.lower ?? "") ? reachedService(hand, i) : undefined;
  const ordinal = /\bfirst\b/.test(subject);
  const listed = lineDate(scene) !== undefined && ordinal;
  const maker = lean === undefined ? fromHouse(hand, goods, i) : undefined;
  if (lean === undefined && maker === undefined && !awaited && service === undefined && !listed && !(owner !== undefined && ordinal))
    return;
  // A fleet that sails arrives too: only goods of a deal, counted or told as the first of it.
  const nth = goods.length === 1 && maker !== undefined && isNth(units, units.indexOf((goods[0] as Good).unit));
  if (!nth && !goods.some((g) => g.item.quantity !== null || g.partOf !== null) && !/\bfirst\b/.test(subject)) return;
  settle(hand, {
    rule: "arrived",
    at: i,
    last: i + 1,
    status: "delivered",
    goods: goods.slice(0, 2).map((g) => ((listed || nth) && g.item.quantity === null ? { ...g, item: { ...g.item, quantity: 1 } } : g)),
    buyer:
      lean?.buyer ??
      service ??
      owner ??
      (listed ? deals.sponsor : undefined) ??
      destination(scene, i) ??
      (maker === undefined ? undefined : atHome(scene, deals, i, maker)),
    // "Serbia has the X from the east. The western Y, of which the first came in 2022": whose make it is said to be.
    seller: goods.some((g) => g.origin !== null && g.origin !== lean?.seller?.country) ? undefined : (lean?.seller ?? maker),
    modality,
    from: i,
    to: i,
    within: true,
  });
};

/** "the second Kestrel bought from Westland": one of those that come one by one. */
const isNth = (units: readonly Unit[], at: number): boolean =>
  isOrdinal(units[at - 1]) && /^(the|its|their)$/.test(units[at - 2]?.lower ?? "the") && !/s$/.test(units[at]?.lower ?? "s");
const isOrdinal = unitTest(/^(first|second|third|fourth|fifth|sixth|last|final)$/);

/** "Four jets from Northland's Kestrel Yards landed", "two planes built by it arrived": the house that counted goods come from; a state's own come home again. */
const fromHouse = (hand: Hand, goods: readonly Good[], i: number): Actor | undefined => {
  const { scene, deals } = hand;
  const { units } = scene;
  const [first] = goods;
  const at =
    first === undefined || (first.item.quantity === null && !isNth(units, units.indexOf(first.unit))) ? -1 : units.indexOf(first.unit);
  if (at < 0) return undefined;
  const bought = isBought(units[at + 1]) && units[at + 2]?.lower === "from";
  const made = bought || (isMade(units[at + 1]) && units[at + 2]?.lower === "by") ? at + 3 : units[at + 1]?.lower === "from" ? at + 2 : -1;
  const maker = made < 0 ? undefined : partyGroup(scene, deals, made, i);
  // "twelve trucks from the Northish army, free of charge, reached Portville"
  const free = /\b(free of charge|for free|at no cost|as an? (gift|donation|present))\b/.test(wordsOf(scene, at, units.length));
  if (maker?.country != null && (isCompany(maker) || bought || free)) return maker;
  return shippedFrom(hand, goods, i);
};
const isBought = unitTest(/^(bought|ordered|purchased|acquired|procured|leased)$/);
const isMade = unitTest(/^(built|made|manufactured|produced|donated|supplied)$/);

/**
 * "Twenty-four tanks reached Portville from Northland in 2013", "two boats came from Northland in 2015": in the year that somebody gives, what came from another state was
 * bought or given there; on a day of these weeks it may be troops.
 */
const shippedFrom = ({ scene, deals }: Hand, goods: readonly Good[], i: number): Actor | undefined => {
  const { units } = scene;
  const from = units.findIndex((u, k) => k > i && k < i + FROM_REACH && u.lower === "from");
  const day = units.find((u) => u.kind === "date" && u.temporal?.role === "point");
  if (from < 0 || day === undefined || units.some(isSharing)) return undefined;
  if (goods.some((g) => g.class === "ship" || g.class === "submarine") && !/^(came|arrived)$/.test(units[i]?.lower ?? "")) return undefined;
  if (!/^(in|since)$/.test(units[units.indexOf(day) - 1]?.lower ?? "")) return undefined;
  const maker = partyGroup(scene, deals, from + 1, units.length);
  return maker?.country == null || units.slice(i + 1, from).some((u) => u.country === maker.country) ? undefined : maker;
};
/** Units from the verb to "from". */
const FROM_REACH = 7;
const isSharing = unitTest(
  /^(exercises?|drills?|patrols?|visit|visits|call|manoeuvres|maneuvers|troops|soldiers|deployment|rotation|mission|parade)$/,
);

/** The state of the base or town right behind the verb, else who buys in the report, its own or the one beside the maker's, where it is not the maker's. */
const atHome = ({ units, dossier }: Scene, deals: Deals, i: number, maker: Actor): Actor | undefined => {
  const place = units.slice(i + 1, i + 6).find((u) => u.kind === "place" && u.country !== null && u.country !== maker.country);
  const { home, sides } = dossier.setting;
  const other = sides.length === 2 ? sides.find((s) => s !== maker.country) : undefined;
  const state = place?.country ?? deals.sponsor?.country ?? home ?? dossier.datelineCountry ?? other;
  return state === null || state === undefined || state === maker.country ? undefined : stateActor(state, units[i] as Unit);
};

const isIntoForce = opener(/^(force|effect)$/);

/** "The second batch, of 18 jets, came into force in August", "the contract for twelve took effect": the day from which goods are ordered for good. */
export const inForce = (hand: Hand, i: number): boolean => {
  const { scene, deals } = hand;
  const { units } = scene;
  const verb = units[i - 1]?.lower === "into" ? i - 2 : i - 1;
  if (
    !isIntoForce(units[i]) ||
    !(verb === i - 1 ? /^(took|takes|taken)$/ : /^(came|comes?|entered|enters|entering)$/).test(units[verb]?.lower ?? "")
  )
    return false;
  const modality = modalityOf(units, verb);
  const listed = lineDate(scene) !== undefined;
  if (modality.status !== "held" && !listed) return false;
  const named = goodsIn(scene, deals, Math.max(0, verb - WINDOW), verb).map((g) => ({ ...g, item: countAfter(units, g) }));
  const goods = named.filter((g) => g.item.quantity !== null);
  const lot = units.slice(0, verb).some((u) => u.instrument !== undefined || isLot(u));
  if (goods.length === 0 || !lot) return false;
  const lean = deals.over(goods);
  settle(hand, {
    rule: "in-force",
    at: verb,
    last: verb + 1,
    status: "contracted",
    goods,
    buyer: ownerOf(scene, goods, undefined) ?? destined(hand, goods, verb) ?? whoseLot(scene, verb) ?? lean?.buyer,
    seller: lean?.seller,
    modality: { ...modality, status: "held", tense: "past" },
    from: 0,
    to: i,
    within: true,
    open: true,
  });
  return true;
};
const isLot = unitTest(/^(tranche|batch|lot|contract|order|deal)$/);

/** "A second tranche of jets, 18, …": the number between commas behind the goods. */
const countAfter = (units: readonly Unit[], { unit, item }: Good): Item => {
  const k = units.indexOf(unit);
  const count =
    units[k + 2]?.kind === "quantity" && units[k + 1]?.lower === "," && units[k + 3]?.lower === "," ? units[k + 2]?.quantity : undefined;
  return item.quantity !== null || count === undefined || count.fleet ? item : { ...item, quantity: count.value, bound: count.bound };
};

/** "Northland's contract for 18 jets" */
const whoseLot = ({ units }: Scene, to: number): Actor | undefined => {
  const whose = units.find((u, k) => k < to && u.possessive && u.country !== null && u.orgKind !== "company" && u.kind !== "person");
  return whose?.country == null ? undefined : stateActor(whose.country, whose);
};

/** "The first six of 24 jets for Northland's air force arrived", "the first jet of the Northish air force landed": whose they are. */
const destined = ({ scene, deals }: Hand, goods: readonly Good[], verb: number): Actor | undefined => {
  const at = goods[0] === undefined ? -1 : scene.units.indexOf(goods[0].unit);
  if (at < 0 || !/^(for|of)$/.test(scene.units[at + 1]?.lower ?? "")) return undefined;
  const whose = partyGroup(scene, deals, at + 2, verb);
  return whose?.country == null || isCompany(whose) ? undefined : whose;
};

/** "The first four vehicles rolled off the train in Portville": the state of the town, where the goods go by their name and number. */
const unloaded = (scene: Scene, goods: readonly Good[], i: number): Actor | undefined =>
  goods.some((g) => g.specific && g.item.quantity !== null) && /^(rolled|unloaded|docked|landed|touched)$/.test(scene.units[i]?.lower ?? "")
    ? (destination(scene, i) ?? arrivedHere(scene, i))
    : undefined;

/** "Ten trucks rolled through the gate of the barracks": where the report is from. */
const arrivedHere = ({ units, dossier }: Scene, i: number): Actor | undefined =>
  units[i]?.lower === "rolled" && dossier.datelineCountry !== null ? stateActor(dossier.datelineCountry, units[i] as Unit) : undefined;

/** "ten vehicles reach the Northish Army": the service that has them now. */
const reachedService = ({ scene, deals }: Hand, i: number): Actor | undefined => {
  const at = scene.units.findIndex((u, k) => k > i && k < i + 4 && u.kind === "org" && u.orgKind !== "company");
  const service =
    at < 0 || scene.units.slice(i + 1, at).some((u) => u.kind !== "word" && u.kind !== "demonym") ? undefined : partyAt(scene, deals, at);
  return service?.country == null ? undefined : service;
};

/** "arrived in Portville": the state of the port. */
const destination = (scene: Scene, i: number): Actor | undefined => {
  const next = scene.units[i + 1];
  if (/^reach/.test(scene.units[i]?.lower ?? "") && next?.kind === "place" && next.country !== null) return stateActor(next.country, next);
  const at = scene.units.findIndex((u, k) => k > i && k < i + 7 && /^(in|at)$/.test(u.lower));
  const place = at < 0 ? undefined : scene.units.slice(at + 1, at + 4).find((u) => u.kind === "place" || u.kind === "country");
  return place === undefined || place.country === null ? undefined : stateActor(place.country, place);
};

/** "came from Westland", "came to 3 billion", "came back for two more", "reached $2 billion": nothing has come. */
const isNoLanding = (units: readonly Unit[], i: number): boolean => {
  const [next, then] = [units[i + 1], units[i + 2]];
  // "came into force", "entered into service talks"
  if (next?.lower === "into" && /^(force|effect|play|question|being|conflict|contact)$/.test(then?.lower ?? "")) return true;
  // "Two boats came from Northland in 2015": goods before the verb have.
  if (units[i]?.lower === "came" && next?.lower === "from" && units[i - 1]?.item?.quantity != null) return false;
  if (units[i]?.lower === "came" && /^(from|back|up|down|out|as|with|under)$/.test(next?.lower ?? "")) return true;
  return (
    next?.kind === "money" ||
    (next?.lower === "to" && (then?.kind === "money" || then?.kind === "quantity" || MEASURED.test(then?.lower ?? "")))
  );
};
const MEASURED = /^(about|some|nearly|almost|more|over|around|roughly|just|blows|terms|power|light|office|an?|nothing|naught|pass|rest)$/;

/** "The first of them landed": one of the goods told just before. */
const isOneOfThem = ({ units }: Scene, deals: Deals, k: number): boolean =>
  /^(first|second|third|fourth|fifth|sixth|last)$/.test(units[k]?.lower ?? "") &&
  /^(the|its|a)$/.test(units[k - 1]?.lower ?? "") &&
  ((units[k + 1]?.lower === "of" && /^(them|these|those|which)$/.test(units[k + 2]?.lower ?? "")) ||
    // "Of these, the first landed in May"
    (/^(these|those|them)$/.test(units[k - 3]?.lower ?? "") && units[k - 4]?.lower === "of")) &&
  deals.last !== undefined &&
  deals.at - deals.last.at <= 3;

/** "trade between the two": two sides, no goods. */
const isBetween = ({ units }: Scene, k: number): boolean => {
  const before = units[k - 1]?.lower === "the" ? units[k - 2] : units[k - 1];
  return /^(between|among|with|by|to|from|against)$/.test(before?.lower ?? "");
};
