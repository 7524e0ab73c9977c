/**
 * What each unit of a sentence does in its clause: noun, verb, preposition, … the alphabet of the clause parser.
 *
 * Gotchas: "visit", "call", "talks" are nouns or verbs by what stands before them; "planned" before a noun is an
 * adjective; "after" opens a clause only where a finite verb follows before the next comma.
 */
import { unitTest, wordTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { tokenNumber } from "../text/tokens.ts";
import { holdsSentence, isTeam, leadsHolder } from "./holders.ts";
import {
  ADVERBS,
  AUXILIARIES,
  BE,
  COORDINATORS,
  DETERMINERS,
  ED_NOUNS,
  ING_NOUNS,
  IRREGULAR,
  MODALS,
  NOUN_OR_VERB,
  PREPOSITIONS,
  PRESENT,
  RELATIVES,
  SUBORDINATORS,
  TWO_FACED,
} from "./words.ts";

export type WordClass =
  | "noun"
  | "actor"
  | "det"
  | "prep"
  | "aux"
  | "to"
  | "past"
  | "base"
  | "ing"
  | "adv"
  | "and"
  | "comma"
  | "break"
  | "sub"
  | "rel"
  | "date"
  | "skip";

const LISTS = [
  AUXILIARIES,
  RELATIVES,
  COORDINATORS,
  SUBORDINATORS,
  TWO_FACED,
  PREPOSITIONS,
  DETERMINERS,
  ADVERBS,
  NOUN_OR_VERB,
  IRREGULAR,
  PRESENT,
];
/** Bit n of `listsOf`: the word is in the nth of the lists. */
const [AUX, REL, CO, SUB, TWO, PREP, DET, ADV, EITHER, IRR, PRES] = LISTS.map((_, n) => 1 << n) as [
  ...[number, number, number, number, number, number, number, number, number, number, number],
];
/** No list has the word and its ending says nothing: a noun, whatever stands around it. */
const UNLISTED = 1 << LISTS.length;

const lookUp = (w: string): number => {
  const bits = LISTS.reduce((found, list, n) => (list.has(w) ? found | (1 << n) : found), 0);
  const shaped = /^(?:to|that|so|once|meeting)$/.test(w) || w.endsWith("ly") || w.endsWith("ing") || w.endsWith("ed");
  return bits === 0 && !shaped ? UNLISTED : bits;
};
const kept = tokenNumber(({ lower }) => lookUp(lower));
/** The lists that a plain word is in, and whether it is in none. */
const listsOf = (unit: Unit): number => (unit.form === undefined ? lookUp(unit.lower) : kept(unit.form));

const NO_NOUN = PREP | ADV | AUX | CO | SUB | DET | IRR;
/** Does a noun stand at unit `i`, after determiners and adjectives? */
const nominal = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  ((unit.kind !== "word" && unit.kind !== "mark" && unit.kind !== "date" && unit.kind !== "pronoun") ||
    (unit.kind === "word" && (listsOf(unit) & NO_NOUN) === 0));

/** By its form alone: "met", "visited". */
/** "much-delayed", "long-negotiated": an adjective, and not "co-chaired", "re-opened". */
const isCompound = unitTest(
  (word) =>
    word.includes("-") &&
    !/^(?:re|co|pre|over|de|un|mis|out|counter|cross|double|fast|hand|stage|kick|jump|short|soft|air|tele|video|inter|under|field|flight|test)-/.test(
      word,
    ) &&
    /^[a-z]+-[a-z]+ed$/.test(word),
);
const isPast = (unit: Unit): boolean => (listsOf(unit) & IRR) !== 0 || (unit.lower.endsWith("ed") && !ED_NOUNS.has(unit.lower));
const isOfStay = wordTest(/^(?:stays|ends|runs|returns|heads)$/);
const bindsStay = wordTest(/^(?:until|till|through|home|back|to|for)$/);
/** "Prior to the talks", "owing to fog": at the head of a sentence no noun. */
const opensPhrase = wordTest(/^(?:prior|thanks|owing|due|subsequent|parallel|contrary)$/);
const isOrdering = wordTest(/^(?:first|last)$/);
/** "she's meeting", "he's met" */
const isShortBe = wordTest((word) => word === "'s");
/** "that day": no clause begins. */
const isSpan = (unit: Unit | undefined): boolean =>
  unit?.kind === "word" && /^(?:day|evening|morning|afternoon|week|month|year|time|occasion)$/.test(unit.lower);
const isSide = wordTest(/^(?:left|right|centre|center)$/);
/** "will on Saturday, 25 May, visit": does a modal stand before the day that ends at the comma `p`? */
const isModalBeforeDay = (units: readonly Unit[], p: number): boolean => {
  let k = p;
  while (k > p - DAY && (units[k]?.kind === "date" || units[k]?.lower === "," || units[k]?.lower === "on")) k--;
  return k < p - 1 && MODALS.has(units[k]?.lower ?? "");
};
/** Units of a day between a modal and its verb. */
const DAY = 6;

const bidsTo = wordTest(/^(?:treated|entertained|invited|asked|bidden)$/);

/** The class of the word at `i`, given the classes before it. */
const wordClass = (units: readonly Unit[], i: number, before: readonly WordClass[], isActor: (unit: Unit) => boolean): WordClass => {
  const unit = units[i] as Unit;
  const lists = listsOf(unit);
  const next = units[i + 1];
  if (i === 0 && next?.lower === "to" && opensPhrase(unit)) return "adv";
  // "who last met in Oslo", "the two first spoke in May"
  if (isOrdering(unit) && next?.kind === "word" && before.at(-1) !== "det" && isPast(next)) return "adv";
  // "will reach Oslo": what stands right behind a modal is a verb, whatever it is.
  if (lists === UNLISTED && unit.form !== undefined)
    return isShortBe(unit) && units[i - 1]?.kind === "pronoun"
      ? "aux"
      : before[i - 1] === "aux" && MODALS.has(units[i - 1]?.lower ?? "") && !unitCapital(unit)
        ? "base"
        : "noun";
  const w = unit.lower;
  let p = i - 1;
  while (p >= 0 && (before[p] === "adv" || before[p] === "skip" || before[p] === "date")) {
    // "on Monday": the preposition goes with its date.
    if (before[p] === "date" && before[p - 1] === "prep") p--;
    p--;
  }
  const previous = before[p];
  const prevUnit = units[p];
  // "A, left, shakes hands with B": where somebody stands in a picture.
  if (isSide(unit) && inPicture(units, i)) return "skip";
  if ((lists & AUX) !== 0) return "aux";
  if (w === "to") {
    // "was entertained to lunch by A"
    if (next?.lower === "lunch" && bidsTo(prevUnit)) return "prep";
    const ahead = units[i + 1]?.kind === "word" && ADVERBS.has(units[i + 1]?.lower ?? "") ? units[i + 2] : next;
    const verb =
      ahead?.kind === "word" &&
      (PRESENT.has(ahead.lower) || NOUN_OR_VERB.has(ahead.lower) || ahead.lower === "be" || ahead.lower === "have");
    // "is to enter into force"
    const isTo = BE.has(prevUnit?.lower ?? "") && before[i - 1] === "aux" && ahead?.kind === "word" && !DETERMINERS.has(ahead.lower);
    return verb || isTo || (ahead?.kind === "word" && !nominalAfterTo(units, i + 1) && !PREPOSITIONS.has(ahead.lower)) ? "to" : "prep";
  }
  if ((lists & REL) !== 0) return "rel";
  if ((lists & CO) !== 0) return w === "then" || w === "yet" ? "adv" : "and";
  if (w === "that" && isSpan(next) && !(units[i + 2]?.kind === "word" && isPast(units[i + 2] as Unit))) return "det";
  if (w === "that") return before[i - 1] === "prep" || next === undefined || next.kind === "date" ? "det" : "sub";
  if (w === "so" || w === "once") return "adv";
  // "A, while in Lima, met B": no clause of its own
  if (w === "while" && /^(?:in|at|on|there)$/.test(next?.lower ?? "")) return "skip";
  if ((lists & SUB) !== 0) return "sub";
  if ((lists & TWO) !== 0) return opensClause(units, i, isActor) ? "sub" : "prep";
  // "the following documents"
  if (w === "following" && previous === "det") return "noun";
  if ((lists & PREP) !== 0) return "prep";
  if ((lists & DET) !== 0) return "det";
  if ((lists & ADV) !== 0 || (w.endsWith("ly") && w.length > 4 && w !== "family" && w !== "assembly" && w !== "supply" && w !== "italy"))
    return "adv";
  const afterDeterminer = previous === "det" || prevUnit?.possessive === true || prevUnit?.kind === "demonym";
  if ((lists & EITHER) !== 0) {
    if (previous === "to" || (previous === "aux" && MODALS.has(prevUnit?.lower ?? ""))) return "base";
    if (previous === "comma" && isModalBeforeDay(units, p)) return "base";
    // "suggested that the two countries sign an agreement"
    if (
      w === "sign" &&
      !afterDeterminer &&
      previous !== "prep" &&
      (next?.instrument !== undefined || /^(?:an?|the)$/.test(next?.lower ?? ""))
    )
      return "base";
    if (previous === "comma" && isVerbBehindAside(units, i, p, before)) return "base";
    if (afterDeterminer || previous === "prep" || previous === "noun") return "noun";
    if (prevUnit?.kind === "person" || prevUnit?.kind === "official" || prevUnit?.kind === "pronoun") return "base";
    if ((previous === "and" || previous === "comma") && before.some((c, k) => k < p && (c === "base" || c === "past"))) {
      if (next === undefined) return "noun";
      // "met A and calls on B": only where what follows can be an object; "will meet A and sign a pact", "is to fly to X and tour the yards"
      const object =
        next.kind === "person" ||
        next.kind === "official" ||
        next.lower === "on" ||
        next.kind === "place" ||
        (w === "visit" && next.kind === "country" && !next.possessive);
      if (object || (previous === "and" && opensObject(next) && isAhead(units, before, p))) return "base";
      // "met A and stays until Friday"
      return isOfStay(unit) && (next.kind === "date" || bindsStay(next)) ? "base" : "noun";
    }
    if ((prevUnit?.kind === "org" || prevUnit?.kind === "country") && /s$/.test(w) && !/^(talks|visits|calls|leads)$/.test(w))
      return "base";
    return "noun";
  }
  // "a set of terms", "the cut in tariffs"
  if ((lists & IRR) !== 0 && previous === "det" && next?.kind === "word" && PREPOSITIONS.has(next.lower) && prevUnit?.kind === "word")
    return "noun";
  if (isAsideWith(units, i)) return "adv";
  if ((lists & IRR) !== 0) return afterDeterminer && nominal(next) && previous === "det" ? "noun" : "past";
  // "an official welcome ceremony"
  if (
    w === "welcome" &&
    next?.kind === "word" &&
    /^(?:ceremony|ceremonies|banquet|dinner|reception|address|speech|remarks)$/.test(next.lower)
  )
    return "noun";
  if ((lists & PRES) !== 0) return afterDeterminer ? "noun" : "base";
  // "after signing a pact": the noun has "of" behind it
  if (w === "signing" && !afterDeterminer && opensObject(next)) return "ing";
  if (w === "meeting") {
    const verb = previous === "sub" || previous === "and" || BE.has(prevUnit?.lower ?? "");
    const afterPrep =
      previous === "prep" && /^(after|before|by|of|on|for|besides|from|to|without|despite|since|upon)$/.test(prevUnit?.lower ?? "");
    const object =
      next !== undefined && (next.kind === "person" || next.kind === "official" || /^(with|his|her|the|in|on|at|for)$/.test(next.lower));
    if (previous === undefined || previous === "comma")
      return next !== undefined && (/^(with|in|on|at|for)$/.test(next.lower) || next.kind === "person" || next.kind === "official")
        ? "ing"
        : "noun";
    if (afterPrep)
      return next !== undefined && (next.kind === "person" || next.kind === "official" || /^(his|her)$/.test(next.lower)) ? "ing" : "noun";
    // "are meeting next month", "will be meeting again"
    const timed =
      BE.has(prevUnit?.lower ?? "") && (next?.kind === "date" || /^(?:again|here|there|separately|today|face)$/.test(next?.lower ?? ""));
    return (verb && object) || timed ? "ing" : "noun";
  }
  // "A, visiting Peru to attend the fair, met B", "after visiting the capital"
  if (
    w === "visiting" &&
    (previous === "comma" || previous === "sub" || previous === "prep" || previous === "and" || previous === undefined) &&
    (next?.kind === "country" || next?.kind === "place" || (previous === "prep" && next?.kind === "word" && DETERMINERS.has(next.lower)))
  )
    return "ing";
  // "Receiving A, she said": a capital at the head of a sentence says nothing
  if (w.endsWith("ing") && w.length > 4 && (!unitCapital(unit) || (i === 0 && (next?.kind === "person" || next?.kind === "official"))))
    return (ING_NOUNS.has(w) && !BE.has(prevUnit?.lower ?? "")) || afterDeterminer ? "noun" : "ing";
  if (w.endsWith("ed") && w.length > 3 && !ED_NOUNS.has(w)) {
    if (isCompound(unit)) return "noun";
    // "the planned visit", "of upgraded jets", "a newly signed agreement": an adjective before its noun.
    const adverbial = before[i - 1] === "adv" && (before[i - 2] === "det" || units[i - 2]?.possessive === true);
    if (
      (afterDeterminer ||
        previous === "prep" ||
        adverbial ||
        previous === undefined ||
        (previous === "comma" && !closesName(units, i, p, before))) &&
      nominal(next) &&
      next?.kind !== "person" &&
      next?.kind !== "official"
    )
      return previous === undefined || previous === "comma" ? (next?.kind === "word" ? "noun" : "past") : "noun";
    return "past";
  }
  return "noun";
};

/**
 * "A, on holiday in Peru, dines with B", "A, on a visit to Lima, calls on B": the verb behind an aside between two commas that follows right
 * behind whoever opens the sentence, where no verb has come yet.
 */
const isVerbBehindAside = (units: readonly Unit[], i: number, comma: number, before: readonly WordClass[]): boolean => {
  const { lower } = units[i] as Unit;
  if (!lower.endsWith("s") || before.some((c) => c === "past" || c === "base" || c === "aux" || c === "rel" || c === "sub")) return false;
  const who = before.indexOf("actor");
  if (who < 0 || !/^(?:person|official)$/.test(units[who]?.kind ?? "") || before.slice(0, who).includes("prep")) return false;
  if (before[who + 1] !== "comma" || comma <= who + 1 || before[who + 2] !== "prep") return false;
  const next = units[i + 1];
  return (
    next !== undefined &&
    (/^(?:with|on|upon|by|in|at|to|up|the|his|her|its|a|an)$/.test(next.lower) ||
      /^(?:person|official|place|country|date|demonym)$/.test(next.kind))
  );
};

/** "the deputy minister, A, today signed papers": the comma closes the name of who does it, where no verb has come before. */
const closesName = (units: readonly Unit[], i: number, comma: number, before: readonly WordClass[]): boolean => {
  const who = units[comma - 1]?.kind;
  return (
    (who === "person" || who === "official") &&
    i - comma <= CLOSES &&
    !before.some((c) => c === "past" || c === "base" || c === "aux" || c === "sub")
  );
};
/** Units from a comma to the verb behind it. */
const CLOSES = 3;

/** Does what an act is done to begin with the unit? */
const opensObject = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.kind === "instrument" || unit.kind === "item" || unit.kind === "quantity" || (unit.kind === "word" && DETERMINERS.has(unit.lower)));

/** Is the verb before unit `p` in its clause the bare form behind a modal or "to"? */
const isAhead = (units: readonly Unit[], before: readonly WordClass[], p: number): boolean => {
  for (let k = p - 1; k >= 0; k--) {
    const c = before[k];
    if (c === "break" || c === "sub" || c === "rel" || c === "past" || c === "ing") return false;
    if (c !== "base") continue;
    let a = k - 1;
    while (a >= 0 && before[a] === "adv") a--;
    return before[a] === "to" || before[a] === "and" || MODALS.has(units[a]?.lower ?? "");
  }
  return false;
};

/** Between commas behind a name, also as "second left", "front right". */
const inPicture = (units: readonly Unit[], i: number): boolean => {
  const before = /^(?:second|third|fourth|front|back|far|top|bottom|centre|center)$/.test(units[i - 1]?.lower ?? "") ? i - 2 : i - 1;
  return units[before]?.lower === "," && units[i + 1]?.lower === "," && units[before - 1]?.kind === "person";
};

const unitCapital = (unit: Unit): boolean => unit.name !== undefined;

/** After "to": a determiner, an entity or a plural noun makes it a preposition. */
const nominalAfterTo = (units: readonly Unit[], i: number): boolean => {
  const unit = units[i];
  if (unit === undefined || unit.kind !== "word") return true;
  if (DETERMINERS.has(unit.lower)) return true;
  // An unknown word directly before an object reads as a verb ("to deepen ties"), before a preposition as a noun ("to talks in").
  const next = units[i + 1];
  if (/s$/.test(unit.lower) && !/ss$/.test(unit.lower)) return true;
  return next === undefined || next.kind === "mark" || (next.kind === "word" && PREPOSITIONS.has(next.lower));
};

const isBreak = (mark: string): boolean => mark === ";" || mark === ":" || mark === "—" || mark === "–";

const isAs = wordTest(/^as$/);
const isPastWord = (unit: Unit): boolean => (listsOf(unit) & IRR) !== 0 || (unit.lower.endsWith("ed") && !ED_NOUNS.has(unit.lower));
/** "as expected," between or before commas: an aside that no clause hangs on. */
const isAsideWith = (units: readonly Unit[], i: number): boolean =>
  isAs(units[i - 1]) && isPastWord(units[i] as Unit) && /^[,.]$/.test(units[i + 1]?.lower ?? ",");

/** "after A met B" opens a clause, "after talks with A" does not: is there a finite verb before the next comma? */
const opensClause = (units: readonly Unit[], i: number, isActor: (unit: Unit) => boolean): boolean => {
  const next = units[i + 1];
  if (next === undefined) return false;
  // "who has been there since Monday and will leave": a day, and the verb goes on
  if (next.kind === "date" && /^(?:and|but)$/.test(units[i + 2]?.lower ?? "") && units[i + 3]?.kind === "word") return false;
  for (let k = i + 1; k < units.length && k < i + 16; k++) {
    const unit = units[k] as Unit;
    if (unit.kind === "mark" && (unit.lower === "," || isBreak(unit.lower))) return false;
    if (unit.kind !== "word") continue;
    // "As fighting continued, A met B"
    if (k === i + 2 && isAs(units[i]) && isPastWord(unit) && units[k + 1]?.lower === "," && units[i + 1]?.kind === "word") return true;
    if (k === i + 1 && unit.lower.endsWith("ing") && !ING_NOUNS.has(unit.lower) && !isAs(units[i])) return false;
    const lists = listsOf(unit);
    if ((lists & (REL | SUB)) !== 0) return false;
    if ((lists & AUX) !== 0 && !/^(being|having)$/.test(unit.lower)) return true;
    if ((lists & IRR) !== 0 || (unit.lower.endsWith("ed") && !ED_NOUNS.has(unit.lower))) {
      // "after talks held in Oslo": a participle hangs on its noun; a subject before the verb makes a clause.
      const subject = units[k - 1];
      return subject !== undefined && k > i + 1 && units[k + 1]?.lower !== "by" && isActor(subject);
    }
  }
  return false;
};

/** "six weeks after A visited Oslo": a length of time that a clause follows. */
const COUNTS_FROM = /(?:^| )(?:after|before)$/;

/** One class for each unit. `isActor` tells which units stand for persons, offices, states or bodies. */
export const classify = (units: readonly Unit[], isActor: (unit: Unit) => boolean): WordClass[] => {
  const classes: WordClass[] = [];
  let paren = -1;
  for (const [i, unit] of units.entries()) {
    if (paren >= 0) {
      if (unit.lower === ")" || i - paren > 20) paren = -1;
      // "with her counterparts from Kenya (A) and Peru (B)": the names are whom it is about.
      classes.push(unit.kind === "person" && unit.counterpart === true ? "actor" : "skip");
      continue;
    }
    if (unit.kind === "mark") {
      if (unit.lower === "(") {
        if (i > 0 || !holdsSentence(units)) paren = i;
        classes.push("skip");
      } else classes.push(unit.lower === "," ? "comma" : isBreak(unit.lower) ? "break" : unit.lower === "&" ? "and" : "skip");
    } else if (unit.kind === "date") classes.push(COUNTS_FROM.test(unit.lower) && opensClause(units, i, isActor) ? "sub" : "date");
    else if (unit.kind === "pronoun") {
      classes.push(unit.lower === "who" || unit.lower === "which" || unit.lower === "whom" ? "rel" : isActor(unit) ? "actor" : "noun");
    } else if (unit.kind === "word") classes.push(isActor(unit) ? "actor" : wordClass(units, i, classes, isActor));
    // "NATO Secretary General A": the body says of what the office is.
    else if (unit.orgKind !== undefined && unit.orgKind !== "company" && !isTeam(unit) && leadsHolder(units, i)) classes.push("det");
    else classes.push(isActor(unit) && !unit.possessive ? "actor" : unit.possessive || unit.kind === "demonym" ? "det" : "noun");
  }
  return classes;
};
