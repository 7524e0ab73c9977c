/**
 * Cuts a sentence into units: the first thing every frame looks at.
 *
 * At each token the recognisers are asked in a fixed order (dates, money, persons with titles, known persons, series,
 * instruments, organisations, states and places, equipment); the first that answers takes its words. Persons come before
 * states, so that a person named after a country stays a person.
 */
import { isGivenName } from "../../world/persons.ts";
import type { Document } from "../document.ts";
import { ADVERBS, IRREGULAR, NOUN_OR_VERB, PREPOSITIONS, PRESENT } from "../clauses/words.ts";
import type { Figures } from "../figures/figures.ts";
import type { Sentence } from "../text/sentences.ts";
import { type Token, tokenQuestion } from "../text/tokens.ts";
import { adoptBefore, adoptLeaders } from "./adopt.ts";
import type { Instrument } from "./instrument-heads.ts";
import { matchInstrument, opensInstrumentHead } from "./instruments.ts";
import { itemAt, opensItem } from "./items.ts";
import { officeStarts, placeAt, stateAt } from "./lexicon.ts";
import { namePart, readName } from "./names.ts";
import { orgAt } from "./orgs.ts";
import { appositionAt, type PersonGroup, personGroupAt } from "./people.ts";
import { holdersAt } from "./plurals.ts";
import { giveRole, type Person, type PersonRegistry, type RoleMention } from "./registry.ts";
import { matchSeries, opensSeriesHead } from "./series.ts";
import { makeUnit, makeWord, type Unit, type UnitKind } from "./unit.ts";
import { FUNCTION_WORDS, OFFICE_ADJECTIVES, ORG_NOUNS, PERSON_VERBS, POSSESSIVE_PRONOUNS, PRONOUNS } from "./wordlists.ts";
import { matchCompany } from "../../world/companies.ts";

export interface ChunkContext {
  readonly document: Document;
  readonly registry: PersonRegistry;
  /** First pass: persons are only collected, short forms stay names. */
  readonly collecting: boolean;
  /** Acronyms the article has given to instruments ("… Agreement (ACSA)"); filled as the text goes. */
  readonly aliases: Map<string, Instrument>;
  /** States of bodies by the short forms that the article gives them; filled as the text goes. */
  readonly acronyms: Map<string, string>;
  /** How often each capitalised word occurs in the article. */
  readonly counts: ReadonlyMap<string, number>;
  /** Capitalised words that alone are the subject of a person's verb somewhere in the article. */
  readonly actors: ReadonlySet<string>;
  /** Dates, sums and counts of each sentence of the document. */
  readonly figures: readonly Figures[];
}

/** Is this a word of the language that a sentence may begin with, and no name? */
const opensSentence = (lower: string): boolean =>
  OPENERS.has(lower) ||
  NOUN_OR_VERB.has(lower) ||
  PRESENT.has(lower) ||
  IRREGULAR.has(lower) ||
  PREPOSITIONS.has(lower) ||
  ADVERBS.has(lower) ||
  (lower.endsWith("ing") && lower.length > 5) ||
  lower.includes("-level");
const OPENERS = new Set(
  "meeting meetings discussions negotiations consultations bilateral trilateral delegations officials ministers leaders presidents relations ties cooperation trade defence defense security negotiators diplomats sources details tensions contracts deliveries talks visiting".split(
    " ",
  ),
);

const possessiveEnd = (tokens: readonly Token[], at: number, end: number): number => {
  const token = tokens[at];
  if (token === undefined || at >= end || token.start !== (tokens[at - 1] as Token).end) return at;
  if (/^['’]s$/i.test(token.text)) return at + 1;
  if (/^['’]$/.test(token.text) && (tokens[at - 1] as Token).lower.endsWith("s") && (tokens[at + 1]?.kind ?? "mark") === "word")
    return at + 1;
  return at;
};

/** A lower-case word that no recogniser but those of dates, figures and instruments looks at. */
const isPlain = tokenQuestion(
  (form) =>
    form.kind === "word" &&
    !form.capital &&
    !opensGroup(form.lower) &&
    !opensItem(form) &&
    !form.text.includes("-") &&
    form.lower !== "defence" &&
    form.lower !== "defense" &&
    form.lower !== "foreign",
);
const opensGroup = (lower: string): boolean =>
  lower === "the" || lower === "a" || lower === "an" || POSSESSIVE_PRONOUNS.has(lower) || OFFICE_ADJECTIVES.has(lower);

/** How many offices may follow a name one by one. */
const APPOSITIONS = 3;

export const chunkSentence = (context: ChunkContext, sentence: Sentence): Unit[] => {
  const { document, registry } = context;
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
  const roleMention = (
    role: string,
    rank: string,
    portfolio: string | null,
    former: boolean,
    first: number,
    last: number,
  ): RoleMention => ({
    role,
    rank,
    portfolio,
    former,
    start: (tokens[first] as Token).start,
    end: (tokens[Math.max(first, last - 1)] as Token).end,
  });

  /** Takes the office behind a name into the person; answers where the unit ends. */
  const withApposition = (
    person: Person | undefined,
    at: number,
    titled: boolean,
    rounds = 0,
  ): { last: number; country: string | null } => {
    const apposition = appositionAt(tokens, lowers, at, end, titled);
    if (apposition === undefined) return { last: at, country: null };
    if (person !== undefined) {
      giveRole(
        person,
        roleMention(apposition.role, apposition.rank, apposition.portfolio, apposition.former, apposition.first, apposition.last),
      );
      if (apposition.country !== null && !person.countryStated) {
        person.country = apposition.country;
        person.countryStated = true;
      }
    }
    const close = tokens[apposition.last];
    const opened = tokens[at]?.text;
    const closes = (opened === "," && close?.text === ",") || (opened === "(" && close?.text === ")");
    // "…, deputy secretary of the commission and minister of defence,": further offices of the same person.
    if (rounds < APPOSITIONS && close?.text === "," && opened === ",") {
      const further = withApposition(person, apposition.last, true, rounds + 1);
      if (further.last > apposition.last) return { last: further.last, country: apposition.country ?? further.country };
    }
    return { last: closes && apposition.last < end ? apposition.last + 1 : apposition.last, country: apposition.country };
  };

  /** "Lee of Westria", "Lee (Westria)": the state behind a name is the person's; answers where it ends. */
  const stateBehind = (person: Person, at: number): number => {
    const of = lowers[at] === "of";
    const bracket = tokens[at]?.text === "(";
    if ((!of && !bracket) || at >= end) return at;
    const from = lowers[at + 1] === "the" ? at + 2 : at + 1;
    const state = from < end ? stateAt(tokens, from, end) : undefined;
    if (of && state?.how !== "country" && from < end) {
      // "Commodore A of the Royal Navy of X": the state of the body that a person is of.
      const org = orgAt(text, tokens, lowers, from, end);
      if (org === undefined || org.country === null || org.kind === "company") return at;
      if (!person.countryStated) {
        person.country = org.country;
        person.countryStated = true;
      }
      return org.last;
    }
    if (state?.how !== "country" || /^['’]/.test(tokens[from + state.length]?.text ?? "")) return at;
    if (bracket && tokens[from + state.length]?.text !== ")") return at;
    if (!person.countryStated) {
      person.country = state.country;
      person.countryStated = true;
    }
    return from + state.length + (bracket ? 1 : 0);
  };

  /** "Lee, his Northish counterpart,", "Lee, her host,": whom the person before faces; answers where it ends. */
  const facingBehind = (person: Person, at: number): number => {
    if (tokens[at]?.text !== "," || !POSSESSIVE_PRONOUNS.has(lowers[at + 1] ?? "") || at + 2 >= end) return at;
    let k = at + 2;
    while (OFFICE_ADJECTIVES.has(lowers[k] ?? "") && k < at + 5) k++;
    const state = k < end ? stateAt(tokens, k, end) : undefined;
    if (state?.how === "demonym") k += state.length;
    if (!/^(?:counterpart|colleague|equivalent|homologue|host|hostess|guest|interlocutor)$/.test(lowers[k] ?? "")) {
      if (lowers[k] !== "opposite" || lowers[k + 1] !== "number") return at;
      k++;
    }
    if (k + 1 > end || tokens[k + 1]?.capital === true) return at;
    if (state?.how === "demonym" && !person.countryStated) {
      person.country = state.country;
      person.countryStated = true;
    }
    return tokens[k + 1]?.text === "," && k + 1 < end ? k + 2 : k + 1;
  };

  const pushPerson = (first: number, nameEnd: number, person: Person, group: PersonGroup | null): number => {
    const possessed = possessiveEnd(tokens, nameEnd, end);
    const possessive = possessed > nameEnd;
    const at = possessive ? nameEnd : stateBehind(person, nameEnd);
    const after = possessive ? { last: possessed, country: null } : withApposition(person, at, group?.office != null);
    const behind = after.country !== null || at > nameEnd;
    const before = group !== null && group.country !== null && group.countryFirst < group.nameFirst;
    const faced = possessive || after.last !== at ? after.last : facingBehind(person, at);
    return push("person", first, faced, {
      person,
      country: person.country,
      possessive,
      visiting: group?.visiting ?? false,
      former: group?.former ?? false,
      counterpart: (group?.counterpart ?? false) || faced > after.last,
      ...(before ? { stateSaid: "before" as const } : behind ? { stateSaid: "behind" as const } : {}),
      ...(group?.office ? { office: group.office } : {}),
    });
  };

  /** "the foreign ministers of X and Y, A and B": every holder a person of their own. */
  const holdersFrom = (i: number): number => {
    const found = holdersAt(tokens, lowers, i, end);
    if (found === undefined) return i;
    let at = i;
    for (const [n, holder] of found.holders.entries()) {
      if (n > 0) while (at < holder.first) at = pushWord((tokens[at] as Token).kind === "mark" ? "mark" : "word", at);
      const offset = (tokens[holder.first] as Token).start;
      const { office } = holder;
      const role = office === null ? null : roleMention(office.role, office.rank, office.portfolio, false, found.headFirst, found.headLast);
      const short = holder.words.length === 1;
      const known = short || !context.collecting ? registry.resolve(holder.words, offset, holder.country, office?.role ?? null) : undefined;
      if (known === undefined && short && context.collecting) {
        at = push("name", at, holder.last, { name: holder.words, country: holder.country });
        continue;
      }
      const person = known ?? registry.add(holder.words, offset, holder.country, role);
      if (role !== null && person.roles.length === 0) giveRole(person, role);
      if (holder.country !== null && !person.countryStated) {
        person.country = holder.country;
        person.countryStated = true;
      }
      at = push("person", at, holder.last, {
        person,
        country: person.country,
        counterpart: found.counterpart,
        ...(office === null ? {} : { office }),
        ...(holder.country === null ? {} : { stateSaid: "behind" as const }),
      });
    }
    return at;
  };

  const groupAt = (i: number): number => {
    const several = holdersFrom(i);
    if (several > i) return several;
    const group = personGroupAt(tokens, lowers, i, end);
    if (group === undefined) return i;
    const { office, name } = group;
    if (name === null) {
      const possessed = possessiveEnd(tokens, group.last, end);
      return push("official", i, possessed, {
        country: group.country,
        possessive: possessed > group.last,
        counterpart: group.counterpart,
        plural: group.plural,
        visiting: group.visiting,
        former: group.former,
        ...(office ? { office } : {}),
      });
    }
    const role =
      office === null ? null : roleMention(office.role, office.rank, office.portfolio, group.former, group.officeFirst, group.officeLast);
    const known =
      name.length === 1 || !context.collecting
        ? registry.resolve(name, (tokens[group.nameFirst] as Token).start, group.country, office?.role ?? null)
        : undefined;
    let person = known;
    if (person === undefined || name.length > person.words.length) {
      if (name.length === 1 && context.collecting) {
        // A title with one name word may be a short form of somebody introduced later; the second pass knows.
        return push("name", i, group.last, { name, country: group.country, ...(office ? { office } : {}) });
      }
      person = registry.add(name, (tokens[group.nameFirst] as Token).start, group.country, role);
    } else if (role !== null && context.collecting) giveRole(person, role);
    if (context.collecting && group.country !== null && !person.countryStated) {
      person.country = group.country;
      person.countryStated = true;
    }
    return pushPerson(i, group.last, person, group);
  };

  const knownPersonAt = (i: number): number => {
    const token = tokens[i] as Token;
    if (context.collecting || !namePart(token)) return i;
    const row = readName(tokens, i, end, () => false);
    if (row === undefined) return i;
    // Longest row whose words belong to one known person.
    for (let size = row.words.length; size > 0; size--) {
      const words = row.words.slice(0, size);
      const first = words[0] as string;
      if (size === 1 && (stateAt(tokens, i, end)?.length ?? 0) > 0) continue;
      if (size === 1 && FUNCTION_WORDS.has(token.lower) && !registry.knows(first)) continue;
      const person = registry.resolve(words, token.start, null, null);
      if (person === undefined || (size === 1 && first.length < 2)) continue;
      let last = i;
      for (let n = 0; n < size; n++) last += tokens[last + 1]?.text === "." && /^\p{Lu}\.$/u.test(words[n] as string) ? 2 : 1;
      return pushPerson(i, last, person, null);
    }
    // "the Lund-Vale meeting": two known surnames joined by a hyphen.
    const parts = token.text.split(/[-–]/);
    if (parts.length === 2) {
      const pair = parts.map((part) => (part.length > 1 ? registry.resolve([part], token.start, null, null) : undefined));
      if (pair[0] !== undefined && pair[1] !== undefined && pair[0] !== pair[1]) {
        return push("person", i, i + 1, { person: pair[0], persons: [pair[0], pair[1]] });
      }
    }
    return i;
  };

  /** "met with Aden Noor": a town's name that another name word follows, where no preposition of place stands before, is a person's. */
  const nameBehind = (at: number, rowEnd: number): boolean =>
    /^(with|met|and|by|told|between|of|,|hosted|received|phoned|called)$/.test(lowers[at - 2] ?? "") &&
    at < rowEnd &&
    officeStarts(tokens, lowers, at) === undefined &&
    stateAt(tokens, at, end) === undefined &&
    orgAt(text, tokens, lowers, at, end) === undefined;

  const nameRowAt = (i: number): number => {
    const token = tokens[i] as Token;
    if (!namePart(token) || (FUNCTION_WORDS.has(token.lower) && i === sentence.first)) return i;
    const row = readName(tokens, i, end, (at) => orgAt(text, tokens, lowers, at, end) !== undefined);
    if (row === undefined) return i;
    const single = row.words.length === 1 && !registry.knows(token.text) && i > sentence.first && isLoneSurname(i, row.last);
    const person = single || (row.words.length >= 2 && isStrongName(row.words, row.last));
    if (person) {
      const entity = registry.add(row.words, token.start, ownerState(i), null);
      return pushPerson(i, row.last, entity, null);
    }
    // "Talks between …", "Visiting …": a capital that only the sentence's beginning gives.
    if (i === sentence.first && row.words.length === 1 && opensSentence(token.lower) && !registry.knows(token.text)) return i;
    const possessed = possessiveEnd(tokens, row.last, end);
    const owner = ownerState(i);
    if (owner !== null && row.words.length === 1 && /^\p{Lu}{2,}$/u.test(token.text))
      return push("org", i, possessed, { display: token.text, country: owner, orgKind: "government", possessive: possessed > row.last });
    return push("name", i, possessed, { name: row.words, possessive: possessed > row.last });
  };
  /** "Vance met", "talks with Vance": one unknown capitalised word where only a person (or a body) can stand. */
  const isLoneSurname = (at: number, after: number): boolean => {
    const token = tokens[at] as Token;
    if (token.text.length < 3 || token.text === token.text.toUpperCase() || /^(the|a|an)$/.test(lowers[at - 1] ?? "")) return false;
    if (/^(met|told|hosted|received|phoned|welcomed)$/.test(lowers[after] ?? "")) return true;
    if (!/^(met|with|told|between|hosted|received|phoned)$/.test(lowers[at - 1] ?? "") || (tokens[after]?.capital ?? false)) return false;
    return (context.counts.get(token.text) ?? 0) >= 2;
  };
  /** "Australia's Richard Lee": the state before a bare name is the person's own. */
  const ownerState = (i: number): string | null => {
    const before = units[units.length - 1];
    return before !== undefined && before.last === i && (before.kind === "country" || before.kind === "demonym") && before.possessive
      ? before.country
      : null;
  };
  const sentenceIndex = (words: readonly string[], last: number): number => last - words.length;
  const isStrongName = (words: readonly string[], last: number): boolean => {
    if (words.length > 5) return false;
    const next = tokens[last];
    const previous = lowers[sentenceIndex(words, last) - 1] ?? "";
    if (
      /^(met|told|with|between|welcomed|hosted|thanked|received|phoned|counterpart|colleague)$/.test(previous) &&
      words.length <= 3 &&
      !words.some((w) => w.length > 1 && w === w.toUpperCase() && !w.includes("."))
    )
      return true;
    if (isGivenName((words[0] as string).toLowerCase())) return true;
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
        ((before.kind === "word" && /^(?:with|met|meet|between|told|hosted|received|phoned|call|by)$/.test(before.lower)) ||
          (/^(?:and|,|;)$/.test(before.lower) && units[units.length - (owner === null ? 2 : 3)]?.kind === "person"));
      if (among && (owner !== null || /^(?:and)$/.test(before?.lower ?? "")) && matchCompany(lowers, first) === undefined) return true;
      // The last word is somebody who does things elsewhere in the article.
      if (context.actors.has(words[words.length - 1] as string)) return true;
    }
    if (appositionAt(tokens, lowers, last, end) !== undefined) return true;
    return (
      next !== undefined &&
      last < end &&
      next.kind === "word" &&
      PERSON_VERBS.has(next.lower) &&
      words.length <= 4 &&
      !words.some((w) => w.length > 1 && w === w.toUpperCase() && !w.includes("."))
    );
  };

  // Behind the last word that can head one, none is looked for.
  let lastSeries = -1;
  let lastInstrument = -1;
  let lastItem = -1;
  for (let k = sentence.first; k < end; k++) {
    const { form } = tokens[k] as Token;
    if (opensSeriesHead(form)) lastSeries = k;
    if (opensInstrumentHead(form)) lastInstrument = k;
    if (opensItem(form)) lastItem = k;
  }

  let i = sentence.first;
  while (i < end) {
    const token = tokens[i] as Token;
    const when = temporal.get(token.start);
    if (when !== undefined) {
      i = push("date", i, tokenEndAt(i, when.end), { temporal: when });
      continue;
    }
    const sum = money.get(token.start);
    if (sum !== undefined) {
      i = push("money", i, tokenEndAt(i, sum.end), { money: sum.money, alternatives: sum.alternatives });
      continue;
    }
    const lower = token.lower;
    if (i > lastInstrument && isPlain(token.form) && !quantities.has(token.start)) {
      i = pushWord(PRONOUNS.has(lower) ? "pronoun" : "word", i);
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
    if (token.kind === "word") {
      const opener = token.capital || opensGroup(lower);
      if (opener) {
        const series = i > lastSeries ? undefined : matchSeries(text, tokens, i, end, stateLength);
        if (series !== undefined) {
          const countries: string[] = [];
          for (let k = series.first; k < series.last; k++) {
            const hit = stateAt(tokens, k, end);
            if (hit !== undefined) countries.push(...hit.countries);
          }
          i = push("series", i, series.last, { series: { name: series.name, ordinal: series.ordinal, countries } });
          continue;
        }
        next = groupAt(i);
      }
      if (next === i && token.capital) next = knownPersonAt(i);
    }
    if (next === i && i <= lastInstrument && (token.kind !== "mark" || /^["“‘'«]$/.test(token.text))) {
      const instrument = matchInstrument(text, tokens, i, end, stateLength);
      if (instrument !== undefined) {
        const states: string[] = [];
        for (let k = instrument.first; k < instrument.last; k++) {
          const hit = stateAt(tokens, k, end);
          if (hit !== undefined) states.push(...hit.countries);
        }
        if (instrument.acronym !== null) context.aliases.set(instrument.acronym, instrument.instrument);
        next = push("instrument", i, instrument.last, { instrument: instrument.instrument, countries: states });
      }
    }
    if (next === i && token.kind === "word") {
      const org = orgAt(text, tokens, lowers, i, end);
      if (org !== undefined) {
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
      const item = i > lastItem ? undefined : itemAt(text, tokens, lowers, i, end, quantities);
      if (item !== undefined && (state === undefined || (item.goods.origin !== null && state.how !== "compound"))) {
        next = push("item", i, item.last, {
          item: item.item,
          goods: item.goods,
          quantity: { value: item.item.quantity ?? 0, bound: item.item.bound, fleet: item.fleet },
        });
      } else if (state !== undefined) {
        const place = state.how === "seat" ? placeAt(tokens, i, end) : undefined;
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
        !(place.ambiguous && !/^(in|at|to|from|near)$/.test(lowers[i - 1] ?? ""))
      ) {
        const last = i + place.length;
        const possessed = possessiveEnd(tokens, last, end);
        next = push("place", i, possessed, { country: place.country, display: place.city ? place.name : "", possessive: possessed > last });
      }
    }
    if (next === i && token.kind === "word" && token.capital) next = nameRowAt(i);
    if (next === i) {
      const quantity = quantities.get(token.start);
      if (quantity !== undefined)
        next = push("quantity", i, tokenEndAt(i, quantity.end), {
          quantity: { value: quantity.value, bound: quantity.bound, fleet: quantity.fleet },
        });
      else if (token.kind === "mark") next = pushWord("mark", i);
      else next = pushWord(PRONOUNS.has(lower) ? "pronoun" : "word", i);
    }
    i = next;
  }
  adoptBefore(units);
  adoptLeaders(units);
  return units;
};
