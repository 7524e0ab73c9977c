/**
 * What an article has told of its deals so far, so that later sentences that only add numbers, money or days can lean on it:
 * deals with buyer, seller and goods; goods by name and kind; the states that companies and bodies belong to.
 *
 * One memory per article (and per item of a bulletin), filled sentence by sentence; it only looks back.
 */
import type { Item, PurchaseStatus } from "../../model/claim.ts";
import type { EquipmentClass } from "../../world/equipment.ts";
import { makerOf } from "../../world/makers.ts";
import type { Unit } from "../mentions/unit.ts";
import { labelOf, namedBeside } from "./buy-named-beside.ts";
import { isPeople } from "./buy-people.ts";
import { madeBy } from "./buy-works.ts";
import type { BareDeal, PartedDeals } from "./deals-kept.ts";
import { fuller, isCarrier, isReplaced, isSame, lastWord, ownsAt, plainGoods, sameHead, typeWords } from "./deal-words.ts";
import type { Draft } from "./draft.ts";
import { ANY_OF_CLASS, areOtherShips, goodWords, KINDS, kin, ROLE, sameGoods, TELLING } from "./same-goods.ts";
import type { Actor, Scene } from "./scene.ts";

export type PurchaseDraft = { -readonly [K in keyof Extract<Draft, { kind: "purchase" }>]: Extract<Draft, { kind: "purchase" }>[K] };

/** Equipment that changes hands, by the fullest name the article has given it so far. */
export interface Good {
  readonly unit: Unit;
  readonly item: Item;
  readonly class: EquipmentClass;
  readonly specific: boolean;
  readonly origin: string | null;
  readonly partOf: number | null;
}

/** What the article has told of a deal so far; later sentences that only add numbers lean on it. */
export interface Deal {
  readonly buyer: Actor;
  seller: Actor | undefined;
  readonly status: PurchaseStatus;
  goods: readonly Good[];
  readonly draft: PurchaseDraft;
  /** Number of the sentence that told it, and its paragraph. */
  readonly at: number;
  readonly paragraph: number;
  /** Told by a headline, which makes no claim. */
  heard: boolean;
  /** Given, not sold: whoever gets it is no buyer of what is told next. */
  readonly gift?: boolean;
  /** Another's deal told by the way ("Westland's own order, placed in May"): the article does not go on with who bought in it. */
  readonly aside?: boolean;
  /** Of arms in general without a number or a price; told once a price is known. */
  thin?: boolean;
}

/** Prepositions behind which a state is not whom a sentence is about. */
const HANDS = /^(in|from|by|with|to|for|of|at|than|like|over|near|against|between|across|off|around|via|towards?|into|under)$/;

/** Words for the state or the service that the article is about. */
const STAYS = /^(kingdom|country|nation|republic|island|emirate|sultanate|army|navy|military|service|government|ministry)$/;

interface Named {
  readonly name: string;
  readonly class: EquipmentClass;
  readonly at: number;
  readonly origin: string | null;
  readonly dealt: boolean;
}

export const GENERIC_ITEMS =
  /^((western|eastern|foreign|imported|modern|new|soviet) )?(weapons?|arms|weaponry|armaments?|(military|defen[cs]e|other|support|related) (equipment|hardware|systems?|articles|supplies|technology)|equipment|systems?|(weapons?|defen[cs]e) systems|hardware|spares|spare parts|munitions|ammunition|platforms?|simulators?|sensors?)$/i;

const REACH = 12;

export class Deals {
  readonly told: Deal[] = [];
  /** By the last word of a service ("navy", "army"), the states whose services of that name the article names. */
  private readonly services = new Map<string, Set<string>>();
  /** The states that bought in them. */
  private readonly buyers = new Set<string | null>();
  /** States whose companies the article names: more likely to sell. */
  readonly makers: ReadonlySet<string>;
  /** States that the article names, itself or by a body or a company. */
  private readonly states: ReadonlySet<string>;
  private readonly named: Named[] = [];
  /** Where a type is made, by the words of its name, as any sentence of the article tells. */
  private readonly madeIn = new Map<string, string>();
  /** States of bodies and companies, by the last word of the name. */
  private readonly homes = new Map<string, string>();
  /** Who buys in this article so far: the side of the last deal, as long as it is near, or nearer where several buy. */
  get sponsor(): Actor | undefined {
    const last = this.latest((d) => d.gift !== true && d.aside !== true);
    if (last === undefined) return undefined;
    const alone = this.buyers.size <= 1;
    const firm = isThin(last) ? this.latest((d) => !isThin(d) && d.aside !== true) : last;
    const deal = firm !== undefined && (alone || this.at - firm.at <= 3) ? firm : last;
    const thin = isThin(deal);
    return this.at - deal.at <= (alone ? (thin ? 4 : 14) : thin ? 1 : 3) ? deal.buyer : undefined;
  }

  /** Parties that a word like "the navy" or "it" stood in for; what is said outright beats them. */
  readonly soft = new WeakSet<Actor>();
  bare: BareDeal | undefined;
  parted: PartedDeals | undefined;
  /** The company named last: "the firm". */
  firm: Unit | undefined;
  /** The state that heads the paragraph at hand, alone in a sentence. */
  heading: { readonly buyer: Actor; readonly paragraph: number } | undefined;
  /** The one state that the headline names. */
  headline: string | null = null;
  /** The people that the sentence before said to do something: "they". */
  people: { readonly country: string; readonly at: number } | undefined;
  /** The state that the sentence before was about. */
  topic: string | null = null;
  /** The state that a sentence told goods of its own of ("its own jets"), its paragraph and number. */
  private ownGoods: { readonly country: string; readonly paragraph: number; readonly at: number } | undefined;
  /** Plain goods told of in the sentence before, for "ordered twelve of them". */
  kind: { readonly good: Good; readonly at: number } | undefined;
  private mentioned: { readonly good: Good; readonly at: number } | undefined;
  /** Number of the sentence at hand, and its units. */
  at = 0;
  here: readonly Unit[] = [];

  constructor(sentences: readonly (readonly Unit[])[] = []) {
    this.states = new Set(sentences.flatMap((units) => units.flatMap((u) => (u.country === null ? [] : [u.country]))));
    this.makers = new Set(
      sentences.flatMap((units) =>
        units.flatMap((u) => (u.kind === "org" && u.orgKind === "company" && u.country !== null ? [u.country] : [])),
      ),
    );
    for (const units of sentences)
      for (const u of units) {
        const service = u.kind === "org" && u.country !== null && u.orgKind === "service" ? lastWord(u.lower) : "";
        if (service !== "") this.services.set(service, (this.services.get(service) ?? new Set()).add(u.country as string));
      }
    for (const units of sentences)
      for (const [i, u] of units.entries()) {
        if (u.kind !== "item" || u.goods?.specific !== true) continue;
        const from = u.goods.origin ?? madeBy(units, i);
        if (from !== null) for (const word of typeWords(u.item?.name ?? "")) if (!this.madeIn.has(word)) this.madeIn.set(word, from);
      }
  }

  /** Keeps what the sentence named, for those that follow. */
  note(scene: Scene): void {
    this.at++;
    const unit = scene.units.find(
      (u, k) => u.kind === "item" && u.goods?.specific === true && !isCarrier(scene.units, k) && !isReplaced(scene.units, k),
    );
    if (unit?.item !== undefined) {
      const good = this.good(unit);
      const quantity = good.item.quantity ?? (unit.quantity?.fleet === true && unit.quantity.value > 0 ? unit.quantity.value : null);
      this.mentioned = { good: { ...good, item: { ...good.item, quantity } }, at: this.at };
    }
    const plain = unit === undefined ? plainGoods(scene.units, (name) => GENERIC_ITEMS.test(name)) : undefined;
    this.kind = plain === undefined ? undefined : { good: { ...this.good(plain), specific: false }, at: this.at };
    this.firm = scene.units.findLast((u) => u.kind === "org" && u.orgKind === "company" && u.country !== null) ?? this.firm;
    for (const unit of scene.units) {
      if (unit.kind === "org" && unit.country !== null) this.homes.set(unit.lower.replace(/ 's$|'s$/, ""), unit.country);
      if (unit.kind === "item" && unit.goods?.specific === true)
        this.named.push({ name: unit.item?.name ?? "", class: unit.goods.class, at: this.at, origin: unit.goods.origin, dealt: false });
    }
    // "The kingdom also took over a ship of the Westrian Navy": whom the article stays with.
    if (/^(the|its|their)$/.test(scene.units[0]?.lower ?? "") && STAYS.test(scene.units[1]?.lower ?? "")) return;
    const isHung = (i: number): boolean => {
      // "operations over Eastland, Southland and Westland": a row in the hands of a preposition.
      let k = i;
      while (/^(,|and)$/.test(scene.units[k - 1]?.lower ?? "") && scene.units[k - 2]?.kind === "country") k -= 2;
      return HANDS.test(scene.units[k - 1]?.lower ?? "");
    };
    const named = scene.units.filter(
      (u, i) =>
        !(u.kind === "org" && u.orgKind === "company") &&
        (u.kind === "country" ||
          u.kind === "org" ||
          u.kind === "person" ||
          (u.kind === "place" && u.countries !== undefined) ||
          isPeople(scene.units, i)) &&
        u.country !== null &&
        !isHung(i),
    );
    // "before parliament ratified Westria's accession, Northland bought": a state whose something is told of comes after one that does something.
    const subject = named.find((u) => !u.possessive) ?? named[0];
    if (subject !== undefined) this.topic = subject.country;
    if (subject?.country != null && scene.units.some((u, k) => u.kind === "item" && ownsAt(scene.units, k)))
      this.ownGoods = { country: subject.country, paragraph: scene.sentence.paragraph, at: this.at };
    this.people = subject?.kind === "demonym" ? { country: subject.country as string, at: this.at } : undefined;
  }

  /**
   * "Westria has paid for its own jets. The contract for 12 aircraft, …": whom the paragraph is about, where the goods were told of another buyer in
   * another paragraph.
   */
  otherTopic(paragraph: number, lean: Deal | undefined, seller: Actor | undefined, goods: readonly Good[]): Actor | undefined {
    const own = this.ownGoods;
    if (own === undefined || own.paragraph !== paragraph || this.at - own.at > 2 || lean === undefined) return undefined;
    if (lean.paragraph === paragraph || own.country === lean.buyer.country || own.country === seller?.country) return undefined;
    if (own.country === lean.seller?.country || goods.length === 0) return undefined;
    return { kind: "state", person: null, country: own.country, role: null, display: own.country, unit: goods[0]?.unit as Unit };
  }

  /** Whether the article has named goods that later words can mean. */
  get remembers(): boolean {
    return this.told.length > 0 || this.mentioned !== undefined;
  }

  /** Whether the article has gone on to a type of another class since it told the deal. */
  hasStrayed(deal: Deal): boolean {
    const now = this.mentioned;
    return now !== undefined && now.at > deal.at + 1 && deal.goods.every((g) => g.class !== now.good.class && !sameGoods(g, now.good));
  }

  /** What is said of a deal told before where it has no number: "X had asked to buy thirty". */
  fill(deal: Deal, goods: readonly Good[]): void {
    if (deal.heard) return;
    deal.draft.items = deal.draft.items.map((x, n) => {
      const own = deal.goods[n];
      const more =
        own === undefined || x.value.quantity !== null
          ? undefined
          : goods.find((g) => g.item.quantity !== null && g.partOf === null && sameGoods(g, own));
      if (more === undefined) return x;
      const name = more.specific && own?.specific === false ? more.item.name : x.value.name;
      return { ...x, value: { ...x.value, name, quantity: more.item.quantity, bound: more.item.bound } };
    });
  }

  /** "the first six of 25": the deal told before was over 25. */
  wholeIs(base: Good, total: number): void {
    const deal = this.over([base]);
    const k = deal?.draft.items.findIndex((x) => x.value.quantity === null) ?? -1;
    if (deal === undefined || deal.heard || k < 0) return;
    deal.draft.items = deal.draft.items.map((x, n) => (n === k ? { ...x, value: { ...x.value, quantity: total } } : x));
  }

  /** The goods told last, no more than `back` sentences ago, a fleet's too. */
  lately(back: number): Good | undefined {
    const deal = this.last;
    // "took 14 of them, a fix for the guns it gave to X": what was given stands beside what was bought.
    const before = deal?.gift === true ? this.told[this.told.length - 2] : undefined;
    if (before !== undefined && before.at === deal?.at && before.gift !== true && this.at - before.at <= back) return before.goods[0];
    const named = this.mentioned;
    if (deal !== undefined && this.at - deal.at <= back && (named === undefined || deal.at >= named.at)) return deal.goods[0];
    return named !== undefined && this.at - named.at < back ? named.good : undefined;
  }

  /** The state that makes goods of this type, from any sentence of the article or from a deal told before. */
  makerOf(good: Good): string | null {
    for (const word of typeWords(good.item.name)) {
      const from = this.madeIn.get(word);
      if (from !== undefined) return from;
    }
    // A type that the world knows where it is made, where the article speaks of that state.
    const known = good.specific ? makerOf(good.item.name) : undefined;
    if (known !== undefined && this.states.has(known)) return known;
    const deal = good.specific
      ? this.latest((d) => d.seller?.country != null && d.goods.some((g) => g.specific && sameGoods(g, good)))
      : undefined;
    return deal?.seller?.country ?? null;
  }

  /** The one state whose navy (army, air force …) the article names: "the navy" is then its. */
  serviceState(word: string): string | null {
    const states = this.services.get(word);
    return states?.size === 1 ? ([...states][0] as string) : null;
  }

  homeOf(unit: Unit): string | null {
    return this.homes.get(unit.lower.replace(/ 's$|'s$/, "")) ?? null;
  }

  /** The latest deal that `fits`, of the last two hundred: no report tells so many, and hostile text must cost no square. */
  latest(fits: (deal: Deal) => boolean): Deal | undefined {
    for (let i = this.told.length - 1; i >= 0 && i >= this.told.length - 200; i--) if (fits(this.told[i] as Deal)) return this.told[i];
    return undefined;
  }

  add(deal: Deal): void {
    this.told.push(deal);
    if (!isThin(deal) && deal.aside !== true) this.buyers.add(deal.buyer.country);
    for (const good of deal.goods)
      if (good.specific)
        this.named.push({
          name: good.item.name,
          class: good.class,
          at: this.at,
          origin: good.origin ?? deal.seller?.country ?? null,
          dealt: true,
        });
  }

  get last(): Deal | undefined {
    return this.told[this.told.length - 1];
  }

  /** The goods of an item unit, by the name the article gave them: "the jets" are the type named before. */
  good(unit: Unit): Good {
    const item = unit.item as Item;
    const goods = unit.goods ?? {
      class: "system" as const,
      specific: false,
      origin: null,
      owner: null,
      definite: false,
      partOf: null,
      stock: null,
    };
    const base = { unit, class: goods.class, origin: goods.origin, partOf: goods.partOf };
    if (goods.specific) return { ...base, item, specific: true };
    const same = isSame(this.here[this.here.indexOf(unit) - 1]) ? this.lately(4) : undefined;
    if (same !== undefined && (GENERIC_ITEMS.test(item.name) || kin(goods.class, same.class)))
      return { ...same, unit, item: { ...item, name: same.item.name }, partOf: null };
    const label = labelOf(this.here, unit);
    if (label?.item !== undefined)
      return {
        ...base,
        item: { ...item, name: fuller(label.item.name, item.name) },
        specific: true,
        origin: goods.origin ?? label.goods?.origin ?? null,
      };
    const beside =
      goods.definite && item.quantity !== null
        ? namedBeside(this.here, unit, (u) => kin(goods.class, u.goods?.class ?? "system") && !areOtherShips(item.name, u.item?.name ?? ""))
        : undefined;
    if (beside?.item !== undefined)
      return {
        ...base,
        item: { ...item, name: fuller(beside.item.name, item.name) },
        specific: true,
        origin: goods.origin ?? beside.goods?.origin ?? null,
      };
    if (goods.definite && item.quantity === null) {
      // "the ships" of a deal told before by a plain name.
      const deal = this.latest((d) => d.goods.some((g) => kin(goods.class, g.class)));
      const meant = deal?.goods.find((g) => kin(goods.class, g.class));
      if (meant !== undefined && !meant.specific)
        return { ...base, item: { ...item, name: meant.item.name }, specific: false, origin: goods.origin ?? meant.origin };
    }
    const any = goods.definite && GENERIC_ITEMS.test(item.name) ? this.lately(2) : undefined;
    // "delivered 15,000 of the weapons": whatever was told last.
    if (any?.specific === true && !GENERIC_ITEMS.test(any.item.name) && item.quantity !== null)
      return { ...base, class: any.class, item: { ...item, name: any.item.name }, specific: true, origin: goods.origin ?? any.origin };
    const found = this.antecedent(goods.class, goods.definite, item.name);
    // "the K2 tank deal … The first contract, for 180 tanks": of the type named just before.
    const named = found === undefined && item.quantity !== null ? this.mentioned : undefined;
    if (
      named !== undefined &&
      this.at - named.at <= 1 &&
      named.good.specific &&
      named.good.class === goods.class &&
      sameHead(named.good.item.name, item.name)
    )
      return { ...base, item: { ...item, name: named.good.item.name }, specific: true, origin: goods.origin ?? named.good.origin };
    return found === undefined
      ? { ...base, item, specific: false }
      : { ...base, item: { ...item, name: fuller(found.name, item.name) }, specific: true, origin: goods.origin ?? found.origin };
  }

  /** The one type of this kind that the article has dealt with, or the latest it named where the words point back. */
  antecedent(kind: EquipmentClass, definite: boolean, name = ""): Named | undefined {
    if (GENERIC_ITEMS.test(name) && !definite) return undefined;
    const wide = ANY_OF_CLASS.test(name);
    // Named in the order of the text: those out of reach lie before the rest.
    let from = this.named.length;
    while (from > 0 && this.at - (this.named[from - 1] as Named).at <= REACH) from--;
    const near = this.named.slice(from).filter((n) => (wide ? kin(kind, n.class) : kind === n.class) && !areOtherShips(name, n.name));
    const all = near.filter((n) => n.dealt);
    const alike = all.filter((n) => [...goodWords(name)].some((w) => goodWords(n.name).has(w)));
    const dealt = alike.length > 0 ? alike : all;
    const types = new Set(dealt.map((n) => [...goodWords(n.name)].filter((w) => TELLING.test(w) || !KINDS.has(w))[0]));
    // "230 armoured vehicles" after a deal over howitzers: a kind of its own.
    const kindOfIts = !definite && alike.length === 0 && name.includes(" ") && dealt.every((n) => n.class !== kind);
    // "four airborne early warning aircraft" after a deal over helicopters: goods of another description.
    const other = !definite && alike.length === 0 && ROLE.test(name);
    if (types.size === 1 && !other && !kindOfIts && (definite || kind !== "missile")) return dealt[dealt.length - 1];
    if (!definite) return undefined;
    return near[near.length - 1];
  }

  /** Whether goods like these were delivered: how they were bought is then no news. */
  delivered(goods: readonly Good[]): boolean {
    return this.told.slice(-20).some((d) => d.status === "delivered" && d.goods.some((a) => goods.some((b) => sameGoods(b, a))));
  }

  /** The latest deal over goods like these that is no other's, told by the way. */
  over(goods: readonly Good[]): Deal | undefined {
    for (let i = this.told.length - 1; i >= 0 && i >= this.told.length - 20; i--) {
      const deal = this.told[i] as Deal;
      if (deal.aside !== true && deal.goods.some((a) => goods.some((b) => sameGoods(b, a)))) return deal;
    }
    return undefined;
  }
}

/** No more than a wish: planned, without a number. */
const isThin = (deal: Deal): boolean => deal.status === "planned" && deal.goods.every((g) => g.item.quantity === null);
