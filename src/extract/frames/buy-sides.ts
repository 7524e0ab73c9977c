/**
 * Signs of who buys and who sells beside the words of the deal: the state that alone makes a type, whose goods a possessive says they
 * are, whether the sentence names another state that could be a side.
 */
import { makerOf } from "../../world/makers.ts";
import { cosigner, isSource, stateActor } from "./buy-parties.ts";
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Deals, Good } from "./deal.ts";
import type { Actor, Scene } from "./scene.ts";

/** Who makes these goods is known without a word: the seller, where nobody else is named and the buyer is not the maker. */
export const makerBySight = (goods: readonly Good[], buyer: Actor): Actor | undefined => {
  const good = goods.find((g) => g.specific);
  // Goods of several makers have none in common.
  const makers = new Set(goods.flatMap((g) => (g.specific ? [makerOf(g.item.name)] : [])).filter((m) => m !== undefined));
  const maker = makers.size > 1 ? undefined : [...makers][0];
  return good === undefined || maker === undefined || maker === buyer.country ? undefined : stateActor(maker, good.unit);
};

/** "The export licence for 24 jets to Northland has been issued, the Westrian minister said": whose official makes a licence known. */
export const licensor = ({ units }: Scene, buyer: Actor): Actor | undefined => {
  if (!units.some((u) => /\b(licen[cs]es?|permits?)\b/.test(u.lower))) return undefined;
  const officials = units.filter((u) => (u.kind === "person" || u.kind === "official") && u.country !== null);
  const [first] = officials;
  const one = first?.country != null && officials.every((u) => u.country === first.country) && first.country !== buyer.country;
  return one ? stateActor(first.country as string, first) : undefined;
};

/** The one state that the article or the world says to make these goods, where no two of them are of two states and the article tells one. */
export const makerTold = (deals: Deals, goods: readonly Good[]): string | null => {
  const told = goods.map((g) => deals.makerOf(g));
  const all = goods.map((g, n) => told[n] ?? (g.specific ? (makerOf(g.item.name) ?? null) : null)).filter((m) => m !== null);
  return new Set(all).size > 1 ? null : (told.find((m) => m !== null) ?? null);
};

/** Whether the world knows the goods as made in this state. */
export const isMadeIn = (goods: readonly Good[], state: Actor): boolean =>
  goods.some((g) => g.specific && state.country !== null && makerOf(g.item.name) === state.country);

/** Buyer and seller where nobody but who signs with the buyer may sell: the other state of the signers, unless the buyer is who makes the goods. */
export const withCosigner = (
  signers: readonly Actor[],
  buyer: Actor,
  goods: readonly Good[],
): [buyer: Actor, seller: Actor | undefined] => {
  const other = cosigner(signers, buyer.country ?? "");
  return other !== undefined && isMadeIn(goods, buyer) && !isMadeIn(goods, other) ? [other, buyer] : [buyer, other];
};

/** Does the sentence, up to unit `to`, name another state than these that could sell? */
export const namesOther = (scene: Scene, buyer: Actor, seller: Actor | undefined, to = scene.units.length): boolean =>
  scene.units.some(
    (u, i) =>
      i < to &&
      !/^(from|with|by|of|in|at|near|off|over|against|than)$/.test(wordBefore(scene, i)) &&
      (u.kind === "country" || (u.kind === "org" && u.orgKind === "company")) &&
      u.country !== null &&
      u.country !== buyer.country &&
      u.country !== seller?.country,
  );

/** "three of Northland's new frigates": whose they will be, unless it sells them. */
export const ownerOf = (scene: Scene, goods: readonly Good[], seller: Actor | undefined): Actor | undefined => {
  for (const g of goods) {
    const at = scene.units.indexOf(g.unit);
    const before = /^(first|new|second|third|fourth|fifth|sixth|latest|last|next|future|upcoming|planned)$/.test(
      scene.units[at - 1]?.lower ?? "",
    )
      ? scene.units[at - 2]
      : scene.units[at - 1];
    if (before?.possessive === true && before.country !== null && before.country !== seller?.country && before.orgKind !== "company")
      return stateActor(before.country, before);
  }
  const good = goods.find((g) => g.unit.goods?.owner != null && g.unit.goods.owner !== seller?.country);
  return good === undefined ? undefined : stateActor(good.unit.goods?.owner as string, good.unit);
};

/** The word that governs the party at unit `i`: "from Northland and the West" has both from. */
export const wordBefore = ({ units }: Scene, i: number): string => {
  let k = i - 1;
  if (units[k]?.lower === "the") k--;
  if (units[k]?.lower === "and" && (units[k - 1]?.kind === "country" || units[k - 1]?.kind === "org")) {
    k -= 2;
    if (units[k]?.lower === "the") k--;
  }
  return units[k]?.lower ?? "";
};

/** "the howitzers that it gave to Westland": whom other goods went to. */
const isGivenTo = ({ units }: Scene, i: number): boolean =>
  units[i - 1]?.lower === "to" && /^(gave|given|donated|rushed|sent)$/.test(units[i - 2]?.lower ?? "");

/** "X agreed to supply 30 jets; Westland approved three boats": where the part of the sentence around unit `at` begins and ends. */
const partAround = (units: readonly Unit[], at: number): readonly [from: number, to: number] => {
  const end = units.findIndex((u, k) => k > at && u.lower === ";");
  return [units.findLastIndex((u, k) => k < at && u.lower === ";") + 1, end < 0 ? units.length : end];
};

/** "by way of Northland", "to the dismay of Northland" */
const isNotOfDealer = unitTest(
  /^(way|displeasure|dismay|annoyance|anger|fury|irritation|alarm|delight|surprise|protests?|objections?|criticism|instead|ahead|north|south|east|west|coast|borders?|waters|shores|invasion)$/,
);

/** The one state that the part of the sentence around unit `at` names beside the seller, where it is not in the hands of a preposition of origin. */
export const onlyState = (scene: Scene, seller: Actor | undefined, at: number): Actor | undefined => {
  const [from, to] = partAround(scene.units, at);
  const named = scene.units.filter(
    (u, i) =>
      i >= from &&
      i < to &&
      (u.kind === "country" || (u.kind === "org" && u.orgKind !== "company")) &&
      u.country !== null &&
      u.country !== seller?.country &&
      !isSource(scene, i) &&
      // "the yard, a Kestrel company"
      !/\b(company|corporation|firm|group|consortium|subsidiary)$/.test(u.lower) &&
      !isGivenTo(scene, i) &&
      // "shipped by way of Northland", "via Northland"
      !(scene.units[i - 1]?.lower === "of" && isNotOfDealer(scene.units[i - 2])) &&
      !/^(from|by|with|in|at|against|near|off|than|like|via|through|across|over|around|past)$/.test(wordBefore(scene, i)),
  );
  const states = new Set(named.map((u) => u.country));
  const unit = named[0];
  if (states.size !== 1 || unit === undefined || unit.country === null) return undefined;
  return stateActor(unit.country, unit, unit.display ?? unit.lower);
};

/** Units between a company and what it says of its contract. */
const SAYS_WITHIN = 8;

/**
 * "Kestrel Yards said its contract with the Northish navy was for six", "Kestrel Yards' contract with Northland": the company whose contract it is, where the words took its state for
 * the buyer and the navy for who sells.
 */
export const makerOfOwn = ({ units }: Scene, at: number, buyer: Actor, seller: Actor): Unit | undefined => {
  const owner = units[at - 1];
  const isOwn = /^(?:its|their)\b/.test(units[at]?.lower ?? "") || /^(?:its|their)$/.test(owner?.lower ?? "");
  if (!isOwn && !(owner?.kind === "org" && owner.possessive)) return undefined;
  const before = units.slice(Math.max(0, at - SAYS_WITHIN), at).findLast((u) => u.country !== null);
  const company = before?.kind === "org" && before.orgKind === "company" && before.country === buyer.country ? before : undefined;
  return seller.kind === "person" || seller.unit.orgKind === "company" ? undefined : company;
};
