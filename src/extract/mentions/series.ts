/**
 * Formal bodies that meet in sessions: joint working groups, 2+2 dialogues, commissions, annual summits.
 *
 * "the 17th Joint Working Group (JWG) on Maritime Security", "the fifth X-Y Annual Defence Dialogue", "a 2+2 ministerial".
 * Only a body between states counts: summits of standing organisations ("NATO summit") are places, not series.
 */
import { city } from "../../world/cities.ts";
import { type Token, tokenAnswer, type TokenForm, tokenQuestion } from "../text/tokens.ts";

export interface SeriesMatch {
  readonly first: number;
  readonly last: number;
  readonly name: string;
  readonly ordinal: number | null;
  /** Tokens `nameFirst..last` are the body's name without article and ordinal. */
  readonly nameFirst: number;
}

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
/** "first round of political consultations", without an article: does a numbered round of a body begin at token `i`? */
export const opensRound = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 2]?.lower === "of" && isRound(tokens[i + 1]) && ordinalOf(tokens[i]) !== undefined;
const isRound = (token: Token | undefined): boolean => token !== undefined && /^(?:round|session|meeting|edition)$/.test(token.lower);
/** 17 for "17th" or "seventeenth"; undefined for any other word. */
export const ordinalOf = (token: Pick<Token, "text" | "lower"> | undefined): number | undefined => {
  if (token === undefined) return undefined;
  const digits = /^(\d{1,3})(st|nd|rd|th)$/i.exec(token.text);
  if (digits) return Number(digits[1]);
  const i = ORDINALS.indexOf(token.lower);
  if (i >= 0) return i + 1;
  if (token.lower === "inaugural" || token.lower === "first-ever") return 1;
  const compound = /^twenty-(.+)$/.exec(token.lower);
  return compound ? 20 + ORDINALS.indexOf(compound[1] ?? "") + 1 || undefined : undefined;
};

const ordinalForm = tokenAnswer((form: TokenForm): number | null => ordinalOf(form) ?? null);
const ordinalAt = (token: Token | undefined): number | undefined =>
  token === undefined ? undefined : (ordinalForm(token.form) ?? undefined);

const ROMAN = /^(X{0,3})(IX|IV|V?I{0,3})$/;
/** 14 for "XIV"; undefined for any other word. */
const romanOf = (text: string): number | undefined => {
  const parts = text === "" ? null : ROMAN.exec(text);
  if (parts === null) return undefined;
  const [, tens = "", ones = ""] = parts;
  const small = ones === "IX" ? 9 : ones === "IV" ? 4 : (ones.startsWith("V") ? 5 : 0) + ones.replace("V", "").length;
  return tens.length * 10 + small || undefined;
};

/** Heads of two words and more first; the flag says whether the head counts in lower case without a modifier. */
const HEADS: readonly (readonly [readonly string[], boolean])[] = (
  [
    ["joint working group", true],
    ["working group", false],
    ["jwg", true],
    ["high joint commission", true],
    ["joint commission", true],
    ["high joint committee", true],
    ["joint committee", true],
    ["binational cabinet", true],
    ["joint cabinet", true],
    ["joint task force", false],
    ["inter-governmental commission", true],
    ["intergovernmental commission", true],
    ["steering committee", false],
    ["steering group", false],
    ["coordination committee", false],
    ["cooperation committee", false],
    ["cooperation council", false],
    ["consultative committee", false],
    ["consultative council", false],
    ["military committee", false],
    ["economic commission", false],
    ["cooperation commission", false],
    ["coordination council", false],
    ["partnership council", false],
    ["trilateral meeting", false],
    ["tripartite meeting", false],
    ["ministerial meeting", false],
    ["high-level meeting", false],
    ["apex meeting", true],
    ["intergovernmental consultations", false],
    ["government consultations", false],
    ["consultative meeting", false],
    ["ministers ' meeting", false],
    ["ministers ’ meeting", false],
    ["consultation mechanism", false],
    ["consultative mechanism", false],
    ["mechanism", false],
    ["joint defence committee", true],
    ["joint defense committee", true],
    ["policy dialogue", true],
    ["strategic dialogue", true],
    ["security dialogue", true],
    ["defence dialogue", true],
    ["defense dialogue", true],
    ["maritime dialogue", true],
    ["ministerial dialogue", true],
    ["dialogue", false],
    ["office consultations", true],
    ["political consultations", false],
    ["staff talks", true],
    ["expert talks", false],
    ["experts talks", false],
    ["technical talks", false],
    ["military talks", false],
    ["security talks", false],
    ["consular talks", false],
    ["boundary talks", false],
    ["delimitation talks", false],
    ["policy talks", true],
    ["consultations", false],
    ["consultation", false],
    ["commission", false],
    ["committee", false],
    ["council", false],
    ["summit", false],
    ["2+2", true],
  ] as const
).map(([words, free]) => [words.split(" "), free] as const);

const byFirst = new Map<string, (readonly [readonly string[], boolean])[]>();
for (const head of HEADS) {
  const first = head[0][0] as string;
  byFirst.set(first, [...(byFirst.get(first) ?? []), head]);
}

/** Whether the head of a body can begin with a token of this spelling ("2" of "2+2" included). */
export const opensSeriesHead = tokenQuestion(
  (form) => byFirst.has(form.lower) || form.text === "2" || form.lower === "plus" || isWordTwoPlusTwo(form),
);

const MODIFIERS = new Set(
  "annual biennial bilateral trilateral tripartite quadrilateral joint virtual inaugural defence defense security strategic foreign ministerial ministerial-level ministers' ministers policy military maritime economic trade apex high-level technical cooperation inter-governmental intergovernmental interstate inter-state supreme consultative steering coordination staff navy army air naval political ministry diplomatic interministerial inter-ministerial working-level leaders' four-way three-way".split(
    " ",
  ),
);
/** Adjectives that a dialogue between states may carry in its name. */
const DESCRIBES = new Set(
  "high level senior enhanced comprehensive regular structured open special deputy vice director officials officials' energy space cyber nuclear counter-terrorism climate gulf human rights consular arms control non-proliferation disarmament minister minister's".split(
    " ",
  ),
);
const OWN_BODIES = new Set(
  "state national security supreme european federal privy north arab african transitional central electoral parliamentary executive united city".split(
    " ",
  ),
);
const SHARED = /^(?:inter-?state|inter-?governmental|bilateral|joint|coordination|cooperation)$/;
const OF_FEW = /^(?:bilateral|trilateral|tripartite|quadrilateral|three-way|four-way)$/;
const isShared = tokenQuestion(({ lower }) => SHARED.test(lower));
const AROUND =
  /^(?:adriatic|ionian|baltic|nordic|arctic|andean|caspian|caribbean|mediterranean|amazon|visegrad|danube|mekong|balkan|alpine|benelux|turkic|pacific)(?:[-–]|$)/;
const TAILS = new Set("meeting session talks dialogue ministerial consultations round meetings conference".split(" "));
const SUMMIT_MODIFIERS = new Set(
  "annual bilateral trilateral tripartite virtual inaugural joint intergovernmental inter-governmental four-way three-way".split(" "),
);
const SUBJECT_STOPS = new Set("in at with which that was is were on-tuesday held during and between of".split(" "));

/** How many tokens from `i` say "2+2"; 0 where none do. */
const twoPlusTwo = (tokens: readonly Token[], i: number): number => {
  const said = tokens[i + 1]?.text === "+" || tokens[i + 1]?.lower === "plus" ? `${tokens[i]?.lower} ${tokens[i + 2]?.lower}` : "";
  return said === "2 2" || said === "two two" ? 3 : isWordTwoPlusTwo(tokens[i]) ? 1 : 0;
};
const isQuote = (token: Token | undefined): boolean => token !== undefined && /^["“”'‘’]$/.test(token.text);
export const isWordTwoPlusTwo = (token: Pick<Token, "lower"> | undefined): boolean =>
  token?.lower === "two-plus-two" || token?.lower === "2-plus-2";

const isArticle = (token: Token): boolean => /^(?:the|a|an|their)$/.test(token.lower);
/** "the last", "the previous": which of the sessions of a body. */
const isTurn = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:last|next|latest|previous|preceding|prior|upcoming|forthcoming)$/.test(token.lower);
/** "army-to-army", "ministry-to-ministry" */
const isMutual = (token: Token): boolean => /^(\p{L}+)-to-\1$/u.test(token.lower);

/** A word of the name behind "2+2"; `titled`: behind brackets, where any capital word is. */
const isOfFormat = (token: Token | undefined, titled: boolean): boolean =>
  token !== undefined &&
  (MODIFIERS.has(token.lower) ||
    TAILS.has(token.lower) ||
    (titled && token.kind === "word" && token.capital && /-level$/.test(token.lower)));

/** The body whose noun group begins at `from`, or undefined. `isState` gives how many tokens from `i` name a state or states. */
export const matchSeries = (
  text: string,
  tokens: readonly Token[],
  from: number,
  end: number,
  isState: (i: number) => number,
): SeriesMatch | undefined => {
  let i = from;
  const start = tokens[i] as Token;
  if (isArticle(start)) i++;
  const turn = isTurn(tokens[i]);
  if (turn) i++;
  let ordinal = i < end ? ordinalAt(tokens[i]) : undefined;
  let ofThe = false;
  // "the VI meeting of the Joint Commission"
  if (ordinal === undefined && isRound(tokens[i + 1]) && i < end) ordinal = romanOf((tokens[i] as Token).text);
  // "the previous round of political consultations"
  if (ordinal !== undefined || (turn && isRound(tokens[i]) && tokens[i + 1]?.lower === "of")) {
    if (ordinal !== undefined) i++;
    if (isRound(tokens[i])) {
      if (tokens[i + 1]?.lower !== "of") return undefined;
      i += 2;
      ofThe = tokens[i]?.lower === "the";
      if (ofThe) i++;
    }
  }
  const nameFirst = i;
  /** Is one session among others told of? */
  const counted = ordinal !== undefined || turn;
  let modifiers = 0;
  let states = 0;
  let proper = 0;
  /** "human rights", "cyber": fields in small letters, which count where the body is numbered. */
  let fields = 0;
  /** Capital words that are no common adjectives. */
  let named = 0;
  for (let steps = 0; steps < 8 && i < end; steps++) {
    const token = tokens[i] as Token;
    // "their first “two plus two” session"
    const open = isQuote(token) || token.text === "(" ? i + 1 : i;
    const format = twoPlusTwo(tokens, open);
    if (format > 0) {
      const bracket = token.text === "(" && i > nameFirst;
      if (token.text === "(" && (!bracket || tokens[open + format]?.text !== ")")) return undefined;
      i = open + format;
      if (bracket || isQuote(tokens[i])) i++;
      // "the X-Y Foreign and Defence (2+2) Ministerial Meeting", "… (2+2) Director-General-Level Meeting"
      while (i < end && isOfFormat(tokens[i], bracket)) i++;
      return bracket && !TAILS.has((tokens[i - 1] as Token).lower) ? undefined : done(text, tokens, from, nameFirst, i, ordinal, end);
    }
    const head = byFirst
      .get(token.lower)
      ?.find(([words]) => words.every((word, k) => i + k < end && (tokens[i + k] as Token).lower === word));
    const more = head?.[0].length === 1 && byFirst.has(tokens[i + 1]?.lower ?? "");
    if (head !== undefined && !more) {
      const [words, free] = head;
      const isSummit = words[0] === "summit";
      const rowEnd = isSummit ? stateRowEnd(tokens, i + 1, end, isState) : i;
      const capital = token.capital;
      const numbered = counted && words.length > 1;
      const earned =
        free ||
        // "the ministers hold their first dialogue", "the second edition of the dialogue": a series, though it has no other name
        (ordinal !== undefined && words[0] === "dialogue" && (ofThe || start.lower === "their")) ||
        (numbered && /^(?:trilateral|tripartite|ministerial|high-level|political|consultative)$/.test(words[0] ?? "")) ||
        // "the third bilateral consular consultations", "the twelfth session of the joint military committee"
        (counted && !isSummit && (modifiers > 0 || fields > 0 || words[words.length - 1] === "talks")) ||
        (capital && (modifiers > 0 || proper > 0 || states > 0)) ||
        (isSummit &&
          (states > 0 ||
            (ordinal !== undefined && (modifiers > 0 || rowEnd > i + 1)) ||
            SUMMIT_MODIFIERS.has((tokens[i - 1] as Token | undefined)?.lower ?? ""))) ||
        (modifiers > 1 && !isSummit) ||
        // "a joint military committee", "the German-Chilean government consultations"
        (words.length > 1 && tokens.slice(nameFirst, i).some((t) => isShared(t.form))) ||
        (words.length > 1 && states > 1) ||
        (states > 0 && modifiers > 0);
      // "State Defence Council", "Security Council": a body of one state or of the world. "Shangri-La Dialogue": a conference.
      const council = /^(council|commission|committee)$/.test(words[words.length - 1] ?? "");
      // … but a "Supreme Interstate Council" is of two.
      const shared = words.some((word) => SHARED.test(word)) || tokens.slice(nameFirst, i).some((t) => isShared(t.form));
      // "the ASEAN Defence Ministers' Meeting": of many. "the Trilateral Defence Ministers' Meeting": of three.
      const few = states > 1 || tokens.slice(nameFirst, i).some((t) => OF_FEW.test(t.lower));
      if (words[0] === "ministers" && !(capital && few)) return undefined;
      const own = tokens.slice(nameFirst, i).some((t) => OWN_BODIES.has(t.lower) && !(shared && t.lower === "supreme"));
      if (council && own && states < 2) return undefined;
      // "the Adriatic-Ionian Council": of all the states around.
      if (council && states === 0 && tokens.slice(nameFirst, i).some((t) => AROUND.test(t.lower))) return undefined;
      // "the High Commission of X": an embassy.
      if (words[words.length - 1] === "commission" && tokens[i - 1]?.lower === "high") return undefined;
      // "the Oslo Defence Dialogue": a conference of many, by the town it is held in.
      if (
        words[words.length - 1] === "dialogue" &&
        states <= 1 &&
        proper + states > 0 &&
        city((tokens[nameFirst] as Token).lower) !== undefined
      )
        return undefined;
      if (words.length === 1 && words[0] === "dialogue" && proper > 0 && modifiers === 0 && states === 0) return undefined;
      // "the fifth Amber Coast Security Dialogue": a conference of many, by a name of its own.
      if (words[words.length - 1] === "dialogue" && states === 0 && named > 0) return undefined;
      if (!earned || (isSummit && proper > 0 && states === 0 && modifiers === 0)) return undefined;
      i = isSummit ? rowEnd : i + words.length;
      if (ordinal === undefined && tokens[i]?.text === "(" && tokens[i + 2]?.text === ")") i += 3;
      else if (tokens[i]?.text === "(" && tokens[i + 2]?.text === ")") i += 3;
      return done(text, tokens, from, nameFirst, i, ordinal, end);
    }
    const state = isState(i);
    if (state > 0) {
      // "the Northish-Westish commission": two in one word
      states += /\p{L}[-–]\p{L}/u.test(token.text) ? 2 : 1;
      i += state;
      continue;
    }
    if (MODIFIERS.has(token.lower) || isMutual(token)) modifiers++;
    else if (!token.capital && counted && DESCRIBES.has(token.lower)) fields++;
    else if (token.kind === "word" && token.capital && steps < 6) {
      proper++;
      if (!DESCRIBES.has(token.lower) && !/(?:-level|-format|al|ic|ive|ary|ed)$/.test(token.lower)) named++;
    } else if (
      !(
        token.text === "-" ||
        token.text === "–" ||
        token.text === "'s" ||
        token.text === "’s" ||
        token.lower === "and" ||
        token.lower === "on"
      ) ||
      steps === 0
    )
      return undefined;
    else if (token.lower === "and" && !MODIFIERS.has(tokens[i + 1]?.lower ?? "") && isState(i + 1) === 0) return undefined;
    else if (token.lower === "on") return undefined;
    i++;
    const alone = ordinal === undefined ? ordinalAt(tokens[i]) : undefined;
    if (alone !== undefined) {
      ordinal = alone;
      i++;
    }
  }
  return undefined;
};

/** "of Peru, Chile and Ecuador", "between Peru and Chile": where the row of states behind a summit ends; `at` where there is none of two. */
const stateRowEnd = (tokens: readonly Token[], at: number, end: number, isState: (i: number) => number): number => {
  if (!/^(?:of|between|among)$/.test(tokens[at]?.lower ?? "")) return at;
  let i = at + 1;
  let last = at;
  for (let states = 0; i < end; ) {
    if (tokens[i]?.lower === "the") i++;
    const state = isState(i);
    if (state === 0) break;
    i += state;
    if (++states > 1) last = i;
    if (tokens[i]?.text === ",") i++;
    if (tokens[i]?.lower === "and") i++;
  }
  return last;
};

const done = (
  text: string,
  tokens: readonly Token[],
  from: number,
  nameFirst: number,
  headEnd: number,
  ordinal: number | undefined,
  end: number,
): SeriesMatch => {
  let last = headEnd;
  // "Joint Working Group on Defence Cooperation": the subject is part of the name, the acronym in brackets is not.
  if (
    (tokens[last]?.lower === "on" || tokens[last]?.lower === "for") &&
    tokens[last + 1]?.kind === "word" &&
    (tokens[last + 1] as Token).capital
  ) {
    let to = last + 1;
    while (to < end && to - last < 8) {
      const token = tokens[to] as Token;
      if (
        token.kind !== "word" || SUBJECT_STOPS.has(token.lower)
          ? token.lower !== "and" || !(tokens[to + 1]?.capital ?? false)
          : !token.capital && token.lower !== "and"
      )
        break;
      if (/^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(token.lower)) break;
      to++;
    }
    if (to > last + 1) last = to;
  }
  const name = text
    .slice((tokens[nameFirst] as Token).start, (tokens[last - 1] as Token).end)
    .replace(/\s*\((?!2)[^)]*\)/g, "")
    .replace(/["“”'‘’]?\btwo[ -]plus[ -]two\b["“”'‘’]?/i, "2+2")
    .replace(/\s+/g, " ")
    .trim();
  return { first: from, last, name, ordinal: ordinal ?? null, nameFirst };
};
