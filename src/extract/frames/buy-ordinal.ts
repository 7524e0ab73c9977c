/**
 * Goods told by their turn: "The first was handed over in May, the second four months later", "took delivery of the last vessel". They are one
 * of the goods told last, in the sentence or in one shortly before it.
 *
 * Only beside a verb of delivery, and only where nothing but a word for any piece of equipment stands behind the ordinal: "the first round"
 * and "the second country" are no goods.
 */
import { unitTest, wordTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { groupStart } from "./buy-verb-reach.ts";
import type { Deals, Good } from "./deal.ts";

const isTurn = unitTest(/^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final)$/);
const isPiece = wordTest(
  /^(?:one|unit|system|set|aircraft|airplane|aeroplane|plane|airframe|machine|vessel|ship|boat|hull|craft|vehicle|battery|example|copy|piece)$/,
);
/** "its sister", "its twin" */
const isOther = wordTest(/^(?:sister|twin|stablemate|sistership)$/);
const isThe = unitTest(/^(?:the|its|their|her|a)$/);
const isDelivering = unitTest(
  /^(?:delivered|handed|transferred|shipped|supplied|received|took|taken|commissioned|inducted|accepted|presented|arrived|landed|came|reached|docked|ferried|flown|sailed|delivers|hands|ships|supplies|receives|takes|commissions|accepts|arrives|lands|reaches)$/,
);
const isOwn = unitTest(/^(?:over|delivery|of|up)$/);
const isBehind = wordTest(
  /^(?:in|at|on|from|to|for|by|and|while|under|last|this|that|with|after|but|was|were|is|had|has|followed|early|late)$/,
);

/** Sentences back that a turn may look for what it is the turn of. */
const BACK = 3;

/** Where the group of "the first", "its last vessel", "its sister" that begins at unit `k` has its head, and the unit behind it. */
export const turnAt = (units: readonly Unit[], k: number): { readonly at: number; readonly to: number } | undefined => {
  if (!isThe(units[k])) return undefined;
  if (isOther(units[k + 1])) return { at: k + 1, to: k + 2 };
  if (!isTurn(units[k + 1])) return undefined;
  const piece = isPiece(units[k + 2]) || isOneItem(units[k + 2]);
  const to = piece ? k + 3 : k + 2;
  return { at: k + 1, to: to + ofThem(units, to) };
};

const isThem = unitTest(/^(?:them|these|those)$/);
const isSuch = wordTest(/^(?:two|three|four|five|six|eight|ten|twelve|dozen|pair|trio|batch|lot|series|type|class|kind|order)$/);
/** Units of "of them", "of the two", "of the class" from unit `k`. */
const ofThem = (units: readonly Unit[], k: number): number => {
  if (units[k]?.lower !== "of") return 0;
  if (isThem(units[k + 1])) return 2;
  return isThe(units[k + 1]) && (isSuch(units[k + 2]) || units[k + 2]?.kind === "quantity") ? 3 : 0;
};

/** "vessel", where the tables know the word alone for equipment. */
const isOneItem = (unit: Unit | undefined): boolean => unit?.kind === "item" && unit.goods?.specific !== true && !/\s/.test(unit.lower);

/** The one of the goods told before that the verb at unit `i` says to have come: its subject where `subject`, else its object; or undefined. */
export const turnOf = (units: readonly Unit[], deals: Deals, i: number, subject: boolean): Good | undefined => {
  if (!isDelivering(units[i])) return undefined;
  const found = subject ? turnBefore(units, i) : turnBehind(units, i);
  const base = found === undefined ? undefined : deals.lately(BACK);
  return found === undefined || base === undefined ? undefined : turn(base, units[found] as Unit);
};

/** One of `base`, told at `unit`. */
export const turn = (base: Good, unit: Unit): Good => ({ ...base, unit, item: { name: base.item.name, quantity: 1, bound: null } });

const turnBefore = (units: readonly Unit[], i: number): number | undefined => {
  let to = groupStart(units, i);
  // "first" by itself is an adverb as well.
  while (to < i && (isTurn(units[to]) || isPiece(units[to]))) to++;
  for (let k = to - 2; k >= Math.max(0, to - LONGEST_TURN); k--) {
    const told = turnAt(units, k);
    if (told !== undefined && told.to === to && standsAlone(units, k)) return told.at;
  }
  return undefined;
};
/** Units of "the first vessel of the two". */
const LONGEST_TURN = 6;
/** "… ; the first", "and the second", at the head of a clause: no object of another verb. */
const standsAlone = (units: readonly Unit[], k: number): boolean =>
  k === 0 || units[k - 1]?.kind === "mark" || /^(?:and|while|but)$/.test(units[k - 1]?.lower ?? "");

const turnBehind = (units: readonly Unit[], i: number): number | undefined => {
  let k = i + 1;
  while (isOwn(units[k])) k++;
  const told = turnAt(units, k);
  const next = told === undefined ? undefined : units[told.to];
  return next === undefined || next.kind === "mark" || next.kind === "date" || isBehind(next) ? told?.at : undefined;
};
