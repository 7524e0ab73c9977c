/**
 * Purchases: weapons and equipment bought, ordered, approved for sale, supplied or handed over.
 *
 * Buyer-subject verbs ("bought 36 jets from X"), seller-subject verbs ("delivered two frigates to Y"), passives and nouns
 * ("a contract for 18 launchers", "the sale to Y of …"). Without equipment, or without a buyer, nothing is claimed. A total
 * over a period, and supplies told without number or day ("has supplied missiles in recent years"), is `aggregate`.
 */
import type { Grounded, Money, PurchaseStatus } from "../../model/claim.ts";
import { countryName } from "../../world/countries.ts";
import type { Unit } from "../mentions/unit.ts";
import { VERBS, NOUNS, nounAt, SEEK, VAGUE_TIME, WINDOW, COVERS, DEAL_SUBJECT, FOLLOWS } from "./buy-words.ts";
import { party, isParty, asParty, partyAfter, onlyState, homeBody, originOf } from "./buy-parties.ts";
import { clauseEnd, itemsIn, valueIn } from "./buy-goods.ts";
import { dateNear } from "./circumstance.ts";
import { type DealContext, GENERIC_ITEMS, itemTokens, leanOn, saidDate } from "./deal.ts";
import { emptyResult, type FrameResult } from "./draft.ts";
import { type Modality, modalityOf, nounModality } from "./modality.ts";
import {
  type Actor,
  evidenceOf,
  groundUnit,
  isAdverb,
  isAuxiliary,
  isBoundary,
  personRef,
  readActors,
  type Scene,
  subjectOf,
  verbLike,
} from "./scene.ts";

export const purchases = (scene: Scene, contexts: DealContext[] = []): FrameResult => {
  const result = emptyResult();
  const { units } = scene;
  const taken = new Set<Unit>();
  if (!units.some((u) => u.kind === "item")) return result;

  const homeActor = (unit: Unit): Actor | undefined => {
    const home = scene.dossier.setting.home ?? scene.dossier.datelineCountry;
    return home === null ? undefined : { kind: "state", person: null, country: home, role: null, display: countryName(home), unit };
  };
  const push = (
    rule: string,
    at: number,
    last: number,
    status: PurchaseStatus,
    items: readonly Unit[],
    buyer: Actor | undefined,
    seller: Actor | undefined,
    modality: Modality,
    from: number,
    to: number,
  ): void => {
    const trigger = units[at] as Unit;
    if (items.length === 0) {
      result.rejections.push({ trigger: evidenceOf(scene, trigger), rule, reason: "no equipment is named" });
      return;
    }
    if (items.every((u) => taken.has(u))) return;
    const money = valueIn(scene, from, to) ?? valueIn(scene, 0, units.length);
    const lean = leanOn(contexts, items);
    if (buyer === undefined && lean !== undefined && [...itemTokens(items)].some((w) => lean.words.has(w))) {
      buyer = lean.buyer;
      seller = seller ?? lean.seller;
    } else if (
      seller === undefined &&
      lean !== undefined &&
      !units.some(
        (u) =>
          (u.kind === "country" || u.kind === "org") &&
          u.country !== null &&
          u.country !== buyer?.country &&
          u.country !== lean.seller?.country,
      ) &&
      lean.buyer.country === buyer?.country &&
      [...itemTokens(items)].some((w) => lean.words.has(w))
    )
      seller = lean.seller;
    if (buyer === undefined)
      buyer =
        (/^(deal-for|signed-contract)$/.test(rule) && (money !== undefined || items.some((u) => u.item?.quantity != null))
          ? onlyState(scene, seller)
          : undefined) ?? (/buyer/.test(rule) ? (homeBody(scene, at) ?? contexts[contexts.length - 1]?.buyer) : undefined);
    if (buyer !== undefined && buyer.country === null) {
      const home = homeActor(buyer.unit);
      buyer = home === undefined ? undefined : { ...buyer, country: home.country };
    }
    if (buyer === undefined || buyer.country === null) {
      result.rejections.push({ trigger: evidenceOf(scene, trigger), rule, reason: "no buyer is named" });
      return;
    }
    if (seller !== undefined && seller.country === buyer.country) return;
    const words = units.map((u) => u.lower).join(" ");
    const span = dateNear(scene, at, last, { tense: modality.tense, spans: true });
    const past = span?.value.when.kind === "past";
    let told: PurchaseStatus = status;
    if (modality.status === "planned") told = status === "approved" ? "planned" : "planned";
    else if (modality.status === "denied" || modality.status === "cancelled")
      told = modality.status === "cancelled" ? "cancelled" : "denied";
    else if (modality.status === "hypothetical") told = "hypothetical";
    else if (past || (VAGUE_TIME.test(words) && items.every((u) => u.item?.quantity == null))) told = "aggregate";
    if (
      told !== "aggregate" &&
      money === undefined &&
      items.every((u) => u.item?.quantity == null && GENERIC_ITEMS.test(u.item?.name ?? ""))
    ) {
      result.rejections.push({
        trigger: evidenceOf(scene, trigger),
        rule,
        reason: "only arms in general are named, without number or value",
      });
      return;
    }
    const told2 = told === "aggregate" ? span : dateNear(scene, at, last, { tense: modality.tense });
    const date = told2 ?? (rule === "deal-covers" ? (lean?.draft.date ?? null) : told === "approved" ? saidDate(scene) : null);
    for (const u of items) taken.add(u);

    const alternatives: Grounded<Money>[] = (money?.alternatives ?? []).map((m) => groundUnit(scene, m, money as Unit));
    const signers = rule === "signed-contract" ? subjectOf(scene, at).filter((a) => a.kind === "person") : [];
    const draft: DealContext["draft"] = {
      kind: "purchase",
      rule,
      trigger: evidenceOf(scene, trigger),
      attributed_to: null,
      background: modality.perfect,
      date,
      status: groundUnit(scene, told, trigger),
      buyer: party(scene, buyer),
      seller: seller === undefined ? null : party(scene, seller),
      items: items.map((u) => groundUnit(scene, u.item as NonNullable<Unit["item"]>, u)),
      value: money === undefined ? null : groundUnit(scene, money.money as Money, money),
      other_values: alternatives,
      signatories: signers.map((a) => groundUnit(scene, personRef(a), a.unit)),
    };
    result.drafts.push(draft);
    contexts.push({ buyer, seller, status: told, words: itemTokens(items), draft });
  };

  for (const [i, unit] of units.entries()) {
    if ((unit.kind !== "word" && unit.instrument === undefined) || scene.quoted[i] === true) continue;
    const verb = unit.instrument !== undefined ? undefined : VERBS.find((v) => v.pattern.test(unit.lower));
    const before = units[i - 1];
    const nominal =
      before !== undefined &&
      (/^(the|a|an|its|their|this|possible|large|first|new|that|of)$/.test(before.lower) ||
        before.possessive ||
        before.kind === "demonym" ||
        before.kind === "quantity" ||
        before.kind === "money");
    // "the main purchases include": after an adjective the word is a noun.
    const described =
      before?.kind === "word" && !isAuxiliary(before) && !isAdverb(before) && !/^(to|and|who|which|that)$/.test(before.lower);
    if (verb !== undefined && !((nominal || described) && NOUNS.some((n) => n.pattern.test(unit.lower)))) {
      if (/^(took)$/.test(unit.lower) && units[i + 1]?.lower !== "delivery") continue;
      if (
        /^(handed|hands|hand|handing)$/.test(unit.lower) &&
        !units.slice(i + 1, i + 8).some((u) => u.lower === "over" || u.lower === "to")
      )
        continue;
      if (/^(received|receives|receive)$/.test(unit.lower) && !units.slice(i + 1, i + 4).some((u) => u.kind === "item")) continue;
      const modality = modalityOf(units, i);
      const end = clauseEnd(scene, i + 1);
      const participle =
        modality.passive ||
        (/ed$|bought|sold|chosen/.test(unit.lower) &&
          (units[i + 1]?.lower === "by" || (before?.kind === "item" && /^(from|in|under|for|last|this)$/.test(units[i + 1]?.lower ?? ""))));
      const subject = participle ? [] : subjectOf(scene, i);
      const right = itemsIn(scene, i + 1, Math.min(end, i + WINDOW));
      // A passive's things stand between the verb before and its own.
      const earlier = units.findLastIndex((u, k) => k < i - 2 && u.kind === "word" && verbLike(u) && !isAuxiliary(u));
      const left = itemsIn(scene, Math.max(0, i - WINDOW, participle ? earlier + 1 : 0), i);
      // "the 36 jets which X bought from Y": the object stands before the relative.
      const relative = units.findLastIndex((u, k) => k < i && k > i - 7 && (u.lower === "which" || u.lower === "that"));
      const antecedent = relative > 0 && right.length === 0 && units[relative - 1]?.kind === "item" ? [units[relative - 1] as Unit] : [];
      const items = participle ? (left.length > 0 ? left : right) : antecedent.length > 0 ? antecedent : right;
      const from = partyAfter(scene, i + 1, end, /^from$/);
      const to = partyAfter(scene, i + 1, end, /^(to|for)$/);
      const by = partyAfter(scene, i + 1, end, /^by$/);
      const withWhom = partyAfter(scene, i + 1, end, /^with$/);
      const subjectParty = subject.find(isParty);
      const lead = subjectParty === undefined ? undefined : asParty(subjectParty);
      let buyer: Actor | undefined;
      let seller: Actor | undefined;
      if (verb.subject === "buyer") {
        buyer = participle ? by : lead;
        seller = from ?? withWhom;
        if (!participle && seller === undefined) seller = originOf(scene, items);
      } else if (verb.subject === "seller") {
        seller = participle ? (by ?? from) : lead;
        buyer = to;
      } else {
        // "approved the sale to X of …", "cleared X's purchase of …": the approving state sells.
        const sale = units.slice(i + 1, i + 8).find((u) => /^(sale|sales|purchase|export|transfer|acquisition)$/.test(u.lower));
        const ownNod = sale === undefined || /^(purchase|acquisition)$/.test(sale.lower);
        buyer = to ?? partyAfter(scene, i + 1, end, /^by$/);
        seller = participle ? by : lead;
        if (ownNod && buyer === undefined && lead !== undefined) {
          buyer = lead;
          seller = from;
        }
      }
      const nod =
        verb.subject === "buyer" &&
        /\b(cleared|authori[sz]ed|allowed|permitted|approved)\b[^,;]*\bto\b/.test(
          units
            .slice(Math.max(0, i - 7), i)
            .map((u) => u.lower)
            .join(" "),
        );
      if (nod) {
        push(
          "cleared-to-buy",
          i,
          i + 1,
          "approved",
          items,
          buyer ?? homeBody(scene, i),
          seller,
          { ...modality, status: "held", tense: "past" },
          i,
          end,
        );
        continue;
      }
      if (/^(gets?|obtain|obtains|obtained)$/.test(unit.lower) && !items.some((u) => u.item?.quantity != null)) continue;
      // Where the verb leaves a side open, a state named in the same clause with the item's own preposition fills it.
      push(
        `${verb.subject}-${verb.status}`,
        i,
        i + 1,
        SEEK.test(unit.lower) ? "planned" : verb.status,
        items,
        buyer,
        seller,
        modality,
        i,
        end,
      );
      continue;
    }
    // "an agreement under which the Navy will get 26 jets … was concluded by X and Y"
    if (
      unit.instrument !== undefined &&
      /^(under|through|by|whereby)$/.test(units[i + 1]?.lower ?? "") &&
      units.slice(i + 1, i + 3).some((u) => /which|whereby/.test(u.lower))
    ) {
      const done = units.findIndex((u, k) => k > i + 4 && /^(concluded|signed|inked|finalised|finalized|sealed|clinched)$/.test(u.lower));
      const items = itemsIn(scene, i + 1, done > 0 ? done : units.length);
      const receiver = readActors(scene, i + 3).actors.find(isParty);
      if (items.length > 0 && receiver !== undefined && done > 0) {
        const other = readActors(scene, done + 2).actors.find((a) => isParty(a) && a.country !== receiver.country);
        push(
          "agreement-under-which",
          done,
          done + 1,
          "contracted",
          items,
          asParty(receiver),
          other === undefined ? undefined : asParty(other),
          modalityOf(units, done),
          i,
          units.length,
        );
        continue;
      }
    }
    const noun = nounAt(unit);
    if (noun === undefined) {
      // "The larger of the cases covers three batteries with 12 launchers": goes on with the deal told before.
      const lean = contexts[contexts.length - 1];
      if (
        COVERS.test(unit.lower) &&
        lean !== undefined &&
        DEAL_SUBJECT.test(
          units
            .slice(0, i)
            .map((u) => u.lower)
            .join(" "),
        )
      ) {
        const items = itemsIn(scene, i + 1, Math.min(clauseEnd(scene, i + 1), i + WINDOW));
        const vague = lean.draft.items.every((x) => x.value.quantity === null && GENERIC_ITEMS.test(x.value.name));
        if (vague && items.length > 0) {
          // "weapons worth …" told first, what they are told next: one deal.
          lean.draft.items = items.map((u) => groundUnit(scene, u.item as NonNullable<Unit["item"]>, u));
          for (const u of items) taken.add(u);
        } else if (items.length > 0)
          push(
            "deal-covers",
            i,
            i + 1,
            lean.status,
            items,
            lean.buyer,
            lean.seller,
            { status: "held", tense: "past", perfect: false, passive: false, why: "" },
            0,
            units.length,
          );
      } else if (FOLLOWS.test(unit.lower) && verb === undefined) {
        const items = itemsIn(scene, Math.max(0, i - WINDOW), i);
        const near = leanOn(contexts, items);
        const modality = modalityOf(units, i);
        if (
          items.some((u) => u.item?.quantity != null) &&
          near !== undefined &&
          [...itemTokens(items)].some((w) => near.words.has(w)) &&
          modality.status === "held" &&
          !/^(due|outstanding|follow|follows)$/.test(unit.lower)
        )
          push("arrived", i, i + 1, "delivered", items, near.buyer, near.seller, modality, i, units.length);
      }
      continue;
    }
    const end = clauseEnd(scene, i + 1);
    const items = itemsIn(scene, i + 1, Math.min(end, i + WINDOW));
    if (unit.instrument?.type === "agreement" && !items.some((u) => u.item?.quantity != null)) continue;
    const of = units.slice(i + 1, i + 8).some((u) => /^(of|for|on|to|under|worth|with)$/.test(u.lower));
    if (items.length === 0 || !of) continue;
    const modality = nounModality(units, i, i + 1);
    const approved = units
      .slice(Math.max(0, i - 8), i)
      .some((u) => /^(approved|approves|cleared|authorised|authorized|backed|approval|notified)$/.test(u.lower));
    let buyer = partyAfter(scene, i + 1, end, /^(to|by)$/);
    const seller = partyAfter(scene, i + 1, end, /^(from|with)$/);
    const signed = signingVerb(scene, i);
    const subject = signed >= 0 ? subjectOf(scene, signed) : [];
    const owner = before?.possessive === true || before?.kind === "demonym" ? before : undefined;
    if (buyer === undefined && owner?.country != null)
      buyer = { kind: "state", person: null, country: owner.country, role: null, display: owner.display ?? owner.country, unit: owner };
    if (buyer === undefined) {
      const lead = subject.find(isParty);
      if (lead !== undefined) buyer = asParty(lead);
    }
    const mode = signed >= 0 ? modalityOf(units, signed) : modality;
    let maker = seller;
    // "the yard signed a contract with the Navy to supply …": the subject sells.
    if (
      seller !== undefined &&
      buyer !== undefined &&
      (/\b(to supply|to deliver|to provide|to build|to sell)\b/.test(
        units
          .slice(i + 1, end)
          .map((u) => u.lower)
          .join(" "),
      ) ||
        (buyer.unit.orgKind === "company" && seller.unit.orgKind !== "company"))
    ) {
      maker = buyer;
      buyer = seller;
    }
    push(
      signed >= 0 ? "signed-contract" : "deal-for",
      i,
      i + 1,
      approved
        ? "approved"
        : signed >= 0
          ? "contracted"
          : noun.status === "contracted" && /sale/.test(unit.lower)
            ? "planned"
            : noun.status,
      items,
      buyer,
      maker,
      mode,
      i,
      end,
    );
  }
  return result;
};

/** "signed", "awarded", "concluded" left of the contract noun. */
const signingVerb = (scene: Scene, noun: number): number => {
  for (let k = noun - 1; k >= Math.max(0, noun - 9); k--) {
    const u = scene.units[k] as Unit;
    if (
      u.kind === "word" &&
      /^(signed|signs|sign|inked|inks|awarded|placed|concluded|clinched|won|finalised|finalized|sealed|close|closed|reached|struck|agreed)$/.test(
        u.lower,
      )
    )
      return k;
    if (isBoundary(u)) return -1;
  }
  return -1;
};
