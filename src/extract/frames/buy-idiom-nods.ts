/** Nods told by a phrase: "gave its nod to 12 jets", "got the green light for them", "waved the sale through", "released 2 billion for 50 tanks". */
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { find, goodsAt, isPassive, type Plain, word } from "./buy-idiom-words.ts";
import { wordsOf } from "./words-of.ts";

const NOD =
  /^((its|the|their|a|his|her) )?(final |long-awaited |formal )?(green light|go-ahead|nod|blessing|consent|assent|approval|clearance|permission|leave|ok|okay|yes) (to|for|on) /;
const isNod = unitTest(/^(light|go-ahead|nod|blessing|consent|assent|approval|clearance|permission|leave|ok|okay|yes)$/);
/** "gave its nod to 12 jets for Northland", "gave Northland the green light for 12 jets": cleared them, where the goods themselves stand behind. */
export const gaveNod = (units: readonly Unit[], i: number): Plain | undefined => {
  // A house of the buyer's own that nods has a rule of its own.
  if (units.slice(Math.max(0, i - 7), i).some(isHouseWord)) return undefined;
  const whom = units[i + 1]?.kind === "country" && !units[i + 1]?.possessive ? [word(units[i] as Unit, "to"), units[i + 1] as Unit] : [];
  const from = whom.length === 0 ? i + 1 : i + 2;
  const phrase = NOD.exec(`${wordsOf(units, from, from + 6)} `);
  if (phrase === null) return undefined;
  const take = from - i + phrase[0].trim().split(" ").length;
  return goodsAt(units, i + take) < 0 ? undefined : { take, as: [word(units[i] as Unit, "cleared"), ...whom] };
};

/** "Northland got the green light from Westland for 12 jets": was cleared by it to buy them. */
export const gotNod = (units: readonly Unit[], i: number): Plain | undefined => {
  const verb = units[i] as Unit;
  const nod = units.findIndex((u, k) => k > i && k < i + 5 && isNod(u));
  const from = nod < 0 ? -1 : units.findIndex((u, k) => k > nod && k < nod + 2 && /^(from|of)$/.test(u.lower));
  const purpose = from < 0 ? -1 : units.findIndex((u, k) => k > from && k < from + 6 && /^(for|on)$/.test(u.lower));
  if (purpose < 0 || units.slice(i + 1, nod).some((u) => u.kind !== "word") || goodsAt(units, purpose + 1) < 0) return undefined;
  if (units[i - 1]?.kind === "word" && /^(not|yet|to|will|would|may)$/.test(units[i - 1]?.lower ?? "")) return undefined;
  return {
    take: purpose + 1 - i,
    as: [
      word(verb, "was"),
      word(verb, "cleared"),
      word(verb, "by"),
      ...units.slice(from + 1, purpose),
      word(verb, "to"),
      word(verb, "buy"),
    ],
  };
};

/** "permitted the export of six systems", "waved six systems through", "said yes to the sale": cleared. */
export const permitted = (units: readonly Unit[], i: number): Plain | undefined => {
  const verb = units[i] as Unit;
  if (isPassive(units, i)) return undefined;
  if (verb.lower === "said")
    return units[i + 1]?.lower === "yes" && units[i + 2]?.lower === "to" ? { take: 3, as: [word(verb, "cleared")] } : undefined;
  if (/^(waved|nodded)$/.test(verb.lower)) {
    const through = find(units, i + 1, (u) => u.lower === "through");
    return through < 0 || !(through === i + 1 || units.slice(i + 1, through).some((u) => u.kind === "item"))
      ? undefined
      : { take: through + 1 - i, as: [word(verb, "cleared"), ...units.slice(i + 1, through)] };
  }
  const noun = units[i + 1]?.lower === "the" ? i + 2 : i + 1;
  if (/^(export|sale|transfer|delivery|supply|re-export)$/.test(units[noun]?.lower ?? "")) return { take: 1, as: [word(verb, "cleared")] };
  // "allowed six systems to go to Northland"
  const goods = goodsAt(units, i + 1);
  const going = goods < 0 ? -1 : goods + 1;
  const be = units[going + 1]?.lower === "be" ? going + 2 : going + 1;
  return going > 0 &&
    units[going]?.lower === "to" &&
    /^(go|sold|exported|delivered|supplied|transferred|shipped)$/.test(units[be]?.lower ?? "") &&
    units[be + 1]?.lower === "to"
    ? { take: be + 1 - i, as: [word(verb, "cleared"), ...units.slice(i + 1, going)] }
    : undefined;
};

/** "The committee released 2 billion for 50 tanks": leave to buy them. */
export const released = (units: readonly Unit[], i: number): Plain | undefined =>
  units[i + 1]?.kind === "money" && units[i + 2]?.lower === "for" && goodsAt(units, i + 3) > 0 && !isPassive(units, i)
    ? { take: 1, as: [word(units[i] as Unit, "approved")] }
    : undefined;

/** "Parliament agreed on Tuesday to the purchase of 44 tanks": a house that agrees to it approves. */
export const houseAgreed = (units: readonly Unit[], i: number): Plain | undefined => {
  const to = units[i + 2]?.kind === "date" ? i + 3 : i + 1;
  const noun = units[to + 1]?.lower === "the" || units[to + 1]?.lower === "a" ? to + 2 : to + 1;
  if (units[to]?.lower !== "to" || !/^(purchase|acquisition|procurement|sale|export|transfer)$/.test(units[noun]?.lower ?? ""))
    return undefined;
  return units.slice(Math.max(0, i - 5), i).some(isHouseWord)
    ? { take: to + 1 - i, as: [word(units[i] as Unit, "approved"), ...units.slice(i + 1, to)] }
    : undefined;
};
const isHouseWord = unitTest(
  /(^|\s)(parliament|assembly|senate|congress|bundestag|diet|knesset|sejm|storting|folketing|riksdag|eduskunta|riigikogu|saeima|seimas|rada|cortes|committee|lawmakers|deputies|mps|legislature|cabinet|council)$/,
);
