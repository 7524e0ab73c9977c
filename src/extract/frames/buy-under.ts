/** Contracts told by what they provide for: "an agreement under which the Navy will get 26 jets", "a contract was signed under which X will build three ships for Y". */
import type { Unit } from "../mentions/unit.ts";
import { clauseEnd, goodsIn } from "./buy-goods.ts";
import { type Hand, settle } from "./buy-offer.ts";
import { isCompany, partyAfter, partyAt } from "./buy-parties.ts";
import { dealVerbAt } from "./buy-verb-at.ts";
import { APPROVES, CONCLUDES, nounAt } from "./buy-words.ts";
import type { Good } from "./deal.ts";
import { dateRef } from "./circumstance.ts";
import { modalityOf } from "./modality.ts";
import { isPreposition } from "./scene.ts";

type Party = NonNullable<ReturnType<typeof partyAt>>;

/** The party right before the verb at unit `act`, of what stands from unit `from` on: "South Korea's Hanwha is to". */
const partyBefore = ({ scene, deals }: Hand, from: number, act: number): Party | undefined => {
  for (let k = act - 1; k >= from; k--) {
    const party = partyAt(scene, deals, k);
    if (party !== undefined) return party;
  }
  return undefined;
};

/** The first state or body of another state than `not` among units `from` to `to`. */
const sideIn = ({ scene, deals }: Hand, from: number, to: number, not: string | null): Party | undefined => {
  for (let k = from; k < to; k++) {
    const unit = scene.units[k] as Unit;
    if ((unit.kind === "country" || unit.kind === "org") && unit.country !== null && unit.country !== not) return partyAt(scene, deals, k);
  }
  return undefined;
};

/** "an agreement under which the Navy will get 26 jets … was concluded by X and Y" */
export const underWhich = (hand: Hand, i: number): boolean => {
  const { scene, deals } = hand;
  const { units } = scene;
  if (
    units[i]?.instrument === undefined ||
    !/^(under|through|by|whereby)$/.test(units[i + 1]?.lower ?? "") ||
    !units.slice(i + 1, i + 3).some((u) => /which|whereby/.test(u.lower))
  )
    return false;
  const before = units.findLastIndex((u, k) => k < i && k > i - 5 && (CONCLUDES.test(u.lower) || APPROVES.test(u.lower)));
  // "ratified an agreement under which": a nod to it.
  const nod = before >= 0 && !CONCLUDES.test(units[before]?.lower ?? "");
  const done =
    before >= 0
      ? before
      : units.findIndex((u, k) => k > i + 4 && /^(concluded|signed|inked|finalised|finalized|sealed|clinched)$/.test(u.lower));
  if (done < 0) return false;
  const until = before >= 0 ? units.length : done;
  const goods = goodsIn(scene, deals, i + 1, until);
  let named: Party | undefined;
  for (let k = i + 3; k < Math.min(until, i + 8) && named === undefined; k++) named = partyAt(scene, deals, k);
  if (goods.length === 0 || named === undefined) return false;
  // "a deal under which X's yard is to build three ships for Y"
  const act = units.findIndex((_, k) => k > i + 2 && k < until && dealVerbAt(units, k) !== undefined);
  const sold = act > 0 && dealVerbAt(units, act)?.subject === "seller";
  const subject = (sold ? partyBefore(hand, i + 2, act) : undefined) ?? named;
  const other = sideIn(hand, before >= 0 ? 0 : done + 1, before >= 0 ? i : units.length, subject.country);
  const buyer = sold ? (partyAfter(scene, deals, act + 1, until, /^(for|to)$/) ?? other) : subject;
  if (buyer === undefined) return false;
  settle(hand, {
    rule: "agreement-under-which",
    at: done,
    last: done + 1,
    status: nod ? "approved" : /^(letter_of_intent|mou)$/.test(units[i]?.instrument?.type ?? "") ? "planned" : "contracted",
    goods,
    buyer,
    seller: sold
      ? subject
      : (partyAfter(scene, deals, units.indexOf((goods[0] as Good).unit) + 1, until, /^from$/) ??
        other ??
        partyAfter(scene, deals, done + 1, clauseEnd(scene, done + 1), /^with$/)),
    modality: modalityOf(units, done),
    from: i,
    to: units.length,
  });
  return true;
};

/** Units between a contract and the clause that says what it provides for: "was signed in Lima on Tuesday under which". */
const BETWEEN = 9;

/** "The contract was signed under which X will build three ships for Y", "… by which Y will get three ships from X". */
export const signedUnder = (hand: Hand, i: number): boolean => {
  const { scene, deals } = hand;
  const { units } = scene;
  if (nounAt(units[i] as Unit)?.status !== "contracted") return false;
  const done = units.findIndex((u, k) => k > i && k <= i + 3 && u.kind === "word" && CONCLUDES.test(u.lower));
  if (done < 0 || !modalityOf(units, done).passive) return false;
  const under = units.findIndex(
    (u, k) =>
      k > done &&
      k <= done + BETWEEN &&
      (u.lower === "whereby" || (/^(under|by|through)$/.test(u.lower) && units[k + 1]?.lower === "which")),
  );
  if (under < 0) return false;
  const end = clauseEnd(scene, under + 2);
  const act = units.findIndex((_, k) => k > under + 1 && k < end && dealVerbAt(units, k) !== undefined);
  const verb = act < 0 ? undefined : dealVerbAt(units, act);
  if (verb === undefined || verb.subject === "approver") return false;
  const goods = goodsIn(scene, deals, act + 1, end);
  let subject: ReturnType<typeof partyAt>;
  for (let k = under + 1; k < act && subject === undefined; k++) subject = partyAt(scene, deals, k);
  const sold = verb.subject === "seller";
  const other = partyAfter(scene, deals, act + 1, end, sold ? /^(for|to)$/ : /^(from|of|by)$/);
  const buyer = sold ? other : subject;
  if (goods.length === 0 || buyer === undefined) return false;
  settle(hand, {
    rule: "signed-under",
    at: done,
    last: done + 1,
    status: "contracted",
    goods,
    buyer,
    seller: sold ? subject : other,
    modality: modalityOf(units, done),
    from: i,
    to: units.length,
    until: under,
  });
  return true;
};

/** Units between goods and the contract under which they are due: "waiting for eleven jets from Westland under a". */
const GOODS_REACH = 8;
/** Units between a contract and its day. */
const DAY_REACH = 4;

/** "had been waiting for eleven jets from Westland under a contract of 2018 worth 1.1 billion": the contract, whatever is said of its goods. */
export const dueUnder = (hand: Hand, i: number): boolean => {
  const { scene, deals } = hand;
  const { units } = scene;
  if (nounAt(units[i] as Unit)?.status !== "contracted") return false;
  const under = units[i - 1]?.lower === "under" ? i - 1 : i - 2;
  const at = units.findLastIndex((u, k) => k < under && k > under - GOODS_REACH && u.kind === "item");
  const good = units[at];
  const day = units.findIndex((u, k) => k > i && k <= i + DAY_REACH && u.kind === "date" && u.temporal?.role === "point");
  if (units[under]?.lower !== "under" || good?.item?.quantity == null || hand.taken.has(good)) return false;
  if (day < 0 || !/^(of|from|in|on)$/.test(units[day - 1]?.lower ?? "")) return false;
  let buyer: ReturnType<typeof partyAt>;
  for (let k = 0; k < at && buyer === undefined; k++) if (!isPreposition(units[k - 1])) buyer = partyAt(scene, deals, k);
  if (buyer === undefined || isCompany(buyer)) return false;
  const end = clauseEnd(scene, i + 1);
  settle(hand, {
    rule: "due-under",
    at: i,
    last: i + 1,
    status: "contracted",
    goods: [deals.good(good)],
    buyer,
    seller: partyAfter(scene, deals, at + 1, under, /^from$/) ?? partyAfter(scene, deals, i + 1, end, /^with$/),
    modality: { status: "held", tense: "past", perfect: false, passive: false, why: "" },
    from: i,
    to: end,
    within: true,
    date: dateRef(scene, units[day] as Unit, "past"),
  });
  return true;
};
