/**
 * The reading of one article up to its mentions: sentences as units, persons with offices and states, what pronouns and
 * definite groups stand for. Everything the frames need, made once.
 */
import type { DateRef, Grounded } from "../../model/claim.ts";
import { parseDateline } from "../../read/dateline.ts";
import { countryByName } from "../../world/countries.ts";
import type { Document } from "../document.ts";
import { evidenceAt } from "../evidence.ts";
import { sharedCurrency } from "../figures/shared-names.ts";
import { figuresAmong } from "../figures/figures.ts";
import { adoptOwned } from "./adopt.ts";
import { adoptAuthors, readAuthor } from "./author.ts";
import { concludeStates } from "./affiliation.ts";
import { chunkSentence } from "./chunk.ts";
import { Discourse, type Referent } from "./coreference.ts";
import type { Instrument } from "./instrument-heads.ts";
import type { ChunkContext } from "./pen.ts";
import { nameForms } from "./forms-of-state.ts";
import { nameLater } from "./named-later.ts";
import { type Person, PersonRegistry } from "./registry.ts";
import type { Token } from "../text/tokens.ts";
import { readLetterhead, readSender } from "./letterhead.ts";
import { type Section, sectionsOf, settleBySections } from "./sections.ts";
import { settleLeaders } from "./delegations.ts";
import { foldPeople, settleDescribed } from "./fold.ts";
import { settleOwnOfficials, settleRareOffices } from "./officials.ts";
import { settleByHeadline } from "./headline-office.ts";
import { itemSeats, type Seat, townOf } from "./seats.ts";
import { settleSendersMinister } from "./sender.ts";
import { splitOffices } from "./split-offices.ts";
import { isSettled } from "./settled.ts";
import { countStates, findSetting, statesOfOfficials, type Origin, type Setting } from "./setting.ts";
import { tiesOf } from "./ties.ts";
import type { Unit } from "./unit.ts";

export interface Dossier {
  readonly document: Document;
  readonly registry: PersonRegistry;
  readonly setting: Setting;
  readonly sentences: readonly (readonly Unit[])[];
  readonly referents: ReadonlyMap<Unit, Referent>;
  /** Whose something is that is "their". */
  readonly owners: ReadonlyMap<Unit, readonly Person[]>;
  /** The states of the heading above each sentence, or null. */
  readonly sections: readonly (Section | null)[];
  readonly datelineCity: Grounded<string> | null;
  readonly datelineCountry: string | null;
  readonly datelineDate: Grounded<DateRef> | null;
  /** The towns that items of a bulletin open with ("LIMA - …"), by item. */
  readonly seats: ReadonlyMap<number, Seat>;
}

/** What a person does and a firm or a ship does not. */
const DEEDS = new Set(
  "told said met thanked stressed noted arrived flew added travelled traveled spoke recalled visited received hosted welcomed called".split(
    " ",
  ),
);
const DOLLARS: Readonly<Record<string, string>> = { AU: "AUD", NZ: "NZD", CA: "CAD", SG: "SGD", HK: "HKD" };

/** "From our correspondent in Oslo", "By Anna Berg, Oslo": where a report without a dateline was written. */
const WRITTEN_IN = /(?: in |, |\| ?)(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})(?= ?(?:$|[|,;.–—]|\d))/gu;
const writtenIn = (document: Document): Pick<Dossier, "datelineCity" | "datelineCountry"> => {
  let headlines = 0;
  for (const zone of document.zones) {
    // "ANNA BERG / OSLO / The Courier": a shouted town on a line of its own below the headline
    if (zone.kind === "headline" && headlines++ > 0 && zone.end - zone.start <= LONGEST_TOWN) {
      const words = document.text.slice(zone.start, zone.end);
      const town = /^\p{Lu}[\p{Lu} .'’-]+$/u.test(words) ? townOf(words) : undefined;
      const evidence = evidenceAt(document.text, zone.start, zone.end, zone.start, zone.end);
      if (town !== undefined) return { datelineCity: { value: town.name, evidence }, datelineCountry: town.country };
    }
    if (zone.kind !== "byline" || zone.end - zone.start > LONGEST_BYLINE) continue;
    const words = document.text.slice(zone.start, zone.end);
    if (!/\b(?:by|from|in|correspondent|special)\b/i.test(words)) continue;
    for (const found of words.matchAll(WRITTEN_IN)) {
      const name = found[1] as string;
      const town = townOf(name);
      if (town === undefined) continue;
      const start = zone.start + found.index + found[0].length - name.length;
      const evidence = evidenceAt(document.text, zone.start, zone.end, start, start + name.length);
      return { datelineCity: { value: town.name, evidence }, datelineCountry: town.country };
    }
  }
  return { datelineCity: null, datelineCountry: null };
};
const LONGEST_BYLINE = 120;
const LONGEST_TOWN = 30;

const readDateline = (
  document: Document,
): Pick<Dossier, "datelineCity" | "datelineCountry" | "datelineDate"> & { readonly datelineState?: boolean } => {
  const zone = document.zones.find((z) => z.kind === "dateline");
  if (zone === undefined) return { datelineDate: null, ...writtenIn(document) };
  const words = document.text.slice(zone.start, zone.end);
  const parsed = parseDateline(words);
  const hit = parsed?.city == null ? undefined : townOf(parsed.city);
  // "OSLO/LIMA": of two states' towns none is where the news was made
  const other = parsed?.second == null ? undefined : townOf(parsed.second);
  const abroad = hit !== undefined && other !== undefined && other.country !== hit.country;
  const evidence = evidenceAt(document.text, zone.start, zone.end, zone.start, zone.end);
  const date: Grounded<DateRef> | null =
    parsed?.month != null && parsed.day != null
      ? {
          value: {
            when: {
              kind: "days",
              year: parsed.year ?? null,
              month: parsed.month,
              day: parsed.day,
              to_year: parsed.year ?? null,
              to_month: parsed.month,
              to_day: parsed.day,
            },
            tense: "past",
          },
          evidence,
        }
      : null;
  return {
    datelineCity: hit === undefined || abroad ? null : { value: hit.name, evidence },
    // "KUWAIT:", "LUXEMBOURG, May 6": a state that bears its capital's name.
    datelineCountry: hit?.country ?? (parsed?.city == null ? null : (countryByName(parsed.city.toLowerCase()) ?? null)),
    datelineDate: date,
    datelineState: hit === undefined && parsed?.city != null && countryByName(parsed.city.toLowerCase()) !== undefined,
  };
};

/** "Sprat said": capitalised words that alone are the subject of a person's verb. */
const lonelyActors = (document: Document): ReadonlySet<string> => {
  const { tokens } = document;
  const found = new Set<string>();
  for (let i = 0; i + 1 < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.capital && token.text.length > 2 && tokens[i - 1]?.capital !== true && DEEDS.has((tokens[i + 1] as Token).lower))
      found.add(token.text);
  }
  return found;
};

export const readMentions = (document: Document): Dossier => {
  const registry = new PersonRegistry();
  const dateline = readDateline(document);
  const dollar = DOLLARS[dateline.datelineCountry ?? ""] ?? "USD";
  const aliases = new Map<string, Instrument>();
  const acronyms = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const token of document.tokens) if (token.capital) counts.set(token.text, (counts.get(token.text) ?? 0) + 1);
  const actors = lonelyActors(document);
  const figures = document.sentences.map((sentence) => figuresAmong(document.text, document.tokens, sentence.first, sentence.last, dollar));
  const context: ChunkContext = { document, registry, collecting: true, open: new Set(), figures, aliases, acronyms, counts, actors };
  const author = readAuthor(document, registry);
  const collected = document.sentences.map((sentence) => chunkSentence(context, sentence));
  // Counted before the second pass: units that it keeps are told more of later.
  const states = countStates(collected, author?.country ?? null);
  const officials = statesOfOfficials(collected);
  const again: ChunkContext = { ...context, collecting: false };
  const sentences = document.sentences.map((sentence, n) =>
    isSettled(again, sentence) ? (collected[n] as readonly Unit[]) : chunkSentence(again, sentence),
  );
  adoptOwned(sentences);
  const sections = sectionsOf(document);
  settleBySections(sentences, sections);
  if (author !== undefined) adoptAuthors(author, sentences);
  settleLeaders(sentences);
  settleDescribed(sentences);
  settleByHeadline(document.sentences, sentences);
  nameLater(sentences);
  settleSendersMinister(document, sentences);
  splitOffices(sentences, registry);
  const origin: Origin = {
    dateline: dateline.datelineCountry,
    datelineCapital:
      dateline.datelineState === true || (dateline.datelineCity !== null && townOf(dateline.datelineCity.value)?.capital === true),
    letterhead: readLetterhead(document),
  };
  // What pronouns and definite groups stand for depends on the states of persons, and tells more of them: two rounds.
  nameForms(
    sentences,
    [...states.entries()].sort((a, b) => b[1] - a[1]).map(([state]) => state),
  );
  const unnamed = sentences
    .flat()
    .filter((u) => u.kind === "official" && u.country === null && u.counterpart !== true && u.plural !== true).length;
  let ties = tiesOf(sentences, new Map(), origin.dateline);
  concludeStates(registry, findSetting(states, origin, registry, ties, officials, unnamed), ties);
  settleUnits(sentences);
  const first = findSetting(states, origin, registry, ties, officials, unnamed);
  settleRareOffices(sentences, first.sides);
  let setting = first;
  let discourse: Discourse;
  // Where somebody turns out to be of another state than was first concluded, what stands for people is read once more.
  for (let round = 0; ; round++) {
    const before = new Map(registry.people.map((p) => [p, p.country]));
    discourse = new Discourse(registry, setting, readSender(document), author);
    for (const units of sentences) discourse.read(units);
    ties = tiesOf(sentences, discourse.referents, origin.dateline);
    setting = findSetting(states, origin, registry, ties, officials, unnamed);
    concludeStates(registry, setting, ties);
    settleUnits(sentences);
    const turned = registry.people.some((p) => p.country !== null && (before.get(p) ?? p.country) !== p.country);
    if (!turned || round > 0) break;
  }
  settleOwnOfficials(sentences, setting.home);
  settleMoney(document, sentences, setting.home === null ? setting.sides : [...setting.sides, setting.home]);
  return {
    document,
    registry,
    setting,
    sentences: foldPeople(sentences),
    referents: discourse.referents,
    owners: discourse.owners,
    sections,
    seats: itemSeats(document),
    ...dateline,
  };
};

/** Units of persons carry the state the article as a whole gives them. */
const settleUnits = (sentences: readonly (readonly Unit[])[]): void => {
  for (const units of sentences)
    for (const unit of units) if (unit.person !== undefined && unit.persons === undefined) unit.country = unit.person.country;
};

/** Sums in a currency whose name several states share take that of the state the sentence, else the article, is about. */
const settleMoney = ({ text }: Document, sentences: readonly (readonly Unit[])[], sides: readonly string[]): void => {
  for (const units of sentences)
    for (const unit of units) {
      if (unit.money === undefined) continue;
      const near = units.flatMap((u) => (u.country === null ? [] : [u.country]));
      const currency = sharedCurrency(text.slice(unit.start, unit.end), [...near, ...sides]);
      if (currency !== undefined && currency !== unit.money.currency) unit.money = { ...unit.money, currency };
    }
};
