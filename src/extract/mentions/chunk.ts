/**
 * Cuts a sentence into units: the first thing every frame looks at.
 *
 * At each token the recognisers are asked in a fixed order (dates, money, persons with titles, known persons, series,
 * instruments, organisations, states and places, equipment); the first that answers takes its words. Persons come before
 * states, so that a person named after a country stays a person.
 */
import { opensEquipment } from "../../world/equipment.ts";
import { isGivenName } from "../../world/persons.ts";
import { PREPOSITIONS } from "../clauses/words.ts";
import type { Figures } from "../figures/figures.ts";
import type { Sentence } from "../text/sentences.ts";
import { type Token, tokenNumber, type TokenForm, tokenQuestion } from "../text/tokens.ts";
import { adoptInTurn, adoptSided } from "./adopt-sided.ts";
import { adoptTold } from "./state-told.ts";
import { adoptBefore, adoptCharge, adoptCountrys, adoptHosts, adoptLabelled, adoptSides } from "./adopt.ts";
import { adoptCalled, adoptSent } from "./adopt-called.ts";
import { adoptSaid } from "./copula.ts";
import { adoptLeaders } from "./delegations.ts";
import { opensOffice } from "../../world/offices.ts";
import { LETTERS } from "./instrument-heads.ts";
import { type InstrumentMatch, matchInstrument, opensInstrumentHead } from "./instruments.ts";
import { settleInOrder } from "./in-order.ts";
import { joinOffices } from "./two-offices.ts";
import { officeAt } from "./office.ts";
import { opensItem } from "./item-numbers.ts";
import { isTypeOfWords, itemAt, type ItemMatch } from "./items.ts";
import { officeStarts, placeAt, type PlaceHit, type StateHit, stateAt } from "./lexicon.ts";
import { memoAt } from "./memo.ts";
import { namePart, readName } from "./names.ts";
import { isWrittenSmall, orgAt } from "./orgs.ts";
import { isCommonNoun } from "./other-person.ts";
import { type ChunkContext, type Pen, possessiveEnd } from "./pen.ts";
import { namesIn } from "./chunk-names.ts";
import { personsIn } from "./chunk-persons.ts";
import { isWordTwoPlusTwo, matchSeries, opensRound, opensSeriesHead, type SeriesMatch } from "./series.ts";
import { joinTownNouns } from "./town-nouns.ts";
import { makeUnit, makeWord, type Unit, type UnitKind } from "./unit.ts";
import { OFFICE_ADJECTIVES, POSSESSIVE_PRONOUNS, PRONOUNS } from "./wordlists.ts";

const SERIES = 1;
const INSTRUMENT = 2;
const ITEM = 4;
/** What can begin with a token of this spelling, as bits. */
const openings = tokenNumber(
  (form: TokenForm) => (opensSeriesHead(form) ? SERIES : 0) | (opensInstrumentHead(form) ? INSTRUMENT : 0) | (opensItem(form) ? ITEM : 0),
);

/** "Atlanta, Georgia": the state of the union, right behind a town in it. */
const isBehindUsTown = (units: readonly Unit[]): boolean => {
  const [town, comma] = units.slice(-2);
  return comma?.lower === "," && town?.kind === "place" && town.country === "US";
};

/** "said defence minister Lee": an office in small letters, without an article, right before a capital, at most its state between, or as a subject. */
const officeBeforeName = (tokens: readonly Token[], lowers: readonly string[], i: number, end: number): boolean => {
  const office = (tokens[i] as Token).kind === "word" ? officeStarts(tokens, lowers, i) : undefined;
  if (office === undefined) return false;
  // "foreign minister of Westria Lee"
  const at = lowers[i + office.length] === "of" ? (officeAt(tokens, lowers, i, end)?.last ?? end) : i + office.length;
  return (
    (at < end && tokens[at]?.kind === "word" && (tokens[at] as Token).capital) ||
    (at === i + office.length && !isCommonNoun(tokens, lowers, i, at))
  );
};

/** "Gabriel Vega": what is also a missile's name opens a person's before a capital word that names nothing else. */
const isFirstName = (tokens: readonly Token[], i: number, { last, item }: ItemMatch): boolean => {
  const [first, next] = [tokens[i] as Token, tokens[i + 1]];
  return (
    last === i + 1 &&
    item.quantity === null &&
    isGivenName(first.lower) &&
    next?.kind === "word" &&
    next.capital &&
    !/\d/.test(next.text) &&
    next.text !== next.text.toUpperCase() &&
    !opensEquipment(next.lower)
  );
};

/** A lower-case word that no recogniser but those of dates, figures and instruments looks at. */
const isPlain = tokenQuestion(
  (form) =>
    form.kind === "word" &&
    !form.capital &&
    !opensGroup(form.lower) &&
    !opensItem(form) &&
    !isWrittenSmall(form.lower) &&
    !form.text.includes("-") &&
    !opensOffice(form.lower),
);
const opensNoun = tokenQuestion(({ lower }) => opensGroup(lower));
const isPronoun = tokenQuestion(({ lower }) => PRONOUNS.has(lower));
const opensGroup = (lower: string): boolean =>
  lower === "the" || lower === "a" || lower === "an" || POSSESSIVE_PRONOUNS.has(lower) || OFFICE_ADJECTIVES.has(lower);

export const chunkSentence = (context: ChunkContext, sentence: Sentence): Unit[] => {
  const { document } = context;
  const { text, tokens, lowers } = document;
  const end = sentence.last;
  const units: Unit[] = [];

  const { temporal, money, quantities } = context.figures[sentence.index] as Figures;

  const push = (kind: UnitKind, first: number, last: number, more: Partial<Unit>): number => {
    const a = tokens[first] as Token;
    const b = tokens[last - 1] as Token;
    const lower = last - first === 1 ? a.lower : lowers.slice(first, last).join(" ");
    units.push(makeUnit(kind, first, last, a.start, b.end, lower, more));
    return last;
  };
  const pushWord = (kind: "word" | "mark" | "pronoun", at: number): number => {
    units.push(makeWord(kind, at, tokens[at] as Token));
    return at + 1;
  };
  const tokenEndAt = (from: number, offset: number): number => {
    let k = from + 1;
    while (k < end && (tokens[k] as Token).start < offset) k++;
    return k;
  };
  const stateLength = (i: number): number => {
    if (i >= end) return 0;
    const hit = stateAt(tokens, i, end);
    return hit === undefined ? 0 : hit.length;
  };
  const seriesAt = (i: number): SeriesMatch | undefined => {
    const memo = memoAt(tokens[i] as Token, end);
    if (memo.series === undefined) memo.series = matchSeries(text, tokens, i, end, stateLength) ?? null;
    return memo.series ?? undefined;
  };
  const instrumentFrom = (i: number): InstrumentMatch | undefined => {
    const memo = memoAt(tokens[i] as Token, end);
    if (memo.instrument === undefined) memo.instrument = matchInstrument(text, tokens, i, end, stateLength) ?? null;
    return memo.instrument ?? undefined;
  };
  const itemFrom = (i: number): ItemMatch | undefined => {
    const memo = memoAt(tokens[i] as Token, end);
    if (memo.item === undefined) memo.item = itemAt(text, tokens, lowers, i, end, quantities) ?? null;
    if (memo.item !== null && isFirstName(tokens, i, memo.item)) memo.item = null;
    return memo.item ?? undefined;
  };
  /** "Wunna Maung Lwin": a type's name amid capital words that no table knows is part of a person's. */
  const isNamesake = (i: number, { last, item }: ItemMatch): boolean =>
    item.quantity === null &&
    last - i >= 2 &&
    last < end &&
    namePart(tokens[last]) &&
    !opensItem((tokens[last] as Token).form) &&
    !opensItem((tokens[i] as Token).form) &&
    stateAt(tokens, i, end) === undefined &&
    stateAt(tokens, last, end) === undefined &&
    tokens.slice(i, last).every((t) => namePart(t) && /^\p{L}+$/u.test(t.text));
  const pen: Pen = { context, sentence, units, push, pushWord };
  const persons = personsIn(pen);
  const names = namesIn(pen, persons);

  /** "flew to Victoria": a larger town than the seat of a government of that name. */
  const isOtherTown = (state: StateHit, at: number): boolean => {
    const town = state.how === "seat" ? placeAt(tokens, at, end) : undefined;
    return town !== undefined && town.length === state.length && town.country !== state.country;
  };
  /** "Quezon City": a town's name that ends as a body's does. */
  const isTown = (at: number, last: number): boolean => {
    if (lowers[last - 1] !== "city") return false;
    const town = placeAt(tokens, at, end);
    return town !== undefined && !town.ambiguous && town.length === last - at;
  };
  /** "met with Aden Noor": a town's name that another name word follows, where no preposition of place stands before, is a person's. */
  const nameBehind = (at: number, rowEnd: number): boolean =>
    /^(with|met|and|by|told|between|of|,|hosted|received|phoned|called)$/.test(lowers[at - 2] ?? "") &&
    at < rowEnd &&
    officeStarts(tokens, lowers, at) === undefined &&
    stateAt(tokens, at, end) === undefined &&
    orgAt(text, tokens, lowers, at, end) === undefined;

  /** "left for the Retreat on the coast": no town has an article, but for The Hague and as an adjective ("the Osaka yard"). */
  const isArticled = (place: PlaceHit, at: number): boolean => {
    const next = tokens[at + place.length];
    if (lowers[at - 1] !== "the" || !place.city || place.length > 1 || /hague/i.test(place.name)) return false;
    return next === undefined || next.kind === "mark" || PREPOSITIONS.has(next.lower);
  };

  // Behind the last word that can head one, none is looked for.
  let lastSeries = -1;
  let lastInstrument = -1;
  let lastItem = -1;
  for (let k = sentence.first; k < end; k++) {
    const opens = openings((tokens[k] as Token).form);
    if (opens === 0) continue;
    if ((opens & SERIES) !== 0) lastSeries = k;
    if ((opens & INSTRUMENT) !== 0) lastInstrument = k;
    if ((opens & ITEM) !== 0) lastItem = k;
  }

  const hasDates = temporal.size > 0;
  const hasSums = money.size > 0;
  const hasCounts = quantities.size > 0;
  const instrumentAt = (at: number): number => {
    const instrument = instrumentFrom(at);
    // Letters that the article has explained mean that paper.
    const { head } = instrument?.instrument ?? { head: "" };
    if (instrument === undefined || (LETTERS.has(head.toLowerCase()) && context.aliases.has(head))) return at;
    const states: string[] = [];
    for (let k = instrument.first; k < instrument.last; k++) {
      const hit = stateAt(tokens, k, end);
      // "the Ankara Declaration" is named after a town and no paper of its state.
      if (hit !== undefined && hit.how !== "seat") states.push(...hit.countries);
    }
    if (instrument.acronym !== null) context.aliases.set(instrument.acronym, instrument.instrument);
    return push("instrument", at, instrument.last, { instrument: instrument.instrument, countries: states });
  };

  let i = sentence.first;
  while (i < end) {
    const token = tokens[i] as Token;
    const when = hasDates ? temporal.get(token.start) : undefined;
    if (when !== undefined) {
      i = push("date", i, tokenEndAt(i, when.end), { temporal: when });
      continue;
    }
    const sum = hasSums ? money.get(token.start) : undefined;
    if (sum !== undefined) {
      i = push("money", i, tokenEndAt(i, sum.end), { money: sum.money, alternatives: sum.alternatives });
      continue;
    }
    const lower = token.lower;
    if (i > lastInstrument && isPlain(token.form) && !(hasCounts && quantities.has(token.start))) {
      i = pushWord(isPronoun(token.form) ? "pronoun" : "word", i);
      continue;
    }
    let next = i;
    if (token.text === "2" && tokens[i + 1]?.text === "+") {
      const series = matchSeries(text, tokens, i, end, stateLength);
      if (series !== undefined) {
        i = push("series", i, series.last, { series: { name: series.name, ordinal: series.ordinal, countries: [] } });
        continue;
      }
    }
    const alias = token.capital ? context.aliases.get(token.text) : undefined;
    if (alias !== undefined) {
      i = push("instrument", i, i + 1, { instrument: alias, countries: [] });
      continue;
    }
    if (token.text === "I") {
      i = pushWord("pronoun", i);
      continue;
    }
    if (token.kind === "word") {
      const opener =
        token.capital ||
        opensNoun(token.form) ||
        (i <= lastSeries && (opensRound(tokens, i) || isWordTwoPlusTwo(token))) ||
        officeBeforeName(tokens, lowers, i, end);
      if (opener) {
        const series = i > lastSeries ? undefined : seriesAt(i);
        if (series !== undefined) {
          const countries: string[] = [];
          for (let k = series.first; k < series.last; k++) {
            const hit = stateAt(tokens, k, end);
            // "Foreign Office Consultations" are not those of one state that calls its ministry so.
            if (hit === undefined || (hit.how === "seat" && lowers[k] === "foreign")) continue;
            countries.push(...hit.countries);
            k += hit.length - 1;
          }
          i = push("series", i, series.last, { series: { name: series.name, ordinal: series.ordinal, countries } });
          continue;
        }
        // "the General Security of Information Agreement": no general.
        if (i <= lastInstrument && (lower === "general" || lowers[i + 1] === "general")) next = instrumentAt(i);
        if (next === i && !(i <= lastItem && isTypeOfWords(lowers, i))) next = persons.groupAt(i);
      }
      if (next === i && token.capital) next = persons.knownPersonAt(i);
    }
    if (next === i && i <= lastInstrument && (token.kind !== "mark" || /^["“‘'«]$/.test(token.text))) next = instrumentAt(i);
    if (next === i && token.kind === "word") {
      const org = orgAt(text, tokens, lowers, i, end);
      if (org !== undefined && !isTown(i, org.last)) {
        const possessed = possessiveEnd(tokens, org.last, end);
        // "Department of Defence (DOD)": the article's own short form means this body.
        const short = tokens[org.last]?.text === "(" && tokens[org.last + 2]?.text === ")" ? tokens[org.last + 1]?.text : undefined;
        if (short !== undefined && /^\p{Lu}{2,8}$/u.test(short) && org.country !== null) context.acronyms.set(short, org.country);
        next = push("org", i, possessed, {
          display: org.display,
          country: context.acronyms.get(org.display) ?? org.country,
          orgKind: org.kind,
          possessive: possessed > org.last,
        });
      }
    }
    if (next === i && token.kind !== "mark") {
      const state = token.kind === "word" ? stateAt(tokens, i, end) : undefined;
      const item = i > lastItem ? undefined : itemFrom(i);
      if (item !== undefined && !isNamesake(i, item) && (state === undefined || (item.goods.origin !== null && state.how !== "compound"))) {
        next = push("item", i, item.last, {
          item: item.item,
          goods: item.goods,
          quantity: { value: item.item.quantity ?? 0, bound: item.item.bound, fleet: item.fleet },
        });
      } else if (state?.country === "GE" && state.how !== "demonym" && isBehindUsTown(units)) {
        next = push("place", i, i + state.length, { country: "US", display: "", possessive: false });
      } else if (state !== undefined && !isOtherTown(state, i)) {
        const town = state.how === "seat" ? placeAt(tokens, i, end) : undefined;
        // "at Hyderabad House": the seat of a government is not in the town it is named after.
        const place = town?.length === state.length ? town : undefined;
        const last = i + state.length;
        const possessed = possessiveEnd(tokens, last, end);
        const display = text.slice(token.start, (tokens[last - 1] as Token).end);
        const kind: UnitKind =
          state.how === "demonym" || state.how === "compound"
            ? "demonym"
            : state.how === "seat" && place !== undefined
              ? "place"
              : "country";
        next = push(kind, i, possessed, {
          country: state.country,
          countries: state.countries,
          display: place?.name ?? display,
          possessive: possessed > last,
        });
      }
    }
    if (next === i && token.kind === "word" && token.capital) {
      const place = placeAt(tokens, i, end);
      const row = namePart(token) ? readName(tokens, i, end, () => false) : undefined;
      if (
        place !== undefined &&
        (row === undefined ||
          row.last <= i + place.length ||
          (!place.ambiguous && !isGivenName(token.lower) && !(units.length > 0 && nameBehind(i + place.length, row.last)))) &&
        !(place.ambiguous && !/^(in|at|to|from|near)$/.test(lowers[i - 1] ?? "")) &&
        !isArticled(place, i) &&
        // "at Lancaster House": a house is not in the town it is named after.
        !(tokens[i + place.length]?.text === "House")
      ) {
        const last = i + place.length;
        const possessed = possessiveEnd(tokens, last, end);
        next = push("place", i, possessed, { country: place.country, display: place.city ? place.name : "", possessive: possessed > last });
      }
    }
    const quantity = next === i && hasCounts ? quantities.get(token.start) : undefined;
    // "Eighty-eight were ordered": a number at the head of a sentence is no name.
    const counts = units.length === 0 && quantity !== undefined && tokens[tokenEndAt(i, quantity.end)]?.capital !== true;
    if (next === i && token.kind === "word" && token.capital && !counts) next = names.nameRowAt(i);
    if (next === i) {
      if (quantity !== undefined)
        next = push("quantity", i, tokenEndAt(i, quantity.end), {
          quantity: { value: quantity.value, bound: quantity.bound, fleet: quantity.fleet },
        });
      else if (token.kind === "mark") next = pushWord("mark", i);
      else next = pushWord(isPronoun(token.form) ? "pronoun" : "word", i);
    }
    i = next;
  }
  joinTownNouns(units);
  joinOffices(units);
  settleInOrder(units);
  adoptBefore(units);
  adoptCalled(units);
  adoptSent(units);
  adoptCountrys(units);
  adoptCharge(units);
  adoptLeaders(units);
  adoptHosts(units);
  adoptLabelled(units);
  adoptSides(units);
  adoptSided(units);
  adoptInTurn(units);
  adoptSaid(units);
  adoptTold(units);
  return units;
};
