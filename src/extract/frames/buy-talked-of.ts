/**
 * Plans told by what is talked about: "Kestrel Yards says talks with Northland about the Osprey are far advanced", "talks with Westland are under
 * way on a first 27 trucks", "is talking to Kestrel Yards about two boats", "has shown an interest in six used destroyers".
 *
 * Who talks is found on both sides of the noun; which of two sells is told by who they are (a house, or the state that makes the goods). Talks that
 * were only held, that failed or are denied tell of no plan, nor does an interest in goods without a number.
 */
import { unitTest, wordTest } from "../mentions/ask.ts";
import { opener } from "./buy-gate.ts";
import type { Unit } from "../mentions/unit.ts";
import { agentOf } from "./buy-agent.ts";
import { clauseEnd, goodsIn } from "./buy-goods.ts";
import { dealingOf, madeIn, whoSells } from "./buy-noun-sides.ts";
import type { Hand } from "./buy-offer.ts";
import { settlePlan } from "./buy-plan.ts";
import { originOf } from "./buy-origin.ts";
import { isCompany, partiesAfter, partyAfter, partyGroup, stateActor } from "./buy-parties.ts";
import type { Good } from "./deal.ts";
import { modalityOf } from "./modality.ts";
import { type Actor, isAdverb, isAuxiliary, verbLike, wordsOf } from "./scene.ts";

const isTalks = opener(/^(talks|negotiations|discussions)$/, wordTest);
const isTalking = opener(/^(talking|negotiating|bargaining|haggling)$/, wordTest);
const isInterest = opener(/^(interest|interested)$/, wordTest);
const isAbout = unitTest(/^(about|on|over|for|of)$/);
const isSayer = wordTest(/^(says|said|confirmed|confirms|disclosed|reports|reported)$/);
const isOpening = wordTest(
  /^(opened|began|begun|started|launched|resumed|entered|continue|continues|continuing|opening|starting|beginning|is|are|was|were|be|been)$/,
);
const isShowing = wordTest(/^(shown|showed|shows|expressed|expresses|signalled|signaled|voiced|declared|has|have|had|is|are)$/);

/** Talks that go on, behind the noun. */
const GOING_ON =
  /\b(is|are|were|was|have been|had been|has been|remain|remains) (still |now |already |said to be |reported to be |understood to be )?(at an? (\w+ )?stage|in (the |an? |their |its )?(\w+ )?(stage|stages|phase|progress)|(far |well )?(advanced|under way|underway|ongoing|continuing|going on|progressing|afoot))\b/;
const CAME_TO_NOTHING =
  /\b(no|not|never|denied|denies|deny|ended|failed|collapsed|broke (down|off)|broken off|stalled|suspended|abandoned|without|fruitless|halted|frozen|rumou?rs?|if)\b|n't\b/;

/** Units behind the talks in which their goods must begin, and behind "about" itself. */
const REACH = 18;
const NEAR = 8;

/** What is talked about: the first goods behind "about", and where they begin. */
const subjectMatter = ({ scene, deals }: Hand, i: number): { readonly about: number; readonly goods: readonly Good[] } | undefined => {
  const { units } = scene;
  for (let k = i + 1; k < Math.min(units.length, i + REACH); k++) {
    const u = units[k] as Unit;
    if (u.lower === ";" || (u.kind === "word" && u.lower !== "to" && verbLike(u) && !isAuxiliary(u) && !isPurchase(u))) return undefined;
    if (!isAbout(u) && !(u.lower === "in" && isInterest(units[i]))) continue;
    const first = units.findIndex((x, n) => n > k && n < k + NEAR && x.kind === "item");
    if (first < 0 || units.slice(k + 1, first).some((x) => x.kind === "mark" || (x.kind === "word" && verbLike(x) && !isPurchase(x))))
      continue;
    const goods = goodsIn(scene, deals, k + 1, clauseEnd(scene, k + 1));
    return goods[0] === undefined || units.indexOf(goods[0].unit) !== first ? undefined : { about: k, goods };
  }
  return undefined;
};
const isPurchase = unitTest(
  /^(purchase|buy|buying|buys|lease|leasing|acquisition|acquiring|purchasing|procurement|procuring|selling|supplying|order|sale|supply|delivery|transfer|export)$/,
);

/** Who stands left of the talks: whose they are, who is in them, the house that says so. */
const whoTalks = (hand: Hand, i: number): Actor | undefined => {
  const { scene, deals } = hand;
  const { units } = scene;
  const before = units[i - 1];
  if (before?.possessive === true && before.country !== null)
    return partyGroup(scene, deals, i - 1, i) ?? stateActor(before.country, before);
  let k = i - 1;
  while (
    k > 0 &&
    /^(in|into|formal|new|further|direct|early|advanced|exploratory|preliminary|concrete|secret|price|serious|an?|its|their|strong|keen)$/.test(
      units[k]?.lower ?? "",
    )
  )
    k--;
  while (k > 0 && (isAdverb(units[k]) || units[k]?.kind === "date")) k--;
  if (isOpening(units[k]) || isShowing(units[k])) {
    const people = units.slice(Math.max(0, k - 6), k).find((u) => u.kind === "demonym" && u.country !== null);
    return agentOf(scene, deals, k) ?? (people?.country == null ? undefined : stateActor(people.country, people));
  }
  const said = units.findLastIndex((u, n) => n < i && n > i - 5 && isSayer(u));
  const who = said < 0 ? undefined : agentOf(scene, deals, said);
  return isCompany(who) ? who : undefined;
};

/** Buyer and seller of those who talk, as far as they are told. */
const sidesOf = (hand: Hand, i: number, about: number, goods: readonly Good[]): readonly [Actor | undefined, Actor | undefined] => {
  const { scene, deals } = hand;
  const { units } = scene;
  const origin = originOf(scene, deals, goods);
  const pair = partiesAfter(scene, deals, i + 1, Math.min(units.length, i + REACH), /^between$/);
  const a = pair.length === 2 ? pair[0] : whoTalks(hand, i);
  const b = pair.length === 2 ? pair[1] : partyAfter(scene, deals, i + 1, Math.min(units.length, i + REACH + NEAR), /^(with|to)$/);
  if (a !== undefined && b !== undefined && a.country !== b.country) {
    const seller =
      isCompany(a) === isCompany(b)
        ? whoSells(hand, a, b, origin, madeIn(hand, goods, a, b), dealingOf(units, about))
        : isCompany(a)
          ? a
          : b;
    return [seller === a ? b : a, seller];
  }
  const served = partyAfter(scene, deals, about + 1, Math.min(units.length, about + REACH), /^for$/);
  // "talks with Westland on trucks for the Northish army": who they are for would buy them.
  if (served?.country != null && !isCompany(served)) return [served, b?.country === served.country ? origin : (b ?? origin)];
  const one = a ?? b;
  if (one === undefined) return [undefined, origin];
  const sells = isCompany(one) || (origin !== undefined && origin.country === one.country) || madeIn(hand, goods, one, one) === one.country;
  return sells ? [undefined, one] : [one, origin];
};

/** Whether the word at unit `i` tells of talks or an interest that go on; if so the plan is told. */
export const talkedOf = (hand: Hand, i: number): boolean => {
  const { scene } = hand;
  const { units } = scene;
  const unit = units[i];
  const talks = isTalks(unit);
  const interest = isInterest(unit);
  if (!talks && !interest && !isTalking(unit)) return false;
  if (CAME_TO_NOTHING.test(wordsOf(units, 0, units.length))) return false;
  const matter = subjectMatter(hand, i);
  if (matter === undefined) return false;
  const { about, goods } = matter;
  const counted = goods.some((g) => g.item.quantity !== null);
  const made = goods.some((g) => g.specific || g.origin !== null);
  if (!counted && (interest || !made)) return false;
  const verb = units.findLastIndex((u, k) => k < i && k > i - 5 && (isOpening(u) || isShowing(u)));
  const current = verb >= 0 && (!talks || isOpening(units[verb]));
  if (interest && (verb < 0 || units[i + 1]?.lower !== "in")) return false;
  if (talks && !current && !GOING_ON.test(wordsOf(units, i + 1, units.length))) return false;
  if (verb >= 0 && modalityOf(units, verb).status === "denied") return false;
  const [buyer, seller] = sidesOf(hand, i, about, goods);
  if (isCompany(buyer)) return false;
  return settlePlan(hand, i, { rule: "talked-of", goods, buyer, seller, open: buyer === undefined, date: null });
};
