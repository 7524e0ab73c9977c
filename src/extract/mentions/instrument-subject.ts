/** The subject of an instrument: where the words after "on", "for", "amending" end that tell what it is about. */
import type { Token } from "../text/tokens.ts";
import { byFirst } from "./instrument-heads.ts";
import { placeAt, stateAt } from "./lexicon.ts";

export const SUBJECT_PREPOSITIONS = new Set(["on", "for", "concerning", "regarding", "covering", "about", "towards", "against", "of"]);
/** "a protocol amending …", "a declaration establishing …": participles that tell the subject. */
export const SUBJECT_PARTICIPLES = new Set(
  "amending establishing governing allowing enabling regulating creating extending abolishing waiving exempting protecting lifting setting defining permitting supplementing updating renewing elevating upgrading making recognising recognizing opening easing delimiting demarcating delineating banning prohibiting granting facilitating strengthening deepening expanding simplifying liberalising liberalizing raising introducing launching ending settling fixing reopening restoring resuming securing guaranteeing ensuring prolonging reviving restricting limiting reducing scrapping removing linking connecting pooling sharing boosting promoting developing implementing institutionalising institutionalizing codifying pledging committing obliging binding requiring transferring leasing safeguarding combating preventing curbing tackling harmonising harmonizing streamlining coordinating organising organizing detailing outlining specifying fostering encouraging supporting".split(
    " ",
  ),
);
const SUBJECT_STOPS = new Set(
  "they he she we i you representing runs expires lasts replaces replaced marks opens seeks paves foresees envisages commits binds requires enables applies becomes represented off beforehand afterwards thereafter earlier later there too also respectively together bears carries provides includes covers sets aims allows gives makes remains took takes came comes entered enters expired expires fell saw went became goes gets got followed follows stands stood lay lies hung hangs awaits await waits means meant serves served brings brought leaves shows needs needed contains consists exists belongs obliges lets leads closes helps says fills fulfils stays stayed lacks lacked speaks spoke instead again anyway nevertheless however might may could will would shall can should must with by at during between after before while when which that who was were is are has have had will would and-then as following amid worth under signed inked if but also since here at".split(
    " ",
  ),
);
const SUBJECT_END_AFTER_AND = new Set(
  "held met took gave had made began went left spoke paid flew came drove saw sat sailed a an the two three four five he she they it said agreed to also discussed both witnessed reviewed on of one another its several six seven eight nine ten".split(
    " ",
  ),
);
const MONTHS =
  /^(january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|last|next|this)$/;
const MAX_SUBJECT = 16;

/** Before whom a paper is laid, or for what. */
export const HOUSE =
  /^(parliament|senate|congress|legislature|assembly|cabinet|duma|bundestag|knesset|sejm|lawmakers|ratification|signature)$/;

/** "in the presence of", "in the afternoon": circumstances of a signing rather than a part of the subject. */
const CIRCUMSTANCE =
  /^(presence|framework|course|city|capital|morning|evening|afternoon|context|wake|run-up|first|second|same|margins|sidelines|coming|next|last|past|hope|name|midst|near|second|wider|north|south|east|west|town|port|palace)$/;

const DIRECTION =
  /^(?:northern|southern|eastern|western|central|north-?eastern|north-?western|south-?eastern|south-?western|nearby|downtown)$/;
const TOWN = /^(?:city|town|village|port|capital|resort|province|region|state|island|municipality)$/;
const TOWN_REACH = 6;

/** "in northern Peru", "in the western port city of Lima", "just outside Lima": where it was signed. */
const isWhere = (tokens: readonly Token[], i: number, end: number): boolean => {
  const named = (k: number): boolean => k < end && (placeAt(tokens, k, end) !== undefined || stateAt(tokens, k, end) !== undefined);
  const word = tokens[i]?.lower ?? "";
  if (/^(?:near|outside)$/.test(word)) return named(i + 1);
  if (word === "just") return /^(?:near|outside)$/.test(tokens[i + 1]?.lower ?? "") && named(i + 2);
  if (word !== "in") return false;
  if (DIRECTION.test(tokens[i + 1]?.lower ?? "")) return named(i + 2);
  if (!/^(?:the|a)$/.test(tokens[i + 1]?.lower ?? "")) return false;
  for (let k = i + 2; k < Math.min(end, i + 2 + TOWN_REACH) && tokens[k]?.kind === "word"; k++)
    if (TOWN.test(tokens[k]?.lower ?? "") && named(tokens[k + 1]?.lower === "of" ? k + 2 : k + 1)) return true;
  return false;
};

/** Does a further instrument begin at token `i` ("an MoU on X and letters of intent on Y")? */
const isHead = (tokens: readonly Token[], i: number, end: number): boolean =>
  byFirst
    .get((tokens[i] as Token).lower)
    ?.some(([words]) => words.every((word, k) => i + k < end && (tokens[i + k] as Token).lower === word)) === true;

const MADE =
  /^(?:adopted|concluded|issued|reached|agreed|approved|initialled|initialed|ratified|sealed|struck|finalised|finalized|negotiated|drafted|released|announced|endorsed|exchanged)$/;
const BEHIND_MADE = /^(?:by|in|on|at|between|during|after|last|earlier|today|yesterday|here|when|as|with|this|following|upon)$/;

const JOINT = /^(cooperation|co-operation|collaboration|relations|ties|partnership|assistance|affairs|matters|exchanges?)$/;
const MAX_PART = 4;
const MAX_PARTS = 8;

/** Is token `i` a plain word of a subject? */
const isPlain = (token: Token | undefined): token is Token =>
  token !== undefined &&
  token.kind === "word" &&
  !token.capital &&
  !SUBJECT_STOPS.has(token.lower) &&
  !SUBJECT_END_AFTER_AND.has(token.lower) &&
  !MONTHS.test(token.lower) &&
  !/(ed|ly)$|^(and|in|for|to|from|said)$/.test(token.lower);

/**
 * Does the comma at token `i` stand in a row of one subject: "science, technology and innovation", "scientific, technical cooperation"?
 * A row closed by "and" is one subject only of a paper in the singular.
 */
const goesOn = (tokens: readonly Token[], i: number, end: number, singular: boolean): boolean => {
  let k = i;
  for (let parts = 0; parts < MAX_PARTS && tokens[k]?.text === "," && k < end; parts++) {
    let last = k + 1;
    while (last < end && last - k <= MAX_PART && isPlain(tokens[last])) last++;
    if (last === k + 1) return false;
    const next = tokens[last];
    if (next?.lower === "and" || next?.text === "&") return singular && last + 1 < end && isPlain(tokens[last + 1]);
    if (next?.text !== ",") return JOINT.test(tokens[last - 1]?.lower ?? "");
    k = last;
  }
  return false;
};

/** "… and other important documents": further papers, no part of the subject. */
const isFurther = (tokens: readonly Token[], i: number, end: number): boolean =>
  tokens[i]?.lower === "other" &&
  tokens.slice(i + 1, Math.min(end, i + 4)).some((t) => byFirst.has(t.lower) || /^(documents?|papers?|instruments?)$/.test(t.lower));

/** "the Lima–Callao railway": a dash without blanks between two names. */
const isHyphen = (tokens: readonly Token[], i: number, end: number): boolean => {
  const [before, dash, after] = tokens.slice(i - 1, Math.min(end, i + 2));
  return (
    dash !== undefined &&
    after !== undefined &&
    /^[-–]$/.test(dash.text) &&
    before?.capital === true &&
    after.capital &&
    before.end === dash.start &&
    dash.end === after.start
  );
};

/** "3 May", "May 3", "September" */
export const isDayOrMonth = (tokens: readonly Token[], at: number): boolean => {
  const [first, second] = [tokens[at], tokens[at + 1]];
  return (
    (first?.capital === true && MONTHS.test(first.lower)) ||
    (first?.kind === "number" && second?.capital === true && MONTHS.test(second.lower))
  );
};

/** "cooperation in the Antarctic region": where they cooperate, and neither a town nor a house that a paper is signed in. */
const isOfCooperation = (tokens: readonly Token[], from: number, i: number, end: number): boolean => {
  const before = tokens[i - 1];
  const behind = tokens.slice(i + 2, Math.min(end, i + 6));
  if (!/^(?:co-?operation|collaboration)$/.test(before?.lower ?? "") || behind[0]?.capital !== true) return false;
  if (placeAt(tokens, i + 2, end) !== undefined || stateAt(tokens, i + 2, end) !== undefined) return false;
  // "Investment Cooperation in the Digital Economy": all of a name, unless a house stands there
  const named = before?.capital === true && i > from && !behind.some((t) => HALL.test(t.lower));
  return named || (i === from + 1 && behind.slice(0, 3).some((t) => REGION.test(t.lower)));
};
const HALL =
  /^(?:hall|palace|house|ministry|kremlin|parliament|office|room|residence|embassy|chancellery|hotel|centre|center|castle|headquarters)$/;
const REGION =
  /^(?:region|strait|sea|ocean|gulf|bay|basin|area|arctic|antarctic|antarctica|atlantic|pacific|mediterranean|baltic|caribbean|corridor|delta|zone)$/;
const LEADS_RELATIVE = /^(in|on|by|under|for|at|to|of|through|with)$/;

/** "put a letter on frigates in writing", "initialled in principle": how it was done. */
const MANNER =
  /^(?:writing|ink|principle|paper|black|turn|person|public|private|advance|return|response|reply|addition|short|general|exchange|english|french|spanish|front)$/;

const ARTICLE = /^(?:the|an?|their|its|his|her|both|each|every)$/;
const LINKING =
  /^(?:in|on|at|to|of|for|from|with|by|into|onto|over|under|through|within|across|along|against|about|around|between|among|amongst|towards?|upon|via|per|than|as|like|near|behind|beyond|inside|outside|off|out|up|down|and|or|nor|but|plus|not|only|also|all|half|such|what|concerning|versus|throughout|without|beside|besides|despite|above|below|beneath)$/;
/** Is token `i` a word that only a verb can be, since an article or a possessive begins what it does something to? */
const isVerbOf = (tokens: readonly Token[], i: number): boolean => {
  const [before, word, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  return (
    word?.kind === "word" &&
    !word.capital &&
    ARTICLE.test(next?.lower ?? "") &&
    !ARTICLE.test(word.lower) &&
    !LINKING.test(word.lower) &&
    !/(?:ing|ly)$/.test(word.lower) &&
    !/^(?:to|not|and|or)$/.test(before?.lower ?? "")
  );
};

/** Where the subject after "on"/"for" ends: at a verb, another preposition of circumstance, a mark, or a date. */
export const subjectEnd = (tokens: readonly Token[], from: number, end: number, singular = true): number => {
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
      if (i > from && isHyphen(tokens, i, end)) {
        i++;
        continue;
      }
      if (token.text === "," && i > from && goesOn(tokens, i, end, singular)) {
        i++;
        continue;
      }
      break;
    }
    if (SUBJECT_STOPS.has(token.lower) || MONTHS.test(token.lower)) break;
    // "a memorandum on codes links the two carriers": what stands right before an article is the verb of the clause.
    if (i > from && isVerbOf(tokens, i)) break;
    // "the declaration on fishing adopted in May", "the accord on visas concluded by the two"
    if (i > from && MADE.test(token.lower) && BEHIND_MADE.test(tokens[i + 1]?.lower ?? "")) break;
    // "a declaration on fishing in which they speak of"
    if (i > from && LEADS_RELATIVE.test(token.lower) && /^(which|whom|whose)$/.test(tokens[i + 1]?.lower ?? "")) break;
    // "systems such as …", "sent the pact on X to Parliament"
    if (token.lower === "such" && tokens[i + 1]?.lower === "as") break;
    if (token.lower === "to" && i > from && HOUSE.test(tokens[tokens[i + 1]?.lower === "the" ? i + 2 : i + 1]?.lower ?? "")) break;
    // "… on the same day", "… on the sidelines of"
    if (
      token.lower === "on" &&
      i > from &&
      tokens[i + 1]?.lower === "the" &&
      /^(same|sidelines|margins|occasion|eve|spot)$/.test(tokens[i + 2]?.lower ?? "")
    )
      break;
    // "a memorandum on rice from September 2023", "the accord on fish dated 3 May"
    if (/^(from|dated|of)$/.test(token.lower) && i > from && isDayOrMonth(tokens, i + 1)) break;
    // "the Memorandum on Mining of 1994", but "amending the Convention on Mining of 1994"
    if (token.lower === "of" && /^(19|20)\d\d$/.test(tokens[i + 1]?.text ?? "") && !tokens.slice(from, i).some((t) => byFirst.has(t.lower)))
      break;
    // "under the treaty on ice Norway and Chile …": a state behind a plain noun begins the clause.
    const before = tokens[i - 1] as Token;
    if (
      token.capital &&
      i > from &&
      !before.capital &&
      !/^(of|with|from|to|in|the|and|between|for|by|or|on)$/.test(before.lower) &&
      stateAt(tokens, i, end) !== undefined
    )
      break;
    // "… for five years", "… for a further year"
    if (
      token.lower === "for" &&
      i > from &&
      /^(years?|months?|decades?)$/.test((tokens[i + 2]?.lower ?? "").replace(/^(further|more|another)$/, tokens[i + 3]?.lower ?? ""))
    )
      break;
    if (i > from && isWhere(tokens, i, end)) break;
    // "cooperation in shipbuilding" goes on; "in Oslo", "in the presence of", "in March" does not.
    if (token.lower === "in") {
      const next = tokens[i + 1];
      if (
        next === undefined ||
        next.kind !== "word" ||
        MONTHS.test(next.lower) ||
        MANNER.test(next.lower) ||
        (next.capital &&
          (!(tokens[i - 1] as Token).capital || placeAt(tokens, i + 1, end) !== undefined || stateAt(tokens, i + 1, end) !== undefined)) ||
        (next.lower === "the" &&
          !isOfCooperation(tokens, from, i, end) &&
          (CIRCUMSTANCE.test(tokens[i + 2]?.lower ?? "") ||
            ((tokens[i + 2]?.capital ?? false) && !/^(field|fields|area|areas|sphere|domain|sector)$/.test(tokens[i + 2]?.lower ?? ""))))
      )
        break;
    }
    if (token.lower === "and") {
      // "… and then visited a shipyard"
      const next =
        tokens[/^(?:then|later|afterwards|subsequently|also|together|jointly)$/.test(tokens[i + 1]?.lower ?? "") ? i + 2 : i + 1];
      if (next === undefined || SUBJECT_END_AFTER_AND.has(next.lower) || /ed$/.test(next.lower) || isHead(tokens, i + 1, end)) break;
      if (isFurther(tokens, i + 1, end)) break;
    }
    i++;
  }
  while (i > from && ["and", "the", "of", "on", "for", "to", "a"].includes((tokens[i - 1] as Token).lower)) i--;
  return i;
};

/** "for Norway", "for the Northish side": for whom somebody signs, from the token behind "for". */
export const isFor = (tokens: readonly Token[], at: number, end: number): boolean => {
  const from = tokens[at]?.lower === "the" ? at + 1 : at;
  const state = stateAt(tokens, from, end);
  const behind = tokens[from + (state?.length ?? 0)];
  if (/^(his|her|its|their)$/.test(tokens[at]?.lower ?? ""))
    return /^(side|part|country|government|ministry)$/.test(tokens[at + 1]?.lower ?? "");
  if (state === undefined) return false;
  return state.how === "demonym"
    ? /^(side|part|government|party|delegation)$/.test(behind?.lower ?? "")
    : behind === undefined || behind.kind === "mark" || /^(and|while|whilst|with|in|at|on|during)$/.test(behind.lower);
};
