/**
 * Instruments: the papers states sign, recognised by their head noun with what stands before it and after it.
 *
 * "a revised memorandum of understanding on defence cooperation", "the India-X Vision on Maritime Security", "nine MoUs",
 * "'Vision Statement'". A count or a proper title is kept; arms contracts and letters of offer are marked `contract`,
 * since they are purchases and no agreements. Gotcha: "deal" alone says nothing and is no instrument.
 */
import type { AgreementType } from "../../model/claim.ts";
import { type Token, tokenQuestion } from "../text/tokens.ts";
import { FUNCTION_WORDS, NUMBER_PLURALS } from "./wordlists.ts";

export interface Instrument {
  readonly type: AgreementType | "contract" | "deal";
  /** Head words as written ("Letter of Intent"). */
  readonly head: string;
  readonly plural: boolean;
  readonly count: number | null;
  /** Subject or proper title in the report's words, or null. */
  readonly title: string | null;
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly definite: boolean;
  readonly quoted: boolean;
}

const HEADS: readonly (readonly [string, Instrument["type"], boolean])[] = [
  ["memorandum of understanding", "mou", false],
  ["memorandums of understanding", "mou", true],
  ["memoranda of understanding", "mou", true],
  ["memorandum of cooperation", "mou", false],
  ["memorandum of implementation", "arrangement", false],
  ["memorandum of agreement", "agreement", false],
  ["memorandum of intent", "letter_of_intent", false],
  ["memorandum", "mou", false],
  ["memoranda", "mou", true],
  ["memorandums", "mou", true],
  ["mou", "mou", false],
  ["mous", "mou", true],
  ["letter of intent", "letter_of_intent", false],
  ["letters of intent", "letter_of_intent", true],
  ["loi", "letter_of_intent", false],
  ["lois", "letter_of_intent", true],
  ["statement of intent", "letter_of_intent", false],
  ["declaration of intent", "letter_of_intent", false],
  ["letter of arrangement", "arrangement", false],
  ["implementing arrangement", "arrangement", false],
  ["technical arrangement", "arrangement", false],
  ["administrative arrangement", "arrangement", false],
  ["implementation agreement", "arrangement", false],
  ["arrangement", "arrangement", false],
  ["arrangements", "arrangement", true],
  ["protocol", "arrangement", false],
  ["protocols", "arrangement", true],
  ["vision statement", "joint_declaration", false],
  ["joint vision statement", "joint_declaration", false],
  ["joint vision", "joint_declaration", false],
  ["vision document", "joint_declaration", false],
  ["joint declaration", "joint_declaration", false],
  ["political declaration", "joint_declaration", false],
  ["joint statement", "joint_declaration", false],
  ["joint communique", "joint_declaration", false],
  ["joint communiqué", "joint_declaration", false],
  ["joint leaders' statement", "joint_declaration", false],
  ["declaration", "joint_declaration", false],
  ["vision", "joint_declaration", false],
  ["framework agreement", "agreement", false],
  ["framework agreements", "agreement", true],
  ["inter-governmental agreement", "agreement", false],
  ["intergovernmental agreement", "agreement", false],
  ["letter of offer and acceptance", "contract", false],
  ["letters of offer and acceptance", "contract", true],
  ["contract", "contract", false],
  ["contracts", "contract", true],
  ["purchase agreement", "contract", false],
  ["sales agreement", "contract", false],
  ["supply agreement", "contract", false],
  ["agreement", "agreement", false],
  ["agreements", "agreement", true],
  ["accord", "agreement", false],
  ["accords", "agreement", true],
  ["pact", "agreement", false],
  ["pacts", "agreement", true],
  ["treaty", "agreement", false],
  ["treaties", "agreement", true],
  ["convention", "agreement", false],
  ["annex", "agreement", false],
  ["exchange of notes", "agreement", false],
  ["charter", "joint_declaration", false],
  ["compact", "agreement", false],
  ["road map", "agreement", false],
  ["roadmap", "agreement", false],
  ["action plan", "agreement", false],
  ["plan of action", "agreement", false],
  ["framework", "agreement", false],
  ["deal", "deal", false],
  ["deals", "deal", true],
];

const byFirst = new Map<string, (readonly [readonly string[], Instrument["type"], boolean])[]>();
for (const [phrase, type, plural] of HEADS) {
  const list = phrase.split(" ");
  const first = list[0] as string;
  const entry = [list, type, plural] as const;
  const have = byFirst.get(first);
  if (have === undefined) byFirst.set(first, [entry]);
  else have.push(entry);
}
for (const list of byFirst.values()) list.sort((a, b) => b[0].length - a[0].length);

/** Whether the head of an instrument can begin with a token of this spelling. */
export const opensInstrumentHead = tokenQuestion(({ lower }) => byFirst.has(lower));

/** Heads that count only where they are a proper title or stand with a subject ("Vision on …", "Framework for …"). */
const WEAK = new Set([
  "vision",
  "framework",
  "declaration",
  "convention",
  "annex",
  "charter",
  "compact",
  "deal",
  "deals",
  "arrangement",
  "arrangements",
  "protocol",
  "protocols",
  "roadmap",
  "road map",
]);

/** Modifiers that may stand before a head and belong to its title. */
const MODIFIERS = new Set(
  (
    "joint bilateral trilateral revised new important draft final formal historic landmark key major comprehensive strategic defence defense military security cooperation co-operation " +
    "logistics trade economic free nuclear maritime naval maritime intelligence information intelligence-sharing information-sharing peace border extradition basic general logistic mutual " +
    "technology technical industrial framework partnership science scientific research space energy civil cyber training visiting status-of-forces access support acquisition cross-servicing " +
    "reciprocal development defence-industrial exchange transfer equipment procurement investment cultural visa such related similar separate inter-governmental intergovernmental government-to-government " +
    "export coproduction co-production production licence license offset export-import police counter-terrorism counterterrorism exploration air aviation services customs health agricultural digital friendship"
  ).split(" "),
);
const COUNT_WORDS = new Set(["several", "many", "some", "various", "few", "numerous"]);

const MARKS_OPEN = new Set(['"', "“", "‘", "'", "«"]);
const MARKS_CLOSE = new Set(['"', "”", "’", "'", "»"]);
const SUBJECT_PREPOSITIONS = new Set(["on", "for", "concerning", "regarding", "covering", "about", "towards", "of"]);
const SUBJECT_STOPS = new Set(
  "might may could will would shall can should must with by at during between after before while when which that who was were is are has have had will would and-then as following amid worth under signed inked if but also since here at".split(
    " ",
  ),
);
const SUBJECT_END_AFTER_AND = new Set(
  "a an the two three four five he she they it said agreed to also discussed both witnessed reviewed".split(" "),
);
const MONTHS =
  /^(january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|last|next|this)$/;
const MAX_SUBJECT = 16;

/** Where the subject after "on"/"for" ends: at a verb, another preposition of circumstance, a mark, or a date. */
const subjectEnd = (tokens: readonly Token[], from: number, end: number): number => {
  let i = from;
  while (i < end && i - from < MAX_SUBJECT) {
    const token = tokens[i] as Token;
    if (token.kind === "mark" && token.text !== "&") {
      // "Peace, Prosperity and People": a comma between capitalised words goes on.
      const next = tokens[i + 1];
      if (
        token.text === "," &&
        next !== undefined &&
        next.capital &&
        (tokens[i - 1] as Token).capital &&
        i > from &&
        /\band\b/.test(
          tokens
            .slice(i, Math.min(end, i + 4))
            .map((t) => t.lower)
            .join(" "),
        )
      ) {
        i++;
        continue;
      }
      break;
    }
    if (SUBJECT_STOPS.has(token.lower) || MONTHS.test(token.lower)) break;
    // "cooperation in shipbuilding" goes on; "in Oslo", "in the presence of", "in March" does not.
    if (token.lower === "in") {
      const next = tokens[i + 1];
      if (
        next === undefined ||
        next.kind !== "word" ||
        MONTHS.test(next.lower) ||
        (next.capital && !/^(defen[cs]e|security|military|science|trade)/.test(next.lower)) ||
        (next.lower === "the" && !/^(field|fields|area|areas|sphere|domain)$/.test(tokens[i + 2]?.lower ?? ""))
      )
        break;
    }
    if (token.lower === "and") {
      const next = tokens[i + 1];
      if (next === undefined || SUBJECT_END_AFTER_AND.has(next.lower) || /ed$/.test(next.lower)) break;
    }
    i++;
  }
  while (i > from && ["and", "the", "of", "on", "for", "to", "a"].includes((tokens[i - 1] as Token).lower)) i--;
  return i;
};

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
  const counted = tokens[i];
  if (counted !== undefined && i < end) {
    const n =
      NUMBER_PLURALS[counted.lower] ?? (counted.kind === "number" && /^\d{1,3}$/.test(counted.text) ? Number(counted.text) : undefined);
    if (n !== undefined) {
      count = n;
      i++;
    } else if (COUNT_WORDS.has(counted.lower)) {
      several = true;
      i++;
    }
  }
  const groupStart = i;
  let quoted = false;
  let states = 0;
  // Modifiers, states and quotation marks before the head.
  let proper = 0;
  for (let steps = 0; steps < 11 && i < end; steps++) {
    const token = tokens[i] as Token;
    if (MARKS_OPEN.has(token.text) && !quoted) {
      quoted = true;
      i++;
      continue;
    }
    const heads = byFirst.get(token.lower);
    const head = heads?.find(([words]) => words.every((word, k) => i + k < end && (tokens[i + k] as Token).lower === word));
    if (head !== undefined && !(MODIFIERS.has(token.lower) && head[0].length === 1 && byFirst.has(tokens[i + 1]?.lower ?? ""))) {
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
    const capital =
      token.kind === "word" && token.capital && (steps > 0 || definite || !FUNCTION_WORDS.has(token.lower)) && !/^['’]s$/.test(token.text);
    if (capital && !MODIFIERS.has(token.lower)) proper++;
    const link = steps > 0 && /^(of|for|on)$/.test(token.lower) && (tokens[i + 1]?.capital ?? false) && (tokens[i - 1]?.capital ?? false);
    if (
      !(
        MODIFIERS.has(token.lower) ||
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
    if (token.text === "," && !MODIFIERS.has(tokens[i + 1]?.lower ?? "")) return undefined;
    i++;
  }
  return undefined;
};

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
  const counted =
    following !== undefined &&
    (following.kind === "number" ||
      following.lower in NUMBER_PLURALS ||
      /^(about|more|up|nearly|some|around|dozens?|hundreds?|the|a)$/.test(following.lower));
  // What a contract or "an agreement for 18 launchers" is for are goods, not a subject.
  const goods = type === "contract" || type === "deal" || (preposition?.lower === "for" && counted && !capitalHead);
  if (preposition !== undefined && last < end && SUBJECT_PREPOSITIONS.has(preposition.lower) && !goods) {
    const to = subjectEnd(tokens, last + 1, end);
    const properOf = preposition.lower === "of" && !(tokens[last + 1]?.capital ?? false) && !capitalHead && headWords[0] !== "treaty";
    if (to > last + 1 && !properOf) {
      titleFrom = last + 1;
      titleTo = to;
      last = to;
    }
  } else if (
    preposition !== undefined &&
    last < end &&
    preposition.lower === "to" &&
    tokens[last + 1]?.kind === "word" &&
    !(tokens[last + 1] as Token).capital
  ) {
    const to = subjectEnd(tokens, last + 1, end);
    if (to > last + 2 && type !== "joint_declaration") {
      titleFrom = last + 1;
      titleTo = to;
    }
  }
  if (quotedOpen && MARKS_CLOSE.has(tokens[last]?.text ?? "") && last < end) last++;
  const modified = headAt > groupStart + (seen.quoted ? 1 : 0);
  const word = headWords.join(" ");
  if (WEAK.has(word) && type !== "deal" && !capitalHead && !seen.quoted && titleFrom < 0) return undefined;
  if (word === "vision" && !capitalHead && !seen.quoted) return undefined;
  if (word === "framework" && !capitalHead && !(modified && titleFrom >= 0 && capitalHead)) return undefined;
  // A proper title includes what stands before the head and its own subject.
  let title: string | null = null;
  let titleStart = (tokens[headAt] as Token).start;
  let titleEnd = (tokens[last - 1] as Token).end;
  const generic = type === "mou" || type === "letter_of_intent";
  if (capitalHead && (modified || titleFrom >= 0) && !(generic && titleFrom >= 0)) {
    titleStart = (tokens[groupStart] as Token).start;
    if (MARKS_OPEN.has((tokens[groupStart] as Token).text)) titleStart = (tokens[groupStart + 1] as Token).start;
    titleEnd = (tokens[(titleTo > 0 ? titleTo : headAt + headWords.length) - 1] as Token).end;
    title = text.slice(titleStart, titleEnd);
  } else if (titleFrom >= 0) {
    titleStart = (tokens[titleFrom] as Token).start;
    titleEnd = (tokens[titleTo - 1] as Token).end;
    title = text.slice(titleStart, titleEnd);
  } else if (modified) {
    titleStart = (tokens[groupStart] as Token).start;
    if (MARKS_OPEN.has((tokens[groupStart] as Token).text)) titleStart = (tokens[groupStart + 1] as Token).start;
    titleEnd = (tokens[headAt + headWords.length - 1] as Token).end;
    title = text.slice(titleStart, titleEnd);
  } else {
    titleEnd = (tokens[headAt + headWords.length - 1] as Token).end;
    title = seen.quoted ? headText : null;
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
      .toLowerCase() === word;
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
