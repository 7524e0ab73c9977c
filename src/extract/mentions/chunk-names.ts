/**
 * Rows of capitalised words that nothing explains: a person's name where the words around say so, else a name.
 */
import { city } from "../../world/cities.ts";
import { demonym } from "../../world/countries.ts";
import { matchCompany } from "../../world/companies.ts";
import { matchRank } from "../../world/offices.ts";
import { isKnownName } from "../../world/name-origins.ts";
import { isGivenName } from "../../world/persons.ts";
import { AUXILIARIES, IRREGULAR } from "../clauses/words.ts";
import type { Token } from "../text/tokens.ts";
import type { Persons } from "./chunk-persons.ts";
import { placeAt, stateAt } from "./lexicon.ts";
import { namePart, readName } from "./names.ts";
import { orgAt } from "./orgs.ts";
import { possessiveEnd, type Pen } from "./pen.ts";
import { appositionAt } from "./people.ts";
import { isInRowThatMeets } from "./rows-that-meet.ts";
import { opensAsParticiple, opensSentence } from "./sentence-openers.ts";
import { isSurnameFirst } from "./surname-first.ts";
import { FUNCTION_WORDS, ORG_NOUNS, PERSON_VERBS, REGION_WORDS } from "./wordlists.ts";

const RECEIVING = /^(?:welcoming|hosting|receiving|meeting|greeting|addressing|accompanying|thanking|briefing|joining|visiting)$/;

/** Behind these, or in a row with persons, a name with its state is a person's. */
const AMONG =
  /^(?:with|met|meet|meets|meeting|between|told|hosted|hosts|host|hosting|received|receives|receive|receiving|phoned|telephoned|rang|called|call|by|from|see|saw|sees|seeing|welcomed|welcomes|welcome|joined|invited|greeted)$/;
const INITIAL = /^(?:\p{Lu}\.){1,3}$/u;
/** Nouns for one person, before ", A B,". */
const HOLDER =
  /^(?:chief|head|boss|leader|director|commander|minister|president|secretary|colleague|counterpart|successor|predecessor|host|guest|ambassador|envoy|chairman|chairwoman|chair|governor|spokesman|spokeswoman|deputy)$/;
const PEOPLE_NOUN =
  /^(?:officials|officers|ministers|leaders|representatives|delegates|delegations|experts|advisers|advisors|diplomats|envoys|ambassadors|chiefs|commanders|generals|lawmakers|senators|parliamentarians|businessmen|executives|personnel|troops|forces)$/i;
/** Whom somebody has: "and her Northish counterpart", "and his host". */
const PAIRED =
  /(?:^| )(?:counterpart|colleague|host|guest|visitor|opposite (?:number)?|successor|predecessor|deputy|delegation|wife|husband)(?: |$)/;
const AIDE = /^(?:spokesman|spokeswoman|spokesperson|aide|aides|adviser|advisor|spokesmen)$/;
const HOLDERS =
  /^(?:ministers|presidents|premiers|secretaries|chiefs|generals|admirals|ambassadors|counterparts|colleagues|envoys|leaders|heads|commanders|kings|princes)$/;

/**
 * Endings that surnames of some languages have and few other words: Georgian, Armenian, Ukrainian, Romanian, Greek, South
 * Slavic, Polish, Baltic, Nordic, Turkic. Only told apart from other names beside a given name, so never for one word.
 */
const SURNAME =
  /.{2}(?:shvili|adze|idze|yan|ian|enko|chuk|escu|eanu|poulos|opoulou|akis|idis|iadis|ovi[cć]|evi[cć]|owski|owska|ewski|ewska|czyk|wicz|ien[eė]|ait[eė]|yt[eė]|ausk[a]s|evi[cč]ius|aitis|unas|[ūu]nas|sson|sd[oó]ttir|o[gğ]lu|zadeh|zade|bayev|bayeva|baev|baeva|beko[v]a?|nen|mäki)$/iu;
/** "Min-jae", "Ing-wen": two syllables of a Korean or Chinese given name, the second in lower case. */
const SYLLABLES = /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{1,5}$/u;

/** Is a row of words a person's name by how the words are formed? */
const hasNameShape = (words: readonly string[]): boolean => {
  const [first, last] = [words[0] as string, words[words.length - 1] as string];
  if (words.length < 2 || words.length > 3 || words.some((w) => w === w.toUpperCase() && w.length > 1 && !w.includes("."))) return false;
  if (ORG_NOUNS.has(last.toLowerCase())) return false;
  if (isSurnameFirst(words)) return true;
  if (words.length === 2 && (SYLLABLES.test(last) || SYLLABLES.test(first)) && first.length <= 7 && last.length <= 9) return true;
  return SURNAME.test(last) && city(last.toLowerCase()) === undefined && demonym(first.toLowerCase()) === undefined;
};

/** "talks with His Highness the Amir": a form of address, no name. */
const ADDRESS = /^(?:his|her|their|royal|serene|highness|highnesses|majesty|majesties|excellency|excellencies|hh|hrh)$/i;

const HOUSE = /^(?:palácio|palacio|palazzo|palais|palau|château|chateau|casa|villa|hôtel|hotel|schloss|hofburg)$/;

const EXCHANGES = /^(?:met|meet|received?|host(?:ed)?|spoken|talked|phoned|telephoned|welcomed?)$/;
const RECEIVED = /^(?:received|hosted|welcomed|greeted)$/;
/** What bodies seldom do. */
const DOES = /^(?:met|meets|told|hosted|hosts|received|phoned|telephoned|rang|welcomed|welcomes)$/;
const SAYS = /^(?:said|says|added|adds|replied|answered|declared|remarked|joked|warned|insisted|asked|wrote|quipped)$/;
const COMES = /^(?:flew|flies|travelled|traveled|came|arrived|landed|dined|lunched)$/;
const GOES = /^(?:went|goes|returned|flew|flies|travelled|traveled|arrived|landed)$/;
/** What may stand between a name and its verb of going: "had already flown", "is expected". */
const BEFORE_GOING = /^(?:had|has|have|will|would|was|is|be|been|himself|herself|also|then|later|already|last|first|recently|twice|once)$/;
const GOING = /^(?:went|gone|flew|flown|travelled|traveled|came|come|arrived|landed|headed|returned|expected|due|awaited|spent)$/;
const JOURNEY = /^(?:visit|trip|journey|tour|stay|stopover|arrival)$/;
const OF_JOURNEY =
  /^(?:planned|scheduled|first|second|last|latest|recent|next|state|official|working|own|surprise|upcoming|historic|cancelled|brief|short|private|forthcoming|two-day|three-day|four-day)$/;
/** Tokens from a journey to whose it is, and from "is" to "guest". */
const JOURNEY_REACH = 7;
const GUEST_REACH = 8;
/** Tokens from a verb to the counterpart with whom something is done. */
const COUNTERPART_REACH = 14;
/** Tokens from a verb of going to its place. */
const PLACE_REACH = 7;
/** Tokens behind a name of whoever travels in which "he" stands. */
const PRONOUN_REACH = 16;
const EXCHANGE = /^(?:bilateral|tête-à-tête|tete-a-tete|one-on-one|handshake)$/;
const HALL = /^(?:building|tower|theatre|theater|library|airport|museum|memorial|bridge|stadium|centre|center)$/i;

/** Tokens of a bullet or number before a line's first word: "2.1", "(3)". */
const LINE_HEAD = 4;

const SALE = /^(?:foreign |direct )?(?:(?:military|commercial) )?sale$/i;
const OCCASION = /^(?:visits?|trips?|talks|meetings?|calls?|consultations|discussions)$/i;
const OF_OCCASION =
  /^(?:state|official|working|private|courtesy|return|bilateral|trilateral|delegation|level|delegation-level|high-level|joint|restricted|expanded|official-level)$/i;
/** Do the words name an occasion and its kind and nothing else? A kind may have been passed before (`before`). */
const isHappening = (words: readonly string[], before: Token | undefined): boolean => {
  const kinds = words.slice(0, -1);
  const last = words.at(-1) ?? "";
  if (!OCCASION.test(last) || !kinds.every((word) => OF_OCCASION.test(word))) return false;
  return kinds.length > 0 || OF_OCCASION.test(before?.text ?? "");
};

/** The recogniser of bare names for one sentence; answers with the token after the name, or its argument. */
export const namesIn = (
  { context, sentence, units, push }: Pen,
  { pushPerson }: Persons,
): { readonly nameRowAt: (i: number) => number } => {
  const { document, registry } = context;
  const { text, tokens, lowers } = document;
  const end = sentence.last;
  const nameRowAt = (i: number): number => {
    const token = tokens[i] as Token;
    if (!namePart(token) || (FUNCTION_WORDS.has(token.lower) && (i === sentence.first || tokens[i - 1]?.text === "("))) return i;
    const row = readName(tokens, i, end, (at) => orgAt(text, tokens, lowers, at, end) !== undefined);
    if (row === undefined) return i;
    // "The Senior General met": a rank is nobody's name.
    if (matchRank(lowers, i)?.length === row.last - i) return i;
    const lone = row.words.length === 1 && !registry.knows(token.text) && isLoneSurname(i, row.last);
    // A sentence gives its first word a capital: there only the lists of names tell.
    const single = lone && (i > sentence.first || opensAsName(i, row.last));
    const none = row.words.every((word) => REGION_WORDS.has(word.toLowerCase())) || row.words.every((word) => ADDRESS.test(word));
    // "in the John B. Smith Building": a house that bears a name.
    const hall = row.words.length > 2 && HALL.test(row.words.at(-1) ?? "");
    // "at the Palácio Velho, the minister": no name has an article.
    const house = tokens[i - 1]?.lower === "the" && HOUSE.test(token.lower);
    // "on Uhuru Day": a holiday
    const holiday = row.words.length === 2 && row.words[1] === "Day" && /^(?:on|of|for|the|since|before|after)$/.test(lowers[i - 1] ?? "");
    const person = !none && !house && !hall && !holiday && (single || (row.words.length >= 2 && isStrongName(row.words, row.last)));
    if (person) {
      const entity = registry.add(row.words, token.start, ownerState(i), null);
      return pushPerson(i, row.last, entity, null);
    }
    // "paid a State Visit", "held Delegation Level Talks": capitals of a ministry for what everybody writes small.
    if (isHappening(row.words, tokens[i - 1])) return i;
    // "a possible Foreign Military Sale to Westria", but the Foreign Military Sales programme
    if (SALE.test(row.words.join(" ")) && /^(?:to|of|for)$/.test(lowers[row.last] ?? "")) return i;
    // "Visiting Lima on Monday, Lee said", "Hosting Defence Minister A": a verb before what it governs.
    if (opensLine(i) && row.words.length > 1 && token.lower.endsWith("ing") && !registry.knows(token.text) && isObject(i)) return i;
    // "Talks between …", "Visiting …": a capital that only the sentence's beginning gives.
    const opens = opensSentence(token.lower) || opensAsParticiple(token, tokens[row.last]);
    if (opensLine(i) && row.words.length === 1 && opens && !registry.knows(token.text)) return i;
    const possessed = possessiveEnd(tokens, row.last, end);
    const owner = ownerState(i);
    if (owner !== null && row.words.length === 1 && /^\p{Lu}{2,}$/u.test(token.text))
      return push("org", i, possessed, { display: token.text, country: owner, orgKind: "government", possessive: possessed > row.last });
    return push("name", i, possessed, { name: row.words, possessive: possessed > row.last });
  };
  /** Does a state, a town or somebody known stand behind token `at`, or is that a verb of receiving? */
  const isObject = (at: number): boolean =>
    RECEIVING.test(lowers[at] ?? "") ||
    (opensSentence(lowers[at] ?? "") &&
      (stateAt(tokens, at + 1, end) !== undefined ||
        city(lowers[at + 1] ?? "") !== undefined ||
        registry.knows(tokens[at + 1]?.text ?? "")));
  /** At the head of the sentence, or behind the bullet or number of its line. */
  const opensLine = (i: number): boolean => {
    if (i - sentence.first > LINE_HEAD) return false;
    for (let k = sentence.first; k < i; k++) if (tokens[k]?.kind !== "mark" && !/^\d[\d.]*$/.test(lowers[k] ?? "")) return false;
    return true;
  };
  /** "Vance met", "Vance and Larch meet", "talks with Vance": one unknown capitalised word where only a person (or a body) can stand. */
  const isLoneSurname = (at: number, after: number): boolean => {
    const token = tokens[at] as Token;
    if (token.text.length < 3 || token.text === token.text.toUpperCase() || /^(the|a|an)$/.test(lowers[at - 1] ?? "")) return false;
    if (DOES.test(lowers[after] ?? "") || facesCounterpart(at, after)) return true;
    if (COMES.test(lowers[after] ?? "") && (!token.lower.endsWith("s") || (context.counts.get(token.text) ?? 0) >= 2)) return true;
    // "Vance went to Oslo, where he": somebody who travels and is a "he"
    if (
      GOES.test(lowers[after] ?? "") &&
      lowers.slice(after + 1, after + PRONOUN_REACH).some((word) => /^(?:he|she|himself|herself)$/.test(word))
    )
      return true;
    if (goesSomewhere(after) && isKnownName(token.text, true)) return true;
    if (speaksInMarks(at, after) && (isKnownName(token.text, true) || (context.counts.get(token.text) ?? 0) >= 2)) return true;
    if (isTravellers(at, after) && (isKnownName(token.text, true) || (context.counts.get(token.text) ?? 0) >= 2)) return true;
    if (isInRowThatMeets(tokens, lowers, at, after, (word) => registry.knows(word))) return true;
    // "was received by Vance"
    if (lowers[at - 1] === "by" && RECEIVED.test(lowers[at - 2] ?? "") && !(tokens[after]?.capital ?? false) && !ORG_NOUNS.has(token.lower))
      return isKnownName(token.text, true);
    // "a bilateral between Vance and Larch"
    const other = lowers[at - 1] === "and" ? at - 2 : at;
    if (lowers[other - 1] === "between" && EXCHANGE.test(lowers[other - 2] ?? "") && !(tokens[after]?.capital ?? false)) return true;
    if (lowers[at - 1] === "and" && /^(?:he|she)$/.test(lowers[at - 2] ?? "") && !(tokens[after]?.capital ?? false)) return true;
    if (
      !/^(met|meets|with|told|between|hosted|received|phoned|saw|see|seen|joined)$/.test(lowers[at - 1] ?? "") ||
      (tokens[after]?.capital ?? false)
    )
      return false;
    return (context.counts.get(token.text) ?? 0) >= 2 || isKnownName(token.text, true);
  };
  /** `…," Vance said`, `…," said Vance`, `Vance said: "…"`: a verb of speech beside words in quotation marks. */
  const speaksInMarks = (at: number, after: number): boolean => {
    const isMark = (k: number): boolean => /^["“”]$/.test(tokens[k]?.text ?? "");
    if (ORG_NOUNS.has(lowers[at] ?? "") || tokens[after]?.capital === true) return false;
    if (SAYS.test(lowers[at - 1] ?? "")) return isMark(at - 2) || (tokens[at - 2]?.text === "," && isMark(at - 3));
    const verb = /^(?:had|has)$/.test(lowers[after] ?? "") ? after + 1 : after;
    if (!SAYS.test(lowers[verb] ?? "") && lowers[verb] !== "told") return false;
    return (
      isMark(at - 1) ||
      (tokens[at - 1]?.text === "," && isMark(at - 2)) ||
      (/^[,:]$/.test(tokens[verb + 1]?.text ?? "") && isMark(verb + 2))
    );
  };
  /** "Vance held talks with his Northish counterpart": does whoever stands first do something with a counterpart of theirs? */
  const facesCounterpart = (at: number, after: number): boolean => {
    const verb = lowers[after] ?? "";
    if (tokens[after]?.capital === true || !(verb.endsWith("ed") || IRREGULAR.has(verb) || AUXILIARIES.has(verb))) return false;
    if (units.some((u) => u.kind === "person" || u.kind === "official" || u.kind === "country") || ORG_NOUNS.has(lowers[at] ?? ""))
      return false;
    for (let k = after + 1; k < Math.min(end, after + COUNTERPART_REACH) && tokens[k]?.text !== ";"; k++)
      if (/^(?:counterpart|counterparts)$/.test(lowers[k] ?? "")) return lowers.slice(k - 4, k).some((w) => w === "his" || w === "her");
    return false;
  };
  /** "Vance's trip to Oslo", "a visit by Vance to Oslo", "Vance, on her visit", "Vance is the president's guest". */
  const isTravellers = (at: number, after: number): boolean => {
    if (ORG_NOUNS.has(lowers[at] ?? "")) return false;
    if (/^['’]s?$/.test(tokens[after]?.text ?? "")) {
      let k = after + 1;
      while (k < after + 4 && OF_JOURNEY.test(lowers[k] ?? "")) k++;
      return JOURNEY.test(lowers[k] ?? "") && /^(?:to|in|there|here)$/.test(lowers[k + 1] ?? "");
    }
    if (/^(?:by|of)$/.test(lowers[at - 1] ?? ""))
      for (let k = at - 2; k >= Math.max(sentence.first, at - JOURNEY_REACH) && tokens[k]?.kind !== "mark"; k--)
        if (JOURNEY.test(lowers[k] ?? "")) return lowers[after] !== "and" && !(tokens[after]?.capital ?? false);
    if (tokens[after]?.text === "," && /^(?:on|during)$/.test(lowers[after + 1] ?? "") && /^(?:his|her)$/.test(lowers[after + 2] ?? ""))
      return lowers.slice(after + 3, after + 6).some((word) => JOURNEY.test(word));
    if (!/^(?:is|was|were)$/.test(lowers[after] ?? "")) return false;
    for (
      let k = after + 1;
      k < Math.min(end, after + GUEST_REACH) && (tokens[k]?.kind !== "mark" || /^['’]/.test(tokens[k]?.text ?? ""));
      k++
    )
      if (lowers[k] === "guest") return lowers[k + 1] !== "speaker";
    return false;
  };
  /** Is the sentence's first word a name by the lists, or formed like one before what only people do? */
  const opensAsName = (i: number, after: number): boolean => {
    const { lower, text: word } = tokens[i] as Token;
    return (
      !ORG_NOUNS.has(lower) &&
      isKnownName(
        word,
        DOES.test(lowers[after] ?? "") ||
          COMES.test(lowers[after] ?? "") ||
          speaksInMarks(i, after) ||
          goesSomewhere(after) ||
          isTravellers(i, after) ||
          facesCounterpart(i, after),
      )
    );
  };
  /** "had arrived in Lima", "is expected in the Peruvian capital", "spent three days in Lima": is a journey told from token `after` on? */
  const goesSomewhere = (after: number): boolean => {
    let k = after;
    while (k < after + 4 && BEFORE_GOING.test(lowers[k] ?? "")) k++;
    const verb = lowers[k] ?? "";
    if (/^(?:visited|visits|toured)$/.test(verb))
      return placeAt(tokens, k + 1, end) !== undefined || stateAt(tokens, k + 1, end) !== undefined;
    if (
      !GOING.test(verb) ||
      (/^(?:expected|due|awaited)$/.test(verb) && !/^(?:is|was|be|been|himself|herself|then|also)$/.test(lowers[k - 1] ?? ""))
    )
      return false;
    for (let n = k + 1; n < Math.min(end, k + PLACE_REACH); n++) {
      if (tokens[n]?.kind === "mark" || /^(?:and|by|with|from|under|into)$/.test(lowers[n] ?? "")) return false;
      if (!/^(?:in|to)$/.test(lowers[n] ?? "")) continue;
      const the = lowers[n + 1] === "the" ? n + 2 : n + 1;
      return placeAt(tokens, the, end) !== undefined || stateAt(tokens, the, end) !== undefined;
    }
    return false;
  };
  /** "Australia's Richard Lee": the state before a bare name is the person's own. */
  const ownerState = (i: number): string | null => {
    const before = units[units.length - 1];
    return before !== undefined && before.last === i && (before.kind === "country" || before.kind === "demonym") && before.possessive
      ? before.country
      : null;
  };
  /** Two or three words, none of a body, in no capitals throughout. */
  const isPlainName = (words: readonly string[], first: number): boolean =>
    words.length <= 3 &&
    words.length >= 2 &&
    !words.some((w) => ORG_NOUNS.has(w.toLowerCase()) || (w.length > 1 && w === w.toUpperCase() && !w.includes("."))) &&
    matchCompany(lowers, first) === undefined;
  const sentenceIndex = (words: readonly string[], last: number): number => last - words.length;
  const isStrongName = (words: readonly string[], last: number): boolean => {
    if (words.length > 5 || isLandInShort(words, last)) return false;
    // "Iraqi Defence Officials led by A": people, and nobody's name
    if (PEOPLE_NOUN.test(words.at(-1) ?? "")) return false;
    const next = tokens[last];
    const previous = lowers[sentenceIndex(words, last) - 1] ?? "";
    if (
      /^(met|told|with|between|welcomed|hosted|thanked|received|phoned|telephoned|rang|saw|briefed|counterpart|colleague|leader|strongman|diplomat|negotiator|lawmaker)$/.test(
        previous,
      ) &&
      words.length <= 3 &&
      !words.some((w) => w.length > 1 && w === w.toUpperCase() && !w.includes("."))
    )
      return true;
    // "was received by Kofi Ansah": only people receive, and what is no company
    if (previous === "by" && RECEIVED.test(lowers[sentenceIndex(words, last) - 2] ?? "") && isPlainName(words, sentenceIndex(words, last)))
      return true;
    if (isGivenName((words[0] as string).toLowerCase())) return true;
    if (hasInitials(words, last)) return true;
    if (hasNameShape(words) && matchCompany(lowers, sentenceIndex(words, last)) === undefined) return true;
    const shouted = words.some((w) => w.length > 1 && w === w.toUpperCase() && !w.includes("."));
    const first = sentenceIndex(words, last);
    if (!shouted && words.length >= 2 && words.length <= 4 && !ORG_NOUNS.has((words[words.length - 1] as string).toLowerCase())) {
      // ", who": only persons have it; "bin", "el-" only names.
      if (next?.text === "," && /^(?:who|whose|whom)$/.test(lowers[last + 1] ?? "")) return true;
      if (words.some((w) => /^(?:bin|ibn|bint|binti|van|von|dos|al|el)$|^(?:el|al)-/i.test(w))) return true;
      // "Peru's Tupaq Yupanki" among people: behind a person's preposition or verb, or in a row with persons.
      const owner = ownerState(first);
      const before = units[units.length - (owner === null ? 1 : 2)];
      const among =
        before !== undefined &&
        ((before.kind === "word" && AMONG.test(before.lower)) ||
          (/^(?:and|,|;)$/.test(before.lower) && units[units.length - (owner === null ? 2 : 3)]?.kind === "person"));
      if (among && (owner !== null || /^(?:and)$/.test(before?.lower ?? "")) && matchCompany(lowers, first) === undefined) return true;
      if (besidePerson(first, last)) return true;
      if (goesSomewhere(last) && isKnownName(words[words.length - 1] as string, true) && matchCompany(lowers, first) === undefined)
        return true;
      // The last word is somebody who does things elsewhere in the article.
      if (context.actors.has(words[words.length - 1] as string)) return true;
    }
    if (appositionAt(tokens, lowers, last, end) !== undefined) return true;
    // "Ada Quist has received B": a tense before what people do
    const exchanges = /^(?:has|had|will)$/.test(lowers[last] ?? "") && EXCHANGES.test(lowers[last + 1] ?? "");
    return (
      next !== undefined &&
      last < end &&
      next.kind === "word" &&
      (PERSON_VERBS.has(next.lower) || (exchanges && !words.some((w) => HOLDER.test(w.toLowerCase())))) &&
      words.length <= 4 &&
      !words.some((w) => w.length > 1 && w === w.toUpperCase() && !w.includes("."))
    );
  };
  /** "S. Korea", "N. Westland". */
  const isLandInShort = (words: readonly string[], last: number): boolean =>
    words.length === 2 &&
    INITIAL.test(words[0] as string) &&
    (lowers[last - 1] === "korea" || stateAt(tokens, last - 1, end) !== undefined);
  /** "S. Kumaran spent two days", "with S. Kumaran": initials before a surname; not "S. Westland", nor the heading "A. Trade". */
  const hasInitials = (words: readonly string[], last: number): boolean => {
    const own = words.findIndex((word) => !INITIAL.test(word));
    if (own < 1 || own !== words.length - 1) return false;
    const at = last - 1;
    const { lower, text: word } = tokens[at] as Token;
    if (word.length < 3 || word === word.toUpperCase() || ORG_NOUNS.has(lower) || REGION_WORDS.has(lower)) return false;
    if (stateAt(tokens, at, end) !== undefined || city(lower) !== undefined || matchCompany(lowers, at) !== undefined) return false;
    const next = lowers[last] ?? "";
    return (
      isKnownName(word, true) || PERSON_VERBS.has(next) || IRREGULAR.has(next) || (!opensLine(at - 2 * own) && /^(?:,|and)$/.test(next))
    );
  };
  /** "said A B,", "its chief, A B,", "ministers A B and C D", "A B and (a person)". */
  const besidePerson = (first: number, last: number): boolean => {
    const before = lowers[first - 1] ?? "";
    const behind = lowers[last] ?? "";
    if (matchCompany(lowers, first) !== undefined) return false;
    if (/^(?:said|says|recalled|warned)$/.test(before) && /^[,.]$/.test(behind)) return true;
    if (before === "," && HOLDER.test(lowers[first - 2] ?? "") && /^[,.;]$/.test(behind)) return true;
    if (HOLDERS.test(before)) return true;
    // "was signed by A B for the ministry and C D for the Northish side"
    if (behind === "for" && /^(?:by|and|,)$/.test(before) && signsFor(last + 1)) return true;
    if (/^(?:for|to|of)$/.test(before) && AIDE.test(lowers[first - 2] ?? "")) return true;
    if (behind !== "and" || last + 1 >= end) return false;
    // "A B and her counterpart": a body is an "it"
    if (/^(?:his|her)$/.test(lowers[last + 1] ?? "") && PAIRED.test(lowers.slice(last + 2, last + 5).join(" "))) return true;
    const next = readName(tokens, last + 1, end, (at) => orgAt(text, tokens, lowers, at, end) !== undefined);
    return next !== undefined && next.words.length >= 2 && isGivenName((next.words[0] as string).toLowerCase());
  };
  /** Does a body or a side, for whom one of several signs, stand at token `at` of a sentence of signing? */
  const signsFor = (at: number): boolean => {
    if (lowers[at] !== "the" || !lowers.slice(sentence.first, at).includes("signed")) return false;
    let sides = 0;
    for (let k = sentence.first; k < end; k++) if (lowers[k] === "for" && lowers[k + 1] === "the") sides++;
    if (sides < 2) return false;
    const body = orgAt(text, tokens, lowers, at + 1, end);
    if (body !== undefined) return body.kind !== "company";
    const people = stateAt(tokens, at + 1, end);
    return people?.how === "demonym" && /^(?:side|government|ministry|state|navy|army)$/.test(lowers[at + 1 + people.length] ?? "");
  };
  return { nameRowAt };
};
