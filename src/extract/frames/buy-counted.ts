/**
 * Goods told by a number alone: "a contract for 36 more", "talks on a further four", "12 of them", "six of the type", "two more sets".
 *
 * The number stands for the goods told in the sentences just before, where its own sentence names none before it. To all rules of buying it
 * is then goods like any other. A number before a noun ("six more countries") counts that noun and is left alone.
 */
import type { Item } from "../../model/claim.ts";
import { unitTest, wordTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Deals, Good } from "./deal.ts";
import { isAuxiliary, isBoundary, isPreposition, type Scene } from "./scene.ts";

const isMore = wordTest(/^(more|further|additional|extra|others)$/);
const isMoreBefore = wordTest(/^(further|additional|extra|another|other)$/);
const isCopy = wordTest(/^(units|pieces|sets|examples|copies|machines|exemplars|specimens)$/);
const isThese = unitTest(/^(them|these|those)$/);
/** "took 14 of them off Westland's hands" */
const isTaking = wordTest(/^(took|bought|ordered|purchased|acquired|chose|picked|received|booked|leased)$/);
const isType = wordTest(/^(type|kind|class|model|variant|version)$/);
const isLink = wordTest(/^(and|or|but|also|worth|then|later|as|already)$/);
/** Sentences back in which the goods may have been told. */
const BACK = 3;

/** Whether nothing that a number could count stands at unit `k`; a verb only behind a number that hangs on a preposition. */
const isFree = (units: readonly Unit[], k: number, hung: boolean): boolean => {
  const u = units[k];
  if (u === undefined || u.kind === "mark" || u.kind === "date") return true;
  return u.lower !== "than" && (isLink(u) || isPreposition(u) || isBoundary(u) || (hung && isAuxiliary(u)));
};

/** Whether the number at unit `k` stands for goods by itself. */
const standsAlone = (units: readonly Unit[], k: number): boolean => {
  const more = isMoreBefore(units[k - 1]);
  // "another six will follow": the rules of what has come read a subject.
  const hung = isPreposition(
    units[more && /^an?$/.test(units[k - 2]?.lower ?? "") ? k - 3 : more || units[k - 1]?.lower === "the" ? k - 2 : k - 1],
  );
  const next = units[k + 1];
  // "bought ten of the type, and denies that it wants the jets": beside other goods it is read with its verb.
  const taken = isThese(units[k + 2]) && isTaking(units[k - 1]) && isPreposition(units[k + 3]);
  if (next?.lower === "of" && !hung && !taken && units.slice(k).some((u) => u.kind === "item")) return false;
  if (next?.lower === "of") {
    if (isThese(units[k + 2])) return isFree(units, k + 3, hung);
    return /^(the|this|that)$/.test(units[k + 2]?.lower ?? "") && isType(units[k + 3]) && isFree(units, k + 4, hung);
  }
  if (isMore(next)) {
    const of = units[k + 2]?.lower === "of" && isThese(units[k + 3]);
    return isFree(units, of ? k + 4 : isCopy(units[k + 2]) ? k + 3 : k + 2, hung);
  }
  if (isCopy(next)) return isFree(units, k + 2, hung);
  // "got its 34, worth 3 billion, by a contract"
  if (/^(its|their)$/.test(units[k - 1]?.lower ?? "") && /^(got|received|ordered|bought)$/.test(units[k - 2]?.lower ?? ""))
    return next?.lower === "," || next?.kind === "date";
  return more && isFree(units, k + 1, hung);
};

/** "the pair", "a trio": goods counted by a noun. */
const isGroup = wordTest(/^(pair|duo|trio|quartet|quintet|sextet)$/);
const GROUPS: Readonly<Record<string, number>> = { pair: 2, duo: 2, trio: 3, quartet: 4, quintet: 5, sextet: 6 };
const groupAt = (units: readonly Unit[], k: number): Unit["quantity"] => {
  if (!isGroup(units[k]) || !/^(a|an|the|another|first|second|last|next)$/.test(units[k - 1]?.lower ?? "")) return undefined;
  // "The pair met on Monday" are persons.
  if (!isPreposition(units[k - 2]) || !isFree(units, k + 1, true) || /^(of|by|between)$/.test(units[k + 1]?.lower ?? "")) return undefined;
  if (/^(by|between|with)$/.test(units[k - 2]?.lower ?? "") || /^(first|last|one|each|both)$/.test(units[k - 3]?.lower ?? ""))
    return undefined;
  return { value: GROUPS[units[k]?.lower ?? ""] ?? 2, bound: null, fleet: false };
};

const asGoods = (unit: Unit, good: Good, count: NonNullable<Unit["quantity"]>): Unit => {
  const { value, bound } = count;
  const item: Item = { name: good.item.name, quantity: value, bound };
  const told = good.unit.goods;
  return {
    ...unit,
    kind: "item",
    item,
    goods: {
      class: good.class,
      specific: good.specific,
      origin: good.origin,
      owner: told?.owner ?? null,
      definite: false,
      partOf: null,
      stock: null,
    },
  };
};

/** The scene with numbers that stand for goods read as those goods; else the scene itself. */
export const withCounts = (scene: Scene, deals: Deals): Scene => {
  const { units } = scene;
  if (!scene.kinds.has("quantity") && !(deals.remembers && units.some(isGroup))) return scene;
  let counted: Unit[] | undefined;
  for (const [k, unit] of units.entries()) {
    const group = groupAt(units, k);
    const quantity = group ?? unit.quantity;
    if ((unit.kind !== "quantity" && group === undefined) || quantity === undefined || quantity.fleet || quantity.value < 1) continue;
    if (group === undefined && !standsAlone(units, k)) continue;
    // "ordered eight boats in 2019 and six more in 2022": the rules of rows know what its own sentence counts on.
    const own = units.slice(0, k).findLast((u) => u.kind === "item");
    // "The F-5 followed: Northland signed for 36 of them"
    const ofIt =
      ((isPreposition(units[k - 1]) && units[k + 1]?.lower === "of") || /^(its|their)$/.test(units[k - 1]?.lower ?? "")) &&
      own?.item?.quantity === null &&
      own.goods?.specific === true;
    if (own !== undefined && !ofIt) break;
    // "The minehunters show how. In May it ordered twelve of them"
    const plain = own === undefined && isThese(units[k + 2]) && deals.kind?.at === deals.at ? deals.kind.good : undefined;
    const good = plain ?? (own === undefined ? deals.lately(BACK) : deals.good(own));
    if (good === undefined) break;
    counted ??= [...units];
    counted[k] = asGoods(unit, good, quantity);
  }
  if (counted === undefined) return scene;
  const { dossier, sentence, quoted, kept } = scene;
  return {
    dossier,
    sentence,
    quoted,
    kept,
    units: counted,
    kinds: new Set([...scene.kinds, "item" as const]),
    get topic() {
      return scene.topic;
    },
  };
};
