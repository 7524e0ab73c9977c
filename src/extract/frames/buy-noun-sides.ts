/** The sides of a deal told by a noun: who signs together, whom the maker is to equip, who makes an award known, which of two sells. */
import { countryByName } from "../../world/countries.ts";
import { makerOf } from "../../world/makers.ts";
import type { Unit } from "../mentions/unit.ts";
import { agentOf } from "./buy-agent.ts";
import type { Hand } from "./buy-offer.ts";
import { asParty, isCompany, partiesAfter, partyAfter, partyGroup, stateActor } from "./buy-parties.ts";
import type { Good } from "./deal.ts";
import { type Actor, actorsOf, type Scene, subjectOf, verbLike } from "./scene.ts";

/** Units behind the noun within which "between A and B" is sought: goods and price may stand before it. */
export const BETWEEN_REACH = 26;

/** "was signed by A and B", "Between A and B, a contract was signed" */
export const signing = (hand: Hand, noun: number, verb: number): readonly Actor[] => {
  const { scene, deals } = hand;
  const right = partiesAfter(scene, deals, verb, scene.units.length, /^(by|between)$/);
  return right.length > 0 ? right : partiesAfter(scene, deals, Math.max(0, noun - 12), noun, /^between$/);
};

/** "awarded Kestrel Yards a contract": the maker between verb and noun. */
export const indirect = (hand: Hand, verb: number, noun: number): Actor | undefined => {
  for (let k = verb + 1; k < noun; k++) {
    const u = hand.scene.units[k] as Unit;
    if (u.kind === "org" && u.country !== null && !u.possessive)
      return { kind: "org", person: null, country: u.country, role: null, display: u.display ?? u.lower, unit: u };
  }
  return undefined;
};

/** "a contract between A and B" names both sides; which of them buys is told elsewhere. */
export const between = (hand: Hand, noun: number): Actor | undefined => partyAfter(hand.scene, hand.deals, noun + 1, noun + 8, /^between$/);

/** "a contract to supply Northland with 12 guns": whom the maker is to equip. */
export const supplied = (hand: Hand, noun: number, end: number): Actor | undefined => {
  const { units } = hand.scene;
  const verb = units.findIndex((u, k) => k > noun && k < end && /^(supply|provide|equip|deliver|sell)$/.test(u.lower));
  const u = verb < 0 ? undefined : units.slice(verb + 1, verb + 4).find((x) => x.kind === "country" || x.kind === "org");
  return u === undefined || u.country === null || u.possessive || u.orgKind === "company"
    ? undefined
    : stateActor(u.country, u, u.display ?? u.lower);
};

/** "Kestrel Yards has been awarded a contract …, the Northish ministry announced": who makes an award known gives it. */
export const announcer = ({ scene, deals }: Hand, from: number): Actor | undefined => {
  const { units } = scene;
  const said = units.findIndex((u, k) => k > from && /^(announced|said|confirmed)$/.test(u.lower));
  const who = said < 0 || units[from]?.lower !== "," ? undefined : agentOf(scene, deals, said);
  return who?.kind === "org" && !isCompany(who) ? who : undefined;
};

/** "became the first buyer with an order for", "went for the jet, in a contract with X": who does it orders. */
export const doerBefore = ({ scene, deals }: Hand, noun: number): Actor | undefined => {
  const { units } = scene;
  const own = /^an? /.test(units[noun]?.lower ?? "");
  if (!own && !/^an?$/.test(units[noun - 1]?.lower ?? "")) return undefined;
  const led = own ? noun - 1 : noun - 2;
  if (!/^(with|by|through|in|under)$/.test(units[led]?.lower ?? "")) return undefined;
  const verb = units.findLastIndex((u, k) => k < led && verbLike(u));
  const who = verb < 0 ? undefined : agentOf(scene, deals, verb);
  return isCompany(who) ? undefined : who;
};

/** "General A and a Kestrel Yards executive, B, signed": who stands before "and" where the post stands before the name. */
const besideOfficer = ({ units }: Scene, named: Unit): Unit | undefined => {
  const at = units.indexOf(named);
  if (units[at - 1]?.lower !== ",") return undefined;
  const and = units.findLastIndex((u, k) => k < at && k > at - POST_REACH && u.lower === "and");
  const before = units[units[and - 1]?.lower === "," ? and - 2 : and - 1];
  return and < 0 || before?.kind !== "person" ? undefined : before;
};
/** Units of a post between "and" and the comma before the name. */
const POST_REACH = 8;

/** The states of the officials who sign, where they are of two. */
const ofTwoStates = ({ scene }: Hand, verb: number): Actor[] => {
  const sides = new Map<string, Actor>();
  for (const a of subjectOf(scene, verb)) {
    if ((a.kind !== "person" && a.kind !== "official") || a.country === null) return [];
    if (!sides.has(a.country)) sides.set(a.country, stateActor(a.country, a.unit));
  }
  const [only] = sides.values();
  const beside = sides.size === 1 && only !== undefined ? besideOfficer(scene, only.unit) : undefined;
  if (beside?.country != null && beside.country !== only?.country) return [stateActor(beside.country, beside), only as Actor];
  return sides.size === 2 ? [...sides.values()] : [];
};

/** Both subjects of "A and B signed". */
export const joint = (hand: Hand, verb: number): Actor[] => {
  const states = subjectOf(hand.scene, verb).filter((a) => a.country !== null && (a.kind === "state" || a.kind === "org"));
  if (states.length === 0) {
    const ministers = ofTwoStates(hand, verb);
    if (ministers.length === 2) return ministers;
    // "the agreement that Kestrel Yards and the Northish ministry signed"
    const { units } = hand.scene;
    const that = units.findLastIndex((u, k) => k < verb && k > verb - 14 && /^(that|which)$/.test(u.lower));
    const one = that < 0 ? undefined : partyGroup(hand.scene, hand.deals, that + 1, verb);
    const and = one === undefined ? -1 : units.findIndex((u, k) => k > units.indexOf(one.unit) && k < verb && u.lower === "and");
    const other = and < 0 ? undefined : partyGroup(hand.scene, hand.deals, and + 1, verb);
    return one === undefined || other === undefined || other.country === one.country ? [] : [one, other];
  }
  const [a, b] = states;
  if (states.length === 1 && a !== undefined) {
    // "Kestrel Yards and the Northish defence administration signed"
    const { units } = hand.scene;
    const at = units.indexOf(a.unit);
    const and = units.findIndex((u, k) => k > at && k <= at + 2 && u.lower === "and");
    const other = and < 0 || and > verb ? undefined : partyGroup(hand.scene, hand.deals, and + 1, verb);
    return other === undefined || other.country === null || other.country === a.country ? [] : [a, other];
  }
  return states.length === 2 && a !== undefined && b !== undefined && a.country !== b.country ? [a, b] : [];
};

/** "the ministry and the yard have agreed on the supply of 42 vehicles", "two states sealed the sale": who sells is told by who they are. */
export const agreesOn = (hand: Hand, noun: Unit, governor: { readonly at: number; readonly right: boolean }): boolean =>
  /^(supply|deliver|shipment)/.test(noun.lower) || (!governor.right && joint(hand, governor.at).length === 2);

export const whoSells = (
  hand: Hand,
  a: Actor,
  b: Actor,
  origin: Actor | undefined,
  maker?: string,
  dealing?: "sale" | "purchase",
  to?: Actor,
): Actor => {
  // "signed the contract for the transfer of 24 jets to Northland"
  if (to !== undefined && (to.country === a.country || to.country === b.country)) return to.country === a.country ? b : a;
  const { scene, deals } = hand;
  if (origin !== undefined && (origin.country === a.country || origin.country === b.country)) return origin.country === a.country ? a : b;
  if (maker !== undefined && (maker === a.country || maker === b.country)) return maker === a.country ? a : b;
  // "A and B signed an agreement on the sale of jets", "… on the purchase of jets": who is named first does so.
  if (dealing !== undefined) return dealing === "sale" ? a : b;
  const makes = (x: Actor): boolean => x.country !== null && deals.makers.has(x.country);
  if (makes(a) !== makes(b)) return makes(a) ? a : b;
  const { home } = scene.dossier.setting;
  return home !== null && home === b.country ? a : b;
};

const MADE = /^(made|built|produced|manufactured|designed|developed|owned|run|controlled|led|headed|operated|backed|funded|founded)$/;
/** "a contract for 12 guns, made by Kestrel Yards, was signed by the navy": the unit behind the noun at `i` from which a "by" tells of sides. */
export const behindMaker = (units: readonly Unit[], i: number): number => {
  const made = units.findIndex((u, k) => k > i && u.lower === "by" && MADE.test(units[k - 1]?.lower ?? ""));
  return made < 0 ? i + 1 : made + 1;
};

/** "Kestrel Yards said its contract with the navy": the company that tells of the deal. */
export const sayerOf = ({ scene, deals }: Hand, noun: number): Actor | undefined => {
  const said = scene.units.findLastIndex(
    (u, k) => k < noun && /^(said|says|announced|announces|reported|disclosed|confirmed)$/.test(u.lower),
  );
  const who = said < 0 ? undefined : agentOf(scene, deals, said);
  return isCompany(who) ? who : undefined;
};

/** "Northland has orders from Westland for six boats": who has an order is to sell. */
export const holderOf = ({ scene, deals }: Hand, noun: number): Actor | undefined => {
  const has = scene.units.findLastIndex((u, k) => k < noun && k > noun - 4 && /^(has|have|had|holds?)$/.test(u.lower));
  return has < 0 ? undefined : agentOf(scene, deals, has);
};

/** "Northland's deputy minister declared contracts for two types to be finalised": who tells of contracts as done has them. */
export const declarer = ({ scene, deals }: Hand, noun: number, concluded: boolean): Actor | undefined => {
  const said = /^(the|its|two|three|both)$/.test(scene.units[noun - 1]?.lower ?? "") ? noun - 2 : noun - 1;
  if (!concluded || !/^(declared|pronounced|announced|reported|called)$/.test(scene.units[said]?.lower ?? "")) return undefined;
  const who = agentOf(scene, deals, said);
  return isCompany(who) ? undefined : who;
};

/** "Kestrel Yards informed the stock exchange of an order for 12 guns": the house that makes an order known has it. */
export const informer = ({ scene, deals }: Hand, noun: number): Actor | undefined => {
  const { units } = scene;
  const told = units.findLastIndex(
    (u, k) => k < noun && k > noun - INFORM_REACH && /^(informed|notified|told|informs|notifies)$/.test(u.lower),
  );
  const house = told < 0 || units[told + 1]?.lower === "of" ? undefined : agentOf(scene, deals, told);
  return isCompany(house) && units.slice(told, noun).some((u) => u.lower === "of") ? house : undefined;
};
const INFORM_REACH = 12;

/** "Northland's navy signed for two boats, the company disclosed": the company that makes its own deal known, told behind it. */
export const sayerBehind = ({ scene, deals }: Hand, from: number): Actor | undefined => {
  const { units } = scene;
  const said = units.findIndex((u, k) => k > from && /^(said|announced|disclosed|reported|confirmed)$/.test(u.lower));
  if (said < 0 || !units.slice(Math.max(from, said - 6), said).some((u) => u.lower === ",")) return undefined;
  const who = agentOf(scene, deals, said);
  return isCompany(who) ? who : undefined;
};

/** "Northland's contract for five frigates": the state that the name of the paper begins with. */
const ownerWithin = (paper: Unit): Actor | undefined => {
  const name = paper.instrument === undefined ? undefined : /^(?:the )?(\S+(?: \S+)?) ?['’]s /.exec(paper.lower)?.[1];
  const country = name === undefined ? undefined : countryByName(name);
  return country === undefined ? undefined : stateActor(country, paper);
};

/** "an agreement on the sale of", "a contract for the purchase of" */
export const dealingOf = (units: readonly Unit[], i: number): "sale" | "purchase" | undefined => {
  const noun = units.slice(i + 1, i + 4).find((u) => /^(sale|transfer|purchase|acquisition|procurement)$/.test(u.lower));
  return noun === undefined ? undefined : /^(sale|transfer)$/.test(noun.lower) ? "sale" : "purchase";
};

/** Which of two states the article or the world says to have made the goods, or to have had them. */
export const madeIn = ({ deals }: Hand, goods: readonly Good[], a: Actor, b: Actor): string | undefined => {
  const told = goods[0] === undefined ? null : deals.makerOf(goods[0]);
  return told !== null && (told === a.country || told === b.country) ? told : makerOf(goods[0]?.item.name ?? "");
};

/** "Northland's $2.9 billion purchase", "the Northish order", "Northland's contract": whose the deal at unit `i` is. */
export const ownerOfDeal = (units: readonly Unit[], i: number): Actor | undefined => {
  const before = units[i - 1];
  // "at odds with Northland over its purchase", "criticised Northland for its order"
  const whose = units[i - 3];
  if (
    /^(its|their)$/.test(before?.lower ?? "") &&
    /^(over|for|about|on|of|after)$/.test(units[i - 2]?.lower ?? "") &&
    whose?.country != null
  )
    if (whose.kind === "country" || whose.kind === "place") return stateActor(whose.country, whose, whose.display ?? undefined);
  const holder = before?.kind === "money" ? units[i - 2] : before;
  const owner = holder !== undefined && (holder.possessive || holder.kind === "demonym") ? holder : undefined;
  return owner === undefined || owner.country === null || (owner.kind === "org" && owner.orgKind === "company")
    ? ownerWithin(units[i] as Unit)
    : { kind: "state", person: null, country: owner.country, role: null, display: owner.display ?? owner.country, unit: owner };
};

/** "The document on the delivery of six boats was signed": by the paper they are ordered, not yet delivered. */
export const isOfSignedPaper = (
  units: readonly Unit[],
  noun: number,
  governor: { readonly how: string; readonly right: boolean },
): boolean =>
  governor.how === "concludes" &&
  governor.right &&
  units
    .slice(Math.max(0, noun - 4), noun)
    .some((u) => u.instrument !== undefined || /^(documents?|papers?|contracts?|agreements?|deals?)$/.test(u.lower));

/** Whoever signs, told behind the verb, that is not of this state. */
export const signerNot = (scene: Scene, verb: number, state: string): Actor | undefined => {
  const { units } = scene;
  const by = units.findIndex((u, k) => k > verb && u.lower === "by");
  const other =
    by < 0 ? undefined : units.slice(by).find((u) => u.country !== null && u.country !== state && /^(person|org|country)$/.test(u.kind));
  return other?.country == null ? undefined : actorsOf(scene, other).map(asParty)[0];
};

/** "has opened formal talks with Westland on the purchase": who does what the talks at unit `talk` are the object of. */
export const talker = ({ scene, deals }: Hand, talk: number): Actor | undefined => {
  if (!/^(talks|negotiations|discussions)$/.test(scene.units[talk]?.lower ?? "")) return undefined;
  const verb = scene.units.findLastIndex(
    (u, k) => k < talk && k > talk - 4 && /^(opened|began|started|launched|held|holds|resumed|entered)$/.test(u.lower),
  );
  const who = verb < 0 ? undefined : agentOf(scene, deals, verb);
  return isCompany(who) ? undefined : who;
};

/** "The head of Kestrel Works signed the contract with the Northish minister to buy six boats" after an order of Northland: who bought them is told, whoever signs first. */
export const sidesAsTold = (
  { deals }: Hand,
  goods: readonly Good[],
  buyer: Actor | undefined,
  seller: Actor | undefined,
): readonly [Actor | undefined, Actor | undefined] => {
  const lean = buyer === undefined || seller === undefined || isCompany(seller) ? undefined : deals.over(goods);
  const told =
    lean?.status === "contracted" && !lean.heard && lean.buyer.country === seller?.country && lean.buyer.country !== buyer?.country;
  return told ? [seller, buyer] : [buyer, seller];
};
