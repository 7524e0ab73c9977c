/**
 * What is bought and for how much, within the clause of the trigger: equipment that changes hands, and the price of it.
 */
import type { EquipmentClass } from "../../world/equipment.ts";
import { wordTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { isDealVerb, NOT_DEALT } from "./buy-words.ts";
import { isLabel } from "./buy-named-beside.ts";
import { rowGoesOn } from "./buy-rows.ts";
import { joinedClause, mainClause } from "./clause-bounds.ts";
import { type Deals, GENERIC_ITEMS, type Good } from "./deal.ts";
import { isAuxiliary, isBoundary, isPreposition, type Scene, verbLike } from "./scene.ts";

export const clauseEnd = (scene: Scene, from: number): number => {
  const joined = Math.min(joinedClause(scene, from), mainClause(scene, from));
  for (let i = from; i < joined; i++) {
    const u = scene.units[i] as Unit;
    if (u.lower === ";" && !rowGoesOn(scene, i)) return i;
    // "to acquire 272 vehicles, the law shows: 8.2 billion are set aside"
    if (i > from && u.lower === ":" && scene.units[i + 1]?.kind === "money") return i;
    // "ordered 180 tanks in May and haggled over the next 180, which were bought later": another lot.
    if (isNextLot(scene.units, i))
      return Math.max(
        i - LOT_REACH,
        scene.units.findLastIndex((x, k) => k < i && k >= from && (x.lower === "and" || x.lower === ",")),
      );
    // "chose another house: Kestrel Works sold them three": a clause of its own.
    if (i > from && u.lower === ":" && isOwnClause(scene.units, i)) return i;
    // "received 12 planes, four years after the ally agreed to sell the jets": another step.
    if (i > from && u.kind === "date" && /\b(after|before|since)$/.test(u.lower) && scene.units[i - 1]?.lower === ",") return i;
    // "sold it two boats, followed in 2018 by three radars": the radars are another deal.
    if (i > from && u.lower === "," && scene.units[i + 1]?.lower === "followed") return i;
    // "chose the jet in 2021 and signed for 64 of them", "bought ten in 2018, and in 2020 signed for two": what is joined is another step.
    if (i > from + 1 && (u.lower === "and" || u.lower === ",") && isNextStep(scene.units, i + 1)) return i;
    // ", and 12 guns have been bought": a clause with a subject of its own.
    if (
      i > from &&
      (u.lower === "," || u.lower === "and") &&
      [1, 2, 3, 4, 5, 6].some(
        (n) =>
          scene.units[i + n]?.kind === "item" &&
          (n < 4 || scene.units.slice(i + 1, i + n).some((x) => x.kind === "date")) &&
          !scene.units.slice(i + 1, i + n).some(isPreposition) &&
          /^(is|are|was|were|has|have|had|will)$/.test(scene.units[i + n + 1]?.lower ?? ""),
      )
    )
      return i;
    if (u.lower === "which" && isPreposition(scene.units[i - 1])) return i - 1;
    // "signed a letter of intent to buy jets, and is negotiating for six helicopters"
    if (i > from && u.lower === "and" && /^(is|are|has|have|will)$/.test(scene.units[i + 1]?.lower ?? "")) return i;
    if (isBoundary(u) && u.lower !== "which" && u.lower !== "that" && u.lower !== "as") return i;
    if (
      (i > from + 1 || (i > from && scene.units[i - 1]?.lower === ",")) &&
      u.kind === "word" &&
      (u.lower === "," || u.lower === "and") &&
      verbLike(scene.units[i + 2])
    )
      return i;
  }
  return joined;
};

/** Units between "and" and the lot that it leads to. */
const LOT_REACH = 9;
const isNextLot = (units: readonly Unit[], i: number): boolean =>
  units[i]?.kind === "quantity" &&
  /^(next|other|remaining|further|last)$/.test(units[i - 1]?.lower ?? "") &&
  units[i + 1]?.lower === "," &&
  units[i + 2]?.lower === "which";

/** Whether a verb stands behind the colon at unit `k` before any goods. */
const isOwnClause = (units: readonly Unit[], k: number): boolean => {
  const goods = units.findIndex((u, n) => n > k && u.kind === "item");
  return goods > k + 2 && units.slice(k + 2, goods).some((u) => u.kind === "word" && (isAuxiliary(u) || isDealVerb(u)));
};

/** Whether a verb of another step begins at unit `k`, behind "and" and a day. */
const isNextStep = (units: readonly Unit[], from: number): boolean => {
  let k = from;
  while (units[k]?.kind === "date" || /^(and|in|on|then|later|also)$/.test(units[k]?.lower ?? "")) k++;
  const next = units[k + 1];
  // "bought ten in 2018, ordered in May by …" describes what was bought.
  const active =
    /^(took|chose)$/.test(units[k]?.lower ?? "") || units[k - 1]?.lower === "and" || (k > from && units[from]?.lower === "and");
  const object =
    next?.kind === "item" || next?.kind === "quantity" || next?.kind === "instrument" || /^(the|a|an|its|for|up)$/.test(next?.lower ?? "");
  return isStep(units[k]) && (active ? !/^(by|to|under)$/.test(next?.lower ?? "") : object);
};
const isStep = wordTest(
  /^(signed|ordered|bought|purchased|acquired|took|received|sold|selected|chose|picked|placed|awarded|exercised|inked|got)$/,
);

/** "picked Kestrel Yards, with jets made by Harrier Works, to supply four radar planes": what the maker builds upon. */
const isRider = ({ units }: Scene, i: number): boolean => {
  const open = units.findLastIndex((u, k) => k < i && k > i - 4 && u.lower === "with");
  if (units[i]?.item?.quantity != null || units[open - 1]?.lower !== "," || units[open - 2]?.orgKind !== "company") return false;
  const close = units.findIndex((u, k) => k > i && k < i + 8 && u.lower === ",");
  return close > 0 && /^(to|for|as)$/.test(units[close + 1]?.lower ?? "");
};

/** "8 billion, weapons included", "a sum that, together with missiles, comes to 3 billion": what the price covers beside the goods. */
const isThrownIn = (units: readonly Unit[], i: number): boolean =>
  isPartIn(units, i) ||
  (units[i]?.item?.quantity == null &&
    (units[i + 1]?.lower === "included" ||
      (units[i - 1]?.lower === "with" &&
        /^(together|along)$/.test(units[i - 2]?.lower ?? "") &&
        (units[i - 3]?.lower === "," || /^(which|that)$/.test(units[i - 3]?.lower ?? "")))));

/** "the first of 25 jets (including one trainer)": counted with the goods before the bracket. */
const isPartIn = (units: readonly Unit[], i: number): boolean =>
  // "210 engines (192 installed, 18 spares)"
  (units[i]?.lower.endsWith("spares") === true && units.slice(Math.max(0, i - SPARES_REACH), i).some((u) => u.lower === "(")) ||
  (/^(including|among)$/.test(units[i - 1]?.lower ?? "") && units[i - 2]?.lower === "(" && units[i - 3]?.kind === "item");

const SPARES_REACH = 5;

const isOffice = wordTest(
  /^(chief|boss|ceo|chairman|chairwoman|chair|director|manager|president|founder|executive|officer|spokesman|spokeswoman)$/,
);
/** Units between a choice and what was passed over: "picked the Kestrel made by Westland and Southland over the Harrier". */
const CHOSEN_REACH = 14;
const isMakingVerb = wordTest(/^(supply|deliver|build|provide|produce|manufacture)$/);
const isNotDealt = wordTest(NOT_DEALT);

/** Equipment in `from..to` that changes hands; what it replaces, carries or competes with is left out. */
export const goodsIn = (scene: Scene, deals: Deals, from: number, to: number): readonly Good[] => {
  const found: Good[] = [];
  let barred = false;
  let passed = false;
  /** The unit read last of what the goods are for. */
  let platform = -1;
  for (let i = Math.max(0, from); i < Math.min(to, scene.units.length); i++) {
    const u = scene.units[i] as Unit;
    const over =
      u.lower === "over" &&
      !/^(picked|chose|chosen|selected|preferred|won|favoured|favored)$/.test(
        scene.units
          .slice(Math.max(0, i - CHOSEN_REACH), i)
          .find((x) => /^(picked|chose|chosen|selected|preferred|won|favoured|favored)$/.test(x.lower))?.lower ?? "",
      );
    // "the retired corvette": told of the goods themselves.
    const described = /^(retired|used)$/.test(u.lower) && scene.units[i + 1]?.kind === "item";
    // "as its replacement 27 jets were ordered"
    const instead =
      /^(replacement|successor)s?$/.test(u.lower) &&
      scene.units[i + 1]?.kind === "item" &&
      scene.units.slice(Math.max(0, i - 3), i).some((x) => x.lower === "as");
    const forThem = isInsteadOfThem(scene.units, i);
    // "used a press briefing to confirm that 18 jets": no use of the goods.
    const spoken =
      /^(used|uses|use|using)$/.test(u.lower) &&
      /^(an?|the|his|her|its|their)$/.test(scene.units[i + 1]?.lower ?? "") &&
      scene.units.slice(i + 2, i + 5).some((x) => x.lower === "to");
    // "worth more than 1 billion for 30 helicopters"
    const measured = u.lower === "than" && /^(more|less|fewer)$/.test(scene.units[i - 1]?.lower ?? "");
    const forces = u.lower === "armed" && /^(forces|force|services)$/.test(scene.units[i + 1]?.lower ?? "");
    // "took delivery of the first ship as part of a project for three corvettes"
    const wider = u.lower === "part" && found.length > 0 && scene.units[i - 1]?.lower === "as" && scene.units[i + 1]?.lower === "of";
    // "picked the tank ahead of the K-2": the one that was not.
    const rival = u.lower === "ahead" && scene.units[i + 1]?.lower === "of" && found.length > 0;
    const added = /^(add|adds|adding|added)$/.test(u.lower) && scene.units[i + 1]?.lower === "to";
    if (
      (isNotDealt(u) && !over && !spoken && !described && !instead && !forThem && !measured && !forces) ||
      added ||
      rival ||
      (u.lower === "go" && scene.units[i + 1]?.lower === "with") ||
      wider ||
      isCutting(scene, i)
    )
      barred = true;
    else if (
      barred &&
      (u.lower === "and" ||
        u.lower === "," ||
        (u.lower === "for" && chosenOver(scene, i)) ||
        (isMakingVerb(u) && scene.units[i - 1]?.lower === "to" && chosenOver(scene, i - 1))) &&
      scene.units[i + 1]?.kind === "item" &&
      scene.units[i + 1]?.item?.quantity != null
    )
      barred = false;
    if (u.kind !== "item" || u.quantity?.fleet === true || scene.quoted[i] === true) continue;
    // "the export of what the patrol frigates need: four engines": whom the goods are for.
    if (
      /^(need|needs|require|requires|lack|lacks)$/.test(scene.units[i + 1]?.lower ?? "") &&
      scene.units.slice(Math.max(0, i - 4), i).some((x) => x.lower === "what")
    )
      continue;
    if (barred || isLabel(scene.units, i) || isRider(scene, i) || isThrownIn(scene.units, i)) continue;
    let b = i - 1;
    while (
      b > 0 &&
      (scene.units[b]?.kind === "demonym" ||
        /^(the|a|an|its|their|new|his|'s|’s|navy|army|air|force|country|nation|government|kingdom|own|future|planned)$/.test(
          scene.units[b]?.lower ?? "",
        ) ||
        (scene.units[b]?.possessive === true && scene.units[b]?.kind !== "item"))
    )
      b--;
    const before = scene.units[b]?.lower ?? "";
    // "kits to be mounted on Westrian trucks": what the goods go on or against is not bought.
    if (
      u.item?.quantity == null &&
      !(before === "on" && (scene.units[b - 1]?.kind === "money" || isOfPaper(scene, b))) &&
      /^(on|onto|into|to|aboard|board|against|per|as|between|off|under)$/.test(before)
    )
      continue;
    // "technology of the rockets", "crews of the boats"
    if (
      before === "of" &&
      NO_HOLDER.test(scene.units[b - 1]?.lower ?? "") &&
      !isAmount(scene, b - 1) &&
      !(u.item?.quantity != null && (isMaking(scene, b - 1) || scene.units[b - 1]?.lower === "lease")) &&
      !/^with a fleet$/.test(`${scene.units[b - 3]?.lower} ${scene.units[b - 2]?.lower} ${scene.units[b - 1]?.lower}`)
    ) {
      passed = true;
      continue;
    }
    // "a mid-life upgrade for two submarines", "to upgrade two boats": what is worked on changes no hands.
    if (isWorkedOn(scene, b)) continue;
    // "missiles for the navy's corvettes": what the goods are for is not bought with them.
    if (u.item?.quantity == null && before === "for" && (found.length > 0 || passed)) {
      platform = i;
      continue;
    }
    // "chose the Kestrel missile for 11 frigates": what they will be aboard.
    const carries = CARRIES.has(u.goods?.class ?? "system");
    // "… for its frigates and destroyers"
    const joined = platform >= 0 && platform === b - 1 && before === "and" && u.item?.quantity == null;
    if (carries && (joined || (before === "for" && found.length > 0 && found.every((g) => GOES_ABOARD.has(g.class))))) {
      platform = i;
      continue;
    }
    if (isOption(scene, i)) continue;
    // "the spokeswoman, Zuzana Berg": a first name.
    if (u.item?.quantity == null && before === "," && scene.units[i + 1]?.kind === "name") continue;
    // "Kestrel chief Hal Harrier": a person named like goods.
    if (u.item?.quantity == null && u.lower.includes(" ") && isOffice(scene.units[i - 1])) continue;
    // "the drone maker", "a tank crew"
    const behind = /^(systems?|missiles?|aircraft|jets?)$/.test(scene.units[i + 1]?.lower ?? "") ? i + 2 : i + 1;
    if (u.item?.quantity == null && COMPOUND.test(scene.units[behind]?.lower ?? "")) continue;
    // "buys 42 jets, its first non-Western aircraft purchase": the goods once more, in the name of the deal.
    if (
      u.item?.quantity == null &&
      found.length > 0 &&
      /^(purchase|order|acquisition|procurement|deal|buy)$/.test(scene.units[i + 1]?.lower ?? "")
    )
      continue;
    found.push(deals.good(u));
  }
  // "tanks, the largest arms purchase": arms in general add nothing to goods that have a name or a number.
  const told = found.filter(
    (g) =>
      (g.specific || g.item.quantity !== null || !GENERIC_ITEMS.test(g.item.name)) &&
      // "the Hornets, more than 30 of them": told once more with their number.
      !(g.item.quantity === null && found.some((x) => x.item.quantity !== null && x.item.name === g.item.name)),
  );
  const goods = withoutSum(scene.units, told.length > 0 ? told : found);
  // "20 howitzers …, the first sale of the gun abroad": the same goods by another word.
  const first = goods[0];
  return goods.length < 2 || first === undefined || (!first.specific && first.item.quantity === null)
    ? goods
    : goods.filter((g) => g === first || g.specific || g.item.quantity !== null || g.unit.goods?.definite !== true);
};

/** "instead of them Northish jets will be bought": what stood before is not to be had. */
const isInsteadOfThem = (units: readonly Unit[], i: number): boolean =>
  units[i]?.lower === "instead" && units[i + 1]?.lower === "of" && /^(them|it|these|those|this|that)$/.test(units[i + 2]?.lower ?? "");

const GOES_ABOARD: ReadonlySet<EquipmentClass> = new Set([
  "missile",
  "radar",
  "engine",
  "ammunition",
  "artillery",
  "air_defence",
  "system",
]);
const CARRIES: ReadonlySet<EquipmentClass> = new Set(["ship", "submarine", "aircraft", "helicopter", "vehicle", "drone"]);

/** "four ships: a frigate, a patrol vessel and two landing craft": the number of them all is told once more by its parts. */
const withoutSum = (units: readonly Unit[], goods: readonly Good[]): readonly Good[] => {
  const [first, ...parts] = goods;
  if (first === undefined || first.specific || parts.length < 2 || first.item.quantity === null) return goods;
  const mark = units[units.indexOf(first.unit) + 1]?.lower ?? "";
  const count = parts.reduce((sum, g) => sum + (g.item.quantity ?? 1), 0);
  return count === first.item.quantity &&
    (/^[:,(—–-]$/.test(mark) || units.slice(units.indexOf(first.unit), units.indexOf(first.unit) + 8).some((u) => u.lower === ":"))
    ? parts
    : goods;
};

/** "finalised a contract with the government on TB2 drones": what a contract is on is bought. */
const isOfPaper = ({ units }: Scene, on: number): boolean => {
  const paper = units.findLastIndex(
    (u, k) => k < on && k > on - 9 && (u.instrument?.type === "contract" || /^(contract|deal|order)$/.test(u.lower)),
  );
  return paper >= 0 && !units.slice(paper + 1, on).some((u) => u.kind === "item" || u.lower === "," || (u.kind === "word" && verbLike(u)));
};

/** Whether the word at `k`, the one before the goods, or the one it hangs on is work upon what somebody has. */
const isWorkedOn = ({ units }: Scene, k: number): boolean =>
  WORK_VERB.test(units[k]?.lower ?? "") || (/^(for|on|to|of)$/.test(units[k]?.lower ?? "") && WORK.test(units[k - 1]?.lower ?? ""));
const WORK_VERB =
  /^(upgrade|upgrading|modernise|modernising|modernize|modernizing|overhaul|overhauling|refit|refitting|refurbish|refurbishing|repair|repairing|maintain|maintaining)$/;
const WORK =
  /^(upgrades?|update|modernisation|modernization|overhaul|refit|refurbishment|repairs?|maintenance|life-extension|improvements?)$/;

/** "to cut the order from 22 to 19 transports": an order made smaller is none. */
export const isCutting = ({ units }: Scene, k: number): boolean =>
  /^(cut|cuts|cutting|reduce|reduces|reduced|reducing|shrink|shrinks|shrank|shrinking|trim|trimmed|slash|slashed|halve|halved)$/.test(
    units[k]?.lower ?? "",
  ) && units.slice(k + 1, k + 7).some((u) => /^(from|to|by)$/.test(u.lower));

/** "an undisclosed number of drones": some of them, not how many there are. */
const isAmount = ({ units }: Scene, k: number): boolean =>
  units[k]?.lower === "number" && [units[k - 1], units[k - 2]].some((u) => /^(a|an)$/.test(u?.lower ?? ""));

/** "a contract for series production and support of 28 transports": what is made and kept for the buyer is bought. */
const isMaking = ({ units }: Scene, k: number): boolean => {
  if (!/^(production|manufacture|assembly|support|development|design)$/.test(units[k]?.lower ?? "")) return false;
  const purpose = units.findLastIndex((u, n) => n < k && n > k - 7 && u.lower === "for");
  return units
    .slice(Math.max(0, purpose - 5), Math.max(0, purpose))
    .some((u) => u.kind === "instrument" || /^(contract|order|deal)$/.test(u.lower));
};

const EXERCISED = /^(exercis\w+|taken|took|converted?|converts|activated|invoked)$/;

/** "an option for two further ships": what may be bought later is not bought, until the option is taken up. */
const isOption = ({ units }: Scene, i: number): boolean => {
  const at = units.findLastIndex((u, k) => k < i && k > i - 6 && /^options?$/.test(u.lower));
  return (
    at >= 0 &&
    units.slice(at + 1, i).some((u) => /^(for|on|to|covering)$/.test(u.lower)) &&
    !units.slice(at + 1, i).some((u) => u.kind === "mark" || u.kind === "item") &&
    !units.some((u) => u.kind === "word" && EXERCISED.test(u.lower))
  );
};

/** "chose X over Y for four aircraft": what stands behind "for" is chosen. */
const chosenOver = ({ units }: Scene, i: number): boolean => {
  const near = units.slice(Math.max(0, i - 5), i);
  return near.some((u) => u.lower === "over") && !near.some((u) => u.lower === "for" || u.kind === "instrument" || u.kind === "item");
};

const COMPOUND =
  /^(giant|maker|makers|manufacturer|manufacturers|company|companies|firm|firms|industry|exporter|exporters|wing|squadron|squadrons|regiment|brigade|battalion|school|supplier|suppliers|group|consortium|exports|imports|budget|race|dealer|dealers|trade|programme|programmes|program|programs|show|fair|yard|builder|plant|factory|base|crew|crews|pilot|pilots|technology|production|capability|capabilities|forces|attack|attacks|strike|strikes|test|tests|launch|training|drills|exercise)$/;
const NO_HOLDER =
  /^(technology|technologies|production|parts|version|versions|design|range|training|maintenance|support|cost|costs|price|future|development|use|operation|manufacture|assembly|integration|test|tests|number|upgrade|upgrading|modernisation|modernization|repair|overhaul|lease|crew|crews|pilots|operators|operator|users|maker|makers|deck|fleet|capabilities|capability|presence|deployment|quality|performance|noise|sound|picture|model|models)$/;
const NO_PRICE_AFTER =
  /^(more than|less than|each|apiece|per|a piece|line of credit|defen[cs]e line|credit|grant|loan|budget|a year|annually|in aid|military aid|in military aid|of aid|aid package|in exports|fund|of work|of offsets?|in offsets?)/;
const NO_PRICE_BEFORE =
  /\b(budget|budgets|grant|credit|credit line|loan|loans|spending|fined|aid|turnover|revenue|revenues|sales of|backlog|gdp|each|apiece|unit price|unit cost|instalment|down payment|deposit|advance|tranche of|fund|invest|invested|investment|profit|penalty|fine|economy|trade|rises?|rose|risen|increase[sd]?|overruns?|work (worth|valued|of)|offsets? (worth|valued|of))\b/;

/** Whether a sum is no price of a deal: a unit price, a budget, a line of credit. */
export const isNoPrice = (scene: Scene, i: number): boolean => {
  const words = (from: number, to: number): string =>
    scene.units
      .slice(Math.max(0, from), to)
      .map((x) => x.lower)
      .join(" ");
  // "jets bought as part of projects worth 13 billion": the sum of more than these.
  if (
    /\bpart of\b.*\b(projects|programmes|programs|package|purchases|procurements|investments) (worth|valued at|totall?ing|of)( about| some| over)?$/.test(
      words(i - 12, i),
    )
  )
    return true;
  // "approved sales of 6.7 billion dollars of armaments"
  if (scene.units[i + 1]?.lower === "of" && scene.units[i + 2]?.kind === "item" && /\bsales of\b/.test(words(i - 4, i))) return false;
  return NO_PRICE_AFTER.test(words(i + 1, i + 4)) || NO_PRICE_BEFORE.test(words(i - 5, i).replace(/^.*[,;]/, ""));
};

/** Money that is the price of the deal, in `from..to`. */
export const valueIn = (scene: Scene, from: number, to: number, taken: ReadonlySet<Unit>): Unit | undefined => {
  for (let i = Math.max(0, from); i < Math.min(scene.units.length, to); i++) {
    const u = scene.units[i] as Unit;
    if (u.kind === "money" && !taken.has(u) && scene.quoted[i] !== true && !isNoPrice(scene, i)) return u;
  }
  return undefined;
};

/** "755 billion yen for two ships", "$55 million on 45 vehicles": the sum right before the goods is their price. */
export const priceFor = ({ units }: Scene, goods: readonly Good[], taken: ReadonlySet<Unit>): Unit | undefined => {
  const at = goods[0] === undefined ? -1 : units.indexOf(goods[0].unit);
  if (at < 0 || goods[0]?.item.quantity === null) return undefined;
  // "1.2 billion for the acquisition of 198 vehicles"
  const doing = units[at - 1]?.lower === "of" && /^(acquisition|purchase|procurement|supply|delivery)$/.test(units[at - 2]?.lower ?? "");
  const lead = units[at - 3]?.lower === "the" ? at - 4 : at - 3;
  if (doing && units[lead]?.lower === "for" && units[lead - 1]?.kind === "money" && !taken.has(units[lead - 1] as Unit))
    return units[lead - 1];
  const prep = /^(for|on)$/.test(units[at - 1]?.lower ?? "")
    ? at - 1
    : /^(the|a|up)$/.test(units[at - 1]?.lower ?? "") && /^(for|on)$/.test(units[at - 2]?.lower ?? "")
      ? at - 2
      : -1;
  const sum = units[prep - 1];
  return sum?.kind === "money" && !taken.has(sum) ? sum : undefined;
};
