/**
 * Instruments: the papers states sign, recognised by their head noun with what stands before it and after it.
 *
 * "a revised memorandum of understanding on defence cooperation", "the India-X Vision on Maritime Security", "nine MoUs",
 * "'Vision Statement'". A count or a proper title is kept; arms contracts and letters of offer are marked `contract`,
 * since they are purchases and no agreements. Gotcha: "deal" alone says nothing and is no instrument.
 */
import { byFirst, COUNT_WORDS, type Instrument, LETTERS, MODIFIERS, PROPER, WEAK } from "./instrument-heads.ts";
import { behindParticiple, fieldOf, namedAs, sectorOf } from "./instrument-openers.ts";
import { isFor, isDayOrMonth, SUBJECT_PARTICIPLES, SUBJECT_PREPOSITIONS, subjectEnd } from "./instrument-subject.ts";
import { isOverGoods, isToDeal } from "./goods-paper.ts";
import { type Token, tokenAnswer, type TokenForm, tokenQuestion } from "../text/tokens.ts";
import { FUNCTION_WORDS, NUMBER_PLURALS } from "./wordlists.ts";

/** Whether the head of an instrument can begin with a token of this spelling. */
export const opensInstrumentHead = tokenQuestion(({ lower }) => byFirst.has(lower));

const countOf = tokenAnswer(
  ({ lower, kind, text }: TokenForm): number | null =>
    NUMBER_PLURALS[lower] ?? (kind === "number" && /^\d{1,3}$/.test(text) ? Number(text) : null),
);
const isSeveral = tokenQuestion(({ lower }) => COUNT_WORDS.has(lower));
/** "military-technical", "air-defence": made of two that are. */
const isModifierForm = tokenQuestion(
  ({ lower }) => MODIFIERS.has(lower) || (lower.includes("-") && lower.split("-").every((part) => MODIFIERS.has(part))),
);
const isModifier = (token: Token | undefined): boolean => token !== undefined && isModifierForm(token.form);
const isFunctionWord = tokenQuestion(({ lower }) => FUNCTION_WORDS.has(lower));
const isLink = tokenQuestion(({ lower }) => /^(of|for|on)$/.test(lower));
const opensQuote = tokenQuestion(({ text }) => MARKS_OPEN.has(text));
const MARKS_OPEN = new Set(['"', "“", "‘", "'", "«"]);
const MARKS_CLOSE = new Set(['"', "”", "’", "'", "»"]);
export interface InstrumentMatch {
  readonly first: number;
  readonly last: number;
  readonly instrument: Instrument;
  /** "ACSA" where it stands in brackets behind the head. */
  readonly acronym: string | null;
}

/**
 * The instrument whose noun group begins at token `from` (determiner or count included), or undefined. `country` tells
 * whether a token names states, since "the India-X Vision on …" carries them in front.
 */
export const matchInstrument = (
  text: string,
  tokens: readonly Token[],
  from: number,
  end: number,
  isState: (i: number) => number,
): InstrumentMatch | undefined => {
  let i = from;
  let count: number | null = null;
  let definite = false;
  let several = false;
  const first = tokens[i] as Token;
  if (first.lower === "the" || first.lower === "this" || first.lower === "their" || first.lower === "its") {
    definite = true;
    i++;
  } else if (first.lower === "a" || first.lower === "an" || first.lower === "another") i++;
  // "'Two MOUs have been signed', he said": the mark opens what he said and no name.
  const opened = tokens[i + 1];
  if (i === from && opensQuote(first.form) && opened !== undefined && i + 1 < end && countOf(opened.form) !== null) i++;
  const counted = tokens[i];
  if (counted !== undefined && i < end) {
    const n = countOf(counted.form);
    if (n !== null) {
      count = n;
      i++;
    } else if (isSeveral(counted.form)) {
      several = true;
      i++;
    }
  }
  const groupStart = i;
  // "14:30 - A Joint Declaration": the number is the hour's.
  if (count !== null && /^[-–—]$/.test(tokens[i]?.text ?? "")) return undefined;
  let quoted = false;
  let states = 0;
  // Modifiers, states and quotation marks before the head.
  let proper = 0;
  for (let steps = 0; steps < 11 && i < end; steps++) {
    const token = tokens[i] as Token;
    if (!quoted && opensQuote(token.form)) {
      quoted = true;
      i++;
      continue;
    }
    const heads = opensInstrumentHead(token.form) ? byFirst.get(token.lower) : undefined;
    const head = heads?.find(([words]) => words.every((word, k) => i + k < end && (tokens[i + k] as Token).lower === word));
    // "a visa waiver agreement": the first head only describes the second.
    const length = head?.[0].length ?? 0;
    if (length > 1 && i + length < end && byFirst.get((tokens[i + length] as Token).lower)?.some(([w]) => w.length === 1) === true) {
      i += length;
      continue;
    }
    // "Partnership and Cooperation Agreement", "Strategic Partnership Council": the word only describes what is named.
    if (token.lower === PARTNERSHIP && (head?.[0].length ?? 0) === 1 && describes(tokens, i, end)) {
      if (token.capital) proper++;
      i++;
      continue;
    }
    if (head !== undefined && !(isModifier(token) && head[0].length === 1 && byFirst.has(tokens[i + 1]?.lower ?? ""))) {
      if (LETTERS.has(token.lower) && !/^\p{Lu}+$/u.test(token.text)) return undefined;
      // "Northland's contract for 18 jets": whose it is stands apart, as who buys.
      if (states > 0 && /^(contract|deal)$/.test(head[1]) && tokens.slice(groupStart, i).some((t) => /^['’]s$/.test(t.text)))
        return undefined;
      // A row of capitalised words is a title only if its head is capitalised too.
      if (proper > 0 && !token.capital) return undefined;
      return finish(text, tokens, from, groupStart, i, end, head, { count, definite, quoted, several, states });
    }
    const state = isState(i);
    if (state > 0) {
      states++;
      i += state;
      continue;
    }
    // "a status of forces agreement"
    if (token.lower === "of" && steps > 0 && isModifier(tokens[i - 1])) {
      const kind = i + (isModifier(tokens[i + 2]) && !byFirst.has(tokens[i + 2]?.lower ?? "") ? 3 : 2);
      if (kind < end && byFirst.has(tokens[kind]?.lower ?? "") && isModifier(tokens[i + 1])) {
        i = kind;
        continue;
      }
    }
    // "a trade in goods agreement"
    if (token.lower === "in" && steps > 0 && tokens[i - 1]?.lower === "trade" && /^(?:goods|services)$/.test(tokens[i + 1]?.lower ?? "")) {
      i += 2;
      continue;
    }
    const capital =
      token.kind === "word" &&
      token.capital &&
      (steps > 0 || definite || !isFunctionWord(token.form)) &&
      token.text !== "'s" &&
      token.text !== "’s";
    if (capital && !isModifier(token)) proper++;
    const link = steps > 0 && tokens[i + 1]?.capital === true && tokens[i - 1]?.capital === true && isLink(token.form);
    if (
      !(
        isModifier(token) ||
        capital ||
        link ||
        (token.lower === "and" && steps > 0) ||
        token.text === "," ||
        token.text === "-" ||
        token.text === "'s" ||
        token.text === "’s"
      )
    )
      return undefined;
    if (token.text === "," && !isModifier(tokens[i + 1])) return undefined;
    i++;
  }
  return undefined;
};

const PARTNERSHIP = "partnership";
/** "the Joint Commission for Partnership": what a body is for is no paper. */
const isBodyFor = (tokens: readonly Token[], from: number, headAt: number): boolean =>
  tokens
    .slice(from, headAt)
    .some(
      (t, k, all) =>
        /^(commission|committee|council|group|forum|dialogue|board|team)$/.test(t.lower) && /^(for|on|of)$/.test(all[k + 1]?.lower ?? ""),
    );
/** Does a further head, or the noun of a body, follow the word at token `i`? */
const describes = (tokens: readonly Token[], i: number, end: number): boolean => {
  for (let k = i + 1; k < Math.min(end, i + 5); k++) {
    const token = tokens[k] as Token;
    if (byFirst.get(token.lower)?.some(([words]) => words.length === 1 && words[0] !== PARTNERSHIP) === true) return true;
    if (!(token.capital || /^(and|of|for|on|&)$/.test(token.lower))) return false;
    if (k === i + 1 && token.capital) return true;
  }
  return false;
};

const OPPOSED =
  /^(?:wish(?:es)?|will|advice|backdrop|background|opposition|objections?|protests?|resistance|it|them|all|her|his|their|its)$/;

/** "the sidelines", "the same day", "behalf of": what follows "on" without being a subject. */
const isAside = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "behalf" ||
  (tokens[at]?.lower === "the" &&
    /^(same|sidelines|margins|occasion|eve|spot|basis|part|fringes|opening|second|first|final|last|third)$/.test(
      tokens[at + 1]?.lower ?? "",
    ));

/** Where the subject begins behind words that only lead to it: "in the field of", "aimed at", "of cooperation in"; else `at`. */
const openerOf = (tokens: readonly Token[], at: number, end: number, head: readonly string[]): number => {
  const field = fieldOf(tokens, at, end);
  if (field > at) return field;
  const next = tokens[at + 1];
  // "a programme of cooperation in culture"
  const plain = next?.kind === "word" && !next.capital && !/^(the|this|that|an?|which|order|line|addition)$/.test(next.lower);
  if (plain && tokens[at]?.lower === "in" && /^(co-?operation|collaboration)$/.test(head.at(-1) ?? "")) return at + 1;
  const behind = behindParticiple(tokens, at, end);
  // "a letter of intent aimed at the purchase of tanks"
  return isOverGoods(tokens, behind, end) ? at : behind;
};

/** "an agreement of social security": what a paper of such a field is about stands behind "of". */
const OF_FIELD =
  /^(political|consultations|cooperation|co-operation|collaboration|friendship|social|mutual|technical|cultural|scientific|economic|military|association|partnership|amity|alliance|neutrality|non-aggression|extradition|reciprocal|good-neighbourliness)$/;

/** "a plan of military cooperation" */
const OF_COOPERATION = /^(plan|programme|program) (of|for) \w+ cooperation$/;
/** Heads that say what the paper is about. */
const SPEAKING = /consultations|cooperation|co-operation|exchange pro|visa|peace|trade|extradition|transit|border/;

const finish = (
  text: string,
  tokens: readonly Token[],
  from: number,
  groupStart: number,
  headAt: number,
  end: number,
  head: readonly [readonly string[], Instrument["type"], boolean],
  seen: { count: number | null; definite: boolean; quoted: boolean; several: boolean; states: number },
): InstrumentMatch | undefined => {
  const [headWords, type, plural] = head;
  let last = headAt + headWords.length;
  const headText = text.slice((tokens[headAt] as Token).start, (tokens[last - 1] as Token).end);
  const capitalHead = (tokens[headAt] as Token).capital;
  let quotedOpen = seen.quoted;
  // "(MoU)", "(LoI)" after the head.
  let acronym: string | null = null;
  if (tokens[last]?.text === "(" && tokens[last + 2]?.text === ")" && last + 2 < end) {
    const inside = tokens[last + 1] as Token;
    if (/^\p{Lu}{3,8}$/u.test(inside.text)) acronym = inside.text;
    last += 3;
  }
  if (quotedOpen && MARKS_CLOSE.has(tokens[last]?.text ?? "") && last < end) {
    quotedOpen = false;
    last++;
  }
  let titleFrom = -1;
  let titleTo = -1;
  const preposition = tokens[last];
  // "the Memorandum 'On X'", "Vision on …", and a quoted title that follows: "the agreement, 'X'" is left alone.
  const following = tokens[last + 1];
  const named = namedAs(tokens, last, end);
  const singular = !plural && (seen.count ?? 1) < 2 && !seen.several;
  const counted =
    following !== undefined &&
    (following.kind === "number" ||
      following.lower in NUMBER_PLURALS ||
      /^(about|more|up|nearly|some|around|dozens?|hundreds?)$/.test(following.lower));
  // What a contract or "an agreement for 18 launchers" is for are goods, not a subject.
  const goods =
    type === "contract" ||
    (type === "deal" && preposition?.lower !== "on") ||
    (preposition?.lower === "for" && counted && !capitalHead) ||
    ((type === "deal" || type === "agreement" || type === "arrangement") &&
      ((/^(for|on|covering)$/.test(preposition?.lower ?? "") && isOverGoods(tokens, last + 1, end)) || isToDeal(tokens, last, end)));
  // "signed the arrangement on the sidelines of …"
  const aside =
    // "signed the treaty against the advice of"
    (preposition?.lower === "against" && OPPOSED.test(tokens[tokens[last + 1]?.lower === "the" ? last + 2 : last + 1]?.lower ?? "")) ||
    (preposition?.lower === "on" && (isAside(tokens, last + 1) || isDayOrMonth(tokens, last + 1))) ||
    // "Lee signed the agreement for Norway", "… for the Northish side"
    (preposition?.lower === "for" && seen.definite && isFor(tokens, last + 1, end)) ||
    // "renewed the declaration for another five years"
    (preposition?.lower === "for" &&
      [2, 3, 4].some(
        (n) => /^(years?|months?|decades?)$/.test(tokens[last + n]?.lower ?? "") && last + n < end && !(tokens[last + 1]?.capital ?? false),
      ));
  if (preposition !== undefined && last < end && SUBJECT_PREPOSITIONS.has(preposition.lower) && !goods && !aside) {
    const to = subjectEnd(tokens, last + 1, end, singular);
    const properOf =
      preposition.lower === "of" &&
      !(tokens[last + 1]?.capital ?? false) &&
      !capitalHead &&
      headWords[0] !== "treaty" &&
      !OF_FIELD.test(tokens[last + 1]?.lower ?? "");
    if (to > last + 1 && !properOf) {
      titleFrom = last + 1;
      titleTo = to;
      last = to;
    }
  } else if (preposition !== undefined && last < end && !goods && openerOf(tokens, last, end, headWords) > last) {
    // "in the field of higher education", "aimed at boosting trade"
    titleFrom = openerOf(tokens, last, end, headWords);
    titleTo = subjectEnd(tokens, titleFrom, end, singular);
    last = titleTo;
  } else if (named !== undefined) {
    titleFrom = named.from;
    titleTo = named.to;
    last = named.last;
  } else if (preposition !== undefined && !goods && sectorOf(tokens, last, end) !== undefined) {
    const sector = sectorOf(tokens, last, end) as { from: number; to: number };
    titleFrom = sector.from;
    titleTo = capitalHead ? sector.to + 1 : sector.to;
    last = sector.to + 1;
  } else if (preposition !== undefined && last < end && !goods && SUBJECT_PARTICIPLES.has(preposition.lower)) {
    const to = subjectEnd(tokens, last + 1, end, singular);
    if (to > last + 1) {
      titleFrom = last;
      titleTo = to;
      last = to;
    }
  } else if (
    preposition !== undefined &&
    last < end &&
    preposition.lower === "to" &&
    tokens[last + 1]?.kind === "word" &&
    tokens[last + 1]?.lower !== "be" &&
    (capitalHead || !(tokens[last + 1] as Token).capital)
  ) {
    const to = subjectEnd(tokens, last + 1, end, singular);
    if (to > last + 2 && type !== "joint_declaration") {
      titleFrom = last + 1;
      titleTo = to;
    }
  }
  if (quotedOpen && MARKS_CLOSE.has(tokens[last]?.text ?? "") && last < end) last++;
  const modified = headAt > groupStart + (seen.quoted ? 1 : 0);
  const word = headWords.join(" ");
  // "a strategic partnership declaration"
  const ofBond = /^declarations?$/.test(word) && modified && /^(partnership|friendship|cooperation)$/.test(tokens[headAt - 1]?.lower ?? "");
  if (WEAK.has(word) && type !== "deal" && !ofBond && !capitalHead && !seen.quoted && titleFrom < 0) return undefined;
  if (word === "vision" && !capitalHead && !seen.quoted) return undefined;
  if (word === PARTNERSHIP && (!capitalHead || !modified || isBodyFor(tokens, groupStart, headAt))) return undefined;
  if (
    PROPER.has(word) &&
    word !== PARTNERSHIP &&
    (word === "framework" ? !capitalHead : !capitalHead || titleFrom < 0 || preposition?.lower === "for")
  )
    return undefined;
  // A proper title includes what stands before the head and its own subject.
  let title: string | null =
    LETTERS.has(word) || (capitalHead && SPEAKING.test(word)) || word === "visa waiver" || OF_COOPERATION.test(word) ? headText : null;
  let titleStart = (tokens[headAt] as Token).start;
  let titleEnd = (tokens[last - 1] as Token).end;
  const generic = type === "mou" || type === "letter_of_intent";
  if (capitalHead && (modified || titleFrom >= 0) && !(generic && titleFrom >= 0)) {
    titleStart = (tokens[groupStart] as Token).start;
    if (MARKS_OPEN.has((tokens[groupStart] as Token).text)) titleStart = (tokens[groupStart + 1] as Token).start;
    titleEnd = (tokens[(titleTo > 0 ? titleTo : headAt + headWords.length) - 1] as Token).end;
    title = text.slice(titleStart, titleEnd);
  } else if (titleFrom >= 0) {
    // "a cooperation agreement for the islands": whom it is for tells less than what kind it is.
    const whole = preposition?.lower === "for" && modified && type === "agreement" && titleFrom === headAt + headWords.length + 1;
    titleStart = (tokens[whole ? groupStart : titleFrom] as Token).start;
    titleEnd = (tokens[titleTo - 1] as Token).end;
    title = text.slice(titleStart, titleEnd);
  } else if (modified) {
    titleStart = (tokens[groupStart] as Token).start;
    if (MARKS_OPEN.has((tokens[groupStart] as Token).text)) titleStart = (tokens[groupStart + 1] as Token).start;
    titleEnd = (tokens[headAt + headWords.length - 1] as Token).end;
    title = text.slice(titleStart, titleEnd);
  } else {
    titleEnd = (tokens[headAt + headWords.length - 1] as Token).end;
    title = seen.quoted ? headText : title;
  }
  const cleaned =
    title === null
      ? null
      : title
          .replace(/["“”«»‘]|['’](?![\p{L}])|(?<![\p{L}])'/gu, "")
          .replace(/\s+/g, " ")
          .trim();
  // A head in quotation marks ("'Vision Statement'") is no title of its own.
  const bare =
    title !== null &&
    title
      .replace(/["“”‘’']/g, "")
      .trim()
      .toLowerCase() === word &&
    !LETTERS.has(word) &&
    !(capitalHead && SPEAKING.test(word)) &&
    word !== "visa waiver" &&
    !OF_COOPERATION.test(word);
  return {
    first: from,
    last,
    acronym,
    instrument: {
      type,
      head: headText,
      plural: plural || seen.several || (seen.count ?? 1) > 1,
      count: seen.count,
      title: cleaned === "" || bare ? null : cleaned,
      titleStart,
      titleEnd,
      definite: seen.definite,
      quoted: seen.quoted,
    },
  };
};
