/**
 * Weapons and military equipment as noun groups with their number: "26 Rafale-class fighters", "the first six of 36 jets".
 *
 * The name is what stands between the number and the last equipment word, without articles, empty adjectives and the people
 * it comes from. A number counts only where it stands directly before the group; designations are never numbers. Of a part
 * and its whole the part is counted. "Batteries of X", "pods of X" are one thing by the name of both.
 */
import { isGivenName } from "../../world/persons.ts";
import type { Item } from "../../model/claim.ts";
import { matchCompany } from "../../world/companies.ts";
import { type EquipmentClass, isDesignation, matchEquipment } from "../../world/equipment.ts";
import type { QuantityMention } from "../figures/quantity.ts";
import { type Token, tokenQuestion } from "../text/tokens.ts";
import { stateAt } from "./lexicon.ts";
import { isTypeNumber, numberOfType, opensItem, sizeAt, isPennant } from "./item-numbers.ts";
import { NO_PURPOSE, PURPOSE, USERS } from "./item-words.ts";
import { originAt } from "./item-origin.ts";
import type { Goods } from "./unit.ts";

const FILLERS = new Set(
  "brand more further additional new other such of units pieces examples sets copies its the their his our these those first second next remaining all some home-made newly ordered used second-hand secondhand refurbished modern advanced latest upgraded improved modernised modernized several various unspecified large small big old ageing aging brand-new state-of-the-art sophisticated so-called new-build newbuild multirole multipurpose extra generation new-generation next-generation latest-generation bigger larger smaller newer older heavier lighter same biggest largest locally-built locally-made".split(
    " ",
  ),
);
const DEFINITE = new Set("the its their these those this that all remaining further more another other our his".split(" "));
const GLUE = new Set(["-", "–", "/", "'s", "’s"]);
/** Words that a sentence may begin with in capitals, before the goods. */
const OPENERS = new Set(
  "a an in on at for with from by of to as but and or no not each every both when while after before under also what which".split(" "),
);
const MAX_WORDS = 9;
const SERIES = new Set(["block", "mk", "mark", "flight", "batch", "tranche"]);
/** Nouns that count another: "three batteries of X", "1,500 pods of X rockets". */
const HOLDERS = new Set(
  "battery batteries pod pods unit units set sets round rounds squadron squadrons regiment regiments battalion battalions fire launcher launchers variant variants version versions example examples copies".split(
    " ",
  ),
);
/** Whose goods may be: "a dozen of the army's". */
const HOLDER = /^(?:army|navy|force|military|country|state|government|ministry|coastguard|guard|police|marines|service)$/;

export interface ItemMatch {
  readonly last: number;
  readonly nameFirst: number;
  readonly item: Item;
  readonly fleet: boolean;
  readonly goods: Goods;
}

const tokenAtOrAfter = (tokens: readonly Token[], from: number, end: number, offset: number): number => {
  let k = from;
  while (k < end && (tokens[k] as Token).start < offset) k++;
  return k;
};

/** Whether a row of words with equipment in it can begin with a token of this spelling, without a number before it. */
const opensRow = tokenQuestion((form) => form.capital || opensItem(form) || form.text.includes("-"));
const mayOpen = tokenQuestion((form) => opensRow(form) && !FILLERS.has(form.lower) && !OPENERS.has(form.lower));

interface Name {
  readonly last: number;
  readonly class: EquipmentClass;
  readonly specific: boolean;
}

/** Whether the spelling can stand in a name beside words of equipment: "500-tonne", "Harbour", "fast-attack". */
const describes = tokenQuestion(
  ({ kind, text, lower, capital }) =>
    /^\d+(?:[.,]\d+)?-[a-z]+$/.test(lower) ||
    (kind === "word" && !/^['’]s$/.test(text) && !(capital && /-(?:based|headquartered)$/.test(lower)) && (capital || text.includes("-"))),
);

/** The longest name of equipment from token `from`, capitalised words before it included; undefined where there is none. */
const nameFrom = (tokens: readonly Token[], lowers: readonly string[], from: number, end: number): Name | undefined => {
  let j = from;
  let last = -1;
  let words = 0;
  let specific = false;
  let kind: EquipmentClass | undefined;
  if (isPennant(tokens, from)) return undefined;
  while (j < end && words < MAX_WORDS) {
    const token = tokens[j] as Token;
    // Inside a name a noun means what it says: "F-5 fighters from X" are jets.
    const opens = opensItem(token.form);
    const hit = opens ? (matchEquipment(lowers, j) ?? (last > 0 ? matchEquipment([lowers[j] ?? ""], 0) : undefined)) : undefined;
    if (hit !== undefined && j + hit.length <= end) {
      const proper = hit.kind === "family" || hit.kind === "designation";
      // Families are proper names: "spike" in prices or a "typhoon" at sea is no weapon.
      if (proper && !token.capital && !/\d/.test(token.text)) {
        if (last < 0) return undefined;
        break;
      }
      j += hit.length;
      words += hit.length;
      if (hit.kind !== "modifier") {
        last = j;
        if (proper) specific = true;
        if (kind === undefined || hit.kind === "noun") kind = hit.class;
      }
      continue;
    }
    if (opens && token.kind !== "mark" && isDesignation(token.lower)) {
      j++;
      words++;
      last = j;
      specific = true;
      continue;
    }
    // "2A7+", "Hisar-O+"
    if (token.text === "+" && j > from && tokens[j - 1]?.end === token.start && last === j && specific) {
      j++;
      last = j;
      continue;
    }
    // "Block 72 aircraft": a series before its noun.
    if (SERIES.has(token.lower) && /^(?:\d{1,3}[a-z+]?|[ivx]{1,4})$/i.test(tokens[j + 1]?.text ?? "")) {
      j += 2;
      words += 2;
      continue;
    }
    if (words === 1 && isTypeNumber(tokens, lowers, j, end)) {
      j++;
      words++;
      specific = true;
      continue;
    }
    // "five T-6C Texan IIs", "Wing Loong II drones"
    if (last === j && specific && /^(?:I{2,3}|IV)s?$/.test(token.text)) {
      j++;
      words++;
      last = j;
      continue;
    }
    // "two C-27J transports"
    if (last === j && specific && /^(?:transports?|airlifters?)$/.test(token.lower)) {
      j++;
      words++;
      last = j;
      continue;
    }
    // "155 mm shells", "King Air 360 aircraft": a calibre or a number of the type before its noun.
    const numbered = numberOfType(tokens, lowers, j, last);
    if (numbered > 0) {
      j += numbered;
      words += numbered;
      continue;
    }
    if (describes(token.form)) {
      j++;
      words++;
      continue;
    }
    if (GLUE.has(token.text) && words > 0) {
      // "Anna Berg's aircraft": somebody's, and no name of goods
      if (last < 0 && token.text.endsWith("s") && isGivenName(lowers[from] ?? "")) return undefined;
      j++;
      continue;
    }
    // "anti-submarine warfare (ASW) frigates"
    if (token.lower === "warfare" && words > 0) {
      j++;
      words++;
      continue;
    }
    if (
      token.text === "(" &&
      words > 0 &&
      tokens[j + 2]?.text === ")" &&
      /^\p{Lu}{2,5}$/u.test(tokens[j + 1]?.text ?? "") &&
      last < j - 1
    ) {
      j += 3;
      continue;
    }
    break;
  }
  return last < 0 || kind === undefined ? (last < 0 ? undefined : { last, class: "system", specific }) : { last, class: kind, specific };
};

/** "King Air 350": a type of several words, of which the first may be a title. */
export const isTypeOfWords = (lowers: readonly string[], i: number): boolean => {
  const at = lowers[i] === "a" ? i + 1 : i;
  const hit = lowers[at] === "king" ? matchEquipment(lowers, at) : undefined;
  return hit?.kind === "family" && hit.length > 1;
};

/** "Poseidons", "Orions": what a type is called, of several. */
const isNickname = tokenQuestion(({ kind, text }) => kind === "word" && /^\p{Lu}\p{Ll}{2,}[^s]s$/u.test(text));

/** Where the type ends in "of the new Kestrel class", "of the type Kestrel 6", from the token behind "of"; or 0. */
const typeBehind = (tokens: readonly Token[], lowers: readonly string[], from: number, end: number): number => {
  let k = from;
  if (lowers[k] === "the" || lowers[k] === "a" || lowers[k] === "its") k++;
  if (/^(?:new|improved|upgraded|latest|same|future)$/.test(lowers[k] ?? "")) k++;
  const led = /^(?:type|model|class)$/.test(lowers[k] ?? "");
  if (led) k++;
  else if (k === from) return 0;
  const type = nameFrom(tokens, lowers, k, end);
  if (type?.specific === true)
    return /^(?:class|family|type|design|series|variant)$/.test(lowers[type.last] ?? "") ? type.last + 1 : type.last;
  // "of the Dakar class": a name that no table has.
  const name = tokens[k];
  return name !== undefined && k < end && name.capital && name.kind === "word" && lowers[k + 1] === "class" && k + 1 < end ? k + 2 : 0;
};

/** "three defence and intervention frigates", "two air-to-air and cruise missiles": tokens of the words joined by "and" at `j` that say what for; or 0. */
const pairedWords = (tokens: readonly Token[], lowers: readonly string[], j: number, end: number): number => {
  if (lowers[j + 1] !== "and" || j + 3 >= end || !PURPOSE.test(lowers[j] ?? "") || nameFrom(tokens, lowers, j, end) !== undefined) return 0;
  const second = lowers[j + 2] ?? "";
  if (!PURPOSE.test(second)) return 0;
  if (nameFrom(tokens, lowers, j + 2, end) !== undefined) return (matchEquipment([second], 0)?.kind ?? "modifier") === "modifier" ? 2 : 0;
  return nameFrom(tokens, lowers, j + 3, end) === undefined ? 0 : 3;
};
/** "two ocean patrol vessels", "three police boats": the one noun between a number and goods says what for. */
const isPurposeNoun = (tokens: readonly Token[], lowers: readonly string[], j: number, end: number): boolean =>
  j + 1 < end &&
  PURPOSE.test(lowers[j] ?? "") &&
  !NO_PURPOSE.test(lowers[j] as string) &&
  nameFrom(tokens, lowers, j + 1, end) !== undefined &&
  !(tokens[j]?.capital ?? false) &&
  !(tokens[j + 1]?.capital ?? false) &&
  nameFrom(tokens, lowers, j, end) === undefined;
/** The equipment named at token `i`, a number before it included; undefined where there is none. */
export const itemAt = (
  text: string,
  tokens: readonly Token[],
  lowers: readonly string[],
  i: number,
  end: number,
  quantities: ReadonlyMap<number, QuantityMention>,
): ItemMatch | undefined => {
  const start = tokens[i] as Token;
  let quantity = quantities.size === 0 ? undefined : quantities.get(start.start);
  // "First frigate reaches port": the ordinal of a headline or a line of a list is no part of a name.
  if (quantity === undefined && start.capital && /^(?:first|second|third|last|final)$/.test(start.lower)) {
    const match = itemAt(text, tokens, lowers, i + 1, end, quantities);
    return match === undefined || match.item.quantity !== null ? undefined : match;
  }
  if (quantity === undefined && !mayOpen(start.form)) return undefined;
  let j = quantity === undefined ? i : tokenAtOrAfter(tokens, i, end, quantity.end);
  let partOf: number | null = null;
  let owner: string | null = null;
  let origin: string | null = null;
  let definite = DEFINITE.has(lowers[i - 1] ?? "") || (lowers[i - 1] === "first" && DEFINITE.has(lowers[i - 2] ?? ""));
  if (quantity === undefined) {
    const people = originAt(tokens, lowers, i, end);
    if (people !== null) {
      origin = people.country;
      j = people.next;
    }
  }
  let steps = 0;
  while (quantity !== undefined && j < end && steps < 10) {
    steps++;
    const word = lowers[j] ?? "";
    if (FILLERS.has(word)) {
      if (DEFINITE.has(word)) definite = true;
      j++;
      continue;
    }
    // "two 3,100t corvettes", "three 60 m boats": their size.
    const size = sizeAt(lowers, j);
    if (size > 0) {
      j += size;
      continue;
    }
    // "twenty-four (24) jets": the number once more.
    if (word === "(" && lowers[j + 2] === ")" && quantities.get(tokens[j + 1]?.start ?? -1)?.value === quantity.value) {
      j += 3;
      continue;
    }
    // "the first six of 36 jets": a part of a whole.
    const whole = quantities.get((tokens[j] as Token).start);
    if (whole !== undefined && lowers.slice(i, j).includes("of") && partOf === null) {
      partOf = whole.value;
      definite = true;
      j = tokenAtOrAfter(tokens, j, end, whole.end);
      continue;
    }
    // "the first three of Westria's frigates": the owner between number and thing.
    if ((tokens[j]?.capital ?? false) && /^['’]s$/.test(tokens[j + 1]?.text ?? "")) {
      owner = stateAt(tokens, j, end)?.country ?? null;
      j += 2;
      continue;
    }
    // "a dozen of the army's retired trucks"
    if (HOLDER.test(word) && /^['’]s$/.test(tokens[j + 1]?.text ?? "")) {
      definite = true;
      j += 2;
      continue;
    }
    const people = originAt(tokens, lowers, j, end);
    const paired = people === null ? pairedWords(tokens, lowers, j, end) : 0;
    if (paired > 0) {
      j += paired;
      continue;
    }
    // "six captured tanks", "two icebreaking patrol vessels": participles and adjectives between number and name.
    if (
      people === null &&
      steps <= 6 &&
      (/^[a-z]{4,}(?:ed|en|ly|ing|al|ic|ive|ous|ary|able|ile)$/.test(word) ||
        (steps > 1 && /^(?:and|built|made)$/.test(word)) ||
        USERS.test(word)) &&
      nameFrom(tokens, lowers, j, end) === undefined
    ) {
      j++;
      continue;
    }
    if (people === null && steps === 1 && isPurposeNoun(tokens, lowers, j, end)) {
      j++;
      continue;
    }
    if (people === null || origin !== null) break;
    origin = people.country;
    j = people.next;
  }
  // "36 Kestrel Yards F-5 jets": the maker is no part of the name.
  const maker = quantity !== undefined && (tokens[j]?.capital ?? false) ? matchCompany(lowers, j) : undefined;
  let name = maker === undefined ? undefined : nameFrom(tokens, lowers, j + maker.length, end);
  if (name !== undefined && maker !== undefined && maker.country !== null) origin ??= maker.country;
  if (name !== undefined && maker !== undefined) j += maker.length;
  else name = nameFrom(tokens, lowers, j, end);
  const nameFirst = j;
  if (name === undefined) return undefined;
  let { last } = name;
  let kind = name.class;
  let { specific } = name;
  // "three batteries of Kestrel missiles": what is counted and what it holds are one thing.
  if (HOLDERS.has(lowers[last - 1] ?? "") && lowers[last] === "of") {
    const held = lowers[last + 1] === "the" ? last + 2 : last + 1;
    const inside = quantities.has(tokens[held]?.start ?? -1) ? undefined : nameFrom(tokens, lowers, held, end);
    if (inside !== undefined) {
      last = inside.last;
      kind = inside.class;
      specific = inside.specific;
    }
  }
  // "100 combat vehicles of the Kestrel family", "three ships of the Kestrel class", "130 vehicles of the type K-17"
  if (!specific && lowers[last] === "of") {
    const type = typeBehind(tokens, lowers, last + 1, end);
    if (type > 0) {
      last = type;
      specific = true;
    }
  }
  // "five P-8A Poseidons": the nickname behind the designation.
  const nickname = tokens[last];
  if (
    specific &&
    quantity !== undefined &&
    last < end &&
    isDesignation(lowers[last - 1] ?? "") &&
    nickname !== undefined &&
    isNickname(nickname.form) &&
    stateAt(tokens, last, end) === undefined &&
    matchCompany(lowers, last) === undefined
  )
    last++;
  if (
    tokens[last]?.text === "(" &&
    tokens[last + 2]?.text === ")" &&
    last + 3 <= end &&
    /^\p{Lu}[\p{Lu}\d-]+s?$/u.test(tokens[last + 1]?.text ?? "")
  ) {
    last += 3;
    // "16 Standard Missile-2 (SM-2) Block IIIA missiles": the short form stands within the name.
    const rest =
      specific && quantity !== undefined && !quantities.has(tokens[last]?.start ?? -1) ? nameFrom(tokens, lowers, last, end) : undefined;
    if (rest !== undefined && last < end) last = rest.last;
  }
  // "the first of the 36 jets": one or more of them, not all.
  if (quantity !== undefined && /^(?:the|its|a|an|their)?$/.test(lowers[i - 1] === "of" ? "" : (lowers[i - 1] ?? "-"))) {
    const of = lowers[i - 1] === "of" ? i - 1 : lowers[i - 2] === "of" ? i - 2 : -1;
    if (of > 0 && /^(?:first|last|some|most|many|half|part|rest|one|each|any|second|third|latest|all)$/.test(lowers[of - 1] ?? "")) {
      // "every one of its 19 guns"
      if (lowers[of - 1] !== "all" && !(lowers[of - 1] === "one" && /^(?:every|each)$/.test(lowers[of - 2] ?? ""))) {
        partOf = quantity.value;
        quantity = undefined;
      }
      definite = true;
    }
  }
  // "F-5 jets (24)": the number behind the goods.
  const behind = quantity === undefined && lowers[last] === "(" && lowers[last + 2] === ")" ? tokens[last + 1] : undefined;
  const bracket = behind === undefined || last + 3 > end ? undefined : quantities.get(behind.start);
  const nameEnd = last;
  if (bracket !== undefined && !bracket.fleet && bracket.end === behind?.end && partOf === null) {
    quantity = bracket;
    last += 3;
  }
  const written = text.slice((tokens[nameFirst] as Token).start, (tokens[nameEnd - 1] as Token).end).replace(/[\s®™]+/g, " ");
  return {
    last,
    nameFirst,
    item: { name: written, quantity: quantity === undefined || quantity.fleet ? null : quantity.value, bound: quantity?.bound ?? null },
    fleet: quantity?.fleet === true,
    goods: { class: kind, specific, origin, owner, definite, partOf, stock: quantity?.fleet === true ? quantity.value : null },
  };
};
